import { describe, expect, it } from 'vitest';
import type { JudgedPayment, ProcedureFacts } from '../../../../../domain/policy/facts/payment.ts';
import {
  facts,
  findingOf,
  HONGHE,
  JIANGXI,
  JILIN15,
  procedure,
  settings,
  verdictOf,
  YUNNAN,
} from '../../payment-facts.ts';
import { asked } from './asked.ts';

const CODE = 'over-township-limit';
const decision = (amountFen: number, over: Partial<JudgedPayment> = {}, how: Partial<ProcedureFacts> = {}) => ({
  ...facts({ way: 'card', amountFen, ...over }),
  procedure: procedure(how),
});
/** 600 元 a month in the city, 400 元 in the country, all of last year and now: 50 % of a year is 3,600 and 2,400 元. */
const STANDARDS = { dibao_city_month: '600', dibao_rural_month: '400' };
/** The documents that find 5,000.01 元 too much, the quoted one first. */
const named = (known: Record<string, string>) => {
  const over = findingOf(CODE, decision(500_001), 'honghe-2019', settings({ ...STANDARDS, ...known }));
  return [over?.source, ...(over?.alsoSources ?? [])].map((source) => source?.document);
};

describe('over-township-limit: the limit an office has set', () => {
  const FIXED = settings({ township_limit: '2000' });

  it('the limit is within it, one 分 more is not; the whole approval counts', () => {
    expect(verdictOf(CODE, decision(200_000), 'yunnan-2023', FIXED)).toBeUndefined();
    expect(verdictOf(CODE, decision(200_001), 'yunnan-2023', FIXED)).toBe(`forbid ${YUNNAN} 一`);
    expect(verdictOf(CODE, decision(100_000, { approvedFen: 300_000 }), 'yunnan-2023', FIXED)).toBe(
      `forbid ${YUNNAN} 一`,
    );
    expect(verdictOf(CODE, decision(200_001), 'jiangxi-2020', FIXED)).toBe(`forbid ${JIANGXI} 二（三）`);
  });

  it('says the sum, the limit, how it comes about and who decides', () => {
    expect(findingOf(CODE, decision(250_000), 'yunnan-2023', FIXED)?.message).toBe(
      '乡镇审批 2,500.00 元，超过 2,000.00 元（含）的乡镇审批额度（本办设定）；应报县级民政部门审批。',
    );
    const months = settings({ ...STANDARDS, township_limit: 'months:3:rural' });
    expect(findingOf(CODE, decision(250_000), 'yunnan-2023', months)?.message).toBe(
      '乡镇审批 2,500.00 元，超过 1,200.00 元（含）的乡镇审批额度（本办设定：3 个月农村低保标准）；应报县级民政部门审批。',
    );
  });

  it('a share of last year: its months as they stood, also when the standard changed in July; cut to whole 分', () => {
    // 6 × 600 + 6 × 610.01 = 7,260.06 元; a third and a bit: 33 % = 2,395.8198 元
    const share = {
      ...settings({ township_limit: 'share:33:city' }),
      dibao_city_month: [
        { validFrom: '2025-01-01', value: 60_000 },
        { validFrom: '2025-06-02', value: 61_001 },
      ],
    };
    const verdict = (fen: number) => verdictOf(CODE, decision(fen), 'yunnan-2023', share);
    expect(verdict(239_581)).toBeUndefined();
    expect(verdict(239_582)).toBe(`forbid ${YUNNAN} 一`);
  });

  it('goes by the day of decision: months of the standard of that day', () => {
    const months = {
      ...settings({ township_limit: 'months:2:city' }),
      dibao_city_month: [
        { validFrom: '2026-01-01', value: 60_000 },
        { validFrom: '2026-07-01', value: 65_000 },
      ],
    };
    const verdict = (approvedOn: string) =>
      verdictOf(CODE, decision(125_000, { approvedOn, paidOn: '2026-07-05' }), 'yunnan-2023', months);
    expect(verdict('2026-06-30')).toBe(`forbid ${YUNNAN} 一`);
    expect(verdict('2026-07-01')).toBeUndefined();
  });

  it('asks for the limit, or for the standard the limit goes by', () => {
    expect(asked(CODE, decision(100), 'yunnan-2023')).toEqual(['township_limit']);
    expect(asked(CODE, decision(100), 'jiangxi-2020')).toEqual(['township_limit']);
    const share = settings({ township_limit: 'share:50:rural', dibao_city_month: '600' });
    expect(asked(CODE, decision(100), 'yunnan-2023', share)).toEqual(['dibao_rural_month']);
    // Known now, but not since the January before.
    const late = settings({ township_limit: 'share:50:city', dibao_city_month: '600' }, '2025-02-01');
    expect(asked(CODE, decision(100), 'yunnan-2023', late)).toEqual(['dibao_city_month']);
  });

  it('the county may decide on anything; an unknown level and the national documents say nothing', () => {
    expect(verdictOf(CODE, decision(900_000, {}, { level: 'county' }), 'yunnan-2023', FIXED)).toBeUndefined();
    expect(verdictOf(CODE, facts({ way: 'card', amountFen: 900_000 }), 'yunnan-2023', FIXED)).toBeUndefined();
    expect(asked(CODE, facts({ amountFen: 900_000 }), 'yunnan-2023')).toEqual([]);
    expect(verdictOf(CODE, decision(900_000), 'national-2019', FIXED)).toBeUndefined();
  });

  it('a 先行救助 order above it is to be explained and brought to the county, not stopped', () => {
    const ordered = { emergency: true, orderedOn: '2026-03-10', approvedOn: undefined };
    const finding = findingOf(CODE, decision(250_000, ordered), 'yunnan-2023', FIXED);
    expect(finding?.severity).toBe('explain');
    expect(finding?.message).toBe(
      '乡镇先行救助 2,500.00 元，超过 2,000.00 元（含）的乡镇审批额度（本办设定）；请说明情况，并随后报县级民政部门审批。',
    );
  });
});

