/** Inspection and registers through the router: what comes out is what the contract says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../domain/entities/codes.ts';
import type { inspectionProcedures } from '../../electron/contract/inspection.ts';
import { registerProcedures } from '../../electron/contract/registers.ts';
import { route } from '../../electron/router.ts';
import { applicant } from '../db/test-office.ts';
import { QUARTER, smallBook, type SmallBook } from '../db/queries/inspection/small-book.ts';

let small: SmallBook;
const bugs: unknown[] = [];
beforeAll(() => {
  small = smallBook();
});
afterAll(() => {
  small.office.discard();
  expect(bugs).toEqual([]);
});

const call = (procedure: string, input: unknown, role: Role = 'inspector') =>
  route(
    small.office.book,
    { staffId: 1, name: '岩温罕', roles: [role], door: 'command' },
    { procedure, input, requestId: small.office.newRequest() },
    (error) => bugs.push(error),
  );

const head = () => small.office.book.get('SELECT count(*) AS n FROM audit');

const INPUTS: Readonly<Record<keyof typeof inspectionProcedures, object>> = {
  'inspect.view': QUARTER,
  'inspect.sample': { ...QUARTER, seed: '2026年第一次', count: 6 },
  'inspect.agents': QUARTER,
  'report.indicators': QUARTER,
  'report.compare': QUARTER,
  'report.cardImport': { period: '2026-02' },
  'quota.forecast': { year: 2027 },
};

describe('inspection', () => {
  it.each(Object.entries(INPUTS))('%s answers an inspector and nobody of the counter', (procedure, input) => {
    expect(call(procedure, input)).toMatchObject({ ok: true });
    expect(call(procedure, input, 'cashier')).toMatchObject({ ok: false, code: 'not-allowed' });
  });

  it.each(Object.entries(INPUTS).filter(([, input]) => 'from' in input))(
    '%s wants a span that runs forward',
    (procedure, input) => {
      const backward = { ...input, from: '2026-04-01' };
      expect(call(procedure, backward)).toMatchObject({ ok: false, code: 'input-invalid' });
    },
  );

  it('writes nothing', () => {
    const before = head();
    for (const [procedure, input] of Object.entries(INPUTS)) call(procedure, input);
    expect(head()).toEqual(before);
  });

  it('shares an agent from two households on, or from the number the office has set', () => {
    const agents = (input: object = {}) => call('inspect.agents', { ...QUARTER, ...input });
    expect(agents()).toMatchObject({ value: { households: 2, total: 3 } });
    expect(agents({ households: 3 })).toMatchObject({ value: { households: 3, total: 1 } });
    const setting = { key: 'shared_households', value: '4', validFrom: '2026-01-01' };
    expect(call('setting.set', setting, 'manager')).toMatchObject({ ok: true });
    expect(agents()).toMatchObject({ value: { households: 4, total: 0 } });
  });
});

describe('registers', () => {
  it('take and list rosters, days off and 特困 payments', () => {
    const roster = { kind: 'dibao', asOf: '2026-06-01', fileName: '低保.xlsx', lines: [applicant(2)] };
    expect(call('roster.take', roster, 'clerk')).toMatchObject({
      ok: true,
      value: { lines: 1, known: 1, nameDiffers: [] },
    });
    expect(call('roster.list', {})).toMatchObject({ ok: true, value: { total: 1 } });
    const year = { year: 2027, document: '2027年放假通知', off: [['2027-01-01', '2027-01-03']], worked: [] };
    expect(call('holiday.replace', year, 'manager')).toMatchObject({
      ok: true,
      value: { coversThrough: '2027-12-31' },
    });
    expect(call('holiday.list', {})).toMatchObject({
      ok: true,
      value: [{ year: 2024 }, {}, {}, { year: 2027, own: true }],
    });
    const funeral = {
      person: applicant(50),
      purpose: 'funeral',
      on: '2026-06-10',
      amountFen: 800_000,
      way: 'transfer',
      payee: { kind: 'institution', name: '勐禾敬老院' },
      approvedBy: 'county',
      reference: '民救 1 号',
    };
    expect(call('tekun.record', funeral, 'accountant')).toMatchObject({ ok: true });
    expect(call('tekun.list', {})).toMatchObject({ ok: true, value: { total: 1, sumFen: 800_000 } });
  });

  it('are kept by those whose task they are', () => {
    const outsiders = { 'roster.take': 'cashier', 'holiday.replace': 'clerk', 'tekun.record': 'cashier' } as const;
    for (const [procedure, role] of Object.entries(outsiders))
      expect(call(procedure, {}, role)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(Object.keys(registerProcedures)).toHaveLength(6);
  });
});
