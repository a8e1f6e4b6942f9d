import { describe, expect, it } from 'vitest';
import { parameterMissing, settingsAskedFor } from '../../../domain/policy/evaluate.ts';
import { decidedOn, historyRange, isSameCause, type PastPayment } from '../../../domain/policy/facts/case.ts';
import { type JudgedPayment } from '../../../domain/policy/facts/payment.ts';
import { CHECKS } from '../../../domain/policy/checks.ts';
import { Finding } from '../../../domain/policy/finding.ts';
import { profileNames } from '../../../domain/policy/profile.ts';
import type { SettingKey } from '../../../domain/policy/settings.ts';
import { judgePayment, codesOf, facts, past, payment, SAMPLE_SETTINGS } from './payment-facts.ts';

/** A row of an office's old workbook, as the import tells it, after those before it. */
const row = (over: Partial<JudgedPayment>, history: readonly PastPayment[] = []) =>
  codesOf(facts(over, history, 'history'));

describe('rows of an old workbook under honghe-2019 (the sample, in miniature)', () => {
  it('row 25: 1,500 元 in cash', () => {
    expect(row({ amountFen: 150_000, approvedOn: '2026-03-22', paidOn: '2026-03-23' })).toEqual(['cash-over-limit']);
  });

  it('row 31: another receiver, relation left empty', () => {
    const agent = { name: '何某代', relation: '' };
    expect(row({ amountFen: 30_000, cause: 'drowning', agent })).toEqual(['agent-no-papers']);
  });

  it('row 41: 支出型 in cash', () => {
    expect(row({ type: 'spending', cause: 'medical', amountFen: 80_000 })).toEqual(['spending-type-cash']);
  });

  it('row 48: paid 47 days after approval', () => {
    expect(row({ cause: 'fire', approvedOn: '2026-06-11', paidOn: '2026-07-28' })).toEqual(['paid-late']);
  });

  it('rows 58 and 59: 900 元 twice on a day for one cause; the later row carries both findings', () => {
    const twice = { amountFen: 90_000, cause: 'collapse', paidOn: '2026-07-14' } as const;
    const row58 = past('2026-07-14', { ...twice, way: 'cash', approvalKey: 58 });
    expect(row({ ...twice, approvalKey: 58 })).toEqual([]);
    expect(row({ ...twice, approvalKey: 59 }, [row58])).toEqual(['split-payment', 'same-cause']);
  });

  it('rows 32 and 68: the same illness again four months later', () => {
    const row32 = past('2026-04-02', { cause: 'illness', way: 'cash', amountFen: 60_000 });
    expect(row({ amountFen: 60_000, paidOn: '2026-08-06' }, [row32])).toEqual(['same-cause']);
  });

  it('rows 21, 50 and 79: three causes in one year; the third row carries it', () => {
    const row21 = past('2026-03-09', { cause: 'traffic', way: 'cash', amountFen: 50_000 });
    const row50 = past('2026-06-15', { cause: 'injury', way: 'cash', amountFen: 50_000 });
    expect(row({ cause: 'injury', paidOn: '2026-06-15' }, [row21])).toEqual([]);
    expect(row({ cause: 'fire', paidOn: '2026-09-21' }, [row21, row50])).toEqual(['third-in-year']);
  });

  it('ordinary rows: 1,000 元 cash, goods, 5,000 元 一卡通, 支出型 by 一卡通 five days after approval', () => {
    expect(row({ amountFen: 100_000 })).toEqual([]);
    expect(row({ way: 'goods', amountFen: 100_000 })).toEqual([]);
    expect(row({ way: 'card', amountFen: 500_000 })).toEqual([]);
    expect(
      row({ way: 'card', type: 'spending', amountFen: 480_000, approvedOn: '2026-05-01', paidOn: '2026-05-06' }),
    ).toEqual([]);
  });
});

