import { describe, expect, it } from 'vitest';
import { HONGHE, JIANGXI, JILIN } from '../../payment-facts.ts';
import { describeTerm, findingOn, made, progress, verdictOn } from './progress-facts.ts';

const CODE = 'not-entered';

describeTerm({
  code: CODE,
  key: 'entry_days',
  profile: 'jilin-2020',
  open: { payments: [made()] },
  verdict: `remind ${JILIN} 二`,
  message:
    '岩温（2026-0012）：2026年3月10日发放的现金 500.00 元还没有录入信息管理系统，期限到2026年3月15日，已过 1 天。',
});

const asked = (on: string) => progress({ on, appliedOn: '2026-03-10', payments: [] });
const entered = (enteredOn: string) => progress({ payments: [made()], enteredOn });

describe(CODE, () => {
  const known = { entry_days: '5' };
  it('an entry on the day of payment covers it, one before does not', () => {
    expect(verdictOn(CODE, entered('2026-03-10'), 'jilin-2020', known)).toBeUndefined();
    expect(verdictOn(CODE, entered('2026-03-09'), 'jilin-2020', known)).toBe(`remind ${JILIN} 二`);
  });

  it('of stages only what came after the last entry is open', () => {
    const payments = [made(), made({ on: '2026-04-10' })];
    const late = (on: string) =>
      findingOn(CODE, progress({ on, payments, enteredOn: '2026-03-10' }), 'jilin-2020', known)?.message;
    expect(late('2026-04-15')).toBeUndefined();
    expect(late('2026-04-16')).toContain('2026年4月10日发放');
    expect(late('2026-04-16')).not.toContain('2026年3月10日发放');
  });

  it('the ways each document names: 吉林 cash, 红河 and the check every way', () => {
    const goods = progress({ payments: [made({ way: 'goods' })] });
    expect(verdictOn(CODE, goods, 'jilin-2020', known)).toBe('remind 本办预防性检查 ⑮');
    expect(verdictOn(CODE, goods, 'honghe-2019', known)).toBe(`remind ${HONGHE} 二`);
    expect(findingOn(CODE, goods, 'honghe-2019', known)?.message).toContain('云南省城乡社会救助信息系统');
    const off = { ...known, 'check.not-entered': 'off' };
    expect(verdictOn(CODE, goods, 'jilin-2020', off)).toBeUndefined();
  });

  it('what has wholly come back need not be entered', () => {
    const back = progress({ payments: [made({ returnedFen: 50_000, returnedOn: '2026-03-11' })] });
    expect(verdictOn(CODE, back, 'jilin-2020', known)).toBeUndefined();
  });

  it('江西 wants the applicant entered before anything is paid; 吉林 speaks of payments', () => {
    expect(verdictOn(CODE, asked('2026-03-15'), 'jiangxi-2020', known)).toBeUndefined();
    expect(verdictOn(CODE, asked('2026-03-16'), 'jiangxi-2020', known)).toBe(`remind ${JIANGXI} 二（三）`);
    expect(verdictOn(CODE, asked('2026-03-16'), 'jilin-2020', known)).toBeUndefined();
    expect(verdictOn(CODE, { ...asked('2026-03-16'), enteredOn: '2026-03-11' }, 'jiangxi-2020', known)).toBeUndefined();
  });
});
