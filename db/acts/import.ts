/**
 * 导入历史台账: records what happened, whatever rule it broke. All accepted rows go in one transaction or none; rows the
 * book already has are left alone, so a corrected copy brings only the rest.
 */
import { lastDayOf, nextPeriod, type IsoDate } from '../../domain/calendar/date.ts';
import { sortOutTaken } from '../../domain/history/row-key.ts';
import type {
  FundLine,
  HistoryGrant,
  HistoryPayment,
  HistoryRow,
  UnderstoodHistory,
  VoucherRun,
} from '../../domain/history/understood.ts';
import type { Finding, FindingSource, Severity } from '../../domain/policy/finding.ts';
import { Refusal } from '../../domain/problem.ts';
import { Source } from '../../domain/entities/codes.ts';
import type { Tx } from '../act.ts';
import { balanceOf } from '../balances.ts';
import { monthState } from '../periods.ts';
import { headroomFen } from '../queries/headroom.ts';
import { historyImport, historyRow, monthEvent } from '../schema/index.ts';
import { planEntries, monthsOf, SourceChooser, type Entry, type Holdings } from './import-plan.ts';
import { postMovement } from './import-movement.ts';
import { importedSeries, recordPayment, runOf } from './import-row.ts';

/** A finding on an imported row: a rule's, or what is odd about the row itself. */
export interface RowFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly source: FindingSource;
}

export interface ImportedRow {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  /** `taken`: the book has it from an earlier import */
  readonly status: 'accepted' | 'refused' | 'taken';
  readonly findings: readonly RowFinding[];
  /** Column of the cell to correct, 0 is A */
  readonly column?: number | undefined;
}

export interface ImportResult {
  readonly importId: number;
  readonly rows: readonly ImportedRow[];
  /** 拨入 the file does not show but the payments need, in 分 */
  readonly madeGrantFen: number;
}

export interface ImportSource {
  readonly fileName: string;
  readonly fileSha256: string;
  readonly understood: UnderstoodHistory;
}

/** @throws Refusal `import-after-start` where months of the file are already kept here by hand */
export function importHistory(tx: Tx, { fileName, fileSha256, understood }: ImportSource): ImportResult {
  const sorted = sortRows(tx, understood);
  const accepted = sorted.flatMap(({ status, row }) =>
    status === 'accepted' && row.payment !== undefined ? [row.payment] : [],
  );
  const notTaken = <T extends HistoryGrant | FundLine>(line: T): boolean => !isTaken(tx, fundKey(line));
  const grants = understood.grants.filter(notTaken);
  // Lines that are only compared are no movement: their days say nothing of where the past begins to change.
  const lines = understood.fundLines.filter((line) => isPosted(line) && notTaken(line));
  const entries = planEntries(holdings(tx, firstDay(accepted, grants, lines)), accepted, grants, lines);
  requireRoom(tx, entries);
  requireUnsent(tx, entries);
  const counts = {
    rows: sorted.length,
    accepted: accepted.length,
    refused: sorted.filter(({ status }) => status === 'refused').length,
  };
  const importId = tx.insert(historyImport, { uid: tx.newUid(), fileName, fileSha256, ...counts });
  for (const line of [...grants, ...lines])
    tx.insert(historyRow, { importId, rowKey: fundKey(line), sheet: line.sheet, rowNo: line.row, caseId: null });
  const findings = postEntries(tx, importId, entries, understood);
  markHistory(tx, entries);
  const madeGrantFen = entries.reduce((sum, entry) => sum + (entry.kind === 'made-grant' ? entry.amountFen : 0), 0);
  return { importId, madeGrantFen, rows: sorted.map((one) => resultOf(one, findings)) };
}

/** What was left over then: what came or is needed later is not for the past to spend. */
const holdings = ({ book }: Tx, from: IsoDate): Holdings => ({
  bank: headroomFen(book, 'bank', from),
  cash: headroomFen(book, 'cash', from),
  goods: headroomFen(book, 'goods', from),
});

const firstDay = (
  payments: readonly HistoryPayment[],
  grants: readonly HistoryGrant[],
  lines: readonly FundLine[],
): IsoDate =>
  [...payments.map(({ paidOn }) => paidOn), ...grants.map(({ on }) => on), ...lines.flatMap(({ on }) => on ?? [])]
    .toSorted()
    .at(0) ?? '';

