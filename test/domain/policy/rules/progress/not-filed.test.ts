import { describe, expect, it } from 'vitest';
import { LINCANG } from '../../payment-facts.ts';
import { approval, describeTerm, progress, verdictOn } from './progress-facts.ts';

const KNOWN = { filing_days: '5' };

describeTerm({
  code: 'not-filed',
  key: 'filing_days',
  profile: 'lincang-2023',
  open: { approved: approval() },
  verdict: `explain ${LINCANG} 二`,
  message: '岩温（2026-0012）：2026年3月10日由乡镇审批，还没有备案，期限到2026年3月15日，已过 1 天。',
});

describe('not-filed', () => {
  it('is not said of what the county approved, nor of what is filed', () => {
    const county = progress({ approved: approval({ level: 'county' }) });
    expect(verdictOn('not-filed', county, 'lincang-2023', KNOWN)).toBeUndefined();
    const filed = progress({ approved: approval(), filedOn: '2026-06-30' });
    expect(verdictOn('not-filed', filed, 'lincang-2023', KNOWN)).toBeUndefined();
  });

  it('is a rule of 临沧 and of 耿马 below it', () => {
    const facts = progress({ approved: approval() });
    expect(verdictOn('not-filed', facts, 'gengma-2023', KNOWN)).toBe(`explain ${LINCANG} 二`);
    expect(verdictOn('not-filed', facts, 'yunnan-2023', KNOWN)).toBeUndefined();
  });
});
