/** What each act of the chain wrote about one case, in words: from the rows themselves, by the act's number each of them bears. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import { CASE_TYPES, CAUSES, WAYS, type CaseType, type Cause, type Way } from '../../../domain/entities/codes.ts';
import { CASE_STEPS, type CaseStep } from '../../../domain/entities/steps.ts';
import { MOVEMENTS, type Movement } from '../../../domain/ledger/movements.ts';
import { formatFen } from '../../../domain/money/fen.ts';
import { SEVERITIES, type Severity } from '../../../domain/policy/finding.ts';
import type { Book } from '../../../db/book.ts';
import { voucherNo } from '../../../db/voucher-numbers.ts';
import { ruleName } from './finding-words.ts';

/** One thing an act wrote. */
export interface Written {
  readonly actNo: number;
  readonly what: string;
}

interface Writer {
  /** `@caseId`; every row has `actNo` */
  readonly sql: string;
  readonly say: (row: never) => string;
}

/** Typed where it is written: a query and the sentence its rows make. */
const writer = <Row>(sql: string, say: (row: Row) => string): Writer => ({ sql, say });

const yuan = (fen: number): string => `${formatFen(fen)}元`;
/** `（text）`, or nothing */
const after = (text: string | null): string => (text === null || text === '' ? '' : `：${text}`);

interface NumberRow {
  readonly year: number;
  readonly number: number;
  readonly width: number;
}
const no = ({ year, number, width }: NumberRow): string => voucherNo(year, number, width);

const MINE = '(SELECT id FROM transfer WHERE case_id = @caseId)';
const BATCHES = `(SELECT batch_id FROM batch_line WHERE transfer_id IN ${MINE})`;
const SERIES = 'JOIN voucher_series s ON s.series = v.series AND s.year = v.year';

const CASE: readonly Writer[] = [
  writer<{ type: CaseType; cause: Cause; causeText: string; on: IsoDate }>(
    `SELECT act_no AS actNo, type, cause, cause_text AS causeText, applied_on AS "on" FROM relief_case WHERE id = @caseId`,
    ({ type, cause, causeText, on }) => `受理：${CASE_TYPES[type]}、${CAUSES[cause]}（${causeText}），申请日期${on}`,
  ),
  writer<{ on: IsoDate; name: string }>(
    `SELECT v.act_no AS actNo, v.valid_from AS "on", v.name FROM person_version v JOIN relief_case c ON c.person_id = v.person_id
     WHERE c.id = @caseId AND v.act_no > c.act_no`,
    ({ on, name }) => `更改人员信息：${name}，自${on}`,
  ),
  writer<{ on: IsoDate }>(
    `SELECT v.act_no AS actNo, v.valid_from AS "on" FROM household_version v JOIN relief_case c ON c.household_id = v.household_id
     WHERE c.id = @caseId AND v.act_no > c.act_no`,
    ({ on }) => `更改家庭信息，自${on}`,
  ),
  writer<{ kind: CaseStep; on: IsoDate; opinion: string | null }>(
    `SELECT act_no AS actNo, kind, on_date AS "on", opinion FROM case_step WHERE case_id = @caseId ORDER BY id`,
    ({ kind, on, opinion }) => `${CASE_STEPS[kind]}（${on}）${after(opinion)}`,
  ),
  writer<DecisionRow>(
    `SELECT act_no AS actNo, kind, on_date AS "on", reference, way, amount_fen AS amountFen, opinion FROM decision
     WHERE case_id = @caseId ORDER BY id`,
    decisionWords,
  ),
  writer<{ name: string; agreement: string | null }>(
    'SELECT act_no AS actNo, name, agreement FROM agency WHERE case_id = @caseId ORDER BY id',
    ({ name, agreement }) => `代领备案：${name}${agreement === null ? '' : `，协议${agreement}`}`,
  ),
  writer<{ sheet: string; rowNo: number }>(
    'SELECT act_no AS actNo, sheet, row_no AS rowNo FROM history_row WHERE case_id = @caseId',
    ({ sheet, rowNo }) => `由旧台账“${sheet}”第${rowNo}行导入`,
  ),
];

interface DecisionRow {
  readonly kind: 'approved' | 'ordered' | 'refused';
  readonly on: IsoDate;
  readonly reference: string | null;
  readonly way: Way | null;
  readonly amountFen: number | null;
  readonly opinion: string | null;
}
const DECISIONS = { approved: '审批同意', ordered: '先行救助指令', refused: '不予救助' } as const;

function decisionWords({ kind, on, reference, way, amountFen, opinion }: DecisionRow): string {
  const what = way === null || amountFen === null ? '' : `，${WAYS[way]}${yuan(amountFen)}`;
  return `${DECISIONS[kind]}（${on}）${what}${reference === null ? '' : `，${reference}`}${after(opinion)}`;
}

