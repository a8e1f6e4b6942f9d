import { describe, expect, it } from 'vitest';
import { STATE_COUNCIL_HOLIDAYS } from '../../../domain/calendar/holidays.ts';
import { lawOn } from '../../../domain/cases/law.ts';
import { settings } from '../policy/payment-facts.ts';

const on = (day: string, known: Record<string, string> = {}) =>
  lawOn({ profile: 'honghe-2019', settings: settings(known, '2023-01-01'), holidays: STATE_COUNCIL_HOLIDAYS }, day);
const documents = (day: string, known?: Record<string, string>) =>
  on(day, known)
    .clauses('not-disclosed')
    .map(({ layer }) => layer.id);

describe('the law on a day', () => {
  it('has the documents in force, the latest first, and the office’s own check last', () => {
    expect(documents('2023-06-07')).toEqual(['honghe-2019', 'office']);
    expect(documents('2023-06-08')).toEqual(['yunnan-2023', 'honghe-2019', 'office']);
  });

  it('leaves out a check that is switched off', () => {
    expect(documents('2023-06-08', { 'check.not-disclosed': 'off' })).not.toContain('office');
  });

  it('has the settings of the day', () => {
    const known = { sign_days: '3工作日' };
    expect(on('2022-12-31', known).setting('sign_days')).toBeUndefined();
    expect(on('2023-01-01', known).setting('sign_days')).toEqual({ days: 3, working: true });
  });
});
