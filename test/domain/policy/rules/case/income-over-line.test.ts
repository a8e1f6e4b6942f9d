import { describe, expect, it } from 'vitest';
import type { Registry } from '../../../../../domain/entities/case-codes.ts';
import { HONGHE, settings } from '../../payment-facts.ts';
import { asked, caseFinding, caseVerdict, onCase, stagesOf } from './case-facts.ts';

const CODE = 'income-over-line';
const FOUND = `explain ${HONGHE} 二（一）2`;
const BOTH = settings({ dibao_city_month: '700', dibao_rural_month: '450' });
const spending = (perHeadMonthFen: number, registry?: Registry, months = 6) =>
  onCase({ income: { months, perHeadMonthFen }, registry }, { type: 'spending', cause: 'medical' });

const decided = (approvedOn: string) => ({
  ...spending(45_000, 'rural'),
  payment: { ...spending(45_000, 'rural').payment, approvedOn },
});

describe('income-over-line', () => {
  it('低于 is strict, to the 分', () => {
    expect(caseVerdict(CODE, spending(69_999, 'city'), 'honghe-2019', BOTH)).toBeUndefined();
    expect(caseVerdict(CODE, spending(70_000, 'city'), 'honghe-2019', BOTH)).toBe(FOUND);
    expect(caseVerdict(CODE, spending(44_999, 'rural'), 'honghe-2019', BOTH)).toBeUndefined();
    expect(caseVerdict(CODE, spending(45_000, 'rural'), 'honghe-2019', BOTH)).toBe(FOUND);
    expect(caseVerdict(CODE, spending(-1, 'rural'), 'honghe-2019', BOTH)).toBeUndefined();
  });

  it('asks for the household’s own standard only', () => {
    expect(asked(spending(1, 'city'))).toEqual(['dibao_city_month']);
    expect(asked(spending(1, 'rural'))).toEqual(['dibao_rural_month']);
    expect(asked(spending(1, 'rural'), 'honghe-2019', settings({ dibao_rural_month: '450' }))).toEqual([]);
  });

  it('without a registry: sure where both standards agree', () => {
    expect(caseVerdict(CODE, spending(44_999), 'honghe-2019', BOTH)).toBeUndefined();
    expect(caseVerdict(CODE, spending(70_000), 'honghe-2019', BOTH)).toBe(FOUND);
    expect(asked(spending(70_000), 'honghe-2019', settings({ dibao_city_month: '700' }))).toEqual([
      'dibao_rural_month',
    ]);
    expect(asked(spending(70_000))).toEqual(['dibao_city_month', 'dibao_rural_month']);
  });

  it('where they disagree the registry is asked for, which is no fault', () => {
    expect(caseFinding(CODE, spending(50_000), 'honghe-2019', BOTH)).toMatchObject({
      severity: 'remind',
      message:
        '申请前 6 个月收支核算，月人均可支配收入 500.00 元，低于城市低保标准 700.00 元，不低于农村低保标准 450.00 元；' +
        '请先登记户籍性质（城镇或农村）。',
    });
  });

  it('goes by the standard in force at the decision', () => {
    const raised = settings({ dibao_rural_month: '500' }, '2026-02-01');
    expect(caseVerdict(CODE, decided('2026-02-01'), 'honghe-2019', raised)).toBeUndefined();
    expect(asked(decided('2026-01-31'), 'honghe-2019', raised)).toEqual(['dibao_rural_month']);
  });

  it('says figure and standard', () => {
    expect(caseFinding(CODE, spending(70_050, 'city'), 'honghe-2019', BOTH)).toMatchObject({
      message:
        '申请前 6 个月收支核算，月人均可支配收入 700.50 元，不低于城市低保标准 700.00 元，' +
        '不符合支出型救助须低于当地低保标准的条件；请核对收支，确有特殊困难的写明理由。',
      details: { perHeadMonthFen: 70_050, cityStandardFen: 70_000 },
    });
  });

  it('急难型, no test, a test of other months and other regions are nothing', () => {
    const silent = [
      onCase({ income: { months: 6, perHeadMonthFen: 90_000 }, registry: 'city' }),
      onCase({ income: null, registry: 'city' }, { type: 'spending', cause: 'medical' }),
      onCase({ registry: 'city' }, { type: 'spending', cause: 'medical' }),
      spending(90_000, 'city', 3),
    ];
    for (const of of silent) {
      expect(caseVerdict(CODE, of, 'honghe-2019', BOTH)).toBeUndefined();
      expect(asked(of)).toEqual([]);
    }
    expect(caseVerdict(CODE, spending(90_000, 'city'), 'jiangxi-2020', BOTH)).toBeUndefined();
  });

  it('at intake, decision and payment', () => {
    expect(stagesOf(CODE, spending(90_000, 'city'), 'honghe-2019', BOTH)).toEqual(['intake', 'decision', 'payment']);
  });
});
