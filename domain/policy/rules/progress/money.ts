/** What a case was paid, what came back, and what is therefore still owed to the person. */
import { dateCn } from '../../../calendar/date.ts';
import { WAYS } from '../../../entities/codes.ts';
import { type Fen, formatFen } from '../../../money/fen.ts';
import type { MadePayment, ProgressFacts } from '../../facts/progress.ts';

/** 分 that stand of a payment */
export const netFen = ({ amountFen, returnedFen }: MadePayment): Fen => amountFen - returnedFen;

/** Payments of which something stands */
export const standing = (payments: readonly MadePayment[]): readonly MadePayment[] =>
  payments.filter((payment) => netFen(payment) > 0);

interface Balance {
  /** 分 approved and neither with the person nor taken back as wrongly paid; 0 where there is no approval */
  readonly owedFen: Fen;
  /** 分 that came back and were not taken back: the bank's returns, corrections */
  readonly undeliveredFen: Fen;
}

/** 追回, and what the payee gave back himself, are not owed again. */
export function balanceOf({ approved, payments, recoveries }: ProgressFacts): Balance {
  const recovered = sum(recoveries.map(({ recoveredFen }) => recoveredFen));
  const returned = sum(payments.map(({ returnedFen }) => returnedFen));
  const givenBack = sum(payments.map(({ givenBackFen = 0 }) => givenBackFen));
  const net = sum(payments.map(netFen));
  return {
    owedFen: approved === undefined ? 0 : Math.max(0, approved.amountFen - recovered - givenBack - net),
    undeliveredFen: Math.max(0, returned - recovered - givenBack),
  };
}

/** e.g. 2026年3月10日发放的现金 500.00 元 */
export const paymentText = ({ on, way, amountFen }: MadePayment): string =>
  `${dateCn(on)}发放的${WAYS[way]} ${formatFen(amountFen)} 元`;

const sum = (amounts: readonly Fen[]): Fen => amounts.reduce((total, amount) => total + amount, 0);
