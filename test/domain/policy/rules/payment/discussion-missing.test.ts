import { describe, expect, it } from 'vitest';
import type { Gravity } from '../../../../../domain/entities/case-codes.ts';
import type { JudgedPayment, ProcedureFacts } from '../../../../../domain/policy/facts/payment.ts';
import { facts, findingOf, HONGHE, JIANGXI, JILIN15, procedure, verdictOf } from '../../payment-facts.ts';

const CODE = 'discussion-missing';
const decided = (
  gravity: Gravity | undefined,
  how: Partial<ProcedureFacts> = {},
  over: Partial<JudgedPayment> = {},
) => ({
  ...facts({ way: 'card', amountFen: 800_000, ...over }),
  subject: { size: 3, gravity },
  procedure: procedure({ level: 'county', ...how }),
});

describe('discussion-missing', () => {
  it('重大生活困难 wants a record of 一事一议, in each region by its own document', () => {
    expect(verdictOf(CODE, decided('major'), 'jiangxi-2020')).toBe(`explain ${JIANGXI} 四（三）`);
    expect(verdictOf(CODE, decided('major'), 'honghe-2019')).toBe(`explain ${HONGHE} 二（三）2`);
    expect(verdictOf(CODE, decided('major', {}, { type: 'spending' }), 'honghe-2019')).toBe(
      `explain ${HONGHE} 二（三）1`,
    );
    expect(verdictOf(CODE, decided('major'), 'jilin-2020')).toBe(`remind ${JILIN15} 二（八）`);
  });

  it('a number is a record, blanks are none', () => {
    expect(verdictOf(CODE, decided('major', { discussion: '2026-3' }), 'jiangxi-2020')).toBeUndefined();
    expect(verdictOf(CODE, decided('major', { discussion: ' ' }), 'jiangxi-2020')).toBe(`explain ${JIANGXI} 四（三）`);
    // Minutes of another kind of meeting are not it.
    expect(verdictOf(CODE, decided('major', { minutes: '纪要 5' }), 'jiangxi-2020')).toBe(
      `explain ${JIANGXI} 四（三）`,
    );
  });

  it('says whose it is', () => {
    expect(findingOf(CODE, decided('major'), 'jiangxi-2020')?.message).toBe(
      '急难型救助，困难程度为重大生活困难，应由县级困难群众基本生活保障工作协调机制以一事一议方式确定救助额度，没有记录；请先议定并登记记录编号。',
    );
  });

  it('lighter or unregistered difficulty and unknown procedure: nothing', () => {
    for (const gravity of ['light', 'heavy', undefined] as const) {
      expect(verdictOf(CODE, decided(gravity), 'jiangxi-2020')).toBeUndefined();
    }
    const { procedure: _, ...unknown } = decided('major');
    expect(verdictOf(CODE, unknown, 'jiangxi-2020')).toBeUndefined();
    expect(verdictOf(CODE, facts(), 'jiangxi-2020')).toBeUndefined();
    expect(verdictOf(CODE, decided('major'), 'yunnan-2023')).toBeUndefined();
    expect(verdictOf(CODE, decided('major'), 'national-2019')).toBeUndefined();
  });

  it('先行救助 goes out before it; the approval that follows is judged', () => {
    const ordered = { emergency: true, orderedOn: '2026-03-08', paidOn: '2026-03-10' };
    expect(
      verdictOf(CODE, decided('major', {}, { ...ordered, approvedOn: undefined }), 'jiangxi-2020'),
    ).toBeUndefined();
    expect(verdictOf(CODE, decided('major', {}, { ...ordered, approvedOn: '2026-03-10' }), 'jiangxi-2020')).toBe(
      `explain ${JIANGXI} 四（三）`,
    );
  });
});
