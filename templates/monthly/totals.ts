/** The arithmetic of 每月发放表: order, sums by way, and the check of vouchers against table against ledger (E3). */
import type { Way } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { FundWay, MonthlyLine, MonthlyView, VoucherCount } from './view.ts';

export interface WaySum {
  /** 户次, net of payments that came back whole. */
  readonly households: number;
  /** 人次, likewise. */
  readonly persons: number;
  /** 分, red counted negative. */
  readonly fen: Fen;
  /** Lines with a voucher, red slips not among them. */
  readonly slips: number;
  readonly redSlips: number;
}

/** One comparison of the check line; `equal` only if all three agree. */
export interface Check {
  readonly vouchers: VoucherCount;
  readonly tableFen: Fen;
  readonly ledgerFen: Fen;
  readonly equal: boolean;
}

export interface MonthlyTotals {
  readonly byWay: Readonly<Record<Way, WaySum>>;
  /** The fund's own ways together. */
  readonly fund: WaySum;
  readonly all: WaySum;
  readonly cash: Check;
  /** Cash, goods and transfers: all that has 四联单. */
  readonly withVoucher: Check;
  /** Services have no voucher: table against ledger only. */
  readonly serviceEqual: boolean;
}

const NOTHING: WaySum = { households: 0, persons: 0, fen: 0, slips: 0, redSlips: 0 };
export const FUND_WAYS = ['cash', 'goods', 'service', 'transfer'] as const satisfies readonly FundWay[];
const VOUCHER_WAYS = ['cash', 'goods', 'transfer'] as const satisfies readonly FundWay[];

const plus = (a: WaySum, b: WaySum): WaySum => ({
  households: a.households + b.households,
  persons: a.persons + b.persons,
  fen: a.fen + b.fen,
  slips: a.slips + b.slips,
  redSlips: a.redSlips + b.redSlips,
});

function weightOf(line: MonthlyLine): WaySum {
  const slip = line.voucher === null ? 0 : 1;
  if (line.kind === 'payment') return { households: 1, persons: line.people, fen: line.fen, slips: slip, redSlips: 0 };
  // 0 - n, not -n: there is no minus zero on paper
  const back = line.whole ? 1 : 0;
  return { households: 0 - back, persons: 0 - back * line.people, fen: line.fen, slips: 0, redSlips: slip };
}

/** 分: sum of some lines, red counted negative. */
export const sumFen = (lines: readonly MonthlyLine[]): Fen => lines.reduce((sum, line) => sum + line.fen, 0);

const orderKey = ({ paidOn, voucher }: MonthlyLine): string => `${paidOn} ${voucher ?? '\uffff'}`;

/** By date of payment, then voucher number; 一卡通 and services, which have none, come last on their day. */
export function inOrder(lines: readonly MonthlyLine[]): MonthlyLine[] {
  const keyed = lines.map((line) => ({ key: orderKey(line), line }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ line }) => line);
}

function check(vouchers: VoucherCount, tableFen: Fen, ledgerFen: Fen): Check {
  return { vouchers, tableFen, ledgerFen, equal: vouchers.netFen === tableFen && tableFen === ledgerFen };
}

/** Every total the table prints, in 分. The register's and the ledger's figures are passed in, never derived from the lines. */
export function monthlyTotals(view: MonthlyView): MonthlyTotals {
  const byWay: Record<Way, WaySum> = {
    cash: NOTHING,
    goods: NOTHING,
    service: NOTHING,
    transfer: NOTHING,
    card: NOTHING,
  };
  for (const line of view.lines) byWay[line.way] = plus(byWay[line.way], weightOf(line));
  const fund = FUND_WAYS.map((way) => byWay[way]).reduce(plus);
  const register = VOUCHER_WAYS.map((way) => view.vouchers[way]).reduce((a, b) => ({
    issued: a.issued + b.issued,
    red: a.red + b.red,
    netFen: a.netFen + b.netFen,
  }));
  const table = VOUCHER_WAYS.reduce((sum, way) => sum + byWay[way].fen, 0);
  const ledger = VOUCHER_WAYS.reduce((sum, way) => sum + view.ledgerFen[way], 0);
  return {
    byWay,
    fund,
    all: plus(fund, byWay.card),
    cash: check(view.vouchers.cash, byWay.cash.fen, view.ledgerFen.cash),
    withVoucher: check(register, table, ledger),
    serviceEqual: byWay.service.fen === view.ledgerFen.service,
  };
}
