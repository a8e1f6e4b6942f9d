import { describe, expect, it } from 'vitest';
import type { HandlingFacts } from '../../../../../domain/policy/facts/payment.ts';
import { shelterTooLong } from '../../../../../domain/policy/rules/payment/shelter-too-long.ts';
import { facts, handling, JILIN15, settings, verdictOf } from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

const ask = alone(
  shelterTooLong,
  document({ id: 'jilin-2015', provisions: { 'shelter-too-long': [words('explain')] } }),
);
const judged = (service: HandlingFacts['service'], most?: string) =>
  ask({ handling: handling({ service }) }, most === undefined ? {} : { shelter_max_days: most });
const stay = (from: string | undefined, to: string | undefined) => ({ kind: 'shelter', from, to }) as const;

describe('shelter-too-long', () => {
  it('10 days, first and last included: 1 to 10 March are ten', () => {
    expect(judged(stay('2026-03-01', '2026-03-10'), '10').findings).toEqual([]);
    expect(judged(stay('2026-03-01', '2026-03-11'), '10').findings).toMatchObject([
      {
        severity: 'explain',
        message:
          '提供临时住所 11 天（2026年3月1日至2026年3月11日），超过本办规定的最长 10 天，请缩短或另行转介住房救助。',
        details: { days: 11, most: 10 },
      },
    ]);
  });

  it('asks for the term, except where one day meets any', () => {
    expect(judged(stay('2026-03-01', '2026-03-02'))).toEqual({ findings: [], missing: ['shelter_max_days'] });
    expect(judged(stay('2026-03-01', '2026-03-01'))).toEqual({ findings: [], missing: [] });
  });

  it('without its dates nothing can be held to a term: says so, set or not', () => {
    for (const [from, to, which] of [
      [undefined, undefined, '起止日期'],
      [undefined, '2026-03-01', '起日'],
    ] as const) {
      const { findings, missing } = judged(stay(from, to));
      expect(findings.map((found) => found.message)).toEqual([
        `提供临时住所没有登记${which}，不能判断是否超过最长期限，请补登。`,
      ]);
      expect(missing).toEqual([]);
    }
  });

  it('not ended yet: up to the day of payment, 10 March', () => {
    expect(judged(stay('2026-03-01', undefined), '10')).toEqual({ findings: [], missing: [] });
    expect(judged(stay('2026-03-01', undefined), '9').findings[0]?.message).toBe(
      '提供临时住所 10 天（2026年3月1日至2026年3月10日，没有登记迄日），超过本办规定的最长 9 天，请缩短或另行转介住房救助。',
    );
    // Paid for before it begins.
    expect(judged(stay('2026-03-12', undefined), '9')).toEqual({ findings: [], missing: [] });
  });

  it('an end before its beginning is a slip', () => {
    expect(judged(stay('2026-03-02', '2026-03-01'), '10').findings[0]?.message).toBe(
      '临时住所的迄日2026年3月1日早于起日2026年3月2日，请核对。',
    );
  });

  it('says nothing of other services, or where nothing is known of one', () => {
    expect(judged({ kind: 'care' }, '10').findings).toEqual([]);
    expect(judged(undefined, '10').findings).toEqual([]);
    expect(ask({}, { shelter_max_days: '10' }).findings).toEqual([]);
  });
});

describe('shelter-too-long, in the regions', () => {
  it('吉林 2015 wants a term set; no other region speaks of one', () => {
    const of = { ...facts({ way: 'service' }), handling: handling({ service: stay('2026-03-01', '2026-03-11') }) };
    const TEN = settings({ shelter_max_days: '10' });
    expect(verdictOf('shelter-too-long', of, 'jilin-2020', TEN)).toBe(`explain ${JILIN15} 二（六）`);
    for (const profile of ['yunnan-2023', 'honghe-2019', 'jiangxi-2020', 'national-2019'] as const)
      expect(verdictOf('shelter-too-long', of, profile, TEN)).toBeUndefined();
  });
});
