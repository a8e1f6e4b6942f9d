import { describe, expect, it } from 'vitest';
import type { ProcedureStep } from '../../../../../domain/entities/case-codes.ts';
import type { JudgedPayment, ProcedureFacts } from '../../../../../domain/policy/facts/payment.ts';
import type { Severity } from '../../../../../domain/policy/finding.ts';
import { stepMissing } from '../../../../../domain/policy/rules/payment/step-missing.ts';
import { facts, HONGHE, JIANGXI, NATIONAL, payment, procedure, verdictOf } from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

const ALL: readonly ProcedureStep[] = ['accepted', 'surveyed', 'checked', 'appraised', 'notice_before', 'reviewed'];
const SKIPPABLE: readonly ProcedureStep[] = ['checked', 'appraised', 'notice_before'];
/** As 江西 2020 二(二) is built: 急难型 may simplify three steps, and of three categories the means are not looked into again. */
const waivedFor = { categories: ['dibao', 'tekun', 'monitored'], steps: ['checked'] } as const;
const one = document({
  id: 'jiangxi-2020',
  provisions: {
    'step-missing': [{ ...words('forbid'), types: ['urgent', 'spending'], steps: ALL }],
    'skip-not-allowed': [
      { ...words('forbid'), types: ['urgent'], skippable: SKIPPABLE, waivedFor },
      { ...words('forbid'), types: ['spending'], skippable: [], waivedFor },
    ],
  },
});
const ask = alone(stepMissing, one);
const without = (...steps: ProcedureStep[]): readonly ProcedureStep[] => ALL.filter((step) => !steps.includes(step));
const said = (of: Partial<ProcedureFacts>, over: Partial<JudgedPayment> = { type: 'spending', category: 'general' }) =>
  ask({ payment: payment(over), procedure: procedure(of) }).findings.map((found) => found.message);

const higher = (effectiveFrom: string) =>
  document({
    id: 'national-2019',
    authority: 'national',
    effectiveFrom,
    provisions: { 'step-missing': [{ ...words('forbid'), types: ['spending'], steps: ['checked'] }] },
  });

const silentOnSkips = (severity: Severity) =>
  document({
    id: 'lincang-2023',
    provisions: { 'step-missing': [{ ...words(severity), types: ['spending'], steps: ['notice_before'] }] },
  });

describe('step-missing', () => {
  it('names what was neither done nor recorded as skipped, in the order the document asks', () => {
    expect(said({ done: ALL })).toEqual([]);
    expect(said({ done: without('surveyed', 'notice_before') })).toEqual([
      '支出型救助审批前缺少环节：调查核实、公示，请补齐并登记。',
    ]);
    expect(said({ done: [] })).toEqual([
      '支出型救助审批前缺少环节：受理、调查核实、经济状况核对、民主评议、公示、审核，请补齐并登记。',
    ]);
  });

  it('a recorded skip is not missing, whatever the type: whether it might be is another question', () => {
    expect(said({ done: without('notice_before'), skipped: ['notice_before'] })).toEqual([]);
    expect(said({ done: without('notice_before'), skipped: ['notice_before'] }, {})).toEqual([]);
  });

  it('where no document says what may be simplified, a record answers a reminder and nothing harder', () => {
    const skipped = procedure({ done: without('notice_before'), skipped: ['notice_before'] });
    const found = (severity: Severity) =>
      alone(stepMissing, silentOnSkips(severity))({ payment: payment({ type: 'spending' }), procedure: skipped })
        .findings;
    expect(found('remind')).toEqual([]);
    for (const severity of ['explain', 'forbid'] as const)
      expect(found(severity)).toMatchObject([
        { severity, message: '支出型救助审批前缺少环节：公示，请补齐并登记；公示记录为简化，没有可依的文件。' },
      ]);
  });

  it('急难型: says which of them may be simplified on record', () => {
    expect(said({ done: ['accepted', 'surveyed'] }, { category: 'general' })).toEqual([
      '急难型救助审批前缺少环节：经济状况核对、民主评议、公示、审核，请补齐并登记；经济状况核对、民主评议、公示确需简化的，应记录简化的环节和依据。',
    ]);
  });

  it('what a document waives for the category is not missing; of an unknown category nobody can say', () => {
    for (const category of ['dibao', 'tekun', 'monitored', undefined] as const)
      expect(said({ done: without('checked') }, { type: 'spending', category })).toEqual([]);
    for (const category of ['general', 'edge'] as const)
      expect(said({ done: without('checked') }, { type: 'spending', category })).toHaveLength(1);
    expect(said({ done: without('surveyed') }, { type: 'spending', category: 'dibao' })).toHaveLength(1);
  });

  it('a waiver does not stand against the later document of the higher authority', () => {
    const of = {
      payment: payment({ type: 'spending', category: 'dibao' }),
      procedure: procedure({ done: without('checked') }),
    } as const;
    expect(alone(stepMissing, higher('2019-12-31'), one)(of).findings).toEqual([]);
    expect(alone(stepMissing, higher('2021-01-01'), one)(of).findings).toHaveLength(1);
  });

  it('waits for the approval where help went out on an order, and asks then', () => {
    const ordered = { emergency: true, orderedOn: '2026-03-01', paidOn: '2026-03-01' } as const;
    expect(said({ done: [] }, { ...ordered, approvedOn: undefined })).toEqual([]);
    expect(said({ done: [] }, { ...ordered, approvedOn: '2026-03-08' })).toEqual([]);
    expect(said({ done: [] }, { ...ordered, paidOn: '2026-03-08', approvedOn: '2026-03-08' })).toHaveLength(1);
    // 支出型 knows no 先行救助.
    expect(said({ done: [] }, { ...ordered, type: 'spending', approvedOn: undefined })).toHaveLength(1);
  });

  it('knows nothing where the procedure is not known, nor of types the document does not speak of', () => {
    expect(ask({}).findings).toEqual([]);
    const spendingOnly = document({
      id: 'honghe-2019',
      provisions: { 'step-missing': [{ ...words('forbid'), types: ['spending'], steps: ALL }] },
    });
    expect(alone(stepMissing, spendingOnly)({ procedure: procedure({ done: [] }) }).findings).toEqual([]);
  });

  it('one finding for each document, with the steps in its details', () => {
    const [found] = ask({
      payment: payment({ type: 'spending' }),
      procedure: procedure({ done: without('reviewed') }),
    }).findings;
    expect(found).toMatchObject({ severity: 'forbid', subject: 'case', details: { steps: ['reviewed'] } });
  });
});

