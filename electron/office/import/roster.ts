/** 县级名册, from the file chosen to the book and the annotated copy. Preview and taking share every step. */
import { ROLES } from '../../../domain/entities/codes.ts';
import { ROSTERS, type Roster } from '../../../domain/entities/case-codes.ts';
import { RosterInput } from '../../../domain/entities/registers.ts';
import type { SkippedRow } from '../../../domain/history/understood.ts';
import { fail, Refusal, type Result, unwrap } from '../../../domain/problem.ts';
import { perform } from '../../../db/act.ts';
import { takeRoster, type RosterTaken } from '../../../db/acts/registers.ts';
import type { Book } from '../../../db/book.ts';
import type { NameDifference } from '../../../db/queries/registers.ts';
import { rehearse } from '../../../db/rehearse.ts';
import type { Session } from '../../../db/session.ts';
import { registerProcedures } from '../../contract/registers.ts';
import { annotate, type RowMark } from './annotate.ts';
import { chooseFile, readWorkbook, type ChosenFile } from './read-workbook.ts';
import { readRoster, type RosterFault, type RosterReading } from './roster-read.ts';

export interface RosterRequest {
  readonly path: string;
  readonly kind: Roster;
  readonly asOf: string;
  /** Everything is worked out and taken back again */
  readonly dryRun: boolean;
  readonly requestId: string;
}

export interface RosterReport {
  readonly kind: Roster;
  readonly asOf: string;
  readonly accepted: number;
  readonly repeated: number;
  /** People of the roster the book knows by number */
  readonly known: number;
  readonly nameDiffers: readonly (NameDifference & { readonly sheet: string; readonly row: number })[];
  readonly refused: readonly RosterFault[];
  /** Sheets that are no roster, with the reason */
  readonly ignored: readonly { readonly sheet: string; readonly reason: string }[];
  readonly skipped: readonly SkippedRow[];
}

export interface RosterOutcome {
  readonly report: RosterReport;
  /** The copy for correction, made on demand */
  readonly annotated: () => Promise<Uint8Array>;
}

/** @throws Refusal for a file that cannot be read, a roster without a single sound row, or one the book refuses */
export async function runRoster(book: Book, session: Session, request: RosterRequest): Promise<RosterOutcome> {
  requireRole(session);
  const file = unwrap(await chooseFile(request.path));
  const raw = unwrap(ownTownship(await readWorkbook(file)));
  const reading = unwrap(readRoster(raw, request.kind, request.asOf));
  const taken = take(book, session, request, inputOf(file, request, reading));
  const report = reportOf(request, reading, taken);
  return {
    report,
    annotated: () => annotate(file.bytes, raw, reading, marksOf(report)),
  };
}

function requireRole(session: Session): void {
  const { roles } = registerProcedures['roster.take'];
  if (!roles.some((role) => session.roles.includes(role)))
    throw new Refusal('not-allowed', `名册要由${roles.map((role) => ROLES[role]).join('、')}人员导入。`);
}

/** A ledger is split by year; a roster replaces the one before and must come whole. */
const ownTownship = <T>(result: Result<T>): Result<T> =>
  result.ok || result.problem.code !== 'too-many-rows'
    ? result
    : fail('too-many-rows', '这个名册的行数太多，像是全县的名册。请只保留本乡镇的行，另存后再导入。');

/** Longest file name the book keeps, in characters. */
const FILE_NAME_CHARACTERS = 60;

function inputOf({ name }: ChosenFile, { kind, asOf }: RosterRequest, { lines, faults }: RosterReading): RosterInput {
  if (lines.length === 0)
    throw new Refusal(
      'roster-empty',
      `这个名册没有一行可以采用${faults.length > 0 ? `，${faults.length} 行有误` : ''}，没有写入账簿。`,
    );
  return RosterInput.parse({
    kind,
    asOf,
    fileName: Array.from(name).slice(0, FILE_NAME_CHARACTERS).join(''),
    lines: lines.map(({ line }) => line),
  });
}

function take(book: Book, session: Session, { dryRun, requestId }: RosterRequest, input: RosterInput): RosterTaken {
  if (dryRun)
    return rehearse(
      book,
      session,
      (tx) => takeRoster(tx, input),
      (answer) => answer,
    );
  return perform(book, session, { act: 'roster.take', requestId, input }, (tx) => takeRoster(tx, input));
}

function reportOf({ kind, asOf }: RosterRequest, reading: RosterReading, taken: RosterTaken): RosterReport {
  const placeOf = new Map(reading.lines.map(({ line, sheet, row }) => [line.idNumber, { sheet, row }]));
  return {
    kind,
    asOf,
    accepted: taken.lines,
    repeated: reading.repeated,
    known: taken.known,
    nameDiffers: taken.nameDiffers.map((one) => ({ ...one, ...(placeOf.get(one.idNumber) ?? { sheet: '', row: 0 }) })),
    refused: reading.faults,
    ignored: reading.sheets.flatMap(({ sheet, reason }) => (reason === undefined ? [] : [{ sheet, reason }])),
    skipped: reading.skipped,
  };
}

/** One mark a row: two people on it may both be at fault. */
function marksOf({ kind, refused, nameDiffers }: RosterReport): RowMark[] {
  const marks = new Map<
    string,
    { sheet: string; row: number; refused: boolean; columns: number[]; messages: string[] }
  >();
  const markAt = (sheet: string, row: number) => {
    const key = `${row}@${sheet}`;
    const mark = marks.get(key) ?? { sheet, row, refused: false, columns: [], messages: [] };
    marks.set(key, mark);
    return mark;
  };
  for (const { sheet, row, column, message } of refused) {
    const mark = markAt(sheet, row);
    mark.refused = true;
    mark.columns.push(column);
    mark.messages.push(`没有采用：${message}`);
  }
  for (const { sheet, row, rosterName, bookName } of nameDiffers)
    markAt(sheet, row).messages.push(
      `已采用；账簿中同一身份证号的姓名是${bookName}，${ROSTERS[kind]}名册写作${rosterName}。请核对。`,
    );
  return [...marks.values()];
}
