import { describe, expect, it } from 'vitest';
import { CATEGORIES, CAUSES, FOUND_BY, WAYS } from '../../../domain/entities/codes.ts';
import { approvalFormPdf, type ApprovalFormView } from '../../../templates/approval-form/index.ts';
import { least, longest, ordinary, worst } from '../../../templates/approval-form/sample.ts';
import { expectPaper, textsOf, unsaid } from '../kit/form-check.ts';
import { pdfDrawn, pdfPlaces, pdfRaster, pdfWords, type Word } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-11-20T08:00:00Z' };
const print = (view: ApprovalFormView) => approvalFormPdf(view, options);

/** What is set in type whoever fills the form: domain.md 2.3's items as labels. */
const LABELS = [
  ...'临时救助申请审批表 编号： 申请日期： 申请人 姓名 性别 民族 家庭人口 公民身份号码 联系电话 户籍地址'.split(' '),
  ...'现居住地 开户行及账号 家庭成员 关系 健康状况 职业 年收入（元） 对象类别 救助类型 急难型 支出型'.split(' '),
  ...'先行救助 困难原因 申请方式 近亲属备案 上次救助时间、金额 本年次数及累计 已享其他救助 申请事由'.split(' '),
  ...'申请人声明 指印 入户调查 民主评议 公示情况 民政办 集体研究 审批意见 县民政局 备注 （公章）'.split(' '),
  ...Object.values(CATEGORIES),
  ...Object.values(CAUSES),
  ...Object.values(FOUND_BY),
  ...Object.values(WAYS),
];

/** The words of a view that are printed as they stand: no codes, no dates. */
function words(view: ApprovalFormView): string[] {
  const { applicant, members, number, reason, otherAid, remarks, relativeOf, overrides } = view;
  const people = [applicant, ...members].map((person) => ({ ...person, sex: '' }));
  const { survey, check, appraisal, notice, review, meeting, finance, township, county } = view;
  const opinions = [survey, check, appraisal, notice, review, meeting, finance, township, county].map((opinion) => {
    if (opinion === null || opinion === 'not-set') return [];
    return Object.entries(opinion).flatMap(([key, value]) =>
      ['kind', 'on', 'from', 'until', 'way'].includes(key) ? [] : textsOf(value),
    );
  });
  return [...textsOf([number, people, reason, otherAid, remarks, relativeOf, overrides]), ...opinions.flat()];
}

const OPTIONS = [
  ...'监测户（脱贫户） 非本地户籍 急难型 支出型 是 否 不是村干部、经办人员近亲属 是（另附说明）'.split(' '),
  ...'同意 不同意 报县民政局审批 准予备案'.split(' '),
  ...[CATEGORIES, CAUSES, FOUND_BY, WAYS].flatMap((list) => Object.values(list)),
];

/** Words whose square, 4.2 mm to their left, has ink in its middle. */
function ticks(pdf: Uint8Array, page: number): string[] {
  const { greyAt } = pdfRaster(pdf, page, 150);
  const isTicked = ({ left, top, bottom }: Word) => {
    const middle = (top + bottom) / 2;
    const across = Array.from({ length: 9 }, (_, at) => left - 3.5 + at * 0.2);
    const down = Array.from({ length: 9 }, (_, at) => middle - 0.8 + at * 0.2);
    return across.some((x) => down.some((y) => greyAt(x, y) < 100));
  };
  const words = pdfPlaces(pdf, page).filter(({ text }) => OPTIONS.includes(text));
  return words
    .filter(isTicked)
    .map(({ text }) => text)
    .toSorted();
}

