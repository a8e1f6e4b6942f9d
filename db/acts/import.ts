/**
 * 导入历史台账: records what happened, whatever rule it broke. All accepted rows go in one transaction or none; rows the
 * book already has are left alone, so a corrected copy brings only the rest.
 */
import { lastDayOf, nextPeriod } from '../../domain/calendar/date.ts';
import type {
  FundLine,
  HistoryGrant,
  HistoryPayment,
  HistoryRow,
  UnderstoodHistory,
  VoucherRun,
} from '../../domain/history/understood.ts';
import { MOVEMENTS } from '../../domain/ledger/movements.ts';
import type { Finding, FindingSource, Severity } from '../../domain/policy/finding.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { monthState } from '../periods.ts';
import { post } from '../posting.ts';
import { historyImport, historyRow, monthEvent } from '../schema/index.ts';
import { planEntries, MADE_UP_FOR, monthsOf, SourceChooser, type Entry } from './import-plan.ts';
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
  const sorted = understood.rows.map((row) => sortRow(tx, row, understood.vouchers));
  const accepted = sorted.flatMap(({ status, row }) =>
    status === 'accepted' && row.payment !== undefined ? [row.payment] : [],
  );
  const notTaken = <T extends HistoryGrant | FundLine>(line: T): boolean => !isTaken(tx, fundKey(line));
  const grants = understood.grants.filter(notTaken);
  const lines = understood.fundLines.filter(notTaken);
  const entries = planEntries(accepted, grants, lines);
  requireRoom(tx, entries);
  const counts = {
    rows: sorted.length,
    accepted: accepted.length,
    refused: sorted.filter(({ status }) => status === 'refused').length,
  };
  const importId = tx.insert(historyImport, { uid: tx.newUid(), fileName, fileSha256, ...counts });
  for (const line of [...grants, ...lines.filter(isPosted)])
    tx.insert(historyRow, { importId, rowKey: fundKey(line), sheet: line.sheet, rowNo: line.row, caseId: null });
  const findings = postEntries(tx, importId, entries, understood);
  markHistory(tx, entries);
  const madeGrantFen = entries.reduce((sum, entry) => sum + (entry.kind === 'made-grant' ? entry.amountFen : 0), 0);
  return { importId, madeGrantFen, rows: sorted.map((one) => resultOf(one, findings)) };
}

interface SortedRow {
  readonly row: HistoryRow;
  readonly status: ImportedRow['status'];
  /** Set where the book itself refuses the row */
  readonly clash?: string | undefined;
}

function sortRow(tx: Tx, row: HistoryRow, runs: readonly VoucherRun[]): SortedRow {
  const { payment } = row;
  if (payment === undefined) return { row, status: 'refused' };
  if (isTaken(tx, payment.key)) return { row, status: 'taken' };
  const clash = voucherClash(tx, payment, runs);
  return clash === undefined ? { row, status: 'accepted' } : { row, status: 'refused', clash };
}

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
    'SELECT min(period) AS period FROM transfer WHERE imported = 0',
  )?.period;
  if (live !== null && live !== undefined && months[1] >= live)
    throw new Refusal(
      'import-after-start',
      `账簿从 ${live} 起已经逐笔记账，不能再导入 ${months[0]} 至 ${months[1]} 的历史台账。历史台账请导入一本新账。`,
    );
}

function postEntries(
  tx: Tx,
  importId: number,
  entries: readonly Entry[],
  understood: UnderstoodHistory,
): Map<string, RowFinding[]> {
  const findings = new Map<string, RowFinding[]>();
  const sources = new SourceChooser();
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

function postMovement(tx: Tx, entry: Exclude<Entry, { kind: 'payment' }>, sources: SourceChooser): void {
  const common = { onDate: entry.on, period: entry.on.slice(0, 7), imported: true };
  switch (entry.kind) {
    case 'grant': {
      const { movement, amountFen, source, summary } = entry.grant;
      sources.add(source, amountFen);
      post(tx, {
        ...common,
        movement,
        debit: 'bank',
        credit: 'received',
        amountFen,
        source,
        summary: summary === '' ? MOVEMENTS[movement] : summary,
      });
      return;
    }
    case 'made-grant':
      sources.add('county', entry.amountFen);
      post(tx, {
        ...common,
        movement: 'grant',
        debit: 'bank',
        credit: 'received',
        amountFen: entry.amountFen,
        source: 'county',
        summary: `${MADE_UP_FOR}：原台账没有写明的拨入`,
      });
      return;
    case 'withdraw':
      post(tx, {
        ...common,
        movement: 'withdraw',
        debit: 'cash',
        credit: 'bank',
        amountFen: entry.amountFen,
        summary: entry.summary,
      });
      return;
    case 'deposit':
      post(tx, {
        ...common,
        movement: 'deposit',
        debit: 'bank',
        credit: 'cash',
        amountFen: entry.amountFen,
        summary: entry.summary,
      });
      return;
    case 'purchase':
      post(tx, {
        ...common,
        movement: 'buy_goods',
        debit: 'goods',
        credit: 'bank',
        amountFen: entry.amountFen,
        summary: entry.summary,
      });
      return;
  }
}

/** Every month from the first to the last becomes 历史月份, closed without a count. */
function markHistory(tx: Tx, entries: readonly Entry[]): void {
  const months = monthsOf(entries);
  if (months === undefined) return;
  const known = tx.book.get<{ first: string | null; last: string | null }>(
    `SELECT min(period) AS first, max(period) AS last FROM month_event WHERE kind = 'history'`,
  );
  const first =
    known?.first !== null && known?.first !== undefined && known.first < months[0] ? known.first : months[0];
  const last = known?.last !== null && known?.last !== undefined && known.last > months[1] ? known.last : months[1];
  for (let period = first; period <= last; period = nextPeriod(period))
    if (monthState(tx.book, period) === 'open')
      tx.insert(monthEvent, {
        period,
        kind: 'history',
        onDate: lastDayOf(period),
        reason: '导入的历史月份',
        staffId: tx.session.staffId,
      });
}

function resultOf(
  { row, status, clash }: SortedRow,
  findings: ReadonlyMap<string, readonly RowFinding[]>,
): ImportedRow {
  const own = row.problems.map(({ code, refuses, message }): RowFinding => ({
    code,
    severity: refuses ? 'forbid' : 'remind',
    message,
    source: { document: '原台账', article: `${row.sheet}第${row.row}行` },
  }));
  const clashing: RowFinding[] =
    clash === undefined
      ? []
      : [
          {
            code: 'voucher-duplicate',
            severity: 'forbid',
            message: clash,
            source: { document: '原台账', article: `${row.sheet}第${row.row}行` },
          },
        ];
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