describe('over-township-limit: 红河, half of last year’s annual standard', () => {
  const KNOWN = settings(STANDARDS);

  it('without a limit of its own: above both readings it is too much, up to the higher one it asks', () => {
    for (const fen of [100, 240_000, 240_001, 360_000]) {
      expect(asked(CODE, decision(fen), 'honghe-2019', KNOWN)).toEqual(['township_limit']);
      expect(verdictOf(CODE, decision(fen), 'honghe-2019', KNOWN)).toBeUndefined();
    }
    expect(verdictOf(CODE, decision(360_001), 'honghe-2019', KNOWN)).toBe(`forbid ${HONGHE} 二（二）3`);
    expect(asked(CODE, decision(360_001), 'honghe-2019', KNOWN)).toEqual([]);
    expect(findingOf(CODE, decision(360_001), 'honghe-2019', KNOWN)?.message).toBe(
      '乡镇审批 3,600.01 元，本办没有设定乡镇审批额度，金额超过上一年低保年标准的 50%，即 3,600.00 元；应报县级民政部门审批。',
    );
  });

  it('asks for the limit where a standard is not known', () => {
    const city = settings({ dibao_city_month: '600' });
    expect(asked(CODE, decision(100), 'honghe-2019', city)).toEqual(['township_limit']);
    expect(asked(CODE, decision(100), 'honghe-2019')).toEqual(['township_limit']);
  });

  it('a limit above the measure is to be explained where the measure would not let the sum through', () => {
    const generous = settings({ ...STANDARDS, township_limit: '5000' });
    expect(verdictOf(CODE, decision(360_000), 'honghe-2019', generous)).toBeUndefined();
    const finding = findingOf(CODE, decision(360_001), 'honghe-2019', generous);
    expect(finding?.severity).toBe('explain');
    expect(finding?.message).toBe(
      '乡镇审批 3,600.01 元，在 5,000.00 元（含）的乡镇审批额度（本办设定）以内，但超过上一年低保年标准的 50%，即 3,600.00 元；请说明额度的依据，或报县级民政部门审批。',
    );
    expect(verdictOf(CODE, decision(500_001), 'honghe-2019', generous)).toBe(`forbid ${YUNNAN} 一`);
  });

  it('a limit set as a share quotes the document that measures so, a sum the later one; both are named', () => {
    expect(named({ township_limit: 'share:50:rural' })).toEqual([HONGHE, YUNNAN]);
    expect(named({ township_limit: '2000' })).toEqual([YUNNAN, HONGHE]);
  });

  it('a limit by the rural standard is held against the rural measure; unknown standards prove nothing', () => {
    const rural = settings({ ...STANDARDS, township_limit: 'share:60:rural' });
    expect(verdictOf(CODE, decision(240_001), 'honghe-2019', rural)).toBe(`explain ${HONGHE} 二（二）3`);
    expect(verdictOf(CODE, decision(240_000), 'honghe-2019', rural)).toBeUndefined();
    const fixed = settings({ township_limit: '5000' });
    expect(verdictOf(CODE, decision(500_000), 'honghe-2019', fixed)).toBeUndefined();
  });
});

describe('over-township-limit: 吉林, only where the county has delegated', () => {
  const DELEGATED = settings({ township_delegated: 'yes' });

  it('asks whether it has; where not, any decision of the township is one too many', () => {
    expect(asked(CODE, decision(1), 'jilin-2020')).toEqual(['township_delegated']);
    const not = settings({ township_delegated: 'no' });
    expect(verdictOf(CODE, decision(1), 'jilin-2020', not)).toBe(`forbid ${JILIN15} 二（三）`);
    expect(findingOf(CODE, decision(50_000), 'jilin-2020', not)?.message).toBe(
      '乡镇审批 500.00 元，县级民政部门没有委托乡镇审批；应报县级民政部门审批。',
    );
  });

  it('delegated: up to 1,000.00 元, or to the office’s own lower limit; a higher one does not raise it', () => {
    expect(verdictOf(CODE, decision(100_000), 'jilin-2020', DELEGATED)).toBeUndefined();
    expect(verdictOf(CODE, decision(100_001), 'jilin-2020', DELEGATED)).toBe(`forbid ${JILIN15} 二（三）`);
    const lower = settings({ township_delegated: 'yes', township_limit: '800' });
    expect(verdictOf(CODE, decision(80_001), 'jilin-2020', lower)).toBe(`forbid ${JILIN15} 二（三）`);
    const higher = settings({ township_delegated: 'yes', township_limit: '3000' });
    expect(verdictOf(CODE, decision(100_001), 'jilin-2020', higher)).toBe(`forbid ${JILIN15} 二（三）`);
  });

  it('asks for the standard of a lower limit only while the document’s own sum does not decide', () => {
    const months = settings({ township_delegated: 'yes', township_limit: 'months:1:rural' });
    expect(asked(CODE, decision(100_000), 'jilin-2020', months)).toEqual(['dibao_rural_month']);
    expect(asked(CODE, decision(100_001), 'jilin-2020', months)).toEqual([]);
  });
});
