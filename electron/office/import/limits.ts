/** How large an old workbook may be. Beyond these it is something else, or must be split by year. */

/** Bytes of the file. */
export const FILE_BYTES = 20 * 1024 * 1024;
/** Bytes of everything in an .xlsx unpacked: 20,000 rows of 30 columns need about 60 MB. */
export const UNPACKED_BYTES = 128 * 1024 * 1024;
/** Parts of an .xlsx; an ordinary one has fewer than a hundred. */
export const PARTS = 2_000;
/** Filled rows of all sheets. */
export const ROWS = 20_000;
/** Columns of a sheet that are looked at; ledgers have about twenty. */
export const COLUMNS = 200;
