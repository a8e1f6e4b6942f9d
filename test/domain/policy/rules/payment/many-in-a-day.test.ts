import { describe, expect, it } from 'vitest';
import { manyInADay } from '../../../../../domain/policy/rules/payment/many-in-a-day.ts';
import { facts, handling, settings, verdictOf, YUNNAN } from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

const ask = alone(manyInADay, document({ id: 'office', provisions: { 'many-in-a-day': [words('remind')] } }));
const judged = (sameDay: number, most?: string) =>
  ask({ handling: handling({ sameDay }) }, most === undefined ? {} : { day_payments_max: most });

describe('many-in-a-day', () => {
  it('at most 10 a day: the tenth is still allowed, the eleventh is said', () => {
    expect(judged(9, '10').findings).toEqual([]);
    expect(judged(10, '10').findings).toMatchObject([
      {
        severity: 'remind',
        message:
          '2026年3月10日连同本笔已发放 11 笔，超过本办规定的一天 10 笔；请核对各笔的审批日期，是否拖延、积攒批量发放。',
        details: { count: 11, most: 10 },
      },
    ]);
  });

  it('asks for the number, but not for the first of a day, which no number forbids', () => {
    expect(judged(0)).toEqual({ findings: [], missing: [] });
    expect(judged(0, '1').findings).toEqual([]);
    expect(judged(1)).toEqual({ findings: [], missing: ['day_payments_max'] });
    expect(judged(1, '1').findings).toHaveLength(1);
  });

  it('knows nothing where the handling is not known', () => {
    expect(ask({}, { day_payments_max: '1' }).findings).toEqual([]);
  });
});

const of = (stage: 'decision' | 'payment') => ({ ...facts(), stage, handling: handling({ sameDay: 10 }) });
const TEN = { day_payments_max: '10' };

describe('many-in-a-day, as a check and by the documents', () => {
  it('云南 speaks whatever the switch says, elsewhere the office’s own check; at the decision nobody is paid yet', () => {
    const off = settings({ ...TEN, 'check.many-in-a-day': 'off' });
    expect(verdictOf('many-in-a-day', of('payment'), 'yunnan-2023', off)).toBe(`remind ${YUNNAN} 四`);
    expect(verdictOf('many-in-a-day', of('payment'), 'jilin-2020', off)).toBeUndefined();
    expect(verdictOf('many-in-a-day', of('payment'), 'jilin-2020', settings(TEN))).toBe('remind 本办预防性检查 ③');
    expect(verdictOf('many-in-a-day', of('decision'), 'jilin-2020', settings(TEN))).toBeUndefined();
  });

  it('a switch makes the office’s own check as hard as it likes', () => {
    const hard = settings({ ...TEN, 'check.many-in-a-day': 'forbid' });
    expect(verdictOf('many-in-a-day', of('payment'), 'jilin-2020', hard)).toBe('forbid 本办预防性检查 ③');
  });
});
