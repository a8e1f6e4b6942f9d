import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingOn, type Settings } from '../../../domain/policy/settings.ts';
import { suggestAmount, type SuggestionCase } from '../../../domain/relief/suggestion.ts';
import { settings } from '../policy/payment-facts.ts';

const ordinary: SuggestionCase = { type: 'urgent', cause: 'fire', size: 4, on: '2026-03-10' };
const suggest = (known: Settings, over: Partial<SuggestionCase> = {}) =>
  suggestAmount({ ...ordinary, ...over }, (key, on) => settingOn(known, key, on));
const office = (tiers: unknown, more: Record<string, string> = {}) =>
  settings({ dibao_city_month: '600', dibao_rural_month: '410', tiers: JSON.stringify(tiers), ...more });
const amount = (...args: Parameters<typeof suggest>) => {
  const suggested = suggest(...args);
  return suggested.ok ? suggested.value.amountFen : suggested.problem.code;
};
const lines = (...args: Parameters<typeof suggest>) => {
  const suggested = suggest(...args);
  return suggested.ok ? suggested.value.lines : [suggested.problem.message];
};

const tenths = (most: number) => fc.integer({ min: 1, max: most }).map((n) => n / 10);

const TIERS = [
  { type: 'urgent', cause: 'fire', gravity: 'heavy', months: 3, perHead: true, standard: 'city' },
  { type: 'urgent', gravity: 'light', months: 1.5 },
  { type: 'spending', amountFen: 50_000, perHead: true },
  { cause: 'other', amountFen: 80_000 },
];

describe('suggestAmount', () => {
  it('the first tier that fits: by type, cause and gravity', () => {
    const known = office(TIERS);
    // 3 × 600 × 4; 1.5 × 410 for the household; 500 × 4; 800
    expect(amount(known, { gravity: 'heavy' })).toBe(720_000);
    expect(amount(known, { gravity: 'light', registry: 'rural' })).toBe(61_500);
    expect(amount(known, { type: 'spending', cause: 'medical', gravity: 'heavy' })).toBe(200_000);
    expect(amount(known, { type: 'spending', cause: 'other', gravity: 'heavy' })).toBe(200_000);
    expect(amount(known, { cause: 'other', gravity: 'heavy' })).toBe(80_000);
    expect(amount(known, { cause: 'traffic', gravity: 'heavy' })).toBe('tier-none');
  });

  it('the arithmetic line by line, each beginning with the last one’s result', () => {
    const raised = office(TIERS, { uplift: '{"dibao":10}' });
    expect(lines(raised, { gravity: 'heavy', category: 'dibao' })).toEqual([
      '救助档次：第 1 档（急难型、火灾、较重）',
      '3 个月 × 城市低保标准每人每月 600.00 元 × 4 人 = 7,200.00 元',
      '低保对象提高 10%：7,200.00 元 × 110% = 7,920.00 元',
      '建议救助金额 7,920.00 元',
    ]);
    expect(lines(raised, { gravity: 'heavy', category: 'general' })).toHaveLength(3);
    expect(lines(office([{ amountFen: 80_000 }]))).toEqual([
      '救助档次：第 1 档（各种情形）',
      '定额 800.00 元',
      '建议救助金额 800.00 元',
    ]);
  });

  it('rounds half a 分 up and says so, step by step', () => {
    // 0.5 × 600.01 = 300.005 → 300.01; 300.01 × 112.5 % = 337.51125 → 337.51
    const known = settings({
      dibao_city_month: '600.01',
      tiers: '[{"months":0.5,"standard":"city"}]',
      uplift: '{"tekun":12.5}',
    });
    expect(lines(known, { category: 'tekun' })).toEqual([
      '救助档次：第 1 档（各种情形）',
      '0.5 个月 × 城市低保标准每人每月 600.01 元 = 300.01 元（四舍五入到分）',
      '特困对象提高 12.5%：300.01 元 × 112.5% = 337.51 元（四舍五入到分）',
      '建议救助金额 337.51 元',
    ]);
    // 1.1 × 3 is 3.3000000000000003 in binary: no rounding is said where there was none.
    const exact = settings({ dibao_city_month: '3', tiers: '[{"months":1.1,"standard":"city"}]' });
    expect(lines(exact)[1]).toBe('1.1 个月 × 城市低保标准每人每月 3.00 元 = 3.30 元');
  });

  it('takes tiers, standard and uplift of the day', () => {
    const known = {
      ...office([{ months: 1, standard: 'city' }]),
      dibao_city_month: [
        { validFrom: '2026-01-01', value: 60_000 },
        { validFrom: '2026-03-11', value: 65_000 },
      ],
    };
    expect(amount(known)).toBe(60_000);
    expect(amount(known, { on: '2026-03-11' })).toBe(65_000);
    expect(amount(known, { on: '2025-12-31' })).toBe('standard-unset');
  });

  it('never passes over a tier for want of a gravity: it asks for it, where nothing else rules the tier out', () => {
    const known = office([{ cause: 'fire', gravity: 'heavy', months: 3, standard: 'city' }, { amountFen: 80_000 }]);
    expect(amount(known)).toBe('gravity-unset');
    expect(amount(known, { cause: 'traffic' })).toBe(80_000);
    expect(amount(known, { gravity: 'light' })).toBe(80_000);
  });

  it('says what is missing: tiers, standard (by its setting), registry', () => {
    expect(suggest({})).toMatchObject({ problem: { code: 'tiers-unset', details: { setting: 'tiers' } } });
    const bare = settings({ tiers: '[{"months":1}]' });
    expect(suggest(bare)).toMatchObject({ problem: { code: 'registry-unset' } });
    expect(suggest(bare, { registry: 'rural' })).toMatchObject({
      problem: { code: 'standard-unset', details: { setting: 'dibao_rural_month' } },
    });
  });

  it('refuses a sum no book can hold', () => {
    expect(amount(settings({ tiers: '[{"amountFen":999999999999,"perHead":true}]' }))).toBe('amount-too-large');
    const raised = settings({ tiers: '[{"amountFen":999999999999}]', uplift: '{"dibao":1}' });
    expect(amount(raised, { category: 'dibao' })).toBe('amount-too-large');
    expect(amount(settings({ tiers: '[{"amountFen":999999999999}]' }))).toBe(999_999_999_999);
  });

  it('whole 分, and no less for more heads, more months or a higher uplift', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200_000 }),
        tenths(360),
        fc.integer({ min: 1, max: 12 }),
        tenths(2000),
        (month, months, size, percent) => {
          const at = (m: number, heads: number, p: number): number => {
            const known = {
              dibao_city_month: [{ validFrom: '2000-01-01', value: month }],
              tiers: [{ validFrom: '2000-01-01', value: [{ months: m, perHead: true, standard: 'city' as const }] }],
              uplift: [{ validFrom: '2000-01-01', value: { dibao: p } }],
            };
            return Number(amount(known, { size: heads, category: 'dibao' }));
          };
          const least = at(months, size, percent);
          expect(Number.isInteger(least)).toBe(true);
          expect(at(months + 0.1, size, percent)).toBeGreaterThanOrEqual(least);
          expect(at(months, size + 1, percent)).toBeGreaterThanOrEqual(least);
          expect(at(months, size, percent + 0.1)).toBeGreaterThanOrEqual(least);
          // Two roundings: each at most half a 分, the first raised by at most 200 %.
          const exact = (month * months * size * (100 + percent)) / 100;
          expect(Math.abs(least - exact)).toBeLessThanOrEqual(0.5 * 3 + 0.5 + 1e-6);
        },
      ),
    );
  });
});
