/** Heading, receiver, totals and signatures of a 实物领取单. */
import { dateCn } from '../../domain/calendar/date.ts';
import { CASE_TYPES, CATEGORIES } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen } from '../../domain/money/fen.ts';
import {
  drawCell,
  drawFingerPlace,
  drawForm,
  drawReprintMark,
  drawSealPlace,
  drawVoidMark,
  FINGER,
  REPRINT,
  SEAL,
  type Box,
  type CellStyle,
  type FormCell,
  type FormRow,
  type Paper,
} from '../kit/index.ts';
import { HEIGHT, NONE, SHEET, totalOf } from './pages.ts';
import type { GoodsReceiptView } from './view.ts';

/** Width of the place of the seal: ⌀42 and a little. */
const SEAL_WIDTH = SEAL.township + 2;
const SIGN_HEIGHT = HEIGHT.payeeSign + HEIGHT.staffSign;

const title = (view: GoodsReceiptView) => `${view.county}${view.town}临时救助实物领取单`;

function drawSubline(paper: Paper, view: GoodsReceiptView, y: number, page: number, pages: number): void {
  const style = { role: 'song', size: 10.5 } as const;
  paper.text(`领取日期：${dateCn(view.date)}　　四联单号：${view.voucherNumber}`, SHEET.x, y, style);
  const place = pages > 1 ? `　第 ${page} 页　共 ${pages} 页` : '';
  paper.text(`单位：元${place}`, SHEET.x + SHEET.w, y, { ...style, align: 'right' });
}

/** Title, numbers and receiver on the first page; returns the top of the list. */
export function drawFirstHeading(paper: Paper, view: GoodsReceiptView, pages: number): number {
  const { x, w, top } = SHEET;
  const number = { x: x + w - 60, y: top, w: 60, h: 6 };
  if (view.reprint !== undefined) drawReprintMark(paper, x + w - REPRINT.w, 5, view.reprint);
  drawCell(paper, `№ ${view.number}`, number, { role: 'heiB', size: 13, align: 'right', pad: 0, owner: '领取单编号' });
  const heading = { x, y: top + 6, w, h: 12 };
  drawCell(paper, title(view), heading, { role: 'songB', size: 20, min: 14, align: 'center', owner: '标题' });
  drawSubline(paper, view, top + HEIGHT.firstHeading - 2, 1, pages);
  return drawForm(paper, x, top + HEIGHT.firstHeading, receiverRows(view));
}

/** The short heading of the following pages; returns the top of the list. */
export function drawNextHeading(paper: Paper, view: GoodsReceiptView, page: number, pages: number): number {
  const { x, w, top } = SHEET;
  const heading = { x, y: top, w: w - 62, h: 10 };
  drawCell(paper, `${title(view)}（续）`, heading, { role: 'songB', size: 14, min: 10, pad: 0, owner: '标题' });
  const number = { x: x + w - 60, y: top, w: 60, h: 10 };
  drawCell(paper, `№ ${view.number}`, number, { role: 'heiB', size: 13, align: 'right', pad: 0, owner: '领取单编号' });
  drawSubline(paper, view, top + HEIGHT.nextHeading - 2, page, pages);
  return top + HEIGHT.nextHeading;
}

function receiverRows(view: GoodsReceiptView): FormRow[] {
  const { receiver, basis } = view;
  const field = valueCells(receiver.name);
  const size = receiver.householdSize === null ? '' : `${receiver.householdSize}人`;
  return [
    row(
      field('姓名', 16, receiver.name, 52),
      field('家庭人口', 20, size, 16),
      field('联系电话', 20, receiver.phone, 46),
    ),
    row(
      field('公民身份号码', 28, receiver.idNumber, 52, { min: 11 }),
      field('对象类别', 20, CATEGORIES[receiver.category], 25),
      field('救助类型', 20, CASE_TYPES[view.caseType], 25),
    ),
    row(field('住址', 16, receiver.address, 154)),
    row(
      field('救助事由', 20, view.cause, 72),
      field(basis.kind === 'order' ? '先行决定' : '审批编号', 20, basis.number, 58),
    ),
  ];
}

const row = (...cells: FormCell[][]): FormRow => ({ h: HEIGHT.row, cells: cells.flat() });

/** Label and value of one field of a person. */
const valueCells =
  (person: string) =>
  (label: string, labelWidth: number, text: string, w: number, style: CellStyle = {}): FormCell[] => [
    { kind: 'label', text: label, w: labelWidth },
    {
      kind: 'value',
      text: text === '' ? NONE : text,
      w,
      style: {
        min: 10,
        lines: 2,
        wrapped: { size: 9, min: 9 },
        lead: 1.12,
        align: text === '' ? 'center' : 'left',
        owner: `${person} ${label}`,
        ...style,
      },
    },
  ];

