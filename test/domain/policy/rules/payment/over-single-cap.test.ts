import { describe, expect, it } from 'vitest';
import type { JudgedPayment } from '../../../../../domain/policy/facts/payment.ts';
import { facts, findingOf, HONGHE, procedure, settings, verdictOf } from '../../payment-facts.ts';
import { asked } from './asked.ts';

const CODE = 'over-single-cap';
/** 600 元 a month: 7,200 元 a year, three times 21,600 元. */
const KNOWN = settings({ dibao_city_month: '600', dibao_rural_month: '100' });
const help = (amountFen: number, over: Partial<JudgedPayment> = {}) =>
  facts({ way: 'card', type: 'spending', cause: 'medical', amountFen, ...over });
const verdict = (of: ReturnType<typeof facts>) => verdictOf(CODE, of, 'honghe-2019', KNOWN);

describe('over-single-cap', () => {
  it('红河: exactly three times the city’s annual standard is fine, one 分 more is to be explained', () => {
    expect(verdict(help(2_160_000))).toBeUndefined();
    expect(verdict(help(2_160_001))).toBe(`explain ${HONGHE} 二（三）1`);
  });

  it('the whole approval counts, not the stage', () => {
    expect(verdict(help(720_000, { approvedFen: 2_160_001 }))).toBe(`explain ${HONGHE} 二（三）1`);
  });

  it('急难型 likewise above 1,000.00 元 (参照支出型救助标准); a smaller sum is never judged, however low the standard', () => {
    expect(verdict(help(2_160_001, { type: 'urgent', cause: 'fire' }))).toBe(`explain ${HONGHE} 二（三）2`);
    const low = settings({ dibao_city_month: '1' });
    const urgent = (fen: number) => help(fen, { type: 'urgent', cause: 'fire' });
    expect(verdictOf(CODE, urgent(100_000), 'honghe-2019', low)).toBeUndefined();
    expect(verdictOf(CODE, urgent(100_001), 'honghe-2019', low)).toBe(`explain ${HONGHE} 二（三）2`);
    expect(asked(CODE, urgent(100_000), 'honghe-2019')).toEqual([]);
  });

  it('takes the standard of the day of decision', () => {
    const changing = {
      dibao_city_month: [
        { validFrom: '2026-01-01', value: 60_000 },
        { validFrom: '2026-07-01', value: 61_000 },
      ],
    };
    const on = (approvedOn: string) =>
      verdictOf(CODE, help(2_196_000, { approvedOn, paidOn: '2026-07-02' }), 'honghe-2019', changing);
    expect(on('2026-07-01')).toBeUndefined();
    expect(on('2026-06-30')).toBe(`explain ${HONGHE} 二（三）1`);
  });

  it('一事一议 on record is the way above it', () => {
    const agreed = { ...help(3_000_000), procedure: procedure({ level: 'county', discussion: '2026-3' }) };
    expect(verdict(agreed)).toBeUndefined();
    const blank = { ...agreed, procedure: procedure({ level: 'county', discussion: ' ' }) };
    expect(verdict(blank)).toBe(`explain ${HONGHE} 二（三）1`);
  });

  it('says the sum, the cap and its arithmetic', () => {
    expect(findingOf(CODE, help(2_200_000), 'honghe-2019', KNOWN)?.message).toBe(
      '支出型单次救助 22,000.00 元，一般不高于当地城市低保年标准的 3 倍，即 21,600.00 元（2026年3月10日的年标准 7,200.00 元）；' +
        '特别困难的，按一事一议办理并记录，否则应减少金额。',
    );
  });

  it('asks for the city’s standard, not the rural one; other regions have no cap', () => {
    expect(asked(CODE, help(1), 'honghe-2019')).toEqual(['dibao_city_month']);
    expect(asked(CODE, help(1), 'honghe-2019', settings({ dibao_city_month: '600' }, '2026-03-11'))).toEqual([
      'dibao_city_month',
    ]);
    for (const profile of ['national-2019', 'yunnan-2023', 'jiangxi-2020', 'jilin-2020'] as const) {
      expect(verdictOf(CODE, help(9_000_000), profile, KNOWN)).toBeUndefined();
      expect(asked(CODE, help(9_000_000), profile)).toEqual([]);
    }
  });
});
