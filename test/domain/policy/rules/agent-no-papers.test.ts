import { describe, expect, it } from 'vitest';
import type { AgentFacts } from '../../../../domain/policy/facts.ts';
import type { ProfileName } from '../../../../domain/policy/profile.ts';
import { facts, findingOf, JILIN, NATIONAL, verdictOf } from '../payment-facts.ts';

const CODE = 'agent-no-papers';
const by = (agent: Omit<AgentFacts, 'name'>, level: 'live' | 'history' = 'live') =>
  facts({ agent: { name: '何某代', ...agent } }, [], level);
const verdict = (agent: Omit<AgentFacts, 'name'>, profile: ProfileName = 'honghe-2019') =>
  verdictOf(CODE, by(agent), profile);
const REASON = { reason: '卧床不能行走' };
const old = (relation?: string, profile: ProfileName = 'honghe-2019') =>
  verdictOf(CODE, by({ relation }, 'history'), profile);

describe('agent-no-papers, live', () => {
  it('the person himself needs no papers', () => {
    expect(verdictOf(CODE, facts())).toBeUndefined();
  });

  it('国家: a guardian or carer may collect; anybody else only if the person named him', () => {
    expect(verdict({ kind: 'guardian', relation: '父亲' })).toBeUndefined();
    expect(verdict({ kind: 'carer', relation: '委托照料人' })).toBeUndefined();
    for (const kind of ['designated', 'family'] as const) {
      expect(verdict({ kind, relation: '儿子' })).toBe(`explain ${NATIONAL} 二（三）`);
      expect(verdict({ kind, relation: '儿子', designation: '指定书 2026-3' })).toBeUndefined();
      expect(verdict({ kind, relation: '儿子', agreementNo: '代领〔2026〕3号' })).toBeUndefined();
    }
  });

  it('国家: staff and village cadres never without consent, whatever else they are called', () => {
    const forbidden = `forbid ${NATIONAL} 二（三）`;
    expect(verdict({ kind: 'staff', relation: '民政干事' })).toBe(forbidden);
    expect(verdict({ kind: 'designated', designation: '指定书', isStaff: true })).toBe(forbidden);
    expect(verdict({ kind: 'designated', designation: '指定书', relation: '村委会主任' })).toBe(forbidden);
    expect(verdict({ kind: 'staff', consent: true })).toBeUndefined();
  });

  it('吉林: a relative needs the filed agreement, and a reason', () => {
    const relative = { kind: 'family', relation: '儿子', ...REASON } as const;
    expect(verdict(relative, 'jilin-2020')).toBe(`forbid ${JILIN} 一`);
    expect(verdict({ ...relative, agreementNo: '3号' }, 'jilin-2020')).toBeUndefined();
    expect(verdict({ ...relative, agreementNo: '3号', reason: '' }, 'jilin-2020')).toBe(`explain ${JILIN} 一`);
    expect(verdict({ ...relative, kind: 'guardian' }, 'jilin-2020')).toBe(`forbid ${JILIN} 一`);
  });

  it('吉林: staff need the county filing and, by the national text, consent; one alone is not enough', () => {
    const staff = { kind: 'staff', relation: '民政干事', ...REASON } as const;
    expect(verdict({ ...staff, countyFilingNo: '备〔2026〕1号', consent: true }, 'jilin-2020')).toBeUndefined();
    expect(verdict({ ...staff, consent: true }, 'jilin-2020')).toBe(`forbid ${JILIN} 一`);
    expect(verdict({ ...staff, countyFilingNo: '备〔2026〕1号' }, 'jilin-2020')).toBe(`forbid ${NATIONAL} 二（三）`);
    const neither = findingOf(CODE, by(staff), 'jilin-2020');
    expect(neither?.message).toContain('没有报县级民政部门备案');
    expect(neither?.message).toContain(
      `另据${NATIONAL}二（三）：由何某代代领，系工作人员或村干部，没有本人或监护人的书面同意`,
    );
    expect(neither?.alsoSources?.map((source) => source.document)).toEqual([NATIONAL]);
  });

  it('goes by the law of the decision: 吉林 binds approvals from 2020-05-28', () => {
    const agent = { name: '何某代', kind: 'family', relation: '儿子', designation: '指定书', ...REASON } as const;
    const approved = (approvedOn: string) => facts({ agent, approvedOn, paidOn: '2020-06-10' });
    expect(verdictOf(CODE, approved('2020-05-27'), 'jilin-2020')).toBeUndefined();
    expect(verdictOf(CODE, approved('2020-05-28'), 'jilin-2020')).toBe(`forbid ${JILIN} 一`);
  });
});

describe('agent-no-papers, from an old file', () => {
  it.each([undefined, '', ' ', '—', '无'])('no relation written (%j) is found', (relation) => {
    expect(old(relation)).toBe(`explain ${NATIONAL} 二（三）`);
  });

  it.each(['儿子', '妻子', '侄女', '外孙', '监护人', '委托照料人'])(
    'a relation that may collect (%s) is taken as written',
    (relation) => {
      expect(old(relation)).toBeUndefined();
      // The 吉林 agreement has no column in an old file either.
      expect(old(relation, 'jilin-2020')).toBeUndefined();
    },
  );

  it('a neighbour, staff, and 本人 under another name are found', () => {
    expect(old('邻居')).toBe(`explain ${NATIONAL} 二（三）`);
    expect(old('村干部')).toBe(`forbid ${NATIONAL} 二（三）`);
    expect(old('本人')).toBe(`explain ${NATIONAL} 二（三）`);
  });

  it('says who collected and what is not there', () => {
    expect(findingOf(CODE, by({}, 'history'))?.message).toBe(
      '由何某代代领，未写与救助对象的关系，没有本人指定代领的记录。',
    );
  });
});
