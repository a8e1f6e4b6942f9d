import { describe, expect, it } from 'vitest';
import type { AppliedFor, SubjectFacts } from '../../../../../domain/policy/facts/case.ts';
import { honghe2019 } from '../../../../../domain/policy/layers/honghe-2019.ts';
import type { Clause } from '../../../../../domain/policy/layers/layer.ts';
import { materialsMissing } from '../../../../../domain/policy/rules/case/materials-missing.ts';
import { HOLIDAYS, JIANGXI, JILIN15 } from '../../payment-facts.ts';
import { asked, caseFinding, caseVerdict, onCase, stagesOf } from './case-facts.ts';

const CODE = 'materials-missing';
const lacking = (missingMaterials: SubjectFacts['missingMaterials'], applied: Partial<AppliedFor> = {}) =>
  onCase({ missingMaterials }, applied);

describe('materials-missing', () => {
  it('names what is wanting, as hard as the region’s words', () => {
    expect(caseVerdict(CODE, lacking(['identity']), 'jilin-2020')).toBe(`explain ${JILIN15} 二（二）`);
    expect(caseVerdict(CODE, lacking(['identity']), 'jiangxi-2020')).toBe(`remind ${JIANGXI} 二（三）`);
    expect(caseFinding(CODE, lacking(['identity', 'medical_bills']), 'jilin-2020')?.message).toContain(
      '急难型救助的申请材料还缺：身份证复印件、医疗费用结算票据；请一次性告知申请人补齐，收到后登记。',
    );
  });

  it('nothing wanting, or not known, is nothing', () => {
    expect(caseVerdict(CODE, lacking([]), 'jilin-2020')).toBeUndefined();
    expect(caseVerdict(CODE, lacking(undefined), 'jilin-2020')).toBeUndefined();
    expect(asked(lacking(undefined), 'jilin-2020')).toEqual([]);
  });

  it('an office without a list is asked for the one of that type', () => {
    expect(asked(lacking(null), 'jilin-2020')).toEqual(['materials_urgent']);
    expect(asked(lacking(null, { type: 'spending', cause: 'medical' }), 'jilin-2020')).toEqual(['materials_spending']);
  });

  it('a 先行救助 order does not wait for papers; the approval that follows does', () => {
    const order = { orderedOn: '2026-03-10' };
    expect(caseVerdict(CODE, lacking(['identity'], order), 'jilin-2020')).toBeUndefined();
    expect(
      caseVerdict(CODE, lacking(['identity'], { ...order, approvedOn: '2026-03-11' }), 'jilin-2020'),
    ).toBeUndefined();
    expect(caseVerdict(CODE, lacking(['identity'], { ...order, approvedOn: '2026-03-10' }), 'jilin-2020')).toBe(
      `explain ${JILIN15} 二（二）`,
    );
    const spending = { ...order, type: 'spending', cause: 'medical' } as const;
    expect(caseVerdict(CODE, lacking(['identity'], spending), 'jilin-2020')).toBe(`explain ${JILIN15} 二（二）`);
  });

  it('words that speak of one type are held against that type only', () => {
    const clause: Clause<typeof CODE> = {
      layer: honghe2019,
      provision: { article: '二（二）2', words: '认真执行申请、受理程序', severity: 'forbid', types: ['spending'] },
    };
    const office = { setting: () => undefined, settingAt: () => undefined, holidays: HOLIDAYS };
    const judged = (of: Partial<AppliedFor>) => materialsMissing.judge(lacking(['identity'], of), [clause], office);
    expect(judged({ type: 'urgent' }).findings).toEqual([]);
    expect(judged({ type: 'spending' }).findings.map(({ severity }) => severity)).toEqual(['forbid']);
  });

  it('at intake, decision and payment', () => {
    expect(stagesOf(CODE, lacking(['account']), 'jilin-2020')).toEqual(['intake', 'decision', 'payment']);
  });
});
