/** 审计追溯表 of one case: the acts of the chain that wrote of it, its vouchers and write-offs, what the rules said. */
import { CASE_STATES } from '../../../domain/cases/state.ts';
import type { IsoDate } from '../../../domain/calendar/date.ts';
import { CASE_TYPES, CATEGORIES, CAUSES, WAYS } from '../../../domain/entities/codes.ts';
import { LINE_STATES, type FundLine } from '../../../domain/ledger/fund-lines.ts';
import { SEVERITIES } from '../../../domain/policy/finding.ts';
import type { Book } from '../../../db/book.ts';
import { chainHash, printedHead, type AuditRow } from '../../../db/chain.ts';
import { caseFile, type CaseFile } from '../../../db/queries/case/file.ts';
import type { FiledPayment } from '../../../db/queries/case/payments.ts';
import { caseProgress } from '../../../db/queries/case/progress.ts';
import { fundLines } from '../../../db/queries/fund-lines.ts';
import { officeOn } from '../../../db/queries/office.ts';
import {
  auditTrailPdf,
  auditTrailXlsx,
  type AuditTrailView,
  type TrailAct,
  type TrailFinding,
  type TrailPayment,
} from '../../../templates/audit-trail/index.ts';
import { ANSWERS, writtenOf } from './audit-trail-acts.ts';
import { bookHead } from './book-head.ts';
import { FINDING_STAGES, ruleName } from './finding-words.ts';
import { officeTime } from './office-time.ts';
import { pdfFile, sheetFile, told, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

/** 办理事项, short; the contract's own sentences are too long for a column. */
const ACTS: Readonly<Record<string, string>> = {
  'case.open': '受理个案',
  'case.step': '登记环节',
  'case.decide': '审批',
  'case.explain': '补充说明理由',
  'agency.file': '代领备案',
  'person.change': '更改人员信息',
  'payment.pay': '发放',
  'voucher.sign': '四联单签领',
  'voucher.void': '四联单作废',
  'voucher.reverse': '红字冲销',
  'voucher.reprint': '补打四联单',
  'transfer.reverse': '红字冲销（无四联单）',
  'batch.make': '编制销账批次',
  'batch.answer': '登记县级批复',
  'fund.move': '资金往来',
  'history.row': '导入旧台账',
  'history.import': '导入旧台账',
};

type StoredAudit = AuditRow & { readonly hash: string };

const AUDIT_SQL = `SELECT no, at, staff_id AS staffId, session, act, request_id AS requestId, input_sha256 AS inputSha256, answer, rows,
    prev_hash AS prevHash, hash FROM audit WHERE no IN (SELECT value FROM json_each(?)) ORDER BY no`;

function actsOf(book: Book, caseId: number): TrailAct[] {
  const written = Map.groupBy(writtenOf(book, caseId), ({ actNo }) => actNo);
  return book.all<StoredAudit>(AUDIT_SQL, JSON.stringify([...written.keys()])).map(({ hash, ...row }) => ({
    no: row.no,
    at: officeTime(row.at),
    by: (JSON.parse(row.session) as { name: string }).name,
    act: ACTS[row.act] ?? row.act,
    what: [...new Set(written.get(row.no)?.map(({ what }) => what))].join('；'),
    code: printedHead(hash),
    intact: chainHash(row) === hash,
  }));
}

interface BatchRow {
  readonly reference: string;
  readonly on: IsoDate;
  readonly document: string | null;
  readonly answeredOn: IsoDate | null;
  readonly answer: keyof typeof ANSWERS | null;
}

/** The newest batch a line is in; a line the county's answer does not name is written off. */
const BATCH_SQL = `SELECT b.reference, b.on_date AS "on", a.document, a.on_date AS answeredOn, n.answer FROM batch_line l
  JOIN batch b ON b.id = l.batch_id LEFT JOIN batch_answer a ON a.batch_id = b.id
  LEFT JOIN line_answer n ON n.batch_id = l.batch_id AND n.transfer_id = l.transfer_id
  WHERE l.transfer_id = ? ORDER BY b.id DESC LIMIT 1`;

const RECEIPTS = { issued: '未签领', signed: '已签领', voided: '作废', reversed: '已签领后冲销' } as const;

function receiptOf({ voucher, way }: FiledPayment): string {
  if (voucher === null) return way === 'card' ? '县级发放' : '以票据为凭';
  const { state, signedOn } = voucher;
  return `${RECEIPTS[state]}${signedOn === null || state === 'voided' ? '' : `（${signedOn}）`}`;
}

function paymentOf(book: Book, payment: FiledPayment, lines: ReadonlyMap<number, FundLine>): TrailPayment {
  const { id, way, voucher, on, amountFen, returnedFen, payer } = payment;
  const batch = way === 'card' ? undefined : book.get<BatchRow>(BATCH_SQL, id);
  const line = way === 'card' ? undefined : lines.get(id);
  return {
    voucher: voucher?.number ?? '',
    on,
    way: WAYS[way],
    fen: amountFen,
    returnedFen,
    payer: payer ?? '',
    receipt: receiptOf(payment),
    batch: batch === undefined ? '' : `${batch.reference}（${batch.on}）`,
    answer: answerOf(batch),
    state: line === undefined ? '县级发放' : LINE_STATES[line.state],
  };
}

function answerOf(batch: BatchRow | undefined): string {
  if (batch === undefined || batch.document === null || batch.answeredOn === null) return '';
  return `${batch.document}（${batch.answeredOn}）：${ANSWERS[batch.answer ?? 'written_off']}`;
}

const findingOf = (one: CaseFile['findings'][number]): TrailFinding => ({
  stage: FINDING_STAGES[one.stage],
  rule: ruleName(one.code),
  severity: SEVERITIES[one.severity],
  message: one.message,
  source: `${one.document} ${one.article}`,
  reason: one.overrideReason === null ? '' : `${one.overrideReason}（${one.by}）`,
});

/** @throws Refusal `case-unknown` */
export function auditTrailView(book: Book, caseId: number): AuditTrailView {
  const file = caseFile(book, caseId);
  const today = book.surroundings.today();
  const lines = new Map(fundLines(book).map((line) => [line.transferId, line]));
  const approved = file.decisions.findLast(({ kind }) => kind !== 'ordered');
  return {
    government: officeOn(book, today).government,
    caseNumber: file.number,
    name: file.person.name,
    idNumber: file.person.idNumber,
    village: `${file.household.village}${file.household.group ?? ''}`,
    category: CATEGORIES[file.household.category],
    type: CASE_TYPES[file.type],
    cause: `${CAUSES[file.cause]}（${file.causeText}）`,
    appliedOn: file.appliedOn,
    state: CASE_STATES[caseProgress(book, caseId, today).state],
    approvedFen: approved?.amountFen ?? null,
    paidFen: file.payments.reduce((sum, { amountFen, returnedFen }) => sum + amountFen - returnedFen, 0),
    acts: actsOf(book, caseId),
    payments: file.payments.map((payment) => paymentOf(book, payment, lines)),
    findings: file.findings.map(findingOf),
    chain: bookHead(book),
  };
}

export const auditTrail: PaperSpec = {
  title: '审计追溯表',
  asks: ['case'],
  async make(book, request, options) {
    const view = auditTrailView(book, told(request, 'caseId'));
    const name = `审计追溯表-${view.caseNumber}`;
    return [
      pdfFile(name, await auditTrailPdf(worded(book, 'audit-trail', view), options)),
      sheetFile(name, await auditTrailXlsx(worded(book, 'audit-trail', view), options)),
    ];
  },
};
