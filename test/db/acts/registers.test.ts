import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HolidayYearInput, RosterInput, TekunInput } from '../../../domain/entities/registers.ts';
import { isWorkingDay } from '../../../domain/calendar/working-days.ts';
import { perform, type Tx } from '../../../db/act.ts';
import { recordTekun, replaceHolidayYear, takeRoster } from '../../../db/acts/registers.ts';
import { checkBook } from '../../../db/check/index.ts';
import { createBook } from '../../../db/create.ts';
import { setSurroundings } from '../../../db/surroundings.ts';
import { holidaysOf, listHolidayYears, listRosters, listTekun, rosterStanding } from '../../../db/queries/registers.ts';
import { applicant, codeOf, newFolder, OFFICE, PASSWORD, TestOffice } from '../test-office.ts';

const PAGE = { offset: 0, limit: 50 };
let office: TestOffice;
beforeEach(() => {
  office = new TestOffice('2026-06-15');
});
afterEach(() => office.discard());

const act = <I, O>(name: string, input: I, body: (tx: Tx, input: I) => O): O =>
  perform(office.book, office.session('manager'), { act: name, requestId: office.newRequest(), input }, (tx) =>
    body(tx, input),
  );
const roster = (kind: RosterInput['kind'], asOf: string, ...lines: RosterInput['lines']) =>
  act('roster.take', RosterInput.parse({ kind, asOf, fileName: `${kind}.xlsx`, lines }), takeRoster);
const standing = (on: string, ...people: number[]) =>
  rosterStanding(office.book, { idNumbers: people.map((n) => applicant(n).idNumber), on });
const categoryOf = (n: number, on: string) => standing(on, n).people.get(applicant(n).idNumber)?.category;
const deathOf = (n: number, on = '2026-06-15') => standing(on, n).people.get(applicant(n).idNumber)?.diedOn;

const year = (input: { year: number; off?: [string, string][]; worked?: string[] }) =>
  act(
    'holiday.replace',
    HolidayYearInput.parse({ document: `${input.year}年放假通知`, off: [], worked: [], ...input }),
    replaceHolidayYear,
  );
const works = (day: string) => isWorkingDay(day, holidaysOf(office.book));
const refusalOfYear = (input: Parameters<typeof year>[0]) => codeOf(() => year(input));
const funeral = (more: Partial<TekunInput> = {}): TekunInput =>
  TekunInput.parse({
    person: applicant(1),
    purpose: 'funeral',
    on: '2026-06-10',
    amountFen: 800_000,
    way: 'transfer',
    payee: { kind: 'handler', name: '岩甲之侄', bank: '农村信用社', account: '1' },
    approvedBy: 'county',
    reference: '民救 1 号',
    ...more,
  });
const refusalOfRoster = (kind: RosterInput['kind'], asOf: string, ...lines: RosterInput['lines']) =>
  codeOf(() => roster(kind, asOf, ...lines));