const verdict = (
  missing: ProcedureStep,
  over: Partial<JudgedPayment>,
  profile: 'honghe-2019' | 'jiangxi-2020' | 'jilin-2020' | 'yunnan-2023',
  stage: 'decision' | 'payment' = 'decision',
) => verdictOf('step-missing', { ...facts(over), stage, procedure: procedure({ done: without(missing) }) }, profile);
const spending = { type: 'spending', category: 'general' } as const;

describe('step-missing, in the regions', () => {
  it('红河: 支出型 runs 申请、受理、审核、审批、公示; 急难型 at least 受理 and 调查核实', () => {
    expect(verdict('surveyed', spending, 'honghe-2019')).toBe(`forbid ${HONGHE} 二（二）`);
    for (const step of ['accepted', 'notice_before', 'reviewed'] as const)
      expect(verdict(step, spending, 'honghe-2019')).toBe(`forbid ${HONGHE} 二（二）2`);
    for (const step of ['accepted', 'surveyed', 'notice_before'] as const)
      expect(verdict(step, {}, 'honghe-2019')).toBe(`forbid ${HONGHE} 二（二）`);
    expect(verdict('checked', {}, 'honghe-2019')).toBe(`explain ${HONGHE} 二（二）1`);
    expect(verdict('surveyed', spending, 'honghe-2019', 'payment')).toBe(`forbid ${HONGHE} 二（二）`);
  });

  it('江西: 支出型 runs every step; of 低保, 特困 and 未脱贫户 the means are not looked into again', () => {
    for (const step of ALL) expect(verdict(step, spending, 'jiangxi-2020')).toBe(`forbid ${JIANGXI} 二（二）`);
    expect(verdict('checked', { ...spending, category: 'dibao' }, 'jiangxi-2020')).toBeUndefined();
    expect(verdict('checked', { category: 'tekun' }, 'jiangxi-2020')).toBeUndefined();
    expect(verdict('checked', { category: 'general' }, 'jiangxi-2020')).toBe(`explain ${JIANGXI} 二（二）`);
  });

  it('吉林 and 云南: the national text wants 公示 of 支出型 explained, and reminds of it for 急难型; no more', () => {
    for (const profile of ['jilin-2020', 'yunnan-2023'] as const) {
      expect(verdict('notice_before', spending, profile)).toBe(`explain ${NATIONAL} 三（四）`);
      expect(verdict('notice_before', {}, profile)).toBe(`remind ${NATIONAL} 三（四）`);
      expect(verdict('appraised', spending, profile)).toBeUndefined();
    }
  });

  it('goes by the law of the decision: 江西 binds from 2020-01-10', () => {
    const paid = { ...spending, paidOn: '2020-01-20' };
    expect(verdict('surveyed', { ...paid, approvedOn: '2020-01-10' }, 'jiangxi-2020')).toBe(
      `forbid ${JIANGXI} 二（二）`,
    );
    expect(verdict('surveyed', { ...paid, approvedOn: '2020-01-09' }, 'jiangxi-2020')).toBeUndefined();
  });

  it('never judges an old file', () => {
    const of = { ...facts(spending, [], 'history'), procedure: procedure({ done: [] }) };
    expect(verdictOf('step-missing', of)).toBeUndefined();
  });
});
