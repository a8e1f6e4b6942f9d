import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseInput, newFolder, OFFICE, PASSWORD, type TestOffice } from '../../db/test-office.ts';
import { CaseInput } from '../../../domain/entities/cases.ts';
import { perform } from '../../../db/act.ts';
import { openCase } from '../../../db/acts/cases.ts';
import type { Book } from '../../../db/book.ts';
import { createBook } from '../../../db/create.ts';
import { setSurroundings } from '../../../db/surroundings.ts';
import { Refusal } from '../../../domain/problem.ts';
import { caseOffice, drawnOn, PEOPLE, printPaper, spendingCase, urgentCase } from './case-book.ts';
import { PAPERS, type PaperName } from '../../../electron/office/papers/index.ts';
import { paperOptions, type PaperRequest } from '../../../electron/office/papers/paper.ts';

let office: TestOffice;
let urgent: ReturnType<typeof urgentCase>;
let spending: ReturnType<typeof spendingCase>;

beforeAll(() => {
  office = caseOffice();
  urgent = urgentCase(office);
  spending = spendingCase(office);
});
afterAll(() => office.discard());

const drawn = async (name: PaperName, request: PaperRequest) => drawnOn(await printPaper(office, name, request));

/** Fails unless all are said, in any order. */
function says(text: string, words: readonly string[]): void {
  expect(words.map((word) => word.replaceAll(/\s/gu, '')).filter((word) => !text.includes(word))).toEqual([]);
}