describe('rosters', () => {
  it('set a category from their day on, the newest of each kind counting', () => {
    roster('dibao', '2026-01-01', applicant(1), applicant(2));
    roster('dibao', '2026-04-01', applicant(2));
    expect(categoryOf(1, '2025-12-31')).toBeUndefined();
    expect(categoryOf(1, '2026-01-01')).toBe('dibao');
    expect(categoryOf(1, '2026-03-31')).toBe('dibao');
    expect(categoryOf(1, '2026-04-01')).toBeUndefined();
    expect(categoryOf(2, '2026-04-01')).toBe('dibao');
  });

  it('of one day replace each other: the later one is a correction', () => {
    roster('edge', '2026-01-01', applicant(1));
    roster('edge', '2026-01-01', applicant(2));
    expect([categoryOf(1, '2026-06-01'), categoryOf(2, '2026-06-01')]).toEqual([undefined, 'edge']);
  });

  it('of several kinds count in the order 特困, 低保, 低保边缘, 监测户', () => {
    for (const [kind, people] of [
      ['monitored', [1, 2, 3, 4]],
      ['edge', [1, 2, 3]],
      ['dibao', [1, 2]],
      ['tekun', [1]],
    ] as const)
      roster(kind, '2026-01-01', ...people.map(applicant));
    expect([1, 2, 3, 4, 5].map((n) => categoryOf(n, '2026-02-01'))).toEqual([
      'tekun',
      'dibao',
      'edge',
      'monitored',
      undefined,
    ]);
  });

  it('tell nothing where there is none, and which kinds there are', () => {
    roster('death', '2026-01-01', { ...applicant(1), diedOn: '2025-12-01' });
    expect(standing('2026-02-01', 1)).toMatchObject({ categoriesKnown: false, inForce: [] });
    roster('edge', '2026-02-01', applicant(1));
    expect(standing('2026-01-31', 1)).toMatchObject({ categoriesKnown: false });
    expect(standing('2026-02-01', 1)).toMatchObject({ categoriesKnown: true, inForce: ['edge'] });
    expect(standing('2026-02-01', 1).people.get(applicant(1).idNumber)).toEqual({
      category: 'edge',
      diedOn: '2025-12-01',
    });
  });

  it('of deaths add up, and one taken again for its day puts a wrong entry right', () => {
    roster('death', '2026-01-01', { ...applicant(1), diedOn: '2025-12-01' }, { ...applicant(2), diedOn: '2025-12-05' });
    roster('death', '2026-02-01', { ...applicant(3), diedOn: '2026-01-09' });
    // Also for a day before the county reported it.
    expect([1, 2, 3].map((n) => deathOf(n, '2026-01-15'))).toEqual(['2025-12-01', '2025-12-05', '2026-01-09']);
    roster('death', '2026-01-01', { ...applicant(2), diedOn: '2025-12-06' });
    expect([1, 2, 3].map((n) => deathOf(n))).toEqual([undefined, '2025-12-06', '2026-01-09']);
  });

  it('name people the book knows under another name, by number', () => {
    const household = { village: '芒丙村', size: 1, category: 'general' } as const;
    const opened = { type: 'urgent', cause: 'fire', causeText: '住房烧毁', appliedOn: '2026-06-01' } as const;
    for (const n of [1, 2]) office.act('clerk', 'case.open', { applicant: applicant(n), household, ...opened });
    const { idNumber } = applicant(1);
    expect(roster('dibao', '2026-06-01', { name: '岩丙', idNumber }, applicant(2), applicant(3))).toMatchObject({
      lines: 3,
      known: 2,
      nameDiffers: [{ idNumber, rosterName: '岩丙', bookName: applicant(1).name }],
    });
    // A name the person bore before is not the one to compare with.
    office.act('clerk', 'person.change', { personId: 1, validFrom: '2026-06-02', name: '岩丙', idNumber });
    expect(roster('dibao', '2026-06-03', { name: '岩丙', idNumber }).nameDiffers).toEqual([]);
  });

  it('are refused with a day to come, a number twice, a death after the roster', () => {
    expect(refusalOfRoster('dibao', '2026-06-16', applicant(1))).toBe('date-in-future');
    expect(refusalOfRoster('dibao', '2026-06-15', applicant(1), applicant(1))).toBe('roster-number-twice');
    expect(refusalOfRoster('death', '2026-06-01', { ...applicant(1), diedOn: '2026-06-02' })).toBe('roster-death-date');
    expect(refusalOfRoster('death', '2026-06-01', { ...applicant(1), diedOn: '2026-06-01' })).toBeUndefined();
    expect(
      RosterInput.safeParse({ kind: 'death', asOf: '2026-06-01', fileName: 'x', lines: [applicant(1)] }).success,
    ).toBe(false);
    expect(listRosters(office.book, undefined, PAGE).total).toBe(1);
  });

  it('are listed newest first, by kind and page, with who took them', () => {
    roster('dibao', '2026-01-01', applicant(1));
    roster('edge', '2026-03-01');
    roster('dibao', '2026-02-01', applicant(1), applicant(2));
    const { total, rows } = listRosters(office.book, undefined, PAGE);
    expect([total, rows.map(({ asOf }) => asOf)]).toEqual([3, ['2026-03-01', '2026-02-01', '2026-01-01']]);
    expect(listRosters(office.book, 'dibao', { offset: 0, limit: 1 })).toMatchObject({
      total: 2,
      rows: [{ kind: 'dibao', asOf: '2026-02-01', lines: 2, fileName: 'dibao.xlsx', staff: '岩温罕' }],
    });
  });

  it('are in the trail row by row', () => {
    roster('death', '2026-01-01', { ...applicant(1), diedOn: '2025-12-01', village: '芒丙村' });
    expect(checkBook(office.book).faults).toEqual([]);
  });
});

