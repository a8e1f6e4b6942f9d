import { describe, expect, it } from 'vitest';
import { judgeOn } from '../../../../../domain/policy/evaluate.ts';
import type { PurchaseFacts } from '../../../../../domain/policy/facts/book.ts';
import type { ProfileName } from '../../../../../domain/policy/profile.ts';
import { HOLIDAYS, HONGHE, YUNNAN } from '../../payment-facts.ts';

const bought = (over: Partial<PurchaseFacts> = {}): PurchaseFacts => ({
  stage: 'purchase',
  on: '2026-03-10',
  amountFen: 128_000,
  ...over,
});
const judge = (of: PurchaseFacts, profile: ProfileName = 'yunnan-2023') =>
  judgeOn('purchase', of, { profile, settings: {}, holidays: HOLIDAYS }).findings;

describe('goods-no-basis', () => {
  it('neither basis nor urgency: against the rules of procurement', () => {
    expect(judge(bought())).toEqual([
      {
        code: 'goods-no-basis',
        severity: 'forbid',
        message: '采购 1,280.00 元没有写明采购依据；请填写政府采购的依据，紧急情况下购买的，请写明紧急情况。',
        source: {
          document: YUNNAN,
          article: '二',
          name: '云南省民政厅 云南省财政厅关于进一步规范临时救助资金发放工作的通知',
        },
        subject: 'office',
        details: { amountFen: 128_000 },
      },
    ]);
    expect(judge(bought({ basis: ' ', urgentReason: '' }))).toHaveLength(1);
  });

  it('除紧急情况外: a written reason of urgency is enough, as is a basis', () => {
    expect(judge(bought({ basis: '南采询〔2026〕3号' }))).toEqual([]);
    expect(judge(bought({ urgentReason: '泥石流当夜安置' }))).toEqual([]);
  });

  it('红河 said so before the province', () => {
    const [early] = judge(bought({ on: '2023-06-07' }), 'honghe-2019');
    expect(early?.source).toMatchObject({ document: HONGHE, article: '二（四）2' });
    const [today] = judge(bought(), 'honghe-2019');
    expect(today?.source.document).toBe(YUNNAN);
    expect(today?.alsoSources?.map(({ document }) => document)).toEqual([HONGHE]);
  });

  it('silent where no document of the region speaks of it, and before it did', () => {
    for (const profile of ['national-2019', 'jiangxi-2020', 'jilin-2020'] as const) {
      expect(judge(bought(), profile)).toEqual([]);
    }
    expect(judge(bought({ on: '2023-06-07' }))).toEqual([]);
  });
});