function sourcesOf({ book }: Tx): SourceChooser {
  const sources = new SourceChooser();
  for (const source of Source.options) sources.add(source, balanceOf(book, `source:${source}`));
  return sources;
}

interface SortedRow {
  readonly row: HistoryRow;
  readonly status: ImportedRow['status'];
  /** Set where the book itself refuses the row */
  readonly clash?: Clash;
}

interface Clash {
  readonly code: string;
  readonly message: string;
}

/** Which rows are new, which the book has, and which it has with other particulars: those would be paid twice. */
function sortRows(tx: Tx, { rows, vouchers }: UnderstoodHistory): SortedRow[] {
  const stored = tx.book.all<{ rowKey: string }>('SELECT row_key AS rowKey FROM history_row WHERE case_id IS NOT NULL');
  const { taken, changed } = sortOutTaken(
    rows.flatMap(({ payment }) => payment ?? []),
    stored.map(({ rowKey }) => rowKey),
  );
  const known = new Set(taken.map(({ key }) => key));
  const altered = new Map(changed.map(({ payment, message }) => [payment.key, message]));
  return rows.map((row): SortedRow => {
    const { payment } = row;
    if (payment === undefined) return { row, status: 'refused' };
    if (known.has(payment.key)) return { row, status: 'taken' };
    const clash =
      clashOf('already-imported', altered.get(payment.key)) ??
      clashOf('voucher-duplicate', voucherClash(tx, payment, vouchers));
    return clash === undefined ? { row, status: 'accepted' } : { row, status: 'refused', clash };
  });
}

const clashOf = (code: string, message: string | undefined): Clash | undefined =>
  message === undefined ? undefined : { code, message };

const isTaken = (tx: Tx, key: string): boolean =>
  tx.book.get('SELECT id FROM history_row WHERE row_key = ?', key) !== undefined;

function voucherClash(tx: Tx, payment: HistoryPayment, runs: readonly VoucherRun[]): string | undefined {
  const run = runOf(runs, payment);
  if (payment.voucher === undefined || run === undefined || payment.way === 'card') return undefined;
  const { year, number, text } = payment.voucher;
  const used = tx.book.get(
    'SELECT id FROM voucher WHERE series = ? AND year = ? AND number = ?',
    importedSeries(run),
    year,
    number,
  );
  return used === undefined ? undefined : `四联单号 ${text} 在账簿中已有另一笔发放，请核对号码。`;
}

const fundKey = (line: HistoryGrant | FundLine): string =>
  'movement' in line
    ? JSON.stringify(['fund', line.movement, line.on, line.amountFen, line.summary])
    : JSON.stringify(['fund', line.kind, line.on ?? '', line.incomeFen, line.expenseFen, line.summary]);

const isPosted = ({ kind }: FundLine): boolean => kind === 'withdraw' || kind === 'deposit' || kind === 'purchase';

/** History may only fill months before the first one kept here by hand, or 历史月份 themselves. */
function requireRoom(tx: Tx, entries: readonly Entry[]): void {
  const months = monthsOf(entries);
  if (months === undefined) return;
  const live = tx.book.get<{ period: string | null }>(
    `SELECT min(period) AS period FROM (SELECT period FROM transfer WHERE imported = 0
       UNION ALL SELECT period FROM card_line WHERE imported = 0)`,
  )?.period;
  if (live === null || live === undefined || months[1] < live) return;
  if (
    tx.book.get(`SELECT id FROM transfer WHERE movement = 'opening' AND imported = 0 AND period = ?`, live) !==
    undefined
  )
    throw new Refusal(
      'import-after-start',
      `账簿已登记 ${live} 的期初数，${months[0]} 至 ${months[1]} 的历史台账再导入就会重复。要导入历史，请建一本新账，不登记期初数。`,
    );
  throw new Refusal(
    'import-after-start',
    `账簿从 ${live} 起已经逐笔记账，不能再导入 ${months[0]} 至 ${months[1]} 的历史台账。历史台账请导入一本新账。`,
  );
}

/**
 * What the county has been sent, and what was counted and closed here, stays as it was: every month from the first one
 * touched on would open and close with other balances.
 */