const MONEY: readonly Writer[] = [
  writer<{ movement: Movement; on: IsoDate; amountFen: number; red: 0 | 1; summary: string }>(
    `SELECT act_no AS actNo, movement, on_date AS "on", amount_fen AS amountFen, reverses_id IS NOT NULL AS red, summary
     FROM transfer WHERE case_id = @caseId ORDER BY id`,
    ({ movement, on, amountFen, red, summary }) =>
      `${MOVEMENTS[movement]}（${on}）${yuan(red === 1 ? -amountFen : amountFen)}${red === 1 ? `，${summary}` : ''}`,
  ),
  writer<{ on: IsoDate; amountFen: number }>(
    `SELECT act_no AS actNo, on_date AS "on", amount_fen AS amountFen FROM card_line WHERE case_id = @caseId ORDER BY id`,
    ({ on, amountFen }) => `登记一卡通应发（${on}）${yuan(amountFen)}`,
  ),
  writer<NumberRow & { red: 0 | 1 }>(
    `SELECT v.act_no AS actNo, v.year, v.number, s.width, v.red_of IS NOT NULL AS red FROM voucher v ${SERIES} WHERE v.id IN ${MINE} ORDER BY v.id`,
    ({ red, ...row }) => `开具${red === 1 ? '红字单' : '四联单'}${no(row)}`,
  ),
  writer<NumberRow & { kind: keyof typeof EVENTS; on: IsoDate; reason: string | null }>(
    `SELECT e.act_no AS actNo, e.kind, e.on_date AS "on", e.reason, v.year, v.number, s.width FROM voucher_event e
     JOIN voucher v ON v.id = e.voucher_id ${SERIES} WHERE v.id IN ${MINE} AND e.kind <> 'issued' ORDER BY v.id, e.seq`,
    ({ kind, on, reason, ...row }) => `${no(row)}${EVENTS[kind]}（${on}）${after(reason)}`,
  ),
  writer<{ reference: string; amountFen: number }>(
    `SELECT l.act_no AS actNo, b.reference, l.amount_fen AS amountFen FROM batch_line l JOIN batch b ON b.id = l.batch_id
     WHERE l.transfer_id IN ${MINE} ORDER BY b.id, l.transfer_id`,
    ({ reference, amountFen }) => `列入销账批次${reference}，${yuan(amountFen)}`,
  ),
  writer<{ document: string; on: IsoDate; answer: keyof typeof ANSWERS | null; reason: string | null }>(
    `SELECT a.act_no AS actNo, a.document, a.on_date AS "on", n.answer, n.reason FROM batch_answer a
     JOIN batch_line l ON l.batch_id = a.batch_id
     LEFT JOIN line_answer n ON n.batch_id = l.batch_id AND n.transfer_id = l.transfer_id WHERE l.transfer_id IN ${MINE} ORDER BY a.id`,
    ({ document, on, answer, reason }) =>
      `县级批复${document}（${on}）：${ANSWERS[answer ?? 'written_off']}${after(reason)}`,
  ),
  writer<{ on: IsoDate; amountFen: number; reference: string }>(
    `SELECT t.act_no AS actNo, t.on_date AS "on", t.amount_fen AS amountFen, b.reference FROM transfer t JOIN batch b ON b.id = t.batch_id
     WHERE t.movement = 'replenish' AND t.batch_id IN ${BATCHES} ORDER BY t.id`,
    ({ on, amountFen, reference }) => `按批次${reference}补足备用金（${on}），全批${yuan(amountFen)}`,
  ),
];

/** Last: what an act did comes before what the rules said of it. */
const SAID: readonly Writer[] = [
  writer<{ code: string; severity: Severity; reason: string | null }>(
    `SELECT act_no AS actNo, code, severity, override_reason AS reason FROM finding WHERE case_id = @caseId ORDER BY id`,
    ({ code, severity, reason }) =>
      `${SEVERITIES[severity]}“${ruleName(code)}”${reason === null ? '' : `，理由：${reason}`}`,
  ),
];

const EVENTS = { signed: '已签领', voided: '作废', reversed: '冲销', reprinted: '补打' } as const;
export const ANSWERS = { written_off: '核销', refused: '拒付', returned: '退回补件' } as const;

/** Everything written about a case, in the order in which an act's words are read. */
export const writtenOf = (book: Book, caseId: number): Written[] =>
  [...CASE, ...MONEY, ...SAID].flatMap(({ sql, say }) =>
    book.all<{ actNo: number }>(sql, { caseId }).map((row) => ({ actNo: row.actNo, what: say(row as never) })),
  );