/** Total in capitals, emergency, agent, signatures and note; y is the lower edge of the list. */
export function drawTail(paper: Paper, view: GoodsReceiptView, y: number): void {
  const { x, w } = SHEET;
  const total = totalOf(view.items);
  const amount: CellStyle = { role: 'songB', size: 14, min: 11, owner: `${view.receiver.name} 合计金额` };
  const rows: FormRow[] = [
    {
      h: HEIGHT.capitals,
      cells: [
        { kind: 'label', text: '合计金额（大写）', w: 36 },
        { kind: 'value', text: `人民币${capital(total)}`, w: 86, style: amount },
        { kind: 'label', text: '（小写）', w: 16 },
        { kind: 'value', text: `￥${formatFen(total)}`, w: w - 138, style: { ...amount, size: 13, min: 10 } },
      ],
    },
    {
      h: HEIGHT.emergency,
      cells: [
        { kind: 'label', text: '紧急情况\n采购说明', w: 24 },
        {
          kind: 'value',
          text: view.emergency === '' ? NONE : view.emergency,
          w: w - 24,
          style: { min: 11, lines: 3, wrapped: { size: 11, min: 9 }, owner: `${view.receiver.name} 紧急情况采购说明` },
        },
      ],
    },
    ...agentRows(view),
  ];
  const signs = drawForm(paper, x, y, rows);
  drawSignatures(paper, signs);
  const bottom = signs + SIGN_HEIGHT;
  const note = '本单附在四联单记账联后入账。数量、单价、金额不得涂改；物资有质量问题的，请当场提出。';
  paper.text(note, x, bottom + 6, { role: 'song', size: 9, width: w });
  if (view.voided !== undefined) drawVoidMark(paper, x + (w - SEAL_WIDTH) / 2, signs + SIGN_HEIGHT / 2, view.voided);
}

function agentRows(view: GoodsReceiptView): FormRow[] {
  const { agent, receiver } = view;
  const field = valueCells(receiver.name);
  return [
    row(
      field('代领人', 16, agent?.name ?? '本人领取，无代领', 50),
      field('与对象关系', 20, agent?.relation ?? '', 16, { pad: 0.4, align: 'center', min: 9 }),
      field('公民身份号码', 25, agent?.idNumber ?? '', 43, { min: 11, pad: 1 }),
    ),
    row(field('代领原因', 20, agent?.reason ?? '', 66), field('协议（备案）编号', 32, agent?.deed ?? '', 52)),
  ];
}

function drawSignatures(paper: Paper, y: number): void {
  const { x, w } = SHEET;
  const room = w - SEAL_WIDTH;
  const split = room * 0.6;
  const half = room / 2;
  drawSign(
    paper,
    { x, y, w: split, h: HEIGHT.payeeSign },
    '领取人（代领人）签名',
    '如数领到。　　年　　月　　日',
    true,
  );
  drawSign(paper, { x: x + split, y, w: room - split, h: HEIGHT.payeeSign }, '证明人签名', '', true);
  const low = y + HEIGHT.payeeSign;
  drawSign(paper, { x, y: low, w: half, h: HEIGHT.staffSign }, '发放人', '年　　月　　日', false);
  drawSign(paper, { x: x + half, y: low, w: half, h: HEIGHT.staffSign }, '物资保管人', '年　　月　　日', false);
  const seal = { x: x + room, y, w: SEAL_WIDTH, h: SIGN_HEIGHT };
  paper.box(seal);
  drawSealPlace(paper, seal);
  paper.box({ x, y, w, h: SIGN_HEIGHT }, 0.4);
}

function drawSign(paper: Paper, box: Box, heading: string, sentence: string, finger: boolean): void {
  paper.box(box);
  paper.text(heading, box.x + 1.6, box.y + 4.8, { role: 'song', size: 10.5 });
  const { h } = box;
  if (finger) {
    drawFingerPlace(paper, box.x + box.w - FINGER.w - 1.4, box.y + (h - FINGER.h) / 2);
    paper.text(sentence, box.x + 1.6, box.y + h - 1.8, { role: 'kai', size: 10.5, width: box.w - FINGER.w - 4 });
  } else {
    paper.text(sentence, box.x, box.y + h - 2.4, { role: 'song', size: 10.5, align: 'right', width: box.w - 2 });
  }
}
