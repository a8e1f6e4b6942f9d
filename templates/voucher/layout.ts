/** Where each thing of a voucher stands: one list of items, from which the form and its values are drawn. */
import { dateCn } from '../../domain/calendar/date.ts';
import { CASE_TYPES, CATEGORIES, SEXES, SOURCES, type VoucherKind } from '../../domain/entities/codes.ts';
import { maskId } from '../../domain/identity/id-number.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen } from '../../domain/money/fen.ts';
import type { Align, Box } from '../kit/index.ts';
import type { VoucherTheme } from './theme.ts';
import type { VoucherView } from './view.ts';

export type VoucherItem =
  | { readonly kind: 'label'; readonly box: Box; readonly text: string; readonly size?: number }
  | { readonly kind: 'upright'; readonly box: Box; readonly text: string }
  | ValueItem
  | { readonly kind: 'ways'; readonly box: Box; readonly way: VoucherKind }
  | {
      readonly kind: 'amount';
      readonly box: Box;
      readonly label: string;
      readonly text: string;
      /** Room of the label, mm. */
      readonly indent: number;
      readonly size: number;
      readonly min: number;
    }
  | {
      readonly kind: 'sign';
      readonly box: Box;
      readonly title: string;
      readonly sentence: string;
      readonly finger: boolean;
    }
  | { readonly kind: 'seal'; readonly box: Box };

export interface ValueItem {
  readonly kind: 'value';
  readonly box: Box;
  /** Chinese name of the field, for messages. */
  readonly field: string;
  readonly text: string;
  /** Printed instead of a text that does not fit, where the full words stand elsewhere. */
  readonly otherwise?: string;
  /** Smallest size on one line, pt. */
  readonly min: number;
  readonly lines: 1 | 2;
  readonly align: Align;
}

export interface VoucherLayout {
  readonly items: readonly VoucherItem[];
  /** Lower edge of the frame, mm. */
  readonly bottom: number;
}

/** A cell of a row before it has its place: its share of the row's width. */
type Part =
  | { readonly label: string; readonly share: number }
  | ({ readonly field: string; readonly share: number; readonly text: string } & Partial<
      Pick<ValueItem, 'otherwise' | 'min' | 'lines' | 'align'>
    >)
  | { readonly way: VoucherKind; readonly share: number };

/** What a place without a value shows, so that nothing can be written in later. */
export const NONE = '／';
const orNone = (text: string): { text: string; align?: Align } =>
  text === '' ? { text: NONE, align: 'center' } : { text };

/** Lays a voucher out; `discreet` masks identity numbers and generalises the cause. */
export function layoutVoucher(view: VoucherView, theme: VoucherTheme, discreet: boolean): VoucherLayout {
  const hasGoods = view.kind === 'goods';
  const row = hasGoods ? (theme.row * 7) / 8 : theme.row;
  const builder = new Builder(theme, row);
  builder.block('救助对象', personRows(view, discreet));
  builder.block(view.basis.kind === 'order' ? '先行' : '审批', [
    ...approvalRows(view, discreet),
    ...(hasGoods ? [goodsRow(view)] : []),
  ]);
  builder.amounts(view);
  builder.block(...(view.kind === 'transfer' ? payeeBlock(view) : agentBlock(view, discreet)));
  builder.signatures(view);
  return { items: builder.items, bottom: builder.y };
}

const idText = (number: string, discreet: boolean) => (discreet && number !== '' ? maskId(number) : number);

