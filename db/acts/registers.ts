/** 名册、放假安排、特困丧葬费与医疗费: what comes from outside and is kept as it came. */
import { holidayTable } from '../../domain/calendar/working-days.ts';
import type { HolidayYearInput, RosterInput, TekunInput } from '../../domain/entities/registers.ts';
import { judgeOn } from '../../domain/policy/evaluate.ts';
import type { Finding } from '../../domain/policy/finding.ts';
import { sameName } from '../../domain/identity/name.ts';
import { Refusal, unwrap } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { lawOf } from '../policy.ts';
import { listHolidayYears, nameOfNumber, rosterStanding, type NameDifference } from '../queries/registers.ts';
import { holidayYear, roster, rosterEntry, tekunPayment } from '../schema/index.ts';
import { recordFindings, requireAnswered } from './findings.ts';
import { takePerson } from './people.ts';

export interface RosterTaken {
  readonly rosterId: number;
  readonly lines: number;
  /** Of them, people the book knows by number */
  readonly known: number;
  /** The same number under another name: number goes first, somebody must look at the name */
  readonly nameDiffers: readonly NameDifference[];
}

/**
 * Takes a county roster whole: from `asOf` on it stands in place of the older one of its kind, and of one of the same day.
 * @throws Refusal `date-in-future`, `roster-number-twice`, `roster-death-date`
 */
export function takeRoster(tx: Tx, input: RosterInput): RosterTaken {
  if (input.asOf > tx.today) throw new Refusal('date-in-future', `名册日期 ${input.asOf} 还没有到，请核对。`);
  requireSound(input);
  const rosterId = tx.insert(roster, {
    uid: tx.newUid(),
    kind: input.kind,
    asOf: input.asOf,
    fileName: input.fileName,
    lines: input.lines.length,
  });
  const nameDiffers: NameDifference[] = [];
  let known = 0;
  for (const { name, idNumber, village, diedOn } of input.lines) {
    tx.insert(rosterEntry, { rosterId, name, idNumber, village: village ?? null, diedOn: diedOn ?? null });
    const bookName = nameOfNumber(tx.book, idNumber);
    if (bookName === undefined) continue;
    known++;
    if (!sameName(bookName, name)) nameDiffers.push({ idNumber, rosterName: name, bookName });
  }
  return { rosterId, lines: input.lines.length, known, nameDiffers };
}

function requireSound({ kind, asOf, lines }: RosterInput): void {
  const numbers = new Set<string>();
  for (const { name, idNumber, diedOn } of lines) {
    if (numbers.has(idNumber))
      throw new Refusal('roster-number-twice', `名册里${name}的身份证号出现了两次。请核对后每人只写一行。`);
    numbers.add(idNumber);
    if (kind === 'death' && diedOn !== undefined && diedOn > asOf)
      throw new Refusal('roster-death-date', `${name}的死亡日期 ${diedOn} 晚于名册日期 ${asOf}，请核对。`);
  }
}

/**
 * Replaces what is known of a year's days off, or adds the next year's; a year must connect with those already there.
 * @throws Refusal `holidays-gap`, `holidays-invalid`
 */
export function replaceHolidayYear(tx: Tx, input: HolidayYearInput): { id: number; coversThrough: string } {
  const others = listHolidayYears(tx.book).filter(({ year }) => year !== input.year);
  const table = unwrap(holidayTable([...others, input].toSorted((a, b) => a.year - b.year)));
  const id = tx.insert(holidayYear, {
    year: input.year,
    document: input.document,
    off: JSON.stringify(input.off),
    worked: JSON.stringify(input.worked),
  });
  return { id, coversThrough: table.coversThrough };
}

/**
 * 特困丧葬费、医疗费 (吉林 2020 三): another fund's payment, put on record and never posted here.
 * @throws Refusal `date-in-future`, `name-differs`, `rule-forbids`
 */
export function recordTekun(tx: Tx, input: TekunInput): { tekunId: number; findings: readonly Finding[] } {
  if (input.on > tx.today) throw new Refusal('date-in-future', `支付日期 ${input.on} 还没有到，请核对。`);
  const { findings } = judgeOn('tekun', factsOf(tx, input), lawOf(tx.book));
  // 须说明 is left to whoever approved: his decision was made in another book.
  requireAnswered(
    findings.filter(({ severity }) => severity === 'forbid'),
    [],
  );
  const { person, payee } = input;
  const tekunId = tx.insert(tekunPayment, {
    uid: tx.newUid(),
    personId: takePerson(tx, person, input.on),
    purpose: input.purpose,
    onDate: input.on,
    amountFen: input.amountFen,
    way: input.way,
    payeeKind: payee.kind,
    payeeName: payee.name,
    payeeBank: payee.bank ?? null,
    payeeAccount: payee.account ?? null,
    designated: input.designated === undefined ? null : input.designated ? 1 : 0,
    approvedBy: input.approvedBy,
    reference: input.reference,
    note: input.note ?? null,
  });
  recordFindings(tx, { stage: 'tekun', subjectId: tekunId }, findings, []);
  return { tekunId, findings };
}

function factsOf(tx: Tx, input: TekunInput) {
  const { idNumber } = input.person;
  const { inForce, people } = rosterStanding(tx.book, { idNumbers: [idNumber], on: input.on });
  return {
    stage: 'payment',
    on: input.on,
    purpose: input.purpose,
    way: input.way,
    payee: input.payee.kind,
    approvedBy: input.approvedBy,
    isTekun: inForce.includes('tekun') ? people.get(idNumber)?.category === 'tekun' : undefined,
    designated: input.designated,
  } as const;
}
