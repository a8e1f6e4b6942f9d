import { describe, expect, it } from 'vitest';
import { visitPdf, type VisitView } from '../../../templates/visit/index.ts';
import { least, ordinary, worst } from '../../../templates/visit/sample.ts';
import { expectPaper, textsOf } from '../kit/form-check.ts';
import { pdfDrawn, pdfPlaces, pdfRaster, type Word } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-11-20T08:00:00Z' };
const LABELS = [
  ...'临时救助回访记录 救助对象 回访方式 受访人 与救助对象关系 发放情况 受访人自述 与凭证核对： 是否本人签字按印'.split(
    ' ',
  ),
  ...'发放是否及时 是否被收取费用、回扣 是否知道监督电话 代领款是否转交 现在是否仍有困难 需要的后续帮助'.split(' '),
  ...'受访人确认 受访人（签名）： 指印 回访人 处理意见 负责人：'.split(' '),
];

/** Texts printed as they stand: no codes, no dates. */
const words = ({ person, help, ...rest }: VisitView): string[] => [
  ...textsOf([person, help.map((one) => ({ ...one, on: '', way: '' }))]),
  ...textsOf([rest.number, rest.reason, rest.visitor, rest.opinion, rest.phones]),
];

/** Words of a page whose square has ink in its middle. */
function ticked(pdf: Uint8Array, of: readonly string[]): string[] {
  const { greyAt } = pdfRaster(pdf, 1, 150);
  const isTicked = ({ left, top, bottom }: Word) => {
    const middle = (top + bottom) / 2;
    const steps = Array.from({ length: 9 }, (_, at) => at * 0.2);
    return steps.some((x) => steps.some((y) => greyAt(left - 3.5 + x, middle - 0.8 + y) < 100));
  };
  const places = pdfPlaces(pdf).filter(({ text }) => of.includes(text));
  return places.filter(isTicked).map(({ text }) => text);
}
const ANSWERS = ['如数收到', '不相符', '未收到', '无代领', '已如数转交', '已缓解', '仍有困难', '是', '否'];

describe('visitPdf', () => {
  it.each([
    ['least', least, 1],
    ['ordinary', ordinary, 1],
    ['worst', worst, 3],
  ] as const)('prints the %s, every field', async (_, view, pages) => {
    expectPaper(await visitPdf(view, options), { says: [...LABELS, ...words(view)], pages });
  });

  it('compares what the household says with what was paid', async () => {
    const result = await visitPdf(ordinary, options);
    const drawn = pdfDrawn(result.pdf);
    expect(drawn).toContain('合计1,000.00');
    expect(drawn).toContain('人民币壹仟元整（小写）￥1,000.00');
    expect(ticked(result.pdf, ANSWERS)).toEqual(['如数收到', '仍有困难']);
    const less = await visitPdf({ ...ordinary, confirmedFen: 90_000, stillInNeed: false, byAgent: false }, options);
    expect(ticked(less.pdf, ANSWERS)).toEqual(['不相符', '无代领', '已缓解']);
  });

  it('ticks nothing before anybody was asked', async () => {
    const result = await visitPdf(least, options);
    expect(ticked(result.pdf, ANSWERS)).toEqual([]);
    expect(pdfDrawn(result.pdf)).not.toContain('0.00');
  });
});
