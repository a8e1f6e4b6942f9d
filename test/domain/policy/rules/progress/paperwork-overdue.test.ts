import { describe, expect, it } from 'vitest';
import { HONGHE, JIANGXI, YUNNAN } from '../../payment-facts.ts';
import { approval, BEGUN, describeTerm, findingOn, progress, verdictOn } from './progress-facts.ts';

const CODE = 'paperwork-overdue';
const ordered = { on: BEGUN };

describeTerm({
  code: CODE,
  key: 'supplement_days',
  profile: 'jiangxi-2020',
  open: { ordered, outstanding: ['经办人员签字', '盖章'] },
  verdict: `remind ${JIANGXI} 二（二）`,
  message:
    '岩温（2026-0012）：2026年3月10日先行救助，还没有补齐审批、经办人员签字、盖章，期限到2026年3月15日，已过 1 天。',
});

describe(CODE, () => {
  const due = { ordered: { on: BEGUN, dueOn: '2026-03-20' } };

  const on = (day: string) => verdictOn(CODE, progress({ ...due, on: day }), 'jiangxi-2020', { supplement_days: '5' });

  it('goes by the day named with the order, whatever the term', () => {
    expect(on('2026-03-20')).toBeUndefined();
    expect(on('2026-03-21')).toBe(`remind ${JIANGXI} 二（二）`);
  });

  it('with an approval it is about what is outstanding, without any it is over', () => {
    const approved = approval();
    expect(verdictOn(CODE, progress({ ...due, approved }), 'honghe-2019')).toBeUndefined();
    const facts = progress({ ...due, approved, outstanding: ['盖章'] });
    expect(verdictOn(CODE, facts, 'honghe-2019')).toBe(`remind ${YUNNAN} 四`);
    expect(findingOn(CODE, facts, 'honghe-2019')?.message).toContain('还没有补齐盖章，');
    expect(findingOn(CODE, facts, 'honghe-2019')?.alsoSources?.map(({ document }) => document)).toEqual([HONGHE]);
  });

  it('a refusal afterwards is a decision too', () => {
    expect(verdictOn(CODE, progress({ ...due, refusedOn: '2026-03-12' }), 'jiangxi-2020')).toBeUndefined();
  });

  it('is silent without an order, and where no document speaks of one', () => {
    expect(verdictOn(CODE, progress({ outstanding: ['盖章'] }), 'jiangxi-2020')).toBeUndefined();
    expect(verdictOn(CODE, progress(due), 'national-2019')).toBeUndefined();
  });
});
