/** What is filled into the form: the only things a pre-printed form leaves to us. */
import { dateCn } from '../../domain/calendar/date.ts';
import { drawCell, drawTick, fitText, INK, ptmm, RED, type CellStyle, type Paper } from '../kit/index.ts';
import type { ValueItem, VoucherItem, VoucherLayout } from './layout.ts';
import { dateLabelX, wayPlaces } from './skeleton.ts';
import type { VoucherTheme } from './theme.ts';
import type { VoucherView } from './view.ts';

/** Text of the QR code: no identity data, enough to find the voucher and to see an altered amount. */
export function qrPayload(view: VoucherView): string {
  return `LSJZ1/${view.chainHead}/${view.number}/${view.fen}/${view.date}`;
}

/** Values, ticks, amounts, date and number. */
export function drawValues(paper: Paper, view: VoucherView, layout: VoucherLayout, theme: VoucherTheme): void {
  const { role, size } = theme.value;
  const x = dateLabelX(theme) + ptmm(theme.label.size) * 5;
  paper.text(dateCn(view.date), x, theme.subline, { role, size, owner: '发放日期' });
  const right = theme.x + theme.w;
  paper.text(`№ ${view.number}`, right, theme.subline, { role: 'heiB', size: 14, align: 'right', owner: '编号' });
  for (const item of layout.items) drawItemValue(paper, view, item, theme);
}

function drawItemValue(paper: Paper, view: VoucherView, item: VoucherItem, theme: VoucherTheme): void {
  if (item.kind === 'value') drawValue(paper, view, item, theme);
  else if (item.kind === 'amount') {
    const box = { ...item.box, x: item.box.x + item.indent, w: item.box.w - item.indent - 1 };
    const color = view.fen < 0 ? RED : INK;
    const { size, min } = item;
    drawCell(paper, item.text, box, {
      role: theme.amountRole,
      size,
      min,
      pad: 0.5,
      color,
      owner: `${view.person.name} 救助金额`,
    });
  } else if (item.kind === 'ways') {
    const place = wayPlaces(item.box).get(item.way);
    if (place !== undefined) drawTick(paper, place.x, place.y);
  }
}

function drawValue(paper: Paper, view: VoucherView, item: ValueItem, theme: VoucherTheme): void {
  const { role, size, wrapped } = theme.value;
  const style: CellStyle = {
    role,
    size,
    min: item.min,
    lines: item.lines,
    wrapped: { size: wrapped, min: wrapped },
    align: item.align,
    pad: item.align === 'center' ? 0.3 : 1.5,
    lead: 1.12,
    owner: `${view.person.name} ${item.field}`,
  };
  const fits = fitText(item.text, item.box.w, item.box.h, style) !== null;
  drawCell(paper, fits ? item.text : (item.otherwise ?? item.text), item.box, style);
}