function personRows(view: VoucherView, discreet: boolean): Part[][] {
  const { person } = view;
  const size = person.householdSize === null ? NONE : `${person.householdSize}人`;
  return [
    [
      { label: '姓名', share: 16 },
      { field: '姓名', share: 48, text: person.name, min: 10, lines: 2 },
      { label: '性别', share: 12 },
      { field: '性别', share: 10, text: person.sex === 'unknown' ? NONE : SEXES[person.sex], align: 'center' },
      { label: '家庭人口', share: 20 },
      { field: '家庭人口', share: 12, text: size, align: 'center' },
      { label: '联系电话', share: 20 },
      { field: '联系电话', share: 28, ...orNone(person.phone), min: 10, lines: 2 },
    ],
    [
      { label: '公民身份号码', share: 28 },
      { field: '公民身份号码', share: 48, ...orNone(idText(person.idNumber, discreet)), min: 11 },
      { label: '对象类别', share: 20 },
      { field: '对象类别', share: 22, text: CATEGORIES[person.category], align: 'center' },
      { label: '救助类型', share: 20 },
      { field: '救助类型', share: 28, text: CASE_TYPES[view.caseType], align: 'center' },
    ],
    [
      { label: '住址', share: 16 },
      { field: '住址', share: 150, ...orNone(person.address), min: 10, lines: 2 },
    ],
  ];
}

function causeOf(view: VoucherView, discreet: boolean): { text: string; otherwise?: string } {
  if (view.reverses !== undefined) {
    const { number, reason } = view.reverses;
    return { text: `冲销${number}号：${reason}`, otherwise: `冲销${number}号（原因见账簿记录）` };
  }
  return { text: discreet ? (view.publicCause ?? view.cause) : view.cause };
}

function approvalRows(view: VoucherView, discreet: boolean): Part[][] {
  const word = view.basis.kind === 'order' ? '决定' : '审批';
  return [
    [
      { label: '救助事由', share: 20 },
      { field: '救助事由', share: 76, ...causeOf(view, discreet), min: 10, lines: 2 },
      { label: `${word}编号`, share: 20 },
      { field: `${word}编号`, share: 50, ...orNone(view.basis.number), min: 10, lines: 2 },
    ],
    [
      { label: `${word}日期`, share: 20 },
      { field: `${word}日期`, share: 34, text: dateCn(view.basis.date) },
      { label: '资金来源', share: 20 },
      { field: '资金来源', share: 26, text: SOURCES[view.source], align: 'center' },
      { label: '发放方式', share: 20 },
      { way: view.kind, share: 46 },
    ],
  ];
}

function goodsRow(view: VoucherView): Part[] {
  if (view.goods === undefined) throw new Error(`goods voucher ${view.number} without goods`);
  const { text, receipt } = view.goods;
  return [
    { label: '实物明细', share: 20 },
    { field: '实物明细', share: 146, text, min: 10, otherwise: `见实物领取单第${receipt}号` },
  ];
}

function payeeBlock(view: VoucherView): [string, Part[][]] {
  if (view.payee === undefined) throw new Error(`transfer voucher ${view.number} without payee`);
  const { name, bank, account, slip } = view.payee;
  return [
    '收款',
    [
      [
        { label: '收款户名', share: 20 },
        { field: '收款户名', share: 54, text: name, min: 10, lines: 2 },
        { label: '开户银行', share: 20 },
        { field: '开户银行', share: 72, text: bank, min: 10, lines: 2 },
      ],
      [
        { label: '收款账号', share: 20 },
        { field: '收款账号', share: 54, text: account, min: 9 },
        { label: '银行回单', share: 20 },
        { field: '银行回单', share: 72, text: slip, min: 10, lines: 2 },
      ],
    ],
  ];
}

/** Instead of a reason that does not fit or is nobody else's business. */
const IN_DEED = '见代领协议（备案）';

function agentBlock(view: VoucherView, discreet: boolean): [string, Part[][]] {
  const { agent } = view;
  const name = agent?.name ?? (view.reverses === undefined ? '本人领取，无代领' : '');
  const elsewhere = agent !== undefined && agent.deed !== '' ? { otherwise: IN_DEED } : {};
  // Why somebody can't come himself often is a diagnosis.
  const reason = orNone(discreet && agent !== undefined && agent.deed !== '' ? IN_DEED : (agent?.reason ?? ''));
  return [
    '代领',
    [
      [
        { label: '代领人', share: 15 },
        { field: '代领人', share: 47, ...orNone(name), min: 10, lines: 2 },
        { label: '与对象关系', share: 20 },
        {
          field: '与代领对象关系',
          share: 17,
          text: orNone(agent?.relation ?? '').text,
          align: 'center',
          min: 9,
          lines: 2,
        },
        { label: '公民身份号码', share: 24 },
        { field: '代领人公民身份号码', share: 43, ...orNone(idText(agent?.idNumber ?? '', discreet)), min: 11 },
      ],
      [
        { label: '代领原因', share: 20 },
        { field: '代领原因', share: 64, ...reason, ...elsewhere, min: 10, lines: 2 },
        { label: '协议（备案）编号', share: 34 },
        { field: '协议（备案）编号', share: 48, ...orNone(agent?.deed ?? ''), min: 10, lines: 2 },
      ],
    ],
  ];
}

