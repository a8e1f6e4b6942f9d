/** The kit every paper is drawn with. */
export type { Stamp, StrokeStyle } from './canvas.ts';
export { drawCell, drawFitted, drawVertical, fitText, wrapText, type CellStyle, type FittedText } from './cell.ts';
export { drawForm, type FormCell, type FormRow, type FormStyle } from './form.ts';
export {
  drawFingerPlace,
  orHandFilled,
  drawSealPlace,
  drawSignLine,
  drawTick,
  drawTickBox,
  drawTickRow,
  FINGER,
  SEAL,
  type SignStyle,
} from './marks.ts';
export { drawOfficialPageNumber, drawSignOff, type SignOff } from './official.ts';
export { drawReprintMark, drawVoidMark, REPRINT, type IssueMark, type ReprintMark } from './overprint.ts';
export type { Blank, DocumentOptions, PdfResult } from './output.ts';
export { Paper, type Align, type PaperOptions, type TextStyle } from './paper.ts';
export {
  CHARACTER_PITCH,
  drawParagraph,
  layoutParagraph,
  LINE_PITCH,
  partOfParagraph,
  TEXT_AREA,
  type Paragraph,
  type ParagraphStyle,
} from './paragraph.ts';
export { drawQr } from './qr.ts';
export { roles, type RoleName } from './roles.ts';
export {
  drawTable,
  paginate,
  rowHeight,
  type Column,
  type Pagination,
  type Table,
  type TablePage,
  type TotalLine,
} from './table.ts';
export { A4, A4L, FAINT, INK, MIDDLE_TO_BASELINE, MIN_PT_LASER, ptmm, RED, type Box, type Size } from './units.ts';
export {
  buildWorkbook,
  neutralText,
  type SheetColumn,
  type SheetColumnKind,
  type SheetRow,
  type SheetSpec,
  type WorkbookOptions,
} from './sheet.ts';
