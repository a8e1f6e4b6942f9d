/** The arithmetic of a write-off: sums by way, and proof that the letter's figures add up before it is printed. */
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { fail, ok, type Result } from '../../domain/problem.ts';
import { FUND_WAYS } from '../monthly/totals.ts';
import type { FundWay } from '../monthly/view.ts';
import type { WriteoffView } from './view.ts';

export interface WriteoffFigures {
  readonly payments: number;
  readonly reversals: number;
  /** Lines with a 四联单, red slips included. */
  readonly vouchers: number;
  /** 分, red counted negative. */
  readonly totalFen: Fen;
  /** Ways with at least one line, in the usual order. */
  readonly byWay: readonly { readonly way: FundWay; readonly fen: Fen }[];
  /** Lines of an earlier month or sent back before. */
  readonly earlier: { readonly count: number; readonly fen: Fen };
}

const sum = (lines: readonly { readonly fen: Fen }[]): Fen => lines.reduce((total, line) => total + line.fen, 0);

/**
 * Figures of the batch, in 分. A letter that contradicts itself is not printed.
 * Errors: `writeoff-empty`; `writeoff-lines-mismatch`: this month's lines and those held back are not what was paid;
 * `writeoff-balance-mismatch`: opening + movements − paid is not the closing balance.
 */
export function writeoffFigures(view: WriteoffView): Result<WriteoffFigures> {
  const { lines, fund, heldBack, refusedBack } = view;
  if (lines.length === 0) return fail('writeoff-empty', '本批没有可以上报核销的凭证，不必打印销账申请。');
  const earlier = lines.filter((line) => line.earlier);
  const reported = sum(lines) - sum(earlier) + heldBack.fen + refusedBack.fen;
  if (reported !== fund.paidFen)
    return fail(
      'writeoff-lines-mismatch',
      `清单本期各行加上暂不上报的共${formatFen(reported)}元，与明细账本期支出${formatFen(fund.paidFen)}元不符。没有打印；请先核对账簿。`,
      { listedFen: reported, paidFen: fund.paidFen },
    );
  const closing = fund.openingFen + sum(fund.movements) - fund.paidFen;
  if (closing !== fund.closingFen)
    return fail(
      'writeoff-balance-mismatch',
      `期初加收入减支出得${formatFen(closing)}元，与期末结存${formatFen(fund.closingFen)}元不符。没有打印；请先核对账簿。`,
      { computedFen: closing, closingFen: fund.closingFen },
    );
  const byWay = FUND_WAYS.map((way) => ({ way, of: lines.filter((line) => line.way === way) }));
  return ok({
    payments: lines.filter((line) => line.fen > 0).length,
    reversals: lines.filter((line) => line.fen < 0).length,
    vouchers: lines.filter((line) => line.hasVoucher).length,
    totalFen: sum(lines),
    byWay: byWay.filter(({ of }) => of.length > 0).map(({ way, of }) => ({ way, fen: sum(of) })),
    earlier: { count: earlier.length, fen: sum(earlier) },
  });
}
