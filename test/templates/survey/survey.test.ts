import { describe, expect, it } from 'vitest';
import { incomeTestPdf, surveyPdf, type SurveyView } from '../../../templates/survey/index.ts';
import { least, leastIncome, ordinary, ordinaryIncome, worst, worstIncome } from '../../../templates/survey/sample.ts';
import { expectPaper, textsOf } from '../kit/form-check.ts';
import { pdfDrawn, pdfWords } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-11-20T08:00:00Z' };
const LABELS = [
  ...'临时救助入户调查表 户主 年龄 家庭人口 户籍性质 在保情况 家庭成员 子女、劳动力情况 干部近亲属 救助类型'.split(' '),
  ...'致困原因 急难发生日期 急难发生地点 致困经过 住房情况 财产情况 家庭收入 调查结论 户主意见 调查人员'.split(' '),
  ...'户主（签名）： 调查人（签名）： 参加人（签名）： 指印 （村（居）民委员会章）'.split(' '),
];

/** Texts printed as they stand: no codes, no dates, no second part. */
const words = ({ head, members, ...rest }: SurveyView): string[] => [
  ...textsOf([head, ...members].map((person) => ({ ...person, sex: '' }))),
  ...textsOf([
    rest.number,
    rest.dependants,
    rest.relativeOf,
    rest.occurredAt,
    rest.reason,
    rest.housing,
    rest.property,
  ]),
  ...textsOf([rest.supporters, rest.conclusion, rest.surveyors, rest.village]),
];

describe('surveyPdf', () => {
  it.each([
    ['least', least, 3],
    ['ordinary', ordinary, 3],
    ['worst', worst, 7],
  ] as const)('prints the %s and its reckoning', async (_, view, pages) => {
    const result = await surveyPdf(view, options);
    expectPaper(result, { says: [...LABELS, '支出型临时救助家庭收支核算表', ...words(view)], pages });
  });

  it('asks for what is not known, and says what is', async () => {
    const [blank = ''] = pdfWords((await surveyPdf(least, options)).pdf);
    expect(blank).toContain('权属结构面积（平方米）');
    expect(blank).toContain('存款、有价证券');
    const [first = '', second = ''] = pdfWords((await surveyPdf(ordinary, options)).pdf);
    expect(first).not.toContain('权属');
    expect(first).toContain('59岁');
    expect(first).toContain('家庭年收入￥34,800.00年人均￥8,700.00');
    expect(second).toContain('调查人：刀玉芬、岩社茂。');
  });

  it('has one part for an urgent case', async () => {
    const result = await surveyPdf({ ...ordinary, incomeTest: null }, options);
    expect(result.pages).toBe(2);
    expect(pdfDrawn(result.pdf)).not.toContain('收支核算');
  });
});

describe('incomeTestPdf', () => {
  it.each([
    ['least', leastIncome, 1],
    ['ordinary', ordinaryIncome, 1],
    ['worst', worstIncome, 3],
  ] as const)('prints the %s, line by line', async (_, view, pages) => {
    const lines = view.lines.flatMap(({ label, formula }) => [label, formula]);
    const { number, name, idNumber, opinion, by, basis } = view;
    const says = ['支出型临时救助家庭收支核算表', '指印', '复核人：', ...lines];
    expectPaper(await incomeTestPdf(view, options), {
      says: [...says, ...textsOf([number, name, idNumber, opinion, by, basis])],
      pages,
    });
  });

  it('shows each step to the figure that is compared', async () => {
    const [text = ''] = pdfWords((await incomeTestPdf(ordinaryIncome, options)).pdf);
    expect(text).toContain('2026年5月6日至2026年11月5日（6个月）');
    // 28,500 − 1,500 − 17,000 − 2,400 − 500 = 7,100; 1,600 + 600 − 200 = 2,000; 18,000 − 9,100 = 8,900; ÷ 24 = 370.83.
    for (const said of ['7,100.00', '2,000.00', '18,000.00－9,100.00＝8,900.00', '370.83', '520.00'])
      expect(text).toContain(said);
    expect(text).toContain('月人均可支配收入370.83元，低于当地低保标准。');
  });

  it('does not decide where a standard is not set', async () => {
    const drawn = pdfDrawn((await incomeTestPdf(worstIncome, options)).pdf);
    expect(drawn).toContain('尚不能比较。本单位未设定城市低保标准。');
    expect(drawn).toContain('不计入：自费择校');
  });

  it('has the usual lines where nothing has been worked out', async () => {
    const drawn = pdfDrawn((await incomeTestPdf(leastIncome, options)).pdf);
    for (const said of ['工资性收入', '财产净收入', '－医保报销', '学费', '扣除后的收入÷核算月数÷家庭人口'])
      expect(drawn).toContain(said);
    expect(drawn).not.toContain('0.00');
  });
});
