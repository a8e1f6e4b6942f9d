/** The arithmetic of the cash count (盘点日倒轧, items of domain practice: 实点, 账面, 未达, 差异). */
import { DENOMINATIONS } from '../../domain/entities/fund.ts';
import type { Fen } from '../../domain/money/fen.ts';
import { fail, ok, type Result } from '../../domain/problem.ts';
import type { CashCountView, CountedPaper } from './view.ts';

export interface CashCount {
  /** Face value in 分, pieces, and their amount in 分. */
  readonly faces: readonly { readonly faceFen: Fen; readonly pieces: number; readonly fen: Fen }[];
  /** A 实点 */
  readonly countedFen: Fen;
  readonly inFen: Fen;
  readonly outFen: Fen;
  readonly iousFen: Fen;
  /** B 应有: journal + received not booked − paid not booked; 白条 do not reduce it. */
  readonly expectedFen: Fen;
  /** A − B: positive 盘盈, negative 盘亏. */
  readonly differenceFen: Fen;
  /** Above the limit; null where there is no limit. */
  readonly overLimitFen: Fen | null;
  /** Cash journal + bank + goods + in transit. */
  readonly placesFen: Fen;
  readonly ledgerAgrees: boolean;
}

const total = (papers: readonly CountedPaper[]): Fen => papers.reduce((sum, paper) => sum + paper.fen, 0);

/** Every figure of the paper, in 分. Errors: `count-pieces`: not one whole number of pieces for each face value. */
export function cashCount(view: CashCountView): Result<CashCount> {
  const wrong = view.pieces.some((pieces) => !Number.isSafeInteger(pieces) || pieces < 0);
  if (wrong || view.pieces.length !== DENOMINATIONS.length || view.coinsFen < 0)
    return fail('count-pieces', '各种面额的张（枚）数不全，或不是不小于零的整数。请重新点数填写。');
  const faces = DENOMINATIONS.map((faceFen, index) => {
    const pieces = view.pieces[index] ?? 0;
    return { faceFen, pieces, fen: faceFen * pieces };
  });
  const countedFen = faces.reduce((sum, face) => sum + face.fen, view.coinsFen);
  const inFen = total(view.unbookedIn);
  const outFen = total(view.unbookedOut);
  const expectedFen = view.journalFen + inFen - outFen;
  const { bankFen, goodsFen, inTransitFen, balanceFen } = view.ledger;
  const placesFen = view.journalFen + bankFen + goodsFen + inTransitFen;
  return ok({
    faces,
    countedFen,
    inFen,
    outFen,
    iousFen: total(view.ious),
    expectedFen,
    differenceFen: countedFen - expectedFen,
    overLimitFen: view.limitFen === null ? null : Math.max(0, countedFen - view.limitFen),
    placesFen,
    ledgerAgrees: placesFen === balanceFen,
  });
}
