/** 四联单: one voucher in two to four parts, two A5 parts on a sheet of A4. */
import {
  A4,
  drawQr,
  drawReprintMark,
  drawVoidMark,
  FAINT,
  Paper,
  type DocumentOptions,
  type PdfResult,
  type Stamp,
} from '../kit/index.ts';
import { copyCount } from './copies.ts';
import { layoutVoucher, type VoucherLayout } from './layout.ts';
import { drawCopyFrame, drawSkeleton } from './skeleton.ts';
import { LASER, type VoucherTheme } from './theme.ts';
import { drawValues, qrPayload } from './values.ts';
import type { VoucherView } from './view.ts';

export { DEFAULT_COPIES } from './copies.ts';
export { qrPayload } from './values.ts';
export type * from './view.ts';

/** Copies on one sheet. */
const PER_SHEET = 2;

/**
 * Prints vouchers on A4, two parts to a sheet, each voucher on sheets of its own.
 * @throws Refusal `glyph-missing`, `does-not-fit`, `voucher-copies`: nothing has been output then.
 */
export async function voucherPdf(views: readonly VoucherView[], options: DocumentOptions): Promise<PdfResult> {
  const numbers = views.map((view) => view.number);
  const title = numbers.length === 1 ? `四联单 ${numbers[0]}` : `四联单 ${numbers[0] ?? ''} 等${numbers.length}张`;
  const { signPlaces, copyHeight } = LASER;
  const sampleAt = [0, 1].map((half) => [signPlaces.x, signPlaces.y + copyHeight * half] as const);
  const paper = new Paper({ ...options, size: A4, title, sampleAt });
  const printer = new Printer(paper, LASER);
  for (const view of views) printer.print(view);
  return paper.end();
}

/** Draws the form and each copy's frame once a document, the values once a voucher, and places them. */
class Printer {
  readonly #paper: Paper;
  readonly #theme: VoucherTheme;
  readonly #stamps = new Map<string, Stamp>();

  constructor(paper: Paper, theme: VoucherTheme) {
    this.#paper = paper;
    this.#theme = theme;
  }

  print(view: VoucherView): void {
    copyCount(view.copies);
    if (view.fen < 0 !== (view.reverses !== undefined))
      throw new Error(`voucher ${view.number}: red slips are negative`);
    const overall = this.#paper.stamp(() => this.#drawOverall(view));
    const filled = new Map<boolean, Stamp>();
    view.copies.forEach((copy, index) => {
      const half = index % PER_SHEET;
      if (half === 0) this.#page();
      const discreet = copy.discreet ?? false;
      const layout = layoutVoucher(view, this.#theme, discreet);
      const values =
        filled.get(discreet) ?? this.#paper.stamp(() => drawValues(this.#paper, view, layout, this.#theme));
      filled.set(discreet, values);
      const top = this.#theme.copyHeight * half;
      const stamps = [this.#form(view, layout), this.#frame(view, index, layout), values, overall];
      for (const stamp of stamps) this.#paper.place(stamp, 0, top);
    });
  }

  #page(): void {
    this.#paper.page();
    this.#paper.place(this.#stamp('cut', () => drawCutLine(this.#paper, this.#theme.copyHeight)));
  }

  #stamp(key: string, draw: () => void): Stamp {
    const known = this.#stamps.get(key);
    if (known !== undefined) return known;
    const fresh = this.#paper.stamp(draw);
    this.#stamps.set(key, fresh);
    return fresh;
  }

  #form(view: VoucherView, layout: VoucherLayout): Stamp {
    const { kind, basis, office } = view;
    const key = JSON.stringify(['form', kind, view.reverses !== undefined, basis.kind, office]);
    return this.#stamp(key, () => drawSkeleton(this.#paper, view, layout, this.#theme));
  }

  #frame(view: VoucherView, index: number, layout: VoucherLayout): Stamp {
    const key = JSON.stringify(['frame', index, view.copies, view.office]);
    return this.#stamp(key, () => drawCopyFrame(this.#paper, view, index, layout.bottom, this.#theme));
  }

  /** What is the same on every copy and lies over it: the QR code and the red marks. */
  #drawOverall(view: VoucherView): void {
    const paper = this.#paper;
    const { qr, reprint, signPlaces } = this.#theme;
    if (qr !== null) drawQr(paper, qrPayload(view), qr.x, qr.y, qr.side);
    if (view.reprint !== undefined) drawReprintMark(paper, reprint.x, reprint.y, view.reprint);
    if (view.voided !== undefined) drawVoidMark(paper, signPlaces.x, signPlaces.y, view.voided);
  }
}

function drawCutLine(paper: Paper, y: number): void {
  const word = { x: 98, w: 14 };
  paper.line(5, y, word.x, y, 0.15, { color: FAINT, dash: [2, 1.5] });
  paper.line(word.x + word.w, y, 205, y, 0.15, { color: FAINT, dash: [2, 1.5] });
  paper.text('裁　切', word.x + word.w / 2, y + 1.1, { role: 'song', size: 9, align: 'center', color: FAINT });
}
