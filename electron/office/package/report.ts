/**
 * report.json: the month as figures, for a program to check. The schema below is published as docs/report.schema.json.
 * Money is in 分; every line bears the ULID under which this book will always know it.
 */
import { z } from 'zod';
import { CaseType, Category, Source, VoucherKind, Way } from '../../../domain/entities/codes.ts';
import { Account } from '../../../domain/ledger/accounts.ts';
import { Movement } from '../../../domain/ledger/movements.ts';

export const REPORT_FORMAT = 'lsjz-report/1';

const fen = z.int();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const hash = z.string().regex(/^[0-9a-f]{64}$/u);

const ReportLine = z.strictObject({
  uid: z.string(),
  voucher: z.string().nullable(),
  voucherUid: z.string().nullable(),
  voucherKind: VoucherKind.nullable(),
  way: Way,
  /** Negative for what came back */
  amountFen: fen,
  source: Source.nullable(),
  onDate: day,
  name: z.string(),
  idNumber: z.string(),
  village: z.string(),
  people: z.int(),
  category: Category,
  type: CaseType,
  cause: z.string(),
  approvedOn: day.nullable(),
  orderedOn: day.nullable(),
  agent: z.string().nullable(),
  /** uid of the line this one takes back */
  corrects: z.string().nullable(),
  findings: z.array(z.strictObject({ code: z.string(), severity: z.string(), message: z.string() })),
});

const ReportMovement = z.strictObject({
  uid: z.string(),
  movement: Movement,
  debit: Account,
  credit: Account,
  amountFen: z.int().positive(),
  source: Source.nullable(),
  onDate: day,
  summary: z.string(),
});

const Balances = z.strictObject({ bank: fen, cash: fen, goods: fen, in_transit: fen, shortage: fen, interest: fen });

export const Report = z.strictObject({
  format: z.literal(REPORT_FORMAT),
  book: z.string(),
  county: z.string(),
  town: z.string(),
  profile: z.string(),
  demo: z.boolean(),
  period: z.string().regex(/^\d{4}-\d{2}$/u),
  state: z.enum(['closed', 'history']),
  closedOn: day,
  /** Head of the chain at the month's close, and at the close of the month before */
  head: z.strictObject({ no: z.int(), hash }),
  previousHead: z.strictObject({ no: z.int(), hash }).nullable(),
  opening: Balances,
  closing: Balances,
  /** Every transfer of the month, help included */
  movements: z.array(ReportMovement),
  /** Help of the month, red lines negative; 一卡通 lines have no source and no voucher */
  lines: z.array(ReportLine),
  totals: z.strictObject({ cash: fen, goods: fen, service: fen, transfer: fen, card: fen, fund: fen }),
  voidedVouchers: z.array(z.string()),
  outstanding: z.array(z.string()),
  batch: z
    .strictObject({ uid: z.string(), reference: z.string(), totalFen: fen, lines: z.array(z.string()) })
    .nullable(),
});
export type Report = z.infer<typeof Report>;

const RELIEF_OF = {
  cash: 'relief_cash',
  goods: 'relief_goods',
  service: 'relief_service',
  transfer: 'relief_transfer',
} as const;
const PLACES = ['bank', 'cash', 'goods', 'in_transit', 'shortage'] as const;

/** Sums a report must satisfy by itself. @returns Chinese sentences, none where all agree */
export function reportContradictions(report: Report): string[] {
  const found: string[] = [];
  const expect = (what: string, stated: number, computed: number): void => {
    if (stated !== computed) found.push(`${what}：写明 ${stated} 分，按明细应为 ${computed} 分。`);
  };
  const flow = (account: Account): number =>
    report.movements.reduce(
      (sum, { debit, credit, amountFen }) =>
        sum + (debit === account ? amountFen : 0) - (credit === account ? amountFen : 0),
      0,
    );
  for (const place of PLACES) expect(`${place} 期末余额`, report.closing[place], report.opening[place] + flow(place));
  expect('interest 期末余额', report.closing.interest, report.opening.interest - flow('interest'));
  for (const way of ['cash', 'goods', 'service', 'transfer', 'card'] as const) {
    const sum = report.lines.filter((line) => line.way === way).reduce((total, { amountFen }) => total + amountFen, 0);
    expect(`${way} 合计`, report.totals[way], sum);
    if (way !== 'card')
      expect(`${way} 与账上的救助支出`, sum, flow(RELIEF_OF[way]) - openingRelief(report, RELIEF_OF[way]));
  }
  const { cash, goods, service, transfer } = report.totals;
  expect('备用金发放合计', report.totals.fund, cash + goods + service + transfer);
  return found;
}

/** Relief of before this book: 期初未销账 enters without being help of its month, and its 追回 takes back no line of any. */
function openingRelief(report: Report, account: Account): number {
  const lines = new Set(report.lines.map(({ uid }) => uid));
  return report.movements.reduce((sum, { uid, movement, debit, credit, amountFen }) => {
    if (movement === 'opening' && debit === account) return sum + amountFen;
    // A void is taken back by 冲销 together with its payment and needs no correction here.
    return movement !== 'reversal' && credit === account && !lines.has(uid) ? sum - amountFen : sum;
  }, 0);
}
