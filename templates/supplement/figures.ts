/** The arithmetic of a supplement, worked out once for text and table. */
import { PLACES } from '../../domain/ledger/accounts.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { fail, ok, type Result } from '../../domain/problem.ts';
import type { SupplementView } from './view.ts';

const MONTHS = 12;
/** Asked for in whole hundreds of yuan, 分. */
const STEP: Fen = 10_000;

export interface SupplementFigures {
  readonly heldFen: Fen;
  /** 已付未核销 */
  readonly claimsFen: Fen;
  /** 月均使用 */
  readonly monthlyFen: Fen;
  readonly monthsLeft: number;
  /** 至年底预计使用 */
  readonly neededFen: Fen;
  /** 申请追加; null where what is held would do: the sum is then for the hand. */
  readonly askedFen: Fen | null;
  /** Use against the quota, per cent rounded down; null without a quota */
  readonly usedPercent: number | null;
}

/** Errors: `supplement-unbalanced` where opening, receipts and use do not give what is held. */
export function supplementFigures({ fund, claims, quotaFen, monthsUsed }: SupplementView): Result<SupplementFigures> {
  const heldFen = PLACES.reduce((sum, place) => sum + fund.held[place], 0);
  const received = fund.grantedFen + fund.supplementFen + fund.replenishedFen + fund.otherFen;
  const byYear = fund.openingFen + received - fund.usedFen;
  if (byYear !== heldFen)
    return fail(
      'supplement-unbalanced',
      `上年结转加本年收入减本年使用是 ${formatFen(byYear)} 元，与结存 ${formatFen(heldFen)} 元不符。没有打印；请先核对账簿。`,
      { byYear, heldFen },
    );
  const monthsLeft = MONTHS - monthsUsed;
  const monthlyFen = Math.round(fund.usedFen / monthsUsed);
  const neededFen = monthlyFen * monthsLeft;
  const lacking = neededFen - heldFen;
  return ok({
    heldFen,
    claimsFen: Object.values(claims).reduce((sum, fen) => sum + fen, 0),
    monthlyFen,
    monthsLeft,
    neededFen,
    askedFen: lacking <= 0 ? null : Math.ceil(lacking / STEP) * STEP,
    usedPercent: quotaFen === null ? null : Math.floor((fund.usedFen * 100) / quotaFen),
  });
}
