/** Limits up to which cash and goods may be handed out by the township itself. */
import { CASE_TYPES, WAYS } from '../../entities/codes.ts';
import { type Fen, formatFen } from '../../money/fen.ts';
import type { JudgedPayment } from '../facts.ts';
import type { CapProvision } from '../layers/layer.ts';

/** Whether the limit speaks of this way of paying this type of help. */
export const isCovered = (cap: CapProvision, payment: Pick<JudgedPayment, 'way' | 'type'>): boolean =>
  cap.covers[payment.way]?.includes(payment.type) ?? false;

/** The sum a limit is held against: 分阶段 or not, the whole approval decides the way (3 × 1,000 元 is 3,000 元). */
export const decidingFen = (payment: JudgedPayment): Fen => Math.max(payment.approvedFen, payment.amountFen);

export const capText = (cap: CapProvision): string => `${formatFen(cap.capFen)} 元（含）`;

/** e.g. 急难型现金 */
export const wayText = (payment: Pick<JudgedPayment, 'way' | 'type'>): string =>
  `${CASE_TYPES[payment.type]}${WAYS[payment.way]}`;