function requireUnsent(tx: Tx, entries: readonly Entry[]): void {
  const first = monthsOf(entries)?.[0];
  if (first === undefined) return;
  const sent = tx.book.get<{ period: string | null }>(
    `SELECT min(period) AS period FROM published_head WHERE what = 'package' AND period >= ?`,
    first,
  )?.period;
  if (sent !== null && sent !== undefined)
    throw new Refusal(
      'package-sent',
      `${sent} 的月报包已经上报，不能再往 ${first} 导入：以后各月的余额会与上报的不同。请把这些行的发放日期核对清楚，或在未结账的月份里补登。`,
      { period: sent },
    );
  const closed = tx.book
    .all<{ period: string }>('SELECT DISTINCT period FROM month_event WHERE period > ? ORDER BY period', first)
    .find(({ period }) => monthState(tx.book, period) === 'closed')?.period;
  if (closed !== undefined)
    throw new Refusal(
      'month-closed',
      `${closed} 已经盘点结账，不能再往 ${first} 导入：以后各月的余额会改变。请先重新打开已结的月份，导入后再结账；或在未结账的月份里补登。`,
      { period: closed },
    );
}

function postEntries(
  tx: Tx,
  importId: number,
  entries: readonly Entry[],
  understood: UnderstoodHistory,
): Map<string, RowFinding[]> {
  const findings = new Map<string, RowFinding[]>();
  const sources = sourcesOf(tx);
  for (const entry of entries) {
    if (entry.kind === 'payment') {
      const source = entry.payment.way === 'card' ? null : sources.take(entry.payment.amountFen);
      const found = recordPayment(tx, {
        importId,
        payment: entry.payment,
        source,
        run: runOf(understood.vouchers, entry.payment),
      });
      findings.set(entry.payment.key, found.map(ruleFinding));
    } else postMovement(tx, entry, sources);
    // One audit row for each row of the file keeps the trail readable and small; they still commit together.
    tx.writeAudit('history.row', entry, null, null);
  }
  return findings;
}

const ruleFinding = ({ code, severity, message, source }: Finding): RowFinding => ({ code, severity, message, source });

/**
 * Every month from the first to the last becomes 历史月份, closed without a count. Where a corrected copy brings rows, their
 * month and all after it are closed again: each opens with what the one before it closed with, and its head shows so.
 */
function markHistory(tx: Tx, entries: readonly Entry[]): void {
  const months = monthsOf(entries);
  if (months === undefined) return;
  const known = tx.book.get<{ first: string | null; last: string | null }>(
    `SELECT min(period) AS first, max(period) AS last FROM month_event WHERE kind = 'history'`,
  );
  const first = [months[0], known?.first ?? months[0]].toSorted()[0] ?? months[0];
  const last = [months[1], known?.last ?? months[1]].toSorted()[1] ?? months[1];
  for (let period = first; period <= last; period = nextPeriod(period))
    if (period >= months[0] || monthState(tx.book, period) === 'open')
      tx.insert(monthEvent, {
        period,
        kind: 'history',
        onDate: lastDayOf(period),
        reason: '导入的历史月份',
        staffId: tx.session.staffId,
      });
}

/** What is odd about a row itself is said on the ground of the old workbook. */
const ownSource = ({ sheet, row }: HistoryRow): FindingSource => ({
  document: '原台账',
  article: `${sheet}第${row}行`,
});

function resultOf(
  { row, status, clash }: SortedRow,
  findings: ReadonlyMap<string, readonly RowFinding[]>,
): ImportedRow {
  const own = row.problems.map(({ code, refuses, message }): RowFinding => ({
    code,
    severity: refuses ? 'forbid' : 'remind',
    message,
    source: ownSource(row),
  }));
  const clashing: RowFinding[] = clash === undefined ? [] : [{ ...clash, severity: 'forbid', source: ownSource(row) }];
  const rules = row.payment === undefined ? [] : (findings.get(row.payment.key) ?? []);
  return {
    sheet: row.sheet,
    row: row.row,
    name: row.cells.name,
    status,
    findings: status === 'taken' ? [] : [...own, ...clashing, ...rules],
    column: row.problems.find(({ refuses }) => refuses)?.column,
  };
}
