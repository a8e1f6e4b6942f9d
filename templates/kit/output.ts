/** What a document builder is told and what it gives back. */

export interface DocumentOptions {
  /** UTC instant in ISO form: the PDF's CreationDate. Passed in, so that the same input gives the same bytes. */
  readonly madeAt: string;
  /** Demonstration book: 样张 on every page. */
  readonly sample?: boolean;
  /**
   * Leave a cell empty for handwriting, and report it, instead of refusing to print: where no font has a character, or
   * the text is too long for its place at the smallest type.
   */
  readonly blankMissing?: boolean;
}

/** A place left empty for handwriting; to be recorded by the caller. */
export interface Blank {
  /** Whose text it is: person and field. */
  readonly owner: string;
  /** `U+XXXXX`, the character no font has; '' where the text is too long for its place. */
  readonly codePoint: string;
  /** The whole text of the place. */
  readonly text: string;
}

export interface PdfResult {
  readonly pdf: Uint8Array;
  readonly blanks: Blank[];
  readonly pages: number;
}
