/** Limits up to which cash and goods may be handed out by the township itself: the documents' and the office's own. */
import { CASE_TYPES, WAYS } from '../../../entities/codes.ts';
import { type Fen, formatFen } from '../../../money/fen.ts';
import type { JudgedPayment } from '../../facts/payment.ts';
import type { CapProvision, Clause } from '../../layers/layer.ts';
import type { Office } from '../rule.ts';

type CapRule = 'cash-over-limit' | 'split-payment';

/** A clause whose limit is a known sum. */
export interface Limit<C extends CapRule> {
  readonly clause: Clause<C>;
  /** 分, inclusive */
  readonly capFen: Fen;
}

/**
 * The limits on this way of paying this type of help: the documents', and the office's own beside them. `ownUnset` are the
 * office's own clauses that want a sum which is not set; where a document in force limits this way, none is wanted.
 */
export function limitsOn<C extends CapRule>(
  clauses: readonly Clause<C>[],
  payment: Pick<JudgedPayment, 'way' | 'type'>,
  { setting }: Pick<Office, 'setting'>,
): { readonly limits: readonly Limit<C>[]; readonly ownUnset: readonly Clause<C>[] } {
  const own = setting('own_cash_cap');
  const limits: Limit<C>[] = [];
  const ownUnset: Clause<C>[] = [];
  let answered = false;
  for (const clause of clauses) {
    const { capFen, covers }: CapProvision = clause.provision;
    if (capFen !== 'office') answered ||= covers[payment.way] !== undefined;
    if (!isCovered(clause.provision, payment)) continue;
    const sum = capFen === 'office' ? own : capFen;
    if (sum === undefined) ownUnset.push(clause);
    else limits.push({ clause, capFen: sum });
  }
  return { limits, ownUnset: answered ? [] : ownUnset };
}

/** Whether the limit speaks of this way of paying this type of help. */
export const isCovered = (cap: CapProvision, payment: Pick<JudgedPayment, 'way' | 'type'>): boolean =>
  cap.covers[payment.way]?.includes(payment.type) ?? false;

/** The sum a limit is held against: 分阶段 or not, the whole approval decides the way (3 × 1,000 元 is 3,000 元). */
export const decidingFen = (payment: Pick<JudgedPayment, 'approvedFen' | 'amountFen'>): Fen =>
  Math.max(payment.approvedFen, payment.amountFen);

/** e.g. 超过 1,000.00 元（含）的限额; the office's own limit says whose it is. */
export const overText = ({ clause, capFen }: Limit<CapRule>): string =>
  `超过${clause.provision.capFen === 'office' ? '本办规定的' : ''} ${formatFen(capFen)} 元（含）的限额`;

/** e.g. 急难型现金 */
export const wayText = (payment: Pick<JudgedPayment, 'way' | 'type'>): string =>
  `${CASE_TYPES[payment.type]}${WAYS[payment.way]}`;
