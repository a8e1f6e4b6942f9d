/** A county roster understood: its people, the rows that cannot be trusted with their reasons, and nothing passed over silently. */
import { daysBetween, type IsoDate } from '../../../domain/calendar/date.ts';
import type { Roster } from '../../../domain/entities/case-codes.ts';
import type { RosterLine } from '../../../domain/entities/registers.ts';
import { readDay } from '../../../domain/history/day-cell.ts';
import { cellAt, type CellAt } from '../../../domain/history/merged-cells.ts';
import { villageOf } from '../../../domain/history/place.ts';
import { meaningOf, type RawBook, type RawCell, type RawRow, type RawSheet } from '../../../domain/history/raw.ts';
import { rowKind } from '../../../domain/history/row-kind.ts';
import type { SheetReading, SkippedRow } from '../../../domain/history/understood.ts';
import { parseIdNumber } from '../../../domain/identity/id-number.ts';
import { normaliseName, sameName } from '../../../domain/identity/name.ts';
import { fail, ok, type Result } from '../../../domain/problem.ts';
import { deadPerson, type PersonColumns } from './roster-columns.ts';
import { asLedger, findRosterLayout, type RosterLayout, rosterLayoutAt } from './roster-layout.ts';

/** Where something stands: row as numbered, column from 0. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface PlacedLine extends Place {
  readonly line: RosterLine;
}

/** A person who is not taken, and why. */
export interface RosterFault extends Place {
  readonly code: 'bad-id' | 'bad-name' | 'bad-death-date' | 'name-conflict';
  /** As written; may be empty */
  readonly name: string;
  readonly message: string;
}

export interface RosterReading {
  readonly sheets: readonly SheetReading[];
  readonly lines: readonly PlacedLine[];
  readonly faults: readonly RosterFault[];
  /** The same person written again: a head on every member's row, a page copied */
  readonly repeated: number;
  readonly skipped: readonly SkippedRow[];
}

interface Reader {
  readonly kind: Roster;
  readonly asOf: IsoDate;
  readonly byNumber: Map<string, PlacedLine>;
  readonly faults: RosterFault[];
  readonly skipped: SkippedRow[];
  repeated: number;
}

/** Error: `roster-not-found` where no sheet has a name and a number column (for deaths: and the day). */
export function readRoster(book: RawBook, kind: Roster, asOf: IsoDate): Result<RosterReading> {
  const reader: Reader = { kind, asOf, byNumber: new Map(), faults: [], skipped: [], repeated: 0 };
  const sheets = book.sheets.map((sheet) => readSheet(reader, sheet));
  if (sheets.every((sheet) => sheet.kind === 'ignored')) {
    const reasons = sheets.map(({ sheet, reason = '' }) => `「${sheet}」：${reason}`).join('');
    return fail('roster-not-found', `没有找到名册。表头须有姓名和身份证号两列，死亡名册还须有死亡日期。${reasons}`);
  }
  const { byNumber, faults, skipped, repeated } = reader;
  return ok({ sheets, lines: [...byNumber.values()], faults, skipped, repeated });
}

function readSheet(reader: Reader, sheet: RawSheet): SheetReading {
  const { name, hidden } = sheet;
  const ignored = (reason: string): SheetReading => ({
    sheet: name,
    hidden,
    kind: 'ignored',
    reason,
    headings: [],
    rows: 0,
  });
  if (hidden) return ignored('是隐藏的工作表，没有读取。');
  let layout = findRosterLayout(sheet);
  if (layout === undefined) return ignored('没有姓名和身份证号的表头。');
  if (reader.kind === 'death' && !layout.columns.has('diedOn')) return ignored('没有死亡日期一列。');
  const first = layout;
  const at = cellAt(sheet);
  let rows = 0;
  for (const [index, row] of sheet.rows.entries()) {
    if (row.number <= layout.bottom) continue;
    const again: RosterLayout | undefined = rosterLayoutAt(sheet, index);
    if (again) {
      layout = again;
      continue;
    }
    const kind = rowKind(row, asLedger(layout));
    if (kind.kind === 'note') reader.skipped.push({ sheet: name, row: row.number, text: kind.text });
    if (kind.kind !== 'data') continue;
    rows += 1;
    for (const person of peopleOf(reader.kind, layout)) readPerson(reader, { sheet, row, layout, at, person });
  }
  const { headings } = asLedger(first);
  return { sheet: name, hidden, kind: 'payments', headingTop: first.top, headingBottom: first.bottom, headings, rows };
}

