import { describe, expect, it } from 'vitest';
import type { AgentFacts } from '../../../../../domain/policy/facts/payment.ts';
import type { ProfileName } from '../../../../../domain/policy/profile.ts';
import { facts, findingOf, JILIN, NATIONAL, settings, verdictOf } from '../../payment-facts.ts';

const CODE = 'agent-no-papers';
const by = (agent: Omit<AgentFacts, 'name'>, level: 'live' | 'history' = 'live') =>
  facts({ agent: { name: '何某代', ...agent } }, [], level);
/** The documents alone: the office's own check ⑥ wants an agreement of everybody. */
const DOCUMENTS = settings({ [`check.${CODE}`]: 'off' });
const verdict = (agent: Omit<AgentFacts, 'name'>, profile: ProfileName = 'honghe-2019') =>
  verdictOf(CODE, by(agent), profile, DOCUMENTS);
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

  it('吉林: staff need the county filing, nobody of the family able and, by the national text, consent; none may be left out', () => {
    const staff = { kind: 'staff', relation: '民政干事', ...REASON } as const;
    const papers = { noFamily: true, countyFilingNo: '备〔2026〕1号', consent: true } as const;
    expect(verdict({ ...staff, ...papers }, 'jilin-2020')).toBeUndefined();
    expect(verdict({ ...staff, ...papers, countyFilingNo: ' ' }, 'jilin-2020')).toBe(`forbid ${JILIN} 一`);
    for (const noFamily of [false, undefined])
      expect(verdict({ ...staff, ...papers, noFamily }, 'jilin-2020')).toBe(`forbid ${JILIN} 一`);
    expect(verdict({ ...staff, ...papers, consent: false }, 'jilin-2020')).toBe(`forbid ${NATIONAL} 二（三）`);
    const nothing = findingOf(CODE, by(staff), 'jilin-2020', DOCUMENTS);
    expect(nothing?.message).toContain('没有报县级民政部门备案');
    expect(nothing?.message).toContain('没有乡镇核实家庭成员（亲属）不能代领的记录');
    expect(nothing?.message).toContain(
      `另据${NATIONAL}二（三）：由何某代代领，系工作人员或村干部，没有本人或监护人的书面同意`,
    );
    expect(nothing?.alsoSources?.map((source) => source.document)).toContain(NATIONAL);
  });

  it('吉林: staff by any other name need the same; a cadre who is a relative goes by the agreement', () => {
    const cadre = { relation: '村委会主任', agreementNo: '3号', consent: true, ...REASON } as const;
    expect(verdict({ ...cadre, kind: 'designated' }, 'jilin-2020')).toBe(`forbid ${JILIN} 一`);
    expect(
      verdict({ ...cadre, kind: 'designated', noFamily: true, countyFilingNo: '1号' }, 'jilin-2020'),
    ).toBeUndefined();
    expect(verdict({ ...cadre, kind: 'family', isStaff: true, relation: '儿子' }, 'jilin-2020')).toBeUndefined();
  });

  it('吉林: filed with the county, and with the township, no later than the day of payment', () => {
    const staff = { kind: 'staff', noFamily: true, countyFilingNo: '1号', consent: true, ...REASON } as const;
    expect(verdict({ ...staff, countyFiledOn: '2026-03-10' }, 'jilin-2020')).toBeUndefined();
    expect(findingOf(CODE, by({ ...staff, countyFiledOn: '2026-03-11' }), 'jilin-2020', DOCUMENTS)).toMatchObject({
      severity: 'forbid',
      message: '由何某代代领，县级民政部门备案（2026年3月11日）在发放（2026年3月10日）之后。',
    });
    const relative = { kind: 'family', relation: '儿子', agreementNo: '3号', ...REASON } as const;
    expect(verdict({ ...relative, filedOn: '2026-03-10' }, 'jilin-2020')).toBeUndefined();
    expect(findingOf(CODE, by({ ...relative, filedOn: '2026-03-11' }), 'jilin-2020', DOCUMENTS)?.message).toContain(
      '乡镇备案（2026年3月11日）在发放（2026年3月10日）之后',
    );
  });

  it('goes by the law of the decision: 吉林 binds approvals from 2020-05-28', () => {
    const agent = { name: '何某代', kind: 'family', relation: '儿子', designation: '指定书', ...REASON } as const;
    const approved = (approvedOn: string) => facts({ agent, approvedOn, paidOn: '2020-06-10' });
    expect(verdictOf(CODE, approved('2020-05-27'), 'jilin-2020', DOCUMENTS)).toBeUndefined();
    expect(verdictOf(CODE, approved('2020-05-28'), 'jilin-2020', DOCUMENTS)).toBe(`forbid ${JILIN} 一`);
  });
});

const own = (agent: Omit<AgentFacts, 'name'>, level?: 'history') => verdictOf(CODE, by(agent, level), 'honghe-2019');

describe('agent-no-papers, the office’s own check ⑥', () => {
  it('wants an agreement of everybody but staff, whom the documents deal with', () => {
    expect(own({ kind: 'guardian', relation: '父亲' })).toBe('explain 本办预防性检查 ⑥');
    expect(own({ kind: 'designated', designation: '指定书 2026-3' })).toBe('explain 本办预防性检查 ⑥');
    expect(own({ kind: 'guardian', relation: '父亲', agreementNo: '3号' })).toBeUndefined();
    expect(own({ kind: 'staff', consent: true })).toBeUndefined();
  });

  it('never judges an old file', () => {
    expect(own({ kind: 'guardian', relation: '父亲' }, 'history')).toBeUndefined();
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