describe('judgePayment', () => {
  const everything = facts(
    {
      amountFen: 200_000,
      type: 'spending',
      cause: 'medical',
      approvedOn: '2026-01-10',
      agent: { name: '何某代', kind: 'family', relation: '儿子' },
    },
    [past('2026-01-02', { cause: 'medical' }), past('2026-02-01')],
  );

  it('lists the worst first and in a fixed order, each finding fit for the contract', () => {
    const { findings } = judgePayment(everything, { profile: 'honghe-2019', settings: SAMPLE_SETTINGS });
    expect(findings.map((one) => `${one.severity} ${one.code}`)).toEqual([
      'forbid spending-type-cash',
      'explain cash-over-limit',
      'explain agent-no-papers',
      'explain same-cause',
      'explain third-in-year',
      'remind spending-from-fund',
      'remind paid-late',
      'remind help-recurring',
    ]);
    for (const one of findings) expect(Finding.parse(one)).toEqual(one);
  });

  it('names each missing setting once, whatever number of documents ask for it', () => {
    const history = [past('2025-12-31', { cause: 'medical' }), past('2026-02-01')];
    const judged = judgePayment({ ...everything, history }, { profile: 'honghe-2019', settings: {} });
    expect(judged.missing).toEqual(['pay_deadline_days', 'same_cause_window', 'year_window', 'dibao_city_month']);
    expect(judged.findings.map((one) => one.code)).not.toContain('paid-late');
  });

  it('a missing setting becomes one reminder that names it', () => {
    const finding = parameterMissing('split_window_days');
    expect(Finding.parse(finding)).toEqual(finding);
    expect(finding).toMatchObject({ code: 'parameter-missing', severity: 'remind' });
    expect(finding.message).toContain('split_window_days');
  });
});

const askedIn = (key: SettingKey) => profileNames.filter((profile) => settingsAskedFor(profile).includes(key));

describe('settingsAskedFor', () => {
  it('asks an office only for what its documents leave to it', () => {
    expect(askedIn('pay_deadline_days')).toEqual([...profileNames]);
    expect(askedIn('year_window')).toEqual(['honghe-2019']);
    expect(askedIn('same_cause_window')).toEqual(['honghe-2019']);
    expect(askedIn('township_delegated')).toEqual(['jilin-2020']);
    expect(askedIn('allow_non_local')).toEqual(['jiangxi-2020']);
    expect(askedIn('floor_base')).toEqual(['jiangxi-2020']);
  });

  it('asks every office for the thresholds of its own checks', () => {
    const thresholds = CHECKS.flatMap(({ threshold }) => threshold ?? []);
    for (const profile of profileNames) expect(settingsAskedFor(profile)).toEqual(expect.arrayContaining(thresholds));
  });
});

const decided = (approvedOn?: string, orderedOn?: string) =>
  decidedOn(payment({ paidOn: '2026-03-10', approvedOn, orderedOn }));

describe('facts', () => {
  it('the history reaches a year back and a year on', () => {
    expect(historyRange('2026-03-10')).toEqual({ from: '2025-03-10', to: '2027-03-11' });
    expect(historyRange('2028-02-29').from).toBe('2027-02-28');
  });

  it('rests on the approval, on the order while there was no approval, and in an old file without either on the payment', () => {
    expect(decided('2026-03-10', '2026-03-01')).toBe('2026-03-10');
    expect(decided('2026-03-11', '2026-03-01')).toBe('2026-03-01');
    expect(decided(undefined, '2026-03-01')).toBe('2026-03-01');
    expect(decided('2026-03-11')).toBe('2026-03-11');
    expect(decided()).toBe('2026-03-10');
  });

  it('一事: the code decides, for 其他特殊困难 the words', () => {
    expect(isSameCause({ cause: 'fire', causeText: '厨房起火' }, { cause: 'fire', causeText: '房屋烧毁' })).toBe(true);
    expect(isSameCause({ cause: 'other' }, { cause: 'other' })).toBe(true);
    expect(isSameCause({ cause: 'other', causeText: '粮食被淹' }, { cause: 'other' })).toBe(false);
  });
});
