/** 导入历史台账, from the file chosen to the book and the annotated copy. Preview and import share every step. */
import { Refusal, unwrap } from '../../../domain/problem.ts';
import { understandHistory } from '../../../domain/history/understand.ts';
import type { Reconciled, UnderstoodHistory } from '../../../domain/history/understood.ts';
import { perform } from '../../../db/act.ts';
import { importHistory, type ImportedRow, type ImportResult } from '../../../db/acts/import.ts';
import type { Book } from '../../../db/book.ts';
import { sha256 } from '../../../db/crypto.ts';
import { heldFen, paidFen } from '../../../db/queries/summary.ts';
import { rehearse } from '../../../db/rehearse.ts';
import type { Session } from '../../../db/session.ts';
import { annotate, markKey, marksOf } from './annotate.ts';
import { chooseFile, readWorkbook } from './read-workbook.ts';

export interface ImportReport {
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  /** Accepted rows with at least one finding */
  readonly flagged: number;
  /** Rows the book already had from an earlier import */
  readonly taken: number;
  readonly detail: readonly ImportDetail[];
  /** Subtotals of the file that disagree with its own rows */
  readonly subtotals: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly writtenFen: number;
    readonly actualFen: number;
  }[];
  /** 支出 lines of the fund sheet that disagree with the rows */
  readonly unreconciled: readonly Reconciled[];
  /** Lines of the fund sheet somebody should look at */
  readonly fundNotes: readonly string[];
  readonly vouchersUnaccounted: readonly string[];
  /** 拨入 the file does not show but its payments need (导入补记) */
  readonly madeGrantFen: number;
  readonly filePaidFen: number;
  readonly fileBalanceFen: number | null;
  readonly bookPaidFen: number;
  readonly bookBalanceFen: number;
}

export interface ImportDetail {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly accepted: boolean;
  /** The book had the row from an earlier import */
  readonly taken: boolean;
  readonly findings: ImportedRow['findings'];
}

export interface ImportOutcome {
  readonly report: ImportReport;
  readonly understood: UnderstoodHistory;
  /** The copy for correction, made on demand */
  readonly annotated: () => Promise<Uint8Array>;
}

export interface ImportRequest {
  readonly path: string;
  /** Everything is worked out and taken back again */
  readonly dryRun: boolean;
  readonly requestId: string;
}

/** @throws Refusal for a file that cannot be read, in one sentence, or an import the book refuses */
export async function runImport(book: Book, session: Session, request: ImportRequest): Promise<ImportOutcome> {
  if (!session.roles.some((role) => role === 'manager' || role === 'accountant'))
    throw new Refusal('not-allowed', '导入历史台账要由管理人员或会计办理。');
  const file = unwrap(await chooseFile(request.path));
  const raw = unwrap(await readWorkbook(file));
  const understood = unwrap(understandHistory(raw, book.surroundings.today()));
  const source = { fileName: file.name, fileSha256: sha256(file.bytes), understood };
  const outcome = post(book, session, request, source);
  const report = reportOf(understood, outcome);
  return {
    report,
    understood,
    annotated: () => annotate(file.bytes, raw, understood, rowMarks(understood, outcome.result)),
  };
}

interface Posted {
  readonly result: ImportResult;
  readonly bookPaidFen: number;
  readonly bookBalanceFen: number;
}

function post(
  book: Book,
  session: Session,
  { dryRun, requestId }: ImportRequest,
  source: Parameters<typeof importHistory>[1],
): Posted {
  const posted = (result: ImportResult): Posted => ({
    result,
    bookPaidFen: paidFen(book),
    bookBalanceFen: heldFen(book),
  });
  if (dryRun) return rehearse(book, session, (tx) => importHistory(tx, source), posted);
  const box: { result?: ImportResult } = {};
  const input = { fileName: source.fileName, fileSha256: source.fileSha256 };
  perform(book, session, { act: 'history.import', requestId, input }, (tx) => {
    box.result = importHistory(tx, source);
    return { importId: box.result.importId };
  });
  if (box.result === undefined) throw new Refusal('import-repeated', '这次导入已经办理过，没有重复记入。');
  return posted(box.result);
}

function reportOf(understood: UnderstoodHistory, { result, bookPaidFen, bookBalanceFen }: Posted): ImportReport {
  const count = (status: ImportedRow['status']): number => result.rows.filter((row) => row.status === status).length;
  return {
    rows: result.rows.length,
    accepted: count('accepted'),
    refused: count('refused'),
    taken: count('taken'),
    flagged: result.rows.filter(({ status, findings }) => status === 'accepted' && findings.length > 0).length,
    detail: result.rows.map(({ sheet, row, name, status, findings }) => ({
      sheet,
      row,
      name,
      accepted: status !== 'refused',
      taken: status === 'taken',
      findings,
    })),
    subtotals: understood.subtotals.flatMap(({ sheet, row, writtenFen, actualFen, agrees }) =>
      agrees || writtenFen === undefined ? [] : [{ sheet, row, writtenFen, actualFen }],
    ),
    unreconciled: understood.reconciliation.filter(({ agrees }) => !agrees),
    fundNotes: understood.fundProblems.map(({ message }) => message),
    vouchersUnaccounted: understood.unaccounted.map(({ text }) => text),
    madeGrantFen: result.madeGrantFen,
    filePaidFen: understood.filePaidFen,
    fileBalanceFen: understood.fileBalanceFen ?? null,
    bookPaidFen,
    bookBalanceFen,
  };
}

/** Marks for the annotated copy; a row only the book refuses (its number is taken there) is red as well. */
function rowMarks(understood: UnderstoodHistory, result: ImportResult) {
  const ownCodes = new Map(
    understood.rows.map((row) => [markKey(row.sheet, row.row), new Set<string>(row.problems.map(({ code }) => code))]),
  );
  const findings = new Map(
    result.rows.map((row) => {
      const key = markKey(row.sheet, row.row);
      const known = ownCodes.get(key);
      return [key, row.findings.filter(({ code }) => known?.has(code) !== true).map(({ message }) => message)];
    }),
  );
  const refused = new Set(
    result.rows.filter(({ status }) => status === 'refused').map((row) => markKey(row.sheet, row.row)),
  );
  return marksOf(understood, findings).map((mark) => ({
    ...mark,
    refused: refused.has(markKey(mark.sheet, mark.row)),
  }));
}
