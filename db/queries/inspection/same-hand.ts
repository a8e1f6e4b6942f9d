/** 不相容岗位: payments in which one person did two things that should be apart (经办 ≠ 审批 ≠ 发放). */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { Book } from '../../book.ts';
import { PAYMENT_MOVEMENTS } from '../../sql-words.ts';
import type { Paging } from '../lists.ts';
import { labelOf, type Span } from './payments.ts';

/** Who did both. */
export const SAME_HANDS = {
  'opened-decided': '经办与审批为同一人',
  'opened-reviewed': '经办与审核为同一人',
  'reviewed-decided': '审核与审批为同一人',
  'decided-paid': '审批与发放为同一人',
  'opened-paid': '经办与发放为同一人',
} as const;
export type SameHand = keyof typeof SAME_HANDS;

export interface SameHandItem {
  readonly transferId: number;
  readonly caseNumber: string;
  readonly voucher: string | null;
  readonly name: string;
  readonly onDate: IsoDate;
  readonly amountFen: number;
  readonly openedBy: string;
  readonly reviewedBy: string | null;
  readonly decidedBy: string;
  readonly paidBy: string;
  readonly combinations: readonly SameHand[];
}

interface Hands {
  readonly transferId: number;
  readonly caseId: number;
  readonly onDate: IsoDate;
  readonly amountFen: number;
  readonly openedBy: string;
  readonly reviewedBy: string | null;
  readonly decidedBy: string;
  readonly paidBy: string;
}

/** The name in force on a day: a person registered twice is one hand all the same. */
const staffName = (staffId: string, day: string): string => `coalesce(
  (SELECT name FROM staff_version WHERE staff_id = ${staffId} AND valid_from <= ${day} ORDER BY valid_from DESC, id DESC LIMIT 1),
  (SELECT name FROM staff_version WHERE staff_id = ${staffId} ORDER BY valid_from, id LIMIT 1))`;

/** Rows of an old file name nobody, so nothing can be said of them. */
const HANDS = `hands AS (SELECT t.id AS transferId, t.case_id AS caseId, t.on_date AS onDate, t.amount_fen AS amountFen,
    ${staffName('o.staff_id', 't.on_date')} AS openedBy, ${staffName('d.staff_id', 't.on_date')} AS decidedBy,
    ${staffName('coalesce(t.payer_id, p.staff_id)', 't.on_date')} AS paidBy,
    ${staffName(`(SELECT staff_id FROM case_step s WHERE s.case_id = c.id AND s.kind = 'reviewed' ORDER BY s.id DESC LIMIT 1)`, 't.on_date')} AS reviewedBy
  FROM transfer t JOIN relief_case c ON c.id = t.case_id JOIN decision d ON d.id = t.decision_id
  JOIN audit o ON o.no = c.act_no JOIN audit p ON p.no = t.act_no
  WHERE t.case_id IS NOT NULL AND t.on_date BETWEEN @from AND @to AND t.movement IN ${PAYMENT_MOVEMENTS}
    AND c.imported = 0 AND d.staff_id IS NOT NULL)`;
const BROKEN = `openedBy IN (decidedBy, reviewedBy, paidBy) OR decidedBy IN (reviewedBy, paidBy)`;

export function sameHand(book: Book, { from, to }: Span, page: Paging): { total: number; rows: SameHandItem[] } {
  const total =
    book.get<{ n: number }>(`WITH ${HANDS} SELECT count(*) AS n FROM hands WHERE ${BROKEN}`, { from, to })?.n ?? 0;
  const rows = book.all<Hands>(
    `WITH ${HANDS} SELECT * FROM hands WHERE ${BROKEN} ORDER BY onDate, transferId LIMIT @limit OFFSET @offset`,
    { from, to, ...page },
  );
  return { total, rows: rows.map((row) => sameHandItem(book, row)) };
}

function sameHandItem(book: Book, { caseId, ...hands }: Hands): SameHandItem {
  const { openedBy, reviewedBy, decidedBy, paidBy } = hands;
  const held: Readonly<Record<SameHand, boolean>> = {
    'opened-decided': openedBy === decidedBy,
    'opened-reviewed': openedBy === reviewedBy,
    'reviewed-decided': reviewedBy === decidedBy,
    'decided-paid': decidedBy === paidBy,
    'opened-paid': openedBy === paidBy,
  };
  const { caseNumber, voucher, name } = labelOf(book, caseId, hands.transferId);
  const combinations = (Object.keys(held) as SameHand[]).filter((combination) => held[combination]);
  return { ...hands, caseNumber, voucher, name, combinations };
}