function peopleOf(kind: Roster, { people }: RosterLayout): readonly PersonColumns[] {
  const dead = kind === 'death' ? deadPerson(people) : undefined;
  return dead === undefined ? people : [dead];
}

interface PersonAt {
  readonly sheet: RawSheet;
  readonly row: RawRow;
  readonly layout: RosterLayout;
  readonly at: CellAt;
  readonly person: PersonColumns;
}

function readPerson(reader: Reader, here: PersonAt): void {
  const { sheet, row, person, at } = here;
  const [written, idCell] = [meaningOf(at(row, person.name)), at(row, person.id)];
  if (written === '' && meaningOf(idCell) === '') return;
  const blame = (code: RosterFault['code'], column: number, message: string): void => {
    reader.faults.push({ sheet: sheet.name, row: row.number, column, code, name: written, message });
  };
  const id = readNumber(idCell, reader.asOf);
  if (!id.ok) return blame('bad-id', person.id, id.problem.message);
  const name = normaliseName(written.replace(/\((?:户主|本人|已故|男|女)\)$/u, ''));
  if (!name.ok) return blame('bad-name', person.name, name.problem.message);
  const known = reader.byNumber.get(id.value.number);
  if (known !== undefined) {
    if (sameName(known.line.name, name.value)) reader.repeated += 1;
    else
      blame(
        'name-conflict',
        person.name,
        `身份证号与「${known.sheet}」第 ${known.row} 行的${known.line.name}相同，姓名却是${name.value}。请核对哪一行写错。`,
      );
    return;
  }
  const died = reader.kind === 'death' ? dayOfDeath(reader.asOf, here, id.value.birth) : ok(undefined);
  if (!died.ok) return blame('bad-death-date', here.layout.columns.get('diedOn') ?? person.id, died.problem.message);
  const village = villageAt(here);
  reader.byNumber.set(id.value.number, {
    sheet: sheet.name,
    row: row.number,
    column: person.name,
    line: {
      name: name.value,
      idNumber: id.value.number,
      ...(village !== undefined && { village }),
      ...(died.value !== undefined && { diedOn: died.value }),
    },
  });
}

/** Excel keeps 15 digits of a number; the rest of an identity number becomes zeros. */
const EXACT_DIGITS = 1e15;

function readNumber(cell: RawCell | undefined, on: IsoDate) {
  if (cell?.kind === 'number' && Math.abs(cell.value) >= EXACT_DIGITS)
    return fail(
      'bad-id',
      '身份证号的单元格是数字格式，第 16 位以后的数字已被表格软件改成 0。请改为文本格式，照身份证重新填写。',
    );
  return parseIdNumber(meaningOf(cell), on);
}

/** No earlier than the birth, no later than the roster's own day. */
function dayOfDeath(asOf: IsoDate, { sheet, row, layout, at }: PersonAt, birth: IsoDate): Result<IsoDate> {
  const column = layout.columns.get('diedOn');
  const cell = column === undefined ? undefined : at(row, column);
  const day = readDay(cell, { date1904: sheet.date1904 });
  if (!day.ok) return day;
  if (day.value === undefined) return fail('bad-death-date', '死亡日期为空。请照户籍或火化证明填写。');
  if (day.value > asOf)
    return fail('bad-death-date', `死亡日期 ${day.value} 晚于名册日期 ${asOf}。请核对死亡日期或名册日期。`);
  if (daysBetween(birth, day.value) < 0)
    return fail('bad-death-date', `死亡日期 ${day.value} 早于出生日期 ${birth}。请核对。`);
  return ok(day.value);
}

const VILLAGE_CHARACTERS = 60;

function villageAt({ row, layout, at }: PersonAt): string | undefined {
  const column = layout.columns.get('village') ?? layout.columns.get('address');
  const text = column === undefined ? '' : meaningOf(at(row, column));
  const village = Array.from(text === '' ? '' : villageOf(text))
    .slice(0, VILLAGE_CHARACTERS)
    .join('');
  return village === '' ? undefined : village;
}
