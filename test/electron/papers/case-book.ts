/** Two cases told by acts, for the papers of a case: one ordered and made up, one 支出型 decided by the county. Invented people. */
import { idCheckDigit } from '../../../domain/identity/id-number.ts';
import { PAPERS, type PaperName } from '../../../electron/office/papers/index.ts';
import type { PaperRequest } from '../../../electron/office/papers/paper.ts';
import { paperOptions } from '../../../electron/office/papers/paper.ts';
import type { PaperFile } from '../../../electron/office/month-papers.ts';
import { OFFICE, STAFF, TestOffice } from '../../db/test-office.ts';
import { pdfDrawn } from '../../templates/kit/read-pdf.ts';

const idOf = (birth: string, order: string): string => {
  const first17 = `539921${birth}${order}`;
  return first17 + idCheckDigit(first17);
};
export const PEOPLE = {
  widow: { name: '李㛃', idNumber: idOf('19670120', '972') },
  son: { name: '王䶮', idNumber: idOf('19900414', '061') },
  grandson: { name: '岩小甲', idNumber: idOf('20150203', '001') },
  patient: { name: '赵𫖯', idNumber: idOf('19571012', '105') },
} as const;

/** An office with money, telephones and 低保标准. */
export function caseOffice(): TestOffice {
  const office = new TestOffice('2026-01-20');
  office.act('manager', 'office.set', {
    ...OFFICE,
    validFrom: '2025-06-01',
    phone: '0000-1234567',
    countyPhone: '0000-7654321',
  });
  const setting = (key: string, value: string) =>
    office.act('manager', 'setting.set', { key, value, validFrom: '2025-06-01' });
  setting('dibao_rural_month', '520');
  setting('dibao_city_month', '750');
  setting('materials_urgent', 'application、identity、accident');
  office.act('accountant', 'opening.record', {
    on: '2025-12-31',
    bank: [{ source: 'county', amountFen: 5_000_000 }],
    cash: [{ source: 'county', amountFen: 200_000 }],
    goods: [],
    unreported: [],
    nextVoucher: 1,
  });
  return office;
}

/** A house burnt down on 5 January: ordered, paid to the son, made up, approved, paid in full and visited. */
export function urgentCase(office: TestOffice): { caseId: number; agencyId: number; visitId: number } {
  const { caseId } = office.act('clerk', 'case.open', {
    applicant: { ...PEOPLE.widow, phone: '12300000117', address: '南汀县勐禾乡芒丙村帕浪小组17号' },
    household: {
      village: '芒丙村',
      group: '帕浪小组',
      size: 3,
      category: 'edge',
      registry: 'rural',
      members: [
        { person: PEOPLE.son, relation: '子', health: '健康', occupation: '务工', yearlyIncomeFen: 2_880_000 },
        { person: PEOPLE.grandson, relation: '孙', occupation: '学生' },
      ],
    },
    type: 'urgent',
    cause: 'fire',
    causeText: '家中用电起火，木楼三间烧毁',
    appliedOn: '2026-01-06',
    foundBy: 'reported',
    reporter: { name: '岩社茂', phone: '12300000203' },
    occurredOn: '2026-01-05',
    occurredAt: '帕浪小组家中',
    requestedFen: 150_000,
    residence: 'local',
    otherAid: '红十字会棉被两床',
  });
  takeIn(office, caseId);
  const agencyId = orderAndPay(office, caseId);
  makeUp(office, caseId);
  const { stepId } = office.act('clerk', 'case.step', {
    caseId,
    kind: 'visited',
    on: '2026-01-18',
    opinion: '暂住亲戚家',
    detail: { visitor: '岩温罕', stillInNeed: true, confirmedFen: 100_000 },
  });
  return { caseId, agencyId, visitId: stepId };
}

function takeIn(office: TestOffice, caseId: number): void {
  office.act('clerk', 'case.step', {
    caseId,
    kind: 'accepted',
    on: '2026-01-06',
    detail: { receipt: '勐民受〔2026〕1号', missing: ['identity', 'accident'] },
  });
  office.act('clerk', 'case.step', {
    caseId,
    kind: 'materials',
    on: '2026-01-06',
    detail: { present: ['application', 'identity'] },
  });
  for (const step of ['checked', 'appraised', 'notice_before'] as const)
    office.act('clerk', 'case.step', {
      caseId,
      kind: 'skipped',
      on: '2026-01-06',
      detail: { step, rule: '县民政局紧急程序第三条' },
    });
}

function orderAndPay(office: TestOffice, caseId: number): number {
  office.act('approver', 'case.decide', {
    caseId,
    kind: 'ordered',
    on: '2026-01-06',
    reference: '勐先救〔2026〕7号',
    way: 'cash',
    amountFen: 60_000,
    opinion: '无处居住，立即救助',
    paperworkDueOn: '2026-01-13',
  });
  const { agencyId } = office.act('clerk', 'agency.file', {
    caseId,
    on: '2026-01-06',
    agent: {
      kind: 'family',
      ...PEOPLE.son,
      relation: '子',
      phone: '12300000358',
      reason: '烧伤住院',
      agreement: '勐代〔2026〕9号',
      consent: true,
    },
  });
  const paid = office.act('cashier', 'payment.pay', {
    caseId,
    on: '2026-01-07',
    way: 'cash',
    source: 'county',
    payerId: STAFF.cashier,
    amountFen: 60_000,
    agencyId,
  });
  office.act('cashier', 'voucher.sign', { voucherId: paid.id, on: '2026-01-07' });
  office.act('clerk', 'case.step', { caseId, kind: 'handed_over', on: '2026-01-08', detail: { transferId: paid.id } });
  return agencyId;
}

