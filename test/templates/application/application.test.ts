import { describe, expect, it } from 'vitest';
import { MATERIALS } from '../../../domain/entities/case-codes.ts';
import { CATEGORIES, CAUSES, FOUND_BY } from '../../../domain/entities/codes.ts';
import { applicationPdf, type ApplicationView } from '../../../templates/application/index.ts';
import { least, ordinary, worst } from '../../../templates/application/sample.ts';
import { expectPaper, textsOf } from '../kit/form-check.ts';
import { pdfDrawn, pdfWords } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-11-20T08:00:00Z' };
const LABELS = [
  ...'临时救助申请书及承诺 受理机关 申请人 姓名 性别 民族 家庭人口 公民身份号码 联系电话 户籍地址 现居住地'.split(' '),
  ...'开户行及账号 家庭成员 健康状况 对象类别 户籍性质 居住情况 困难原因 申请方式 正在申请 近亲属备案'.split(' '),
  ...'急难发生日期 急难发生地点 已享其他救助 申请事由 申请请求 申请人承诺 代报人 收到材料 受理意见 受理回执'.split(' '),
  ...'如有虚报、隐瞒、伪造 不以同一事由反复申请 申请人（监护人）签名： 代报人（签名）： 指印 （受理专用章）'.split(' '),
  ...[MATERIALS, CATEGORIES, CAUSES, FOUND_BY].flatMap((list) => Object.values(list)),
];

/** Texts printed as they stand: no codes, no dates. */
const words = ({ applicant, members, reporter, acceptance, ...rest }: ApplicationView): string[] => [
  ...textsOf([applicant, ...members].map((person) => ({ ...person, sex: '' }))),
  ...textsOf([reporter, acceptance?.receipt, acceptance?.by, rest.phones, rest.reason, rest.otherAid, rest.occurredAt]),
  ...textsOf([rest.government, rest.number, rest.relativeOf]),
];

describe('applicationPdf', () => {
  it.each([
    ['least', least, 2],
    ['ordinary', ordinary, 2],
    ['worst', worst, 4],
  ] as const)('prints the %s, every field', async (_, view, pages) => {
    const result = await applicationPdf(view, options);
    expectPaper(result, { says: [...LABELS, ...words(view)], pages });
  });

  it('leaves everything unknown for the hand', async () => {
    const drawn = pdfDrawn((await applicationPdf(least, options)).pdf);
    expect(drawn).toContain('申请日期：年月日');
    expect(drawn).toContain('尚缺材料（已一次性告知）：＿');
    expect(drawn).not.toContain('0.00');
    expect(drawn).not.toContain('附页');
  });

  it('writes dates, the sum in capitals and figures, and the receipt', async () => {
    const [first = '', second = ''] = pdfWords((await applicationPdf(ordinary, options)).pdf);
    expect(first).toContain('申请日期：2026年11月6日');
    expect(first).toContain('2026年11月5日');
    expect(first).toContain('人民币壹仟元整（小写）￥1,000.00');
    expect(second).toContain('李㛃：您的临时救助申请已由勐禾乡人民政府于2026年11月6日受理，编号勐民受〔2026〕52号。');
    expect(second).toContain('尚缺材料（已一次性告知）：医疗费用结算票据、银行卡（存折）复印件。');
  });

  it('says that nothing is missing where nothing is', async () => {
    const materials = { present: ['application'], missing: [] } as const;
    const drawn = pdfDrawn((await applicationPdf({ ...ordinary, materials }, options)).pdf);
    expect(drawn).toContain('所需材料已收齐。');
    expect(drawn).not.toContain('尚缺材料');
  });
});
