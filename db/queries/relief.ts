/**
 * Help paid and taken back, one row a transfer or 一卡通 line, with the people as they were known then. `asOf` is the
 * audit number up to which the book is read, so that a closed month's papers come out the same whenever they are made.
 */
import type { CaseType, Category, Cause, VoucherKind } from '../../domain/entities/codes.ts';
import type { Book } from '../book.ts';
import type { TransferItem } from './lists.ts';

export interface Person {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string | null;
  readonly address: string | null;
}

export interface Household {
  readonly village: string;
  readonly villageGroup: string | null;
  readonly size: number;
  readonly category: Category;
}

interface CaseColumns extends Person, Household {
  readonly caseId: number;
  readonly caseYear: number;
  readonly caseNumber: number;
  readonly type: CaseType;
  readonly cause: Cause;
  readonly causeText: string;
  readonly appliedOn: string;
  readonly approvedOn: string | null;
  readonly approvedRef: string | null;
  readonly orderedOn: string | null;
  readonly orderedRef: string | null;
}

/** A transfer's own columns, then those of the papers around it. */
export interface ReliefRow extends CaseColumns, Omit<TransferItem, 'caseId' | 'voucher' | 'imported'> {
  readonly originalFen: number | null;
  readonly payeeName: string | null;
  readonly payeeBank: string | null;
  readonly payeeAccount: string | null;
  readonly agentName: string | null;
  readonly agentRelation: string | null;
  readonly agentIdNumber: string | null;
  readonly agentReason: string | null;
  readonly agentDeed: string | null;
  readonly voucherKind: VoucherKind | null;
  readonly year: number | null;
  readonly number: number | null;
  readonly width: number | null;
  readonly redYear: number | null;
  readonly redNumber: number | null;
  readonly redWidth: number | null;
  readonly imported: 0 | 1;
  /** The voucher, or the one a red row takes back, was voided */
  readonly voided: 0 | 1;
}

export interface CardRow extends CaseColumns {
  readonly id: number;
  readonly uid: string;
  readonly amountFen: number;
  readonly onDate: string;
  readonly period: string;
}

/**
 * Key of the newest version of the person or household of case `c`, valid on the day and known by `@asOf`; else of the
 * oldest there is. @param day an SQL expression
 */
export const versionOn = (of: 'person' | 'household', day: string): string => `coalesce(
  (SELECT id FROM ${of}_version WHERE ${of}_id = c.${of}_id AND valid_from <= ${day} AND act_no <= @asOf ORDER BY valid_from DESC, id DESC LIMIT 1),
  (SELECT id FROM ${of}_version WHERE ${of}_id = c.${of}_id ORDER BY valid_from, id LIMIT 1))`;

const caseColumns = `c.id AS caseId, c.year AS caseYear, c.number AS caseNumber, c.type, c.cause, c.cause_text AS causeText,
  c.applied_on AS appliedOn, p.name, p.id_number AS idNumber, p.phone, p.address, h.village, h.village_group AS villageGroup, h.size, h.category,
  a.on_date AS approvedOn, a.reference AS approvedRef, o.on_date AS orderedOn, o.reference AS orderedRef`;

const caseJoins = (day: string): string => `
  JOIN person_version p ON p.id = ${versionOn('person', day)}
  JOIN household_version h ON h.id = ${versionOn('household', day)}
  LEFT JOIN decision a ON a.id = (SELECT id FROM decision WHERE case_id = c.id AND kind = 'approved' AND act_no <= @asOf ORDER BY id LIMIT 1)
  LEFT JOIN decision o ON o.id = (SELECT id FROM decision WHERE case_id = c.id AND kind = 'ordered' AND act_no <= @asOf ORDER BY id LIMIT 1)`;

const RELIEF_SQL = `SELECT t.id, t.uid, t.movement, t.debit, t.credit, t.amount_fen AS amountFen, t.source, t.on_date AS onDate, t.period, t.summary,
    t.document, t.reverses_id AS reversesId, orig.amount_fen AS originalFen, t.payee_name AS payeeName, t.payee_bank AS payeeBank, t.payee_account AS payeeAccount,
    g.name AS agentName, g.relation AS agentRelation, g.id_number AS agentIdNumber, g.reason AS agentReason,
    coalesce(g.county_filing, g.agreement) AS agentDeed, v.kind AS voucherKind, v.year, v.number, s.width,
    r.year AS redYear, r.number AS redNumber, rs.width AS redWidth, t.imported, ${caseColumns},
    EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher_id IN (t.id, t.reverses_id) AND e.kind = 'voided' AND e.act_no <= @asOf) AS voided
  FROM transfer t JOIN relief_case c ON c.id = t.case_id ${caseJoins('t.on_date')}
  LEFT JOIN agency g ON g.id = t.agency_id
  LEFT JOIN transfer orig ON orig.id = t.reverses_id
  LEFT JOIN voucher v ON v.id = t.id LEFT JOIN voucher_series s ON s.series = v.series AND s.year = v.year
  LEFT JOIN voucher r ON r.id = t.reverses_id LEFT JOIN voucher_series rs ON rs.series = r.series AND rs.year = r.year`;

/** Help of a month by the book, blue and red; voided pairs are included and marked. */
export const reliefOfPeriod = (book: Book, period: string, asOf: number): ReliefRow[] =>
  book.all<ReliefRow>(`${RELIEF_SQL} WHERE t.period = @period AND t.act_no <= @asOf ORDER BY t.on_date, t.id`, {
    period,
    asOf,
  });

export const reliefById = (book: Book, id: number, asOf: number): ReliefRow | undefined =>
  book.get<ReliefRow>(`${RELIEF_SQL} WHERE t.id = @id`, { id, asOf });

/** 一卡通 lines of a month: the county's money, in the reports only. */
export const cardsOfPeriod = (book: Book, period: string, asOf: number): CardRow[] =>
  book.all<CardRow>(
    `SELECT l.id, l.uid, l.amount_fen AS amountFen, l.on_date AS onDate, l.period, ${caseColumns}
     FROM card_line l JOIN relief_case c ON c.id = l.case_id ${caseJoins('l.on_date')}
     WHERE l.period = @period AND l.act_no <= @asOf ORDER BY l.on_date, l.id`,
    { period, asOf },
  );