/** Stacks blocks and rows from the top of the frame. */
class Builder {
  readonly items: VoucherItem[] = [];
  readonly #theme: VoucherTheme;
  readonly #row: number;
  y: number;

  constructor(theme: VoucherTheme, row: number) {
    this.#theme = theme;
    this.#row = row;
    this.y = theme.top;
  }

  /** Rows beside a block name written downwards. */
  block(name: string, rows: readonly (readonly Part[])[]): void {
    const { x, block, w } = this.#theme;
    this.items.push({ kind: 'upright', box: { x, y: this.y, w: block, h: this.#row * rows.length }, text: name });
    for (const parts of rows) {
      const unit = (w - block) / parts.reduce((sum, part) => sum + part.share, 0);
      let left = x + block;
      for (const part of parts) {
        this.items.push(itemOf(part, { x: left, y: this.y, w: part.share * unit, h: this.#row }));
        left += part.share * unit;
      }
      this.y += this.#row;
    }
  }

  amounts(view: VoucherView): void {
    const { x, w, amount: h } = this.#theme;
    const unit = w / 174;
    const box = (left: number, width: number): Box => ({ x: x + left * unit, y: this.y, w: width * unit, h });
    const text = `人民币${capital(view.fen)}`;
    this.items.push(
      { kind: 'label', box: box(0, 24), text: '救助金额', size: 12 },
      { kind: 'amount', box: box(24, 102), label: '（大写）', text, indent: 16, size: 16, min: 12 },
      {
        kind: 'amount',
        box: box(126, 48),
        label: '（小写）',
        text: `￥${formatFen(view.fen)}`,
        indent: 15,
        size: 15,
        min: 11,
      },
    );
    this.y += h;
  }

  signatures(view: VoucherView): void {
    const { x, w, seal } = this.#theme;
    const [high, low] = this.#theme.sign;
    const red = view.reverses !== undefined;
    const room = w - seal;
    const payee = red ? '退回人签名' : view.kind === 'goods' ? '领取人（代领人）签名' : '领款人（代领人）签名';
    const done = red ? '如数退回' : view.kind === 'transfer' ? '如数收到' : '如数领到';
    const sentence = `${done}。　　　年　　月　　日`;
    const at = (left: number, width: number, y: number, h: number): Box => ({ x: x + left, y, w: width, h });
    this.items.push(
      { kind: 'sign', box: at(0, room * 0.62, this.y, high), title: payee, sentence, finger: true },
      {
        kind: 'sign',
        box: at(room * 0.62, room * 0.38, this.y, high),
        title: '证明人签名',
        sentence: '',
        finger: true,
      },
    );
    for (const [index, title] of ['发放责任人', '经办人', '审核人', '审批人'].entries()) {
      const box = at((room * index) / 4, room / 4, this.y + high, low);
      this.items.push({ kind: 'sign', box, title, sentence: '', finger: false });
    }
    this.items.push({ kind: 'seal', box: at(room, seal, this.y, high + low) });
    this.y += high + low;
  }
}

function itemOf(part: Part, box: Box): VoucherItem {
  if ('label' in part) return { kind: 'label', box, text: part.label };
  if ('way' in part) return { kind: 'ways', box, way: part.way };
  const { field, text, otherwise, min = 10.5, lines = 1, align = 'left' } = part;
  return { kind: 'value', box, field, text, min, lines, align, ...(otherwise === undefined ? {} : { otherwise }) };
}
