/** People, households, staff and settings: found again, versioned by date, duties kept apart. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applicant, caseInput, STAFF, TestOffice, type ActInput } from '../test-office.ts';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice('2026-01-20');
});
afterEach(() => office.discard());

const ON = '2026-01-05';
const household = { village: '芒丙村', size: 3, category: 'general' } as const;
const open = (more: Partial<ActInput<'case.open'>> = {}) =>
  office.act('clerk', 'case.open', { ...caseInput(1, ON), ...more });
const opening = (more: Partial<ActInput<'case.open'>> = {}) =>
  office.refusal('clerk', 'case.open', { ...caseInput(1, ON), ...more });
const all = <T>(sql: string): T[] => office.book.all<T>(sql);

describe('a person', () => {
  it('is one by the identity number, and what is new of him is a new version', () => {
    open();
    open({ applicant: { ...applicant(1), phone: '12300000000' } });
    open();
    expect(all('SELECT person_id, phone, valid_from FROM person_version ORDER BY id')).toEqual([
      { person_id: 1, phone: null, valid_from: ON },
      { person_id: 1, phone: '12300000000', valid_from: ON },
    ]);
    expect(all('SELECT person_id FROM relief_case')).toEqual([{ person_id: 1 }, { person_id: 1 }, { person_id: 1 }]);
  });

  it('under another name is a mistake at the counter until it is changed on record', () => {
    open();
    const renamed = { ...applicant(1), name: '岩新名' };
    expect(opening({ applicant: renamed })).toBe('name-differs');
    office.act('clerk', 'person.change', { ...renamed, personId: 1, validFrom: '2026-01-10' });
    expect(opening({ applicant: renamed })).toBeUndefined();
    expect(opening()).toBe('name-differs');
  });

  it('keeps his number to himself; one corrected is found by the right number alone', () => {
    open();
    open({ applicant: applicant(2) });
    const change = { ...applicant(2), validFrom: ON };
    expect(office.refusal('clerk', 'person.change', { ...change, personId: 1 })).toBe('number-taken');
    expect(office.refusal('clerk', 'person.change', { ...change, personId: 9 })).toBe('person-unknown');
    office.act('clerk', 'person.change', { ...applicant(3), personId: 1, validFrom: ON });
    open({ applicant: applicant(3) });
    expect(all('SELECT person_id FROM relief_case ORDER BY id DESC LIMIT 1')).toEqual([{ person_id: 1 }]);
    // The mistyped number is free again.
    open();
    expect(all('SELECT person_id FROM relief_case ORDER BY id DESC LIMIT 1')).toEqual([{ person_id: 3 }]);
  });
});

describe('a household', () => {
  it('is found through its head and through a member, and counts as one', () => {
    open({ household: { ...household, members: [{ person: applicant(2), relation: '子' }] } });
    open({ applicant: applicant(2) });
    open({ applicant: applicant(3) });
    expect(all('SELECT household_id FROM relief_case')).toEqual([
      { household_id: 1 },
      { household_id: 1 },
      { household_id: 2 },
    ]);
  });

  it('has a version for each change, and none without', () => {
    open();
    open();
    open({ household: { ...household, category: 'dibao' } });
    expect(all('SELECT category FROM household_version')).toEqual([{ category: 'general' }, { category: 'dibao' }]);
  });
});

describe('a case', () => {
  it('is numbered by the year of its application, and is not of tomorrow', () => {
    expect(open().number).toBe('2026-0001');
    expect(open({ appliedOn: '2025-12-31' }).number).toBe('2025-0001');
    expect(open().number).toBe('2026-0002');
    expect(opening({ appliedOn: '2026-01-21' })).toBe('date-in-future');
  });

  it('has steps between its application and today', () => {
    const { caseId } = open();
    const step = (on: string) => office.refusal('clerk', 'case.step', { caseId, kind: 'surveyed', on });
    expect([step('2026-01-04'), step('2026-01-21'), step(ON)]).toEqual([
      'step-before-application',
      'date-in-future',
      undefined,
    ]);
  });
});

const hire = (...roles: ActInput<'staff.add'>['roles']) =>
  office.refusal('manager', 'staff.add', { validFrom: ON, name: '普阿妹', roles });

describe('staff', () => {
  it('do not hold two duties that check each other', () => {
    expect(hire('approver', 'cashier')).toBe('duty-separation');
    expect(hire('accountant', 'cashier')).toBe('duty-separation');
    expect(hire('clerk', 'cashier')).toBeUndefined();
    const roles: ActInput<'staff.change'>['roles'] = ['cashier', 'approver'];
    expect(
      office.refusal('manager', 'staff.change', {
        staffId: STAFF.cashier,
        validFrom: ON,
        name: '李小梅',
        roles,
        active: true,
      }),
    ).toBe('duty-separation');
    expect(
      office.refusal('manager', 'staff.change', {
        staffId: 99,
        validFrom: ON,
        name: '无',
        roles: ['clerk'],
        active: true,
      }),
    ).toBe('staff-unknown');
  });
});

const set = (key: string, value: string) => office.refusal('manager', 'setting.set', { key, value, validFrom: ON });

describe('a setting', () => {
  it('is one there is, with a value its rule can read: a bad one would stop every payment', () => {
    expect(set('pay_deadline_day', '10')).toBe('setting-unknown');
    expect(set('pay_deadline_days', '十天')).toBe('setting-value');
    expect(set('pay_deadline_days', ' １０ ')).toBeUndefined();
    expect(all('SELECT key, value FROM setting')).toEqual([{ key: 'pay_deadline_days', value: '10' }]);
  });
});

/** The manager's own entry, changed. */
const changingManager = (more: Partial<ActInput<'staff.change'>>) =>
  office.refusal('manager', 'staff.change', {
    staffId: STAFF.manager,
    validFrom: '2026-01-20',
    name: '岩温罕',
    roles: ['manager'],
    active: true,
    ...more,
  });

describe('the last person who manages', () => {
  it('can neither leave nor give the duty away: nobody could be let in again', () => {
    expect(changingManager({ roles: ['inspector'] })).toBe('last-manager');
    expect(changingManager({ active: false })).toBe('last-manager');
    expect(changingManager({ name: '岩温' })).toBeUndefined();
  });

  it('is not replaced by somebody who cannot sign in', () => {
    office.act('manager', 'staff.add', { validFrom: '2026-01-01', name: '玉罕', roles: ['manager'] });
    expect(changingManager({ active: false })).toBe('last-manager');
  });
});