function makeUp(office: TestOffice, caseId: number): void {
  office.act('clerk', 'case.step', {
    caseId,
    kind: 'surveyed',
    on: '2026-01-09',
    opinion: '走访邻里两户',
    detail: {
      surveyors: ['刀玉芬', '岩社茂'],
      village: '岩罕',
      housing: '木楼三间，全毁',
      property: '摩托车一辆',
      supporters: '女儿外嫁',
      conclusion: '烧毁属实',
    },
  });
  office.act('clerk', 'case.step', { caseId, kind: 'paperwork', on: '2026-01-10', detail: { item: 'register' } });
  office.act('approver', 'case.decide', {
    caseId,
    kind: 'approved',
    on: '2026-01-12',
    reference: '勐民救审〔2026〕52号',
    way: 'cash',
    amountFen: 100_000,
    staged: true,
    minutes: '勐民纪〔2026〕1号',
    opinion: '同意',
  });
  const rest = office.act('cashier', 'payment.pay', {
    caseId,
    on: '2026-01-14',
    way: 'cash',
    source: 'county',
    payerId: STAFF.cashier,
    amountFen: 40_000,
  });
  office.act('cashier', 'voucher.sign', { voucherId: rest.id, on: '2026-01-14' });
}

/**
 * Six months, two people: 9,000.00 in, self-paid 6,000.00 (28,500 less 1,500, 17,000, 4,000 and nothing): 250.00 a head and month,
 * below 520.00.
 */
export function spendingCase(office: TestOffice): { caseId: number } {
  const { caseId } = office.act('clerk', 'case.open', {
    applicant: { ...PEOPLE.patient, phone: '12300000400' },
    household: { village: '帕练村', size: 2, category: 'general', registry: 'rural' },
    type: 'spending',
    cause: 'medical',
    causeText: '尿毒症透析，自付费用过高',
    appliedOn: '2026-01-05',
  });
  const step = (input: Parameters<typeof office.act<'case.step'>>[2]) => office.act('clerk', 'case.step', input);
  step({
    caseId,
    kind: 'income_tested',
    on: '2026-01-06',
    opinion: '已核对结算票据',
    detail: {
      test: {
        months: 6,
        members: 2,
        incomes: [{ kind: 'wages', amountFen: 900_000, note: '打零工' }],
        necessities: [
          {
            kind: 'medical',
            who: PEOPLE.patient.name,
            serious: true,
            totalFen: 2_850_000,
            notBasicFen: 150_000,
            insuranceFen: 1_700_000,
            assistanceFen: 400_000,
          },
        ],
      },
    },
  });
  judge(office, caseId);
  return { caseId };
}

function judge(office: TestOffice, caseId: number): void {
  const step = (input: Parameters<typeof office.act<'case.step'>>[2]) => office.act('clerk', 'case.step', input);
  step({
    caseId,
    kind: 'checked',
    on: '2026-01-07',
    detail: { reference: '南核〔2026〕3号', result: '存款1,234.56元' },
  });
  step({ caseId, kind: 'appraised', on: '2026-01-07', opinion: '同意救助', detail: { attended: 9, agreed: 8 } });
  step({ caseId, kind: 'notice_before', on: '2026-01-08', detail: { place: '帕练村公示栏', until: '2026-01-12' } });
  const { stepId } = step({
    caseId,
    kind: 'objection',
    on: '2026-01-09',
    detail: { what: '务工收入少报', by: '匿名' },
  });
  step({
    caseId,
    kind: 'objection_answered',
    on: '2026-01-10',
    detail: { objectionId: stepId, upheld: false, result: '收入已计入' },
  });
  step({ caseId, kind: 'notice_ended', on: '2026-01-13', detail: { photo: true } });
  office.act('reviewer', 'case.step', {
    caseId,
    kind: 'reviewed',
    on: '2026-01-13',
    opinion: '符合支出型条件',
    detail: { suggestedFen: 300_000 },
  });
  step({
    caseId,
    kind: 'met',
    on: '2026-01-14',
    detail: { meeting: 'special', minutes: '南协〔2026〕1号', chair: '刀学明', discussion: true, resolvedFen: 300_000 },
  });
  step({ caseId, kind: 'handed_up', on: '2026-01-14', detail: { reference: '勐民报〔2026〕1号' } });
  office.act('approver', 'case.decide', {
    caseId,
    kind: 'approved',
    on: '2026-01-16',
    reference: '南民救审〔2026〕3号',
    way: 'card',
    amountFen: 300_000,
    level: 'county',
    opinion: '同意救助',
  });
}

/** One paper as the command line makes it. */
export async function printPaper(office: TestOffice, name: PaperName, request: PaperRequest): Promise<PaperFile> {
  const [file] = await PAPERS[name].make(office.book, request, paperOptions(office.book, false));
  if (file === undefined) throw new Error(`no file of ${name}`);
  return file;
}

/** What a paper says, without spaces. */
export const drawnOn = ({ bytes }: PaperFile): string => pdfDrawn(bytes);