async function refusal(name: PaperName, request: PaperRequest): Promise<string | undefined> {
  try {
    await printPaper(office, name, request);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
}

/** A case of a book under the rules of 红河, which want the reckoning. */
function hongheCase(): { folder: string; book: Book; caseId: number } {
  const folder = newFolder();
  const { book, session } = createBook(
    {
      folder,
      office: OFFICE,
      profile: 'honghe-2019',
      settings: [],
      manager: { name: '岩温罕', password: PASSWORD },
      demo: false,
    },
    setSurroundings('2026-01-20T02:00:00.000Z', 1),
  );
  const input = CaseInput.parse({ ...caseInput(1, '2026-01-12'), type: 'spending', cause: 'medical' });
  const { caseId } = perform(book, session, { act: 'case.open', requestId: 'honghe-case', input }, (tx) =>
    openCase(tx, input),
  );
  return { folder, book, caseId };
}

describe('papers of a case', () => {
  it('application: what was said at the counter, what came in, what is still missing', async () => {
    const file = await printPaper(office, 'application', { caseId: urgent.caseId });
    expect(file.name).toBe('申请书及承诺-2026-0001.pdf');
    const text = drawnOn(file);
    says(text, [
      '受理机关勐禾乡人民政府',
      '李㛃',
      PEOPLE.widow.idNumber,
      '申请日期：2026年1月6日',
      '家庭人口3人',
      '王䶮',
      PEOPLE.grandson.idNumber,
      '28,800.00',
      '家中用电起火，木楼三间烧毁',
      '急难发生日期2026年1月5日',
      '红十字会棉被两床',
      '人民币壹仟伍佰元整（小写）￥1,500.00',
      '岩社茂',
      '12300000203',
      '尚缺材料（已一次性告知）：事故、灾害证明。',
      '勐民受〔2026〕1号',
      '监督电话：0000-1234567（乡镇）、0000-7654321（县）',
      '样张',
    ]);
    expect(text).not.toContain('身份证复印件、事故');
  });

  it('survey: findings of the visit; an urgent case has no reckoning', async () => {
    const text = await drawn('survey', { caseId: urgent.caseId });
    says(text, [
      '调查日期：2026年1月9日',
      '年龄58岁',
      '木楼三间，全毁',
      '摩托车一辆',
      '女儿外嫁',
      '走访邻里两户',
      '烧毁属实',
      '调查人：刀玉芬、岩社茂。',
      '参加人：岩罕。',
    ]);
    expect(text).not.toContain('收支核算表');
  });

  it('survey of 支出型 carries the reckoning; both say its every figure', async () => {
    const [survey, alone] = [
      await drawn('survey', { caseId: spending.caseId }),
      await drawn('income-test', { caseId: spending.caseId }),
    ];
    for (const text of [survey, alone])
      says(text, [
        '支出型临时救助家庭收支核算表',
        '2025年7月5日至2026年1月4日（6个月）',
        '工资性收入（打零工）核实数9,000.00',
        '总费用28,500.00－非基本医疗1,500.00－医保报销17,000.00－医疗救助4,000.00＝6,000.00',
        '9,000.00－6,000.00＝3,000.00',
        '3,000.00÷6个月÷2人＝250.00',
        '农村低保标准',
        '520.00',
        '月人均可支配收入250.00元，低于当地低保标准。',
        '已核对结算票据',
        '核算人：刀玉芬。',
      ]);
    says(survey, ['临时救助入户调查表', '赵𫖯', '南汀县勐禾乡帕练村']);
  });

  it('survey before any visit: the sheet to take along, with the region’s months and rule', async () => {
    const { folder, book, caseId } = hongheCase();
    const [file] = await PAPERS.survey.make(book, { caseId }, paperOptions(book, false));
    book.close();
    rmSync(folder, { recursive: true });
    const text = file === undefined ? '' : drawnOn(file);
    says(text, [
      '调查日期：年月日',
      '权属',
      '2025年7月12日至2026年1月11日（6个月）',
      '扣除后的收入÷核算月数÷家庭人口',
      '核算依据：红民社救〔2019〕5号二（一）2。',
    ]);
    expect(text).not.toContain('样张');
  });

  it('authorisation: the applicant first, a minor by the guardian', async () => {
    const text = await drawn('authorisation', { caseId: urgent.caseId });
    says(text, ['李㛃', '本人', '王䶮', '岩小甲', '南汀县民政局', '勐禾乡人民政府', PEOPLE.son.idNumber]);
    // One place for the guardian's name, the grandson's: the five blanks stand nowhere else.
    expect(text.match(/_{5}|＿{5}/gu)).toHaveLength(1);
  });

  it('urgent-register: order, what was paid on it, what was simplified and made up', async () => {
    const text = await drawn('urgent-register', { caseId: urgent.caseId });
    says(text, [
      '编号：勐先救〔2026〕7号',
      '人民币陆佰元整（小写）￥600.00',
      '无处居住，立即救助',
      '决定人：杨建国。',
      '2026年1月7日现金600.002026-000001李小梅王䶮（代领）',
      '县民政局紧急程序第三条',
      '2026年1月13日前补齐下列手续',
      '1登记救助对象、事由、金额2026年1月10日刀玉芬',
      '2申请书2026年1月6日刀玉芬',
      '4调查核实2026年1月9日刀玉芬',
      '7公示按规定简化刀玉芬',
      '审批编号：勐民救审〔2026〕52号，审批金额1,000.00元（人民币壹仟元整）',
    ]);
    // Signature and seal are still open; the second payment followed the approval.
    expect(text).toContain('5经办人员签字6盖章');
    expect(text).not.toContain('2026-000002');
    expect(text.match(/县民政局紧急程序第三条/gu)).toHaveLength(1);
  });

  it('agency papers: parties, sum, handing on; an agent of the family needs no county', async () => {
    const agreement = await drawn('agency-agreement', { caseId: urgent.caseId });
    says(agreement, [
      '编号：勐代〔2026〕9号',
      '甲方（救助对象）：李㛃',
      '乙方（代领人）：王䶮',
      '2026年1月12日审批的临时救助（勐民救审〔2026〕52号），金额1,000.00元（人民币壹仟元整）',
      '2026年1月7日',
      '600.00',
      '0000-1234567',
    ]);
    const filing = await drawn('agency-filing', { caseId: urgent.caseId, id: urgent.agencyId });
    says(filing, ['救助编号：2026-0001', '备案日期：2026年1月6日', '烧伤住院', '2026年1月8日', '不须填写']);
    expect(filing).not.toContain('县级备案号');
  });

  it('visit: the help, the household’s own figure, its state', async () => {
    const text = await drawn('visit', { caseId: urgent.caseId, id: urgent.visitId });
    says(text, [
      '回访日期：2026年1月18日',
      '2026-000001',
      '2026-000002',
      '合计1,000.00',
      '人民币壹仟元整（小写）￥1,000.00',
      '回访人：岩温罕。',
      '暂住亲戚家',
    ]);
  });

  it('case-file: contents in the order of a file, what is missing said', async () => {
    const text = await drawn('case-file', { caseId: urgent.caseId });
    says(text, [
      '临时救助档案',
      '李㛃家庭急难型临时救助（火灾）',
      '南汀县勐禾乡人民政府',
      '2026年1月6日至年月日',
      '共13件',
      '按本办材料清单尚缺：事故、灾害证明。',
    ]);
    const titles = [
      '申请书及承诺',
      '身份证复印件',
      '受理回执',
      '入户调查表',
      '先行救助登记表',
      '集体研究纪要',
      '临时救助申请审批表',
      '四联单（现金）',
      '代领协议',
      '代领备案表',
      '代领款转交确认单',
      '回访记录',
    ];
    const places = titles.map((title) => text.indexOf(title, text.indexOf('卷内文件目录')));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('approval-form of the township: decision, order, simplified steps, no help before', async () => {
    const text = await drawn('approval-form', { caseId: urgent.caseId });
    says(text, [
      '编号：勐民救审〔2026〕52号',
      '上次救助时间、金额无',
      '0次0.00元',
      '2026年1月9日入户调查，调查人：刀玉芬、岩社茂。走访邻里两户；烧毁属实。',
      '按规定不作民主评议，依据：县民政局紧急程序第三条。',
      '人民币壹仟元整（小写）￥1,000.00',
      '2026年1月6日先行救助600.00元，手续后补。一次审批、分阶段发放。由岩社茂代报。',
    ]);
  });

  it('approval-form of the county: check, appraisal, notice with its objection, meeting, handing up', async () => {
    const text = await drawn('approval-form', { caseId: spending.caseId });
    says(text, [
      '家庭经济状况核对（南核〔2026〕3号）：存款1,234.56元。',
      '到会9人，同意8人，不同意1人。同意救助。',
      '2026年1月8日至2026年1月12日在帕练村公示栏公示。异议：务工收入少报，处理：异议不成立，收入已计入。',
      '符合支出型条件。建议给予临时救助3,000.00元（人民币叁仟元整）。',
      '一事一议，会议纪要：南协〔2026〕1号，主持人：刀学明。同意救助3,000.00元。',
      '移交号：勐民报〔2026〕1号',
      '人民币叁仟元整（小写）￥3,000.00',
    ]);
    expect(text).not.toContain('财务审批');
  });

  it('approval-form of a second case counts the first once, its stages together', async () => {
    const again = caseOffice();
    urgentCase(again);
    again.moveTo('2026-02-03');
    const { caseId } = again.act('clerk', 'case.open', {
      applicant: PEOPLE.widow,
      household: { village: '芒丙村', size: 3, category: 'edge' },
      type: 'urgent',
      cause: 'injury',
      causeText: '摔伤',
      appliedOn: '2026-02-02',
    });
    const text = drawnOn(await printPaper(again, 'approval-form', { caseId }));
    says(text, ['2026年1月14日400.00元', '1次1,000.00元']);
    again.discard();
  });

  it('case-file of an archived case bears its number, pages and day', async () => {
    const over = caseOffice();
    const { caseId } = spendingCase(over);
    const detail = { fileNumber: '勐民救档〔2026〕2号', pages: 38 };
    over.act('clerk', 'case.step', { caseId, kind: 'archived', on: '2026-01-19', detail });
    const text = drawnOn(await printPaper(over, 'case-file', { caseId }));
    says(text, [
      '档号：勐民救档〔2026〕2号',
      '2026年1月5日至2026年1月19日',
      '38页',
      '立卷人刀玉芬',
      '审批前公示2026-01-08附照片',
      '县级协调机制',
      '南民救审〔2026〕3号',
      '南汀县民政局',
    ]);
    over.discard();
  });

  it('refuses where the book has no ground for the paper', async () => {
    expect(await refusal('urgent-register', { caseId: spending.caseId })).toBe('not-ordered');
    expect(await refusal('visit', { caseId: spending.caseId })).toBe('not-paid');
    expect(await refusal('agency-agreement', { caseId: spending.caseId })).toBe('agency-missing');
    expect(await refusal('agency-filing', { caseId: urgent.caseId, id: 999 })).toBe('agency-unknown');
    expect(await refusal('income-test', { caseId: urgent.caseId })).toBe('income-test-missing');
    expect(await refusal('visit', { caseId: urgent.caseId, id: 999 })).toBe('step-unknown');
    expect(await refusal('application', { caseId: 999 })).toBe('case-unknown');
    expect(await refusal('survey', {})).toBe('option-missing');
  });
});
