/** Millimetres, points, page sizes and inks: the units every paper is drawn in. (0, 0) is the top left of the sheet. */

const PT_PER_MM = 72 / 25.4;

/** Millimetres to PDF points. */
export const mm = (millimetres: number): number => millimetres * PT_PER_MM;

/** PDF points to millimetres. */
export const ptmm = (points: number): number => points / PT_PER_MM;

/** Width and height of a sheet, mm. */
export type Size = readonly [width: number, height: number];

export const A4: Size = [210, 297];
/** A4 landscape. */
export const A4L: Size = [297, 210];

export const INK = '#000000';
/** 红字, 作废, 补打, 红头 and closing lines; everything else is black. */
export const RED = '#D7000F';
/** （公章）, 指印 and the cut line; laser only, a dot matrix head prints no grey. */
export const FAINT = '#8C8C8C';

/** Chinese type sizes in points (GB/T 9704 speaks of 号). */
export const PT_OF = { 二号: 22, 小二: 18, 三号: 16, 小三: 15, 四号: 14, 小四: 12, 五号: 10.5, 小五: 9 } as const;

/** The smallest type on a laser paper, pt: older readers sign these. */
export const MIN_PT_LASER = 9;

/** Distance from the middle of a line of type to its baseline, em; the same for all faces, so mixed faces stand level. */
export const MIDDLE_TO_BASELINE = 0.375;

/** A rectangle on the sheet, mm. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
