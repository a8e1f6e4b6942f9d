import { describe, expect, it } from 'vitest';
import type { ProcedureStep } from '../../../../../domain/entities/case-codes.ts';
import type { JudgedPayment, ProcedureFacts } from '../../../../../domain/policy/facts/payment.ts';
import { skipNotAllowed } from '../../../../../domain/policy/rules/payment/skip-not-allowed.ts';
import type { ProfileName } from '../../../../../domain/policy/profile.ts';
import { facts, findingOf, HONGHE, JIANGXI, JILIN15, payment, procedure, verdictOf } from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

const SKIPPABLE: readonly ProcedureStep[] = ['checked', 'appraised', 'notice_before'];
const waivedFor = { categories: ['dibao', 'tekun', 'monitored'], steps: ['checked'] } as const;
const ask = alone(
  skipNotAllowed,
  document({
    id: 'jiangxi-2020',
    provisions: {
      'skip-not-allowed': [
        { ...words('forbid'), types: ['urgent'], skippable: SKIPPABLE },
        { ...words('forbid'), types: ['spending'], skippable: [], waivedFor },
      ],
    },
  }),
);
const said = (of: Partial<ProcedureFacts>, over: Partial<JudgedPayment> = { category: 'general' }) =>
  ask({ payment: payment(over), procedure: procedure({ done: [], ...of }) }).findings.map((found) => found.message);

describe('skip-not-allowed', () => {
  it('急难型: 经济状况核对, 民主评议 and 公示 may be simplified, nothing else', () => {
    expect(said({ skipped: SKIPPABLE })).toEqual([]);
    for (const [step, name] of [
      ['accepted', '受理'],
      ['surveyed', '调查核实'],
      ['reviewed', '审核'],
    ] as const)
      expect(said({ skipped: [...SKIPPABLE, step] })).toEqual([
        `记录为简化的环节：${name}。急难型救助只可简化经济状况核对、民主评议、公示，请补办并登记。`,
      ]);
  });

  it('支出型: nothing may be', () => {
    expect(said({ skipped: ['notice_before', 'checked'] }, { type: 'spending', category: 'general' })).toEqual([
      '记录为简化的环节：公示、经济状况核对。支出型救助各环节都不得简化，请补办并登记。',
    ]);
  });

  it('a step waived for the category may be put down as skipped; of an unknown category nobody can say', () => {
    for (const category of ['dibao', 'tekun', 'monitored', undefined] as const)
      expect(said({ skipped: ['checked'] }, { type: 'spending', category })).toEqual([]);
    expect(said({ skipped: ['checked'] }, { type: 'spending', category: 'edge' })).toHaveLength(1);
  });

  it('made up later is no fault', () => {
    expect(said({ skipped: ['surveyed'], done: ['surveyed'] })).toEqual([]);
  });

  it('a 先行救助 order puts steps off, it does not let them fall away', () => {
    const ordered = { emergency: true, orderedOn: '2026-03-10', approvedOn: undefined } as const;
    expect(said({ skipped: ['surveyed'] }, ordered)).toHaveLength(1);
    expect(said({ skipped: ['notice_before'] }, ordered)).toEqual([]);
  });

  it('knows nothing where the procedure is not known', () => {
    expect(ask({}).findings).toEqual([]);
  });
});

const skipping = (step: ProcedureStep, over: Partial<JudgedPayment>) => ({
  ...facts({ category: 'general', ...over }),
  procedure: procedure({ done: [], skipped: [step] }),
});
const verdict = (step: ProcedureStep, over: Partial<JudgedPayment>, profile: ProfileName) =>
  verdictOf('skip-not-allowed', skipping(step, over), profile);

describe('skip-not-allowed, in the regions', () => {
  it('红河 and 江西: three steps of 急难型, none of 支出型', () => {
    for (const [profile, urgent, spending] of [
      ['honghe-2019', `${HONGHE} 二（二）1`, `${HONGHE} 二（二）2`],
      ['jiangxi-2020', `${JIANGXI} 二（二）`, `${JIANGXI} 二（二）`],
    ] as const) {
      for (const step of SKIPPABLE) {
        expect(verdict(step, {}, profile)).toBeUndefined();
        expect(verdict(step, { type: 'spending' }, profile)).toBe(`forbid ${spending}`);
      }
      expect(verdict('surveyed', {}, profile)).toBe(`forbid ${urgent}`);
    }
    expect(verdict('checked', { type: 'spending', category: 'dibao' }, 'jiangxi-2020')).toBeUndefined();
    expect(verdict('checked', { type: 'spending', category: 'dibao' }, 'honghe-2019')).toBe(
      `forbid ${HONGHE} 二（二）2`,
    );
  });

  it('吉林 leaves 急难型 to local rules: by which one is to be explained', () => {
    expect(verdict('notice_before', {}, 'jilin-2020')).toBe(`explain ${JILIN15} 二（四）`);
    expect(findingOf('skip-not-allowed', skipping('notice_before', {}), 'jilin-2020')?.message).toBe(
      '记录为简化的环节：公示。文件没有列明急难型救助可以简化的环节，请说明简化所依据的规定。',
    );
  });

  it('云南 and the national text say nothing of it', () => {
    for (const profile of ['yunnan-2023', 'national-2019'] as const)
      expect(verdict('surveyed', { type: 'spending' }, profile)).toBeUndefined();
  });
});
