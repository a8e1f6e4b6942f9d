/** 补打 and 作废: red marks over a paper that was already issued. They never hide a figure. */
import { dateCn, type IsoDate } from '../../domain/calendar/date.ts';
import { drawCell, fitText, type CellStyle } from './cell.ts';
import type { Paper } from './paper.ts';
import { RED, type Box } from './units.ts';

/** What is noted on a paper after it was issued. */
export interface IssueMark {
  readonly date: IsoDate;
  readonly by: string;
  readonly reason: string;
}

/** 补打, the n-th time. */
export interface ReprintMark extends IssueMark {
  readonly times: number;
}

/** A reason too long for its mark stands in the book. */
const ELSEWHERE = '原因见账簿记录';

/** Size of the 补打 frame, mm. */
export const REPRINT = { w: 38.8, h: 12 } as const;
/** Size of the 作废 frame before it is turned, mm. */
const VOID = { w: 88, h: 29 } as const;

/** The mark's text with its reason, or with the reference to the book if it does not fit. */
function fittingText(textOf: (reason: string) => string, reason: string, box: Box, style: CellStyle): string {
  const full = textOf(reason);
  return fitText(full, box.w, box.h, style) === null ? textOf(ELSEWHERE) : full;
}

/** 补打第n次 with date, who and why, in a frame whose top left is (x, y). */
export function drawReprintMark(paper: Paper, x: number, y: number, reprint: ReprintMark): void {
  const { w, h } = REPRINT;
  paper.box({ x, y, w, h }, 0.4, { color: RED });
  paper.text(`补打第${reprint.times}次`, x + 1, y + 4.2, { role: 'heiB', size: 11, color: RED });
  paper.text(reprint.date, x + w - 1, y + 4.2, { role: 'song', size: 9, color: RED, align: 'right' });
  const box = { x, y: y + 4.8, w, h: h - 5 };
  const style: CellStyle = {
    role: 'hei',
    size: 9,
    min: 8,
    lines: 2,
    align: 'center',
    pad: 0.8,
    lead: 1.1,
    color: RED,
    owner: '补打说明',
  };
  drawCell(
    paper,
    fittingText((reason) => `${reprint.by}　${reason}`, reprint.reason, box, style),
    box,
    style,
  );
}

/** 作废 with date, who and why, turned, its middle at (x, y): over the places to sign, so that nobody can. */
export function drawVoidMark(paper: Paper, x: number, y: number, voided: IssueMark): void {
  const draw = () => {
    const { w, h } = VOID;
    paper.fillAll([{ x: -w / 2, y: -h / 2, w, h }], '#FFFFFF');
    paper.box({ x: -w / 2, y: -h / 2, w, h }, 1.2, { color: RED });
    paper.box({ x: -w / 2 + 1.6, y: -h / 2 + 1.6, w: w - 3.2, h: h - 3.2 }, 0.35, { color: RED });
    paper.text('作　废', 0, 0.2, { role: 'biao', size: 32, align: 'center', color: RED });
    const box = { x: -w / 2 + 2, y: 1.6, w: w - 4, h: 11 };
    const style: CellStyle = {
      role: 'hei',
      size: 10,
      min: 9,
      lines: 3,
      align: 'center',
      pad: 0.5,
      lead: 1.12,
      color: RED,
      owner: '作废说明',
    };
    const textOf = (reason: string) => `${dateCn(voided.date)}　${voided.by}\n${reason}`;
    drawCell(paper, fittingText(textOf, voided.reason, box, style), box, style);
  };
  paper.rotated(-7, x, y, draw, 0.85);
}
