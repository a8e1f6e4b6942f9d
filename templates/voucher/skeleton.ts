/** The form itself: title, labels, rules, places to sign, copy name and notes. What a pre-printed form would carry. */
import type { VoucherKind } from '../../domain/entities/codes.ts';
import { VOUCHER_KINDS } from '../../domain/entities/codes.ts';
import {
  drawCell,
  drawFingerPlace,
  drawSealPlace,
  drawTickBox,
  drawVertical,
  FINGER,
  MIDDLE_TO_BASELINE,
  ptmm,
  roles,
  type Box,
  type Paper,
} from '../kit/index.ts';
import { copyCount, copyOrdinal, fillCopyText } from './copies.ts';
import type { VoucherItem, VoucherLayout } from './layout.ts';
import type { VoucherTheme } from './theme.ts';
import type { VoucherView } from './view.ts';

const WAYS: readonly VoucherKind[] = ['cash', 'goods', 'transfer'];
/** Width of a square with its word, mm. */
const WAY_WIDTH = 13;

/** Left end of each 发放方式 square in its cell. */
export function wayPlaces(box: Box): ReadonlyMap<VoucherKind, { x: number; y: number }> {
  const step = box.w / WAYS.length;
  return new Map(
    WAYS.map((way, index) => [way, { x: box.x + step * index + (step - WAY_WIDTH) / 2, y: box.y + box.h / 2 - 1.6 }]),
  );
}

const baselineIn = (box: Box, size: number) => box.y + box.h / 2 + ptmm(size) * MIDDLE_TO_BASELINE;

/** Everything but the copy's name and notes. */
export function drawSkeleton(paper: Paper, view: VoucherView, layout: VoucherLayout, theme: VoucherTheme): void {
  drawTitle(paper, view, theme);
  drawSubline(paper, view, theme);
  for (const item of layout.items) {
    paper.box(item.box, theme.inner);
    drawItem(paper, item, theme);
  }
  paper.box({ x: theme.x, y: theme.top, w: theme.w, h: layout.bottom - theme.top }, theme.outer);
}

/** County, township and kind on one line; a long county name takes a line of its own. */
function drawTitle(paper: Paper, view: VoucherView, theme: VoucherTheme): void {
  const { baseline, size, min, room, track } = theme.title;
  const role = theme.titleRole;
  const { county, town } = view.office;
  const kind = `临时救助备用金${VOUCHER_KINDS[view.kind]}发放单${view.reverses === undefined ? '' : '（红字冲销）'}`;
  const centre = theme.x + theme.w / 2;
  let title = `${county}${town}${kind}`;
  let z = size;
  while (z > min && roles[role].width(title, z, track) > room) z -= 0.5;
  if (roles[role].width(title, z, track) > room) {
    title = kind;
    z = size - 3;
    const above = { x: theme.x + 24, y: baseline - 9.3, w: theme.w - 48, h: 4 };
    drawCell(paper, `${county}${town}`, above, { role, size: 11, min: 9, align: 'center', owner: '单位名称' });
  }
  paper.text(title, centre, baseline, { role, size: z, track, align: 'center' });
  const half = Math.min(room, roles[role].width(title, z, track)) / 2 + 1;
  for (const below of [2.2, 3.1])
    paper.line(centre - half, baseline + below, centre + half, baseline + below, theme.inner + 0.1);
}

/** Left end of the date's label: right of the QR code, if there is one. */
export const dateLabelX = (theme: VoucherTheme): number =>
  theme.qr === null ? theme.x : theme.qr.x + theme.qr.side + 3.5;

function drawSubline(paper: Paper, view: VoucherView, theme: VoucherTheme): void {
  const label = view.reverses === undefined ? '发放日期：' : '冲销日期：';
  paper.text(label, dateLabelX(theme), theme.subline, theme.label);
  paper.text('单位：元', theme.x + theme.w / 2, theme.subline, { ...theme.label, align: 'center' });
}

function drawItem(paper: Paper, item: VoucherItem, theme: VoucherTheme): void {
  const { role, size } = theme.label;
  const { box } = item;
  switch (item.kind) {
    case 'label':
      drawCell(paper, item.text, box, { role, size: item.size ?? size, min: size, align: 'center', pad: 0.4 });
      return;
    case 'upright':
      drawVertical(paper, item.text, box, { role, size, step: 5 });
      return;
    case 'ways':
      for (const [way, { x, y }] of wayPlaces(box)) {
        drawTickBox(paper, x, y);
        paper.text(VOUCHER_KINDS[way], x + 4.2, baselineIn(box, theme.value.size), {
          role: theme.value.role,
          size: theme.value.size,
        });
      }
      return;
    case 'amount':
      paper.text(item.label, box.x + 0.5, baselineIn(box, size), { role, size });
      return;
    case 'sign':
      drawSignPlace(paper, item, theme);
      return;
    case 'seal':
      drawSealPlace(paper, box, theme.faint);
      return;
    case 'value':
  }
}

function drawSignPlace(paper: Paper, item: VoucherItem & { kind: 'sign' }, theme: VoucherTheme): void {
  const { box } = item;
  const { size } = theme.label;
  paper.text(item.title, box.x + 1.6, box.y + 1.4 + ptmm(size) * 0.9, theme.label);
  paper.text(item.sentence, box.x + 1.6, box.y + box.h - 1.8, { role: theme.sentenceRole, size });
  if (item.finger) drawFingerPlace(paper, box.x + box.w - FINGER.w - 1.4, box.y + (box.h - FINGER.h) / 2, theme.faint);
}

/** The name of one copy at the right edge and the two lines at its foot. */
export function drawCopyFrame(
  paper: Paper,
  view: VoucherView,
  index: number,
  bottom: number,
  theme: VoucherTheme,
): void {
  const copy = view.copies[index];
  if (copy === undefined) return;
  const { x, w, nameHeight } = theme.strip;
  const name = { x, y: theme.top, w, h: nameHeight };
  drawVertical(paper, `${copyOrdinal(index)}　${copy.name}`, name, { role: 'heiB', size: 13, step: 5.6 });
  const holder = { x, y: theme.top + nameHeight, w, h: bottom - theme.top - nameHeight };
  drawVertical(paper, fillCopyText(copy.holder, view.office), holder, { role: 'song', size: 10.5, step: 4.6 });
  const { baseline, size, pitch } = theme.foot;
  const rule =
    `本单一式${copyCount(view.copies)}联，各联编号、金额一致，逐联签名按指印。` +
    `金额不得涂改；写错即加盖“作废”章，各联齐全附存根保存。`;
  const style = { size, width: theme.w, owner: `${copy.name}附注` };
  paper.text(rule, theme.x, baseline, { ...style, role: theme.label.role });
  const role = copy.bold === true ? 'hei' : theme.label.role;
  paper.text(fillCopyText(copy.note, view.office), theme.x, baseline + pitch, { ...style, role });
}
