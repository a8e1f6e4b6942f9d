/** A book with what the papers for the county and for people need: cases before one meeting, 一卡通, a refusal, a recovery. */
import { Refusal } from '../../../domain/problem.ts';
import { PAPERS, type PaperName } from '../../../electron/office/papers/index.ts';
import { paperOptions, type PaperRequest } from '../../../electron/office/papers/paper.ts';
import type { PaperFile } from '../../../electron/office/month-papers.ts';
import { applicant, caseInput, OFFICE, type TestOffice } from '../../db/test-office.ts';
import { pdfDrawn } from '../../templates/kit/read-pdf.ts';
import { caseOffice, spendingCase, urgentCase } from './case-book.ts';

export const ACCOUNT = '6230900000000000016';

const SETTINGS = [
  ['referral_days', '10'],
  ['recovery_days', '15'],
  ['publicity_days', '5'],
  ['township_limit', '2000'],
  ['quota', '60000'],
] as const;

export class CountyBook {
  readonly office: TestOffice;
  /** Ordered first, then approved by the township and paid 1,000.00; referred, objected to, asked back */
  readonly urgent: number;
  /** Approved by the county, 3,000.00 by 一卡通 */
  readonly spending: number;
  /** Approved by the township, 1,500.50 by 一卡通 */
  readonly card: number;
  readonly refused: number;

  constructor() {
    const office = caseOffice();
    this.office = office;
    office.act('manager', 'office.set', {
      ...OFFICE,
      validFrom: '2025-07-01',
      phone: '0000-1234567',
      countyPhone: '0000-7654321',
      bankName: '南汀县农村信用合作联社',
      bankAccount: ACCOUNT,
    });
    for (const [key, value] of SETTINGS) office.act('manager', 'setting.set', { key, value, validFrom: '2025-07-01' });
    this.urgent = urgentCase(office).caseId;
    this.spending = spendingCase(office).caseId;
    this.card = cardCase(office);
    office.act('cashier', 'payment.pay', { caseId: this.spending, on: '2026-01-17', way: 'card', amountFen: 300_000 });
    this.refused = refusedCase(office);
    afterPayment(office, this.urgent);
  }

  print(name: PaperName, request: PaperRequest = {}): Promise<readonly PaperFile[]> {
    return PAPERS[name].make(this.office.book, request, paperOptions(this.office.book, false));
  }

  /** What the first file of a paper says, without spaces. */
  async drawn(name: PaperName, request: PaperRequest = {}): Promise<string> {
    const [file] = await this.print(name, request);
    if (file === undefined) throw new Error(`no file of ${name}`);
    return pdfDrawn(file.bytes);
  }

  /** Code and message a paper is refused with. */
  async refusal(name: PaperName, request: PaperRequest): Promise<string> {
    try {
      await this.print(name, request);
      return '';
    } catch (error) {
      if (error instanceof Refusal) return `${error.problem.code} ${error.problem.message}`;
      throw error;
    }
  }
}

/** Words a paper does not say. */
export const unsaidOf = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => !text.includes(word.replaceAll(/\s/gu, '')));

/** 支出型 within the township's authority: before the same meeting as the spending case, then a 一卡通 line. */
function cardCase(office: TestOffice): number {
  const { caseId } = office.act('clerk', 'case.open', {
    ...caseInput(3, '2026-01-08'),
    applicant: { ...applicant(3), phone: '12300000555', bankName: '农行勐禾支行', bankAccount: '6228480000000000000' },
    type: 'spending',
    cause: 'schooling',
    causeText: '子女就读大学，学费负担重',
  });
  office.act('clerk', 'case.step', { caseId, kind: 'notice_before', on: '2026-01-08', detail: { place: '村公示栏' } });
  office.act('clerk', 'case.step', { caseId, kind: 'notice_ended', on: '2026-01-14' });
  office.act('clerk', 'case.step', {
    caseId,
    kind: 'met',
    on: '2026-01-14',
    opinion: '情况属实',
    detail: {
      meeting: 'special',
      minutes: '南协〔2026〕1号',
      chair: '刀学明',
      attended: ['刀学明', '王䶮'],
      discussion: true,
    },
  });
  office.act('approver', 'case.decide', {
    caseId,
    kind: 'approved',
    on: '2026-01-15',
    reference: '勐民救审〔2026〕55号',
    way: 'card',
    amountFen: 150_050,
    minutes: '南协〔2026〕1号',
  });
  office.act('cashier', 'payment.pay', { caseId, on: '2026-01-16', way: 'card', amountFen: 150_050 });
  return caseId;
}

function refusedCase(office: TestOffice): number {
  const { caseId } = office.act('clerk', 'case.open', { ...caseInput(4, '2026-01-09'), causeText: '自费择校' });
  office.act('clerk', 'case.step', {
    caseId,
    kind: 'surveyed',
    on: '2026-01-12',
    detail: { conclusion: '家庭收入稳定' },
  });
  office.act('approver', 'case.decide', {
    caseId,
    kind: 'refused',
    on: '2026-01-15',
    reference: '勐民救不〔2026〕1号',
    ground: 'untrue',
    opinion: '所报支出与票据不符',
  });
  return caseId;
}

/** On the urgent case: a referral and its answer, an objection with names, a recovery of which part came back later. */
function afterPayment(office: TestOffice, caseId: number): void {
  const step = (input: Parameters<typeof office.act<'case.step'>>[2]) => office.act('clerk', 'case.step', input).stepId;
  const referralId = step({
    caseId,
    kind: 'referred',
    on: '2026-01-15',
    detail: { target: 'housing', to: '南汀县住建局', need: '协助重建住房', consent: true },
  });
  step({
    caseId,
    kind: 'referral_answered',
    on: '2026-01-19',
    detail: { referralId, accepted: true, result: '已列入重建计划' },
  });
  const objectionId = step({
    caseId,
    kind: 'objection',
    on: '2026-01-15',
    detail: { what: '岩三妹（12300000999）反映李㛃家有轿车', by: '岩三妹' },
  });
  step({
    caseId,
    kind: 'objection_answered',
    on: '2026-01-18',
    opinion: '李㛃家无机动车',
    detail: { objectionId, upheld: false, result: '维持决定，已告知岩三妹' },
  });
  step({
    caseId,
    kind: 'recovery_demanded',
    on: '2026-01-16',
    detail: { amountFen: 30_000, ground: '重复领取', reference: '勐民追〔2026〕1号' },
  });
}
