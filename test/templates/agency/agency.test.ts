import { describe, expect, it } from 'vitest';
import { AGENT_KINDS } from '../../../domain/entities/codes.ts';
import { agencyAgreementPdf, agencyFilingPdf, type AgencyView } from '../../../templates/agency/index.ts';
import { least, ordinary, worst } from '../../../templates/agency/sample.ts';
import { expectPaper, textsOf } from '../kit/form-check.ts';
import { pdfDrawn, pdfWords } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-11-20T08:00:00Z' };
const AGREEMENT = [
  ...'临时救助款物代领协议 甲方（救助对象）： 乙方（代领人）： 监护人 代领范围 代领期限 全额交付 不得截留'.split(' '),
  ...'不得收取任何费用 指印 乡镇备案 （公章） 代领备案及转交确认单 乙方转交 甲方如数收到 甲方指印'.split(' '),
];
const FILING = [
  ...'临时救助款物代领备案表 救助对象 代领人 代领协议编号 代领原因 本人或监护人 代领情况 乡镇核实情况 乡镇备案意见'.split(
    ' ',
  ),
  ...Object.values(AGENT_KINDS),
];

/** Texts printed as they stand on both papers: no codes, no dates. */
const words = ({ person, agent, payments, reason, agreement }: AgencyView): string[] =>
  textsOf([person, { ...agent, kind: '' }, payments.map(({ voucher }) => voucher), reason, agreement]);

describe('agencyAgreementPdf', () => {
  it.each([
    ['least', least, 2],
    ['ordinary', ordinary, 2],
    ['worst', worst, 4],
  ] as const)('prints the %s', async (_, view, pages) => {
    const says = [...AGREEMENT, ...words(view), ...textsOf([view.scope, view.government, view.phones])];
    expectPaper(await agencyAgreementPdf(view, options), { says, pages });
  });

  it('has the agreement on one side, 备案 and handing on behind it', async () => {
    const [first = '', second = ''] = pdfWords((await agencyAgreementPdf(ordinary, options)).pdf);
    expect(first).toContain('本协议一式三份，甲方、乙方、乡镇人民政府（街道办事处）各存一份。');
    expect(second).toContain('2026年11月10日现金1,000.002026-000052');
    expect(second).toContain('2026年11月9日');
  });
});

describe('agencyFilingPdf', () => {
  it.each([
    ['least', least, 1],
    ['ordinary', ordinary, 1],
    ['worst', worst, 3],
  ] as const)('prints the %s', async (_, view, pages) => {
    const says = [...FILING, ...words(view), ...textsOf([view.caseNumber, view.noFamily, view.countyFiling])];
    expectPaper(await agencyFilingPdf(view, options), { says, pages });
  });

  it('goes to the county for a member of staff, and only then', async () => {
    const staff = pdfDrawn((await agencyFilingPdf(worst, options)).pdf);
    expect(staff).toContain('县级备案号：双江拉祜族佤族布朗族傣族自治县民代备〔2026〕第1009号。');
    expect(staff).toContain('核实人（两人）：');
    const family = pdfDrawn((await agencyFilingPdf(ordinary, options)).pdf);
    expect(family).not.toContain('县级备案号');
    expect(family).toContain('不是指定工作人员代领，不须填写。');
    expect(family).toContain('2026年11月11日');
  });
});
