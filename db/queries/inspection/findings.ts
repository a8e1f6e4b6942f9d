/**
 * What the rules said in a span, and who went on for which reason. A finding belongs to the day of what was judged (the
 * application, the decision, the payment …), not to the day it was typed in: a hand-written voucher entered late counts where
 * it was paid.
 */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { Severity, Stage } from '../../../domain/policy/finding.ts';
import type { Book } from '../../book.ts';
import type { Paging } from '../lists.ts';
import { labelOf, type Span } from './payments.ts';

export type FindingStage = Stage | 'tekun' | 'import';

/**
 * Each finding was written by the act that wrote its subject; only so are the keys of transfers and of 一卡通 lines told
 * apart. An approver's later 补充说明 is another act's row and no finding of its own: it shows as the reason. CROSS JOIN keeps
 * SQLite from reading all findings first.
 */
const JUDGED = (stage: string, subject: string): string =>
  `CROSS JOIN finding f ON f.act_no = ${subject}.act_no AND f.stage IN (${stage}) AND f.subject_id = ${subject}.id`;

const COLUMNS =
  'f.id, f.case_id, f.stage, f.code, f.severity, f.message, f.document, f.article, f.override_reason, f.act_no';
const FOUND = `found AS (
  SELECT ${COLUMNS}, s.applied_on AS day, NULL AS transfer_id FROM relief_case s ${JUDGED(`'intake'`, 's')} WHERE s.applied_on BETWEEN @from AND @to
  UNION ALL SELECT ${COLUMNS}, s.on_date, NULL FROM decision s ${JUDGED(`'decision'`, 's')} WHERE s.on_date BETWEEN @from AND @to
  UNION ALL SELECT ${COLUMNS}, s.on_date, s.id FROM transfer s ${JUDGED(`'payment', 'import', 'purchase'`, 's')}
    WHERE s.case_id IS NOT NULL AND s.on_date BETWEEN @from AND @to
  -- A purchase has no case, so no index on its day: its month is that of its day or a later one.
  UNION ALL SELECT ${COLUMNS}, s.on_date, s.id FROM transfer s ${JUDGED(`'purchase'`, 's')}
    WHERE s.case_id IS NULL AND s.period >= substr(@from, 1, 7) AND s.on_date BETWEEN @from AND @to
  UNION ALL SELECT ${COLUMNS}, s.on_date, NULL FROM card_line s ${JUDGED(`'payment', 'import'`, 's')} WHERE s.on_date BETWEEN @from AND @to
  UNION ALL SELECT ${COLUMNS}, few.on_date, NULL FROM month_event few ${JUDGED(`'close'`, 'few')} WHERE few.on_date BETWEEN @from AND @to
  UNION ALL SELECT ${COLUMNS}, few.on_date, NULL FROM batch few ${JUDGED(`'sending'`, 'few')} WHERE few.on_date BETWEEN @from AND @to
  UNION ALL SELECT ${COLUMNS}, few.on_date, NULL FROM tekun_payment few ${JUDGED(`'tekun'`, 'few')} WHERE few.on_date BETWEEN @from AND @to)`;

export interface FindingCount {
  readonly code: string;
  readonly severity: Severity;
  readonly stage: FindingStage;
  readonly count: number;
  /** Of them, gone on with for a reason on record */
  readonly explained: number;
  readonly cases: number;
}

/** By rule, severity and stage, gravest first. */
export const findingCounts = (book: Book, { from, to }: Span): FindingCount[] =>
  book.all<FindingCount>(
    `WITH ${FOUND} SELECT code, severity, stage, count(*) AS count, count(override_reason) AS explained, count(DISTINCT case_id) AS cases
     FROM found GROUP BY code, severity, stage
     ORDER BY CASE severity WHEN 'forbid' THEN 0 WHEN 'explain' THEN 1 ELSE 2 END, count(*) DESC, code, stage`,
    { from, to },
  );

export interface FindingFilter {
  readonly code?: string | undefined;
  readonly severity?: Severity | undefined;
  /** Only those gone on with for a reason */
  readonly explainedOnly?: boolean | undefined;
}

export interface FindingItem {
  readonly findingId: number;
  readonly stage: FindingStage;
  readonly onDate: IsoDate;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly document: string;
  readonly article: string;
  readonly caseNumber: string | null;
  readonly name: string | null;
  readonly voucher: string | null;
  readonly reason: string | null;
  /** Who gave the reason and when (UTC instant); null where there is none */
  readonly reasonBy: string | null;
  readonly reasonAt: string | null;
}

interface FoundRow extends Omit<FindingItem, 'caseNumber' | 'name' | 'voucher'> {
  readonly caseId: number | null;
  readonly transferId: number | null;
}

/** A payment repeats the reason its decision was given: whoever wrote it first gave it. */
const REASON_ACT = `CASE WHEN found.override_reason IS NULL THEN NULL ELSE coalesce((SELECT min(g.act_no) FROM finding g
    WHERE g.case_id = found.case_id AND g.code = found.code AND g.override_reason = found.override_reason), found.act_no) END`;

export function listFindings(
  book: Book,
  { from, to }: Span,
  filter: FindingFilter,
  page: Paging,
): { total: number; rows: FindingItem[] } {
  const where = `WHERE (@code IS NULL OR found.code = @code) AND (@severity IS NULL OR found.severity = @severity)
    AND (@explained = 0 OR found.override_reason IS NOT NULL)`;
  const given = {
    from,
    to,
    code: filter.code ?? null,
    severity: filter.severity ?? null,
    explained: filter.explainedOnly === true ? 1 : 0,
  };
  const total = book.get<{ n: number }>(`WITH ${FOUND} SELECT count(*) AS n FROM found ${where}`, given)?.n ?? 0;
  const rows = book.all<FoundRow>(
    `WITH ${FOUND}, shown AS (SELECT found.*, ${REASON_ACT} AS reason_act FROM found ${where} ORDER BY found.day, found.id LIMIT @limit OFFSET @offset)
     SELECT shown.id AS findingId, shown.stage, shown.day AS onDate, shown.code, shown.severity, shown.message, shown.document, shown.article, shown.case_id AS caseId,
       shown.transfer_id AS transferId, shown.override_reason AS reason, json_extract(a.session, '$.name') AS reasonBy, a.at AS reasonAt
     FROM shown LEFT JOIN audit a ON a.no = shown.reason_act ORDER BY shown.day, shown.id`,
    { ...given, ...page },
  );
  return { total, rows: rows.map((row) => findingItem(book, row)) };
}

function findingItem(book: Book, { caseId, transferId, ...row }: FoundRow): FindingItem {
  if (caseId === null) return { ...row, caseNumber: null, name: null, voucher: null };
  const { caseNumber, name, voucher } = labelOf(book, caseId, transferId);
  return { ...row, caseNumber, name, voucher };
}
