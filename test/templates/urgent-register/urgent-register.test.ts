import { describe, expect, it } from 'vitest';
import { PAPERWORK } from '../../../domain/entities/steps.ts';
import { urgentRegisterPdf, type UrgentRegisterView } from '../../../templates/urgent-register/index.ts';
import { least, ordinary, worst } from '../../../templates/urgent-register/sample.ts';
import { expectPaper, textsOf } from '../kit/form-check.ts';
import { pdfDrawn, pdfWords } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-11-20T08:00:00Z' };
/** The documents' three items, and what is printed whoever fills it. */
const LABELS = [
  ...'先行救助登记表及补办清单 救助对象 救助事由 （大写）人民币 急难发生日期 急难发生地点 简化的环节 简化依据'.split(
    ' ',
  ),
  ...'先行发放 发放责任人 领款人（代领人） 补办期限 补办手续 经办人签字 经办机构 审批人补签 （公章）'.split(' '),
  ...Object.values(PAPERWORK),
];

/** Texts printed as they stand: no codes, no dates. */
const words = ({ person, order, payments, paperwork, ...rest }: UrgentRegisterView): string[] => [
  ...textsOf([{ ...person, category: '' }, order?.by, order?.opinion, rest.approval?.reference]),
  ...textsOf([...payments, ...paperwork].map((row) => ({ ...row, on: '', way: '' }))),
  ...textsOf([rest.government, rest.number, rest.reason, rest.occurredAt, rest.rules, rest.remarks]),
];

describe('urgentRegisterPdf', () => {
  it.each([
    ['least', least, 2],
    ['ordinary', ordinary, 2],
    ['worst', worst, 4],
  ] as const)('prints the %s, every field', async (_, view, pages) => {
    expectPaper(await urgentRegisterPdf(view, options), { says: [...LABELS, ...words(view)], pages });
  });

  it('has 登记 on one side and 补办 on the other', async () => {
    const [first = '', second = ''] = pdfWords((await urgentRegisterPdf(ordinary, options)).pdf);
    expect(first).toContain('人民币壹仟元整（小写）￥1,000.00');
    expect(first).toContain('2026年11月6日现金600.002026-000052李小梅王䶮（代领）');
    expect(first).not.toContain('补办期限');
    expect(second).toContain('2026年11月13日前补齐下列手续');
    expect(second).toContain('4调查核实2026年11月8日刀玉芬');
    expect(second).toContain('5经办人员签字6盖章7公示按规定简化刀玉芬');
  });

  it('says the approval that followed, in capitals and figures', async () => {
    const drawn = pdfDrawn((await urgentRegisterPdf(worst, options)).pdf);
    expect(drawn).toContain('审批金额999,999.99元（人民币玖拾玖万玖仟玖佰玖拾玖元玖角玖分）');
    expect(drawn).toContain('2026年11月30日');
  });

  it('names a step left out that the documents do not name', async () => {
    const drawn = pdfDrawn((await urgentRegisterPdf({ ...ordinary, simplified: ['surveyed'] }, options)).pdf);
    expect(drawn).toContain('经济状况核对民主评议公示调查核实');
  });
});