describe('approvalFormPdf', () => {
  it('prints the least as two sides to be filled by hand', async () => {
    const result = await print(least);
    expectPaper(result, { says: [...LABELS, '尹喆', '会议纪要编号：', '财务审批'], pages: 2 });
    const drawn = pdfDrawn(result.pdf);
    expect(drawn).not.toContain('附页');
    expect(drawn).not.toContain('0.00');
    expect(drawn).toContain('申请日期：年月日');
  });

  it('prints the ordinary on two sides, every field and figure', async () => {
    const result = await print(ordinary);
    const figures = [
      '申请日期：2026年11月6日',
      '家庭人口4人',
      '28,800.00',
      '6,000.00',
      '2025年3月6日600.00元',
      '0次0.00元',
    ];
    const opinions = [
      '2026年11月6日入户调查，调查人：刀玉芬、岩社茂。房屋、口粮、衣被烧毁属实',
      '按规定不作家庭经济状况核对，依据：红民社救〔2019〕5号二（二）1。',
      '2026年11月6日评议，到会7人，同意7人，不同意0人。同意给予临时救助。',
      '按规定审批前不公示，发放后公示，依据：红民社救〔2019〕5号二（二）1。',
      '建议给予临时救助1,000.00元（人民币壹仟元整），发放方式：现金。',
      '集体研究，会议纪要：勐禾乡社会救助联席会议纪要〔2026〕11号，主持人：刀学明。',
      '救助金额（大写）人民币壹仟元整（小写）￥1,000.00',
    ];
    expectPaper(result, { says: [...LABELS, ...words(ordinary), ...figures, ...opinions], pages: 2 });
    const [first = '', second = ''] = pdfWords(result.pdf);
    expect(first).toContain('本表一式二份，乡镇人民政府（街道办事处）、县民政局各存一份。');
    expect(second).toContain('临时救助申请审批表（续）编号：勐民救审〔2026〕52号申请人：李㛃');
    expect(second).toContain('只盖章无效');
    expect(second).not.toContain('财务审批');
  });

  it('prints the worst as two sides and one 附页: twelve people with 24-character names', async () => {
    const result = await print(worst);
    expectPaper(result, { says: [...LABELS, ...words(worst)], pages: 3 });
    const [first = '', second = '', third = ''] = pdfWords(result.pdf);
    expect(first).toContain('共11人，其余8人见附页第1项');
    expect(first).toContain('是：公弄布朗族大寨村民委员会副主任');
    expect(second).toContain('镇人民政府');
    expect(second).toContain('999,999.99');
    expect(third).toContain('家庭成员（续）');
    expect(third).toContain('1,358,024.58');
    expect(third).toContain('须说明：一年内第三次救助，依据：红民社救〔2019〕5号二（二）。理由：三个月内');
    expect(third).toContain('第3页共3页');
  });

  it('loses no character of texts as long as their fields, and keeps its two sides', async () => {
    const result = await print(longest);
    expect(unsaid(result, words(longest))).toEqual([]);
    expectPaper(result, { says: LABELS, pages: result.pages });
    const pages = pdfWords(result.pdf);
    expect(pages.slice(2).every((page) => page.includes('临时救助申请审批表（附页）'))).toBe(true);
    expect(pages[1]).toContain('备注（下接附页');
  });

  it('prints an amount the county decides in capitals and figures', async () => {
    const decided = { on: '2026-11-19', kind: 'agreed', fen: 123_450, opinion: '' } as const;
    const [, second = ''] = pdfWords((await print({ ...ordinary, county: decided })).pdf);
    expect(second).toContain('人民币壹仟贰佰叁拾肆元伍角整（小写）￥1,234.50');
  });

  it('ticks what is so and nothing else', async () => {
    const result = await print(ordinary);
    const [first, second] = [1, 2].map((page) => ticks(result.pdf, page));
    expect(first).toEqual(['本人申请', '不是村干部、经办人员近亲属', '低保边缘', '否', '火灾', '急难型'].toSorted());
    expect(second).toEqual(['同意', '现金'].toSorted());
    const blank = await print(least);
    expect([1, 2].map((page) => ticks(blank.pdf, page))).toEqual([[], []]);
  });

  it('takes the office’s own title, notes and copies', async () => {
    const own = { title: '居民临时救助审批表', footnotes: ['材料不全的一次性告知。'], copies: null };
    const drawn = pdfDrawn((await print({ ...ordinary, words: own })).pdf);
    expect(drawn).toContain('居民临时救助审批表');
    expect(drawn).toContain('材料不全的一次性告知。');
    expect(drawn).not.toContain('一式二份');
  });

  it('calls a street office by its name', async () => {
    const drawn = pdfDrawn((await print({ ...ordinary, town: '城关街道' })).pdf);
    expect(drawn).toContain('街道办事处审批意见');
    expect(drawn).toContain('街道民政办审核意见');
  });

  it('makes the same bytes again', async () => {
    const [a, b] = [await print(worst), await print(worst)];
    expect(Buffer.compare(a.pdf, b.pdf)).toBe(0);
  });
});