describe('days off', () => {
  it('are those the program carries until the office enters its own', () => {
    expect(holidaysOf(office.book).coversThrough).toBe('2026-12-31');
    expect(works('2026-10-01')).toBe(false);
    expect(listHolidayYears(office.book).map(({ year: of, own }) => [of, own])).toEqual([
      [2024, false],
      [2025, false],
      [2026, false],
    ]);
  });

  it('are extended by the next year and replaced by a correction, the newest counting', () => {
    expect(year({ year: 2027, off: [['2027-01-01', '2027-01-03']] })).toMatchObject({ coversThrough: '2027-12-31' });
    expect([works('2027-01-01'), works('2027-10-01')]).toEqual([false, true]);
    year({ year: 2027, off: [['2027-10-01', '2027-10-07']], worked: ['2027-10-09'] });
    expect([works('2027-01-01'), works('2027-10-01'), works('2027-10-09')]).toEqual([true, false, true]);
    year({ year: 2026, off: [] });
    expect(works('2026-10-01')).toBe(true);
    expect(listHolidayYears(office.book).map(({ own }) => own)).toEqual([false, false, true, true]);
  });

  it('must connect with the years before or after, and be days that can be', () => {
    expect(refusalOfYear({ year: 2028 })).toBe('holidays-gap');
    expect(refusalOfYear({ year: 2022 })).toBe('holidays-gap');
    expect(refusalOfYear({ year: 2023 })).toBeUndefined();
    expect(refusalOfYear({ year: 2027, worked: ['2027-01-04'] })).toBe('holidays-invalid');
    expect(refusalOfYear({ year: 2027, off: [['2027-01-03', '2027-01-01']] })).toBe('holidays-invalid');
    expect(holidaysOf(office.book).coversFrom).toBe('2023-01-01');
  });
});

describe('特困 payments of another fund', () => {
  it('are on record with person and payee, and no money of the fund moves', () => {
    const { tekunId, findings } = act('tekun.record', funeral(), recordTekun);
    expect(findings.every(({ severity }) => severity !== 'forbid')).toBe(true);
    act(
      'tekun.record',
      funeral({ on: '2026-06-12', amountFen: 100, purpose: 'medical', designated: true }),
      recordTekun,
    );
    expect(listTekun(office.book, PAGE)).toMatchObject({
      total: 2,
      sumFen: 800_100,
      rows: [
        { onDate: '2026-06-12', designated: true },
        { tekunId, ...applicant(1), amountFen: 800_000, payeeName: '岩甲之侄', designated: null },
      ],
    });
    expect(office.book.get('SELECT count(*) AS n FROM transfer')).toEqual({ n: 0 });
    // One person, however often.
    expect(office.book.get('SELECT count(*) AS n FROM person')).toEqual({ n: 1 });
    expect(checkBook(office.book).faults).toEqual([]);
  });

  it('are refused for a day to come and for a number that is another name’s', () => {
    const refusal = (input: TekunInput) => codeOf(() => act('tekun.record', input, recordTekun));
    expect(refusal(funeral({ on: '2026-06-16' }))).toBe('date-in-future');
    act('tekun.record', funeral(), recordTekun);
    expect(refusal(funeral({ person: { ...applicant(1), name: '岩丁' } }))).toBe('name-differs');
  });

  it('go by the rules of 吉林: what is forbidden is refused, what wants a word is kept with the payment', () => {
    const folder = join(newFolder(), 'book');
    const manager = { name: '岩温罕', password: PASSWORD };
    const { book, session } = createBook(
      { folder, office: OFFICE, profile: 'jilin-2020', settings: [], manager, demo: true },
      setSurroundings('2026-06-15T01:00:00.000Z', 7),
    );
    let requests = 0;
    const run = <T>(body: (tx: Tx) => T): T =>
      perform(book, session, { act: 'tekun.record', requestId: `request-${++requests}`, input: {} }, body);
    const record = (input: TekunInput) => run((tx) => recordTekun(tx, input));
    expect(codeOf(() => record(funeral({ way: 'cash' })))).toBe('rule-forbids');
    expect(codeOf(() => record(funeral({ payee: { kind: 'other', name: '李老三' } })))).toBe('rule-forbids');
    expect(book.get('SELECT count(*) AS n FROM person')).toEqual({ n: 0 });
    // Without a roster of 特困 nobody is known not to be on it.
    expect(record(funeral()).findings).toEqual([]);
    run((tx) => takeRoster(tx, { kind: 'tekun', asOf: '2026-06-01', fileName: '特困.xlsx', lines: [applicant(2)] }));
    expect(record(funeral({ person: applicant(2) })).findings).toEqual([]);
    const { tekunId, findings } = record(funeral());
    expect(findings).toMatchObject([{ code: 'tekun-channel', severity: 'explain' }]);
    expect(book.all('SELECT stage, case_id AS caseId, subject_id AS subjectId, code FROM finding')).toEqual([
      { stage: 'tekun', caseId: null, subjectId: tekunId, code: 'tekun-channel' },
    ]);
    book.close();
    rmSync(folder, { recursive: true });
  });
});
