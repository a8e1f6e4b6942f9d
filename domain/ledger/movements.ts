/**
 * The movements a fund can make and the account pairs each may use. A pair written here is the only thing the book
 * will post: `db` refuses any other, and the property tests draw from this table.
 */
import { z } from 'zod';
import { holdsSource, isPlace, type Account } from './accounts.ts';

export const MOVEMENTS = {
  opening: '期初',
  grant: '拨入',
  supplement: '追加',
  replenish: '补足',
  withdraw: '提现',
  deposit: '缴存',
  pay_cash: '发放现金',
  buy_goods: '购入物资',
  receive_goods: '接收物资',
  issue_goods: '发放物资',
  buy_service: '购买服务',
  pay_transfer: '转账发放',
  refund: '退回',
  recover: '追回',
  indemnity: '退赔',
  interest: '利息',
  surplus: '盘盈',
  deficit: '盘亏',
  write_off_loss: '核销损失',
  surrender: '上缴',
  reversal: '冲销',
} as const;

export type Movement = keyof typeof MOVEMENTS;
export const movementCodes = Object.keys(MOVEMENTS) as [Movement, ...Movement[]];
export const Movement = z.enum(movementCodes);

/** [debit, credit] */
export type Pair = readonly [Account, Account];

const reliefInto = (place: Account): Pair[] => [
  [place, 'relief_cash'],
  [place, 'relief_goods'],
  [place, 'relief_service'],
  [place, 'relief_transfer'],
];

/** Account pairs by movement. `reversal` has none of its own: it takes the swapped pair of the row it names. */
export const PAIRS: Readonly<Record<Exclude<Movement, 'reversal'>, readonly Pair[]>> = {
  // Help paid before this book began and not yet written off enters as relief against 拨入, so that it can be reported.
  opening: [
    ['bank', 'received'],
    ['cash', 'received'],
    ['goods', 'received'],
    ['relief_cash', 'received'],
    ['relief_goods', 'received'],
    ['relief_service', 'received'],
    ['relief_transfer', 'received'],
  ],
  grant: [['bank', 'received']],
  supplement: [['bank', 'received']],
  replenish: [['bank', 'received']],
  withdraw: [
    ['cash', 'bank'],
    ['in_transit', 'bank'],
    ['cash', 'in_transit'],
  ],
  deposit: [
    ['bank', 'cash'],
    ['in_transit', 'cash'],
    ['bank', 'in_transit'],
  ],
  pay_cash: [['relief_cash', 'cash']],
  buy_goods: [
    ['goods', 'bank'],
    ['goods', 'cash'],
  ],
  receive_goods: [['goods', 'received']],
  issue_goods: [['relief_goods', 'goods']],
  buy_service: [
    ['relief_service', 'bank'],
    ['relief_service', 'cash'],
  ],
  pay_transfer: [['relief_transfer', 'bank']],
  refund: [...reliefInto('bank'), ...reliefInto('cash'), ['goods', 'relief_goods']],
  recover: [...reliefInto('bank'), ...reliefInto('cash'), ['goods', 'relief_goods']],
  indemnity: [...reliefInto('bank'), ...reliefInto('cash'), ['bank', 'shortage'], ['cash', 'shortage']],
  interest: [['bank', 'interest']],
  surplus: [
    ['cash', 'shortage'],
    ['goods', 'shortage'],
  ],
  deficit: [
    ['shortage', 'cash'],
    ['shortage', 'goods'],
  ],
  write_off_loss: [['received', 'shortage']],
  surrender: [
    ['surrendered', 'bank'],
    ['interest', 'bank'],
    ['shortage', 'bank'],
  ],
};

export const allows = (movement: Exclude<Movement, 'reversal'>, debit: Account, credit: Account): boolean =>
  PAIRS[movement].some(([d, c]) => d === debit && c === credit);

/** Movements that give help out of the fund: each names one case. */
export const PAYMENTS = [
  'pay_cash',
  'issue_goods',
  'buy_service',
  'pay_transfer',
] as const satisfies readonly Movement[];

/** Movements that bring paid help back: each names the payment it corrects and is shown red. */
export const RETURNS = ['refund', 'recover', 'indemnity', 'reversal'] as const satisfies readonly Movement[];

/** A movement as far as arithmetic needs it. */
export interface Moved {
  readonly debit: Account;
  readonly credit: Account;
  /** 分, > 0 */
  readonly amountFen: number;
}

/** Change of the fund held (存款 + 现金 + 物资 + 在途), in 分. */
export const fundChange = ({ debit, credit, amountFen }: Moved): number =>
  (isPlace(debit) ? amountFen : 0) - (isPlace(credit) ? amountFen : 0);

/** Change of what the sources hold, in 分; 0 means that the movement carries no source. Interest is nobody's source. */
export const sourceChange = ({ debit, credit, amountFen }: Moved): number => {
  if (debit === 'interest' || credit === 'interest') return 0;
  if (holdsSource(debit) === holdsSource(credit)) return 0;
  return holdsSource(debit) ? amountFen : -amountFen;
};

/** Whether a row of this pair must say whose money it is. */
export const carriesSource = (debit: Account, credit: Account): boolean =>
  sourceChange({ debit, credit, amountFen: 1 }) !== 0;
