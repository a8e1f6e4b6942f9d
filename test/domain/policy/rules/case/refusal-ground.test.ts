import { describe, expect, it } from 'vitest';
import { REFUSAL_GROUNDS, type RefusalGround } from '../../../../../domain/entities/case-codes.ts';
import type { Stage } from '../../../../../domain/policy/finding.ts';
import { HONGHE, JIANGXI, JILIN15 } from '../../payment-facts.ts';
import { caseFinding, caseVerdict, onCase } from './case-facts.ts';

const CODE = 'refusal-ground';
const refused = (ground: RefusalGround, stage: Stage = 'decision') => onCase({}, {}, { stage, refusal: { ground } });

describe('refusal-ground', () => {
  it('being on 低保 or 特困 is no ground: 江西 says so outright', () => {
    expect(caseVerdict(CODE, refused('covered'), 'jiangxi-2020')).toBe(`explain ${JIANGXI} 二（一）`);
    expect(caseVerdict(CODE, refused('covered'), 'honghe-2019')).toBe(`remind ${HONGHE} 二（二）`);
    expect(caseVerdict(CODE, refused('covered'), 'jilin-2020')).toBe(`remind ${JILIN15} 四`);
    expect(caseVerdict(CODE, refused('covered'), 'yunnan-2023')).toBeUndefined();
  });

  it('the other grounds are the approver’s', () => {
    const others = (Object.keys(REFUSAL_GROUNDS) as RefusalGround[]).filter((ground) => ground !== 'covered');
    for (const ground of others) expect(caseVerdict(CODE, refused(ground), 'jiangxi-2020')).toBeUndefined();
  });

  it('only where help is refused', () => {
    expect(caseVerdict(CODE, onCase({}), 'jiangxi-2020')).toBeUndefined();
    expect(caseVerdict(CODE, refused('covered', 'intake'), 'jiangxi-2020')).toBeUndefined();
  });

  it('says what is to be done', () => {
    expect(caseFinding(CODE, refused('covered'), 'jiangxi-2020')?.message).toBe(
      '“已享受低保或特困供养”不是不予救助的理由：低保、特困对象基本生活遇到突发性、紧迫性、临时性困难的，同样可以申请临时救助；' +
        '请按核实的困难情况决定，确不予救助的改写其他理由。',
    );
  });
});
