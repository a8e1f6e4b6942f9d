import { describe, expect, it } from 'vitest';
import type { Category, Source } from '../../../../../domain/entities/codes.ts';
import { sourceMismatch } from '../../../../../domain/policy/rules/payment/source-mismatch.ts';
import { facts, handling, JILIN15, payment, verdictOf } from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

/** 吉林 2015 三: 低保结余只能用于低保对象; 专项、社会捐赠重点用于非低保对象 */
const ask = alone(
  sourceMismatch,
  document({
    id: 'jilin-2015',
    provisions: {
      'source-mismatch': [
        { ...words('forbid'), sources: ['dibao_surplus'], category: 'dibao', serves: 'only' },
        { ...words('remind'), sources: ['upper', 'donation'], category: 'dibao', serves: 'mainly-others' },
      ],
    },
  }),
);
const said = (source: Source | undefined, category: Category | undefined) =>
  ask({ payment: payment({ category }), handling: handling({ source }) }).findings.map(
    (found) => `${found.severity} ${found.message}`,
  );

describe('source-mismatch', () => {
  it('低保结余 for 低保 only', () => {
    expect(said('dibao_surplus', 'dibao')).toEqual([]);
    for (const category of ['tekun', 'edge', 'monitored', 'general'] as const)
      expect(said('dibao_surplus', category)).toHaveLength(1);
    expect(said('dibao_surplus', 'general')).toEqual([
      'forbid 低保结余资金只能用于低保对象，本案对象类别为一般，请改用其他来源的资金。',
    ]);
  });

  it('上级补助 and 捐赠 mainly for others: said of 低保 only', () => {
    expect(said('upper', 'dibao')).toEqual([
      'remind 上级补助资金重点用于非低保对象，本案对象类别为低保；有其他来源可用的，请优先使用。',
    ]);
    expect(said('donation', 'dibao')).toHaveLength(1);
    expect(said('upper', 'general')).toEqual([]);
    expect(said('donation', 'tekun')).toEqual([]);
  });

  it('县级财政 serves everybody', () => {
    expect(said('county', 'dibao')).toEqual([]);
    expect(said('county', 'general')).toEqual([]);
  });

  it('an unknown source, as of 一卡通, or an unknown category is held against nobody', () => {
    expect(said(undefined, 'general')).toEqual([]);
    expect(said('dibao_surplus', undefined)).toEqual([]);
    expect(ask({ payment: payment({ category: 'general' }) }).findings).toEqual([]);
  });
});

const of = (source: Source, category: Category) => ({ ...facts({ category }), handling: handling({ source }) });

describe('source-mismatch, in the regions', () => {
  it('吉林 2015 三 speaks; no other region has said whose money is whose', () => {
    expect(verdictOf('source-mismatch', of('dibao_surplus', 'tekun'), 'jilin-2020')).toBe(`forbid ${JILIN15} 三`);
    expect(verdictOf('source-mismatch', of('donation', 'dibao'), 'jilin-2020')).toBe(`remind ${JILIN15} 三`);
    expect(verdictOf('source-mismatch', of('dibao_surplus', 'dibao'), 'jilin-2020')).toBeUndefined();
    for (const profile of ['yunnan-2023', 'honghe-2019', 'jiangxi-2020', 'national-2019'] as const)
      expect(verdictOf('source-mismatch', of('dibao_surplus', 'tekun'), profile)).toBeUndefined();
  });
});
