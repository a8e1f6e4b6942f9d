/** One row of an old workbook as a case with its decision, payment and voucher. */
import { periodOf, yearOf } from '../../domain/calendar/date.ts';
import { CAUSES, type Source } from '../../domain/entities/codes.ts';
import type { HistoryPayment, VoucherRun } from '../../domain/history/understood.ts';
import type { Finding } from '../../domain/policy/finding.ts';
import type { Tx } from '../act.ts';
import { paymentFactsOf } from '../facts/case.ts';
import { judge } from '../policy.ts';
import { post, type Posting } from '../posting.ts';
import { agency, cardLine, decision, historyRow, voucherSeries } from '../schema/index.ts';
import { insertVoucher, NUMBER_WIDTH, recordVoucherEvent, SERIES } from '../voucher-numbers.ts';
import { insertCase } from './cases.ts';
import { recordFindings } from './findings.ts';
import { takeHousehold, takePersonAsWritten } from './people.ts';

export interface RowToRecord {
  readonly importId: number;
  readonly payment: HistoryPayment;
  /** null for 一卡通 */
  readonly source: Source | null;
  /** The numbering the row's voucher belongs to; undefined without a number */
  readonly run: VoucherRun | undefined;
}

/** Series of rows whose 四联单 has no number on record: the voucher is there, its number is not. */
export const UNNUMBERED = 'LSJZ-无号';

/** @returns the rules' findings, recorded with the payment */
export function recordPayment(tx: Tx, row: RowToRecord): readonly Finding[] {
  const { payment } = row;
  const appliedOn = payment.appliedOn ?? payment.approvedOn ?? payment.paidOn;
  const personId = takePersonAsWritten(
    tx,
    {
      name: payment.person.name,
      idNumber: payment.person.id,
      ...(payment.address !== '' && { address: payment.address }),
    },
    appliedOn,
  );
  const householdId = takeHousehold(
    tx,
    personId,
    {
      village: payment.village === '' ? '未填写' : payment.village,
      size: payment.householdSize ?? 1,
      category: payment.category,
      members: [],
    },
    appliedOn,
  );
  const causeText = payment.causeText === '' ? CAUSES[payment.cause] : payment.causeText;
  const { caseId } = insertCase(tx, {
    ...payment,
    personId,
    householdId,
    causeText,
    appliedOn,
    foundBy: 'applied',
    imported: true,
  });
  // Judged before it is written, so that the payment is not its own history.
  const { findings } = judge(tx.book, factsFor(tx, payment, { id: caseId, personId, householdId, causeText }));
  const id = payment.way === 'card' ? recordCard(tx, payment, caseId) : recordFundPayment(tx, row, caseId);
  recordFindings(tx, { caseId, stage: 'import', subjectId: id }, findings, []);
  tx.insert(historyRow, {
    importId: row.importId,
    rowKey: payment.key,
    sheet: payment.sheet,
    rowNo: payment.row,
    caseId,
  });
  return findings;
}

function factsFor(
  tx: Tx,
  payment: HistoryPayment,
  subject: { id: number; personId: number; householdId: number; causeText: string },
) {
  return paymentFactsOf(tx.book, {
    stage: 'payment',
    case: { ...subject, type: payment.type, cause: payment.cause, category: payment.category },
    way: payment.way,
    amountFen: payment.amountFen,
    approvedFen: payment.amountFen,
    approvedOn: payment.approvedOn,
    emergency: false,
    paidOn: payment.paidOn,
    agent: payment.agent,
    recordLevel: 'history',
  });
}

function recordDecision(tx: Tx, payment: HistoryPayment, caseId: number): number {
  return tx.insert(decision, {
    uid: tx.newUid(),
    caseId,
    kind: 'approved',
    onDate: payment.approvedOn ?? payment.paidOn,
    reference: null,
    way: payment.way,
    amountFen: payment.amountFen,
    staged: 0,
    opinion: `导入：${payment.sheet}第${payment.row}行${payment.clerk === '' ? '' : `，经办人${payment.clerk}`}`,
    staffId: null,
  });
}

function recordCard(tx: Tx, payment: HistoryPayment, caseId: number): number {
  return tx.insert(cardLine, {
    uid: tx.newUid(),
    caseId,
    decisionId: recordDecision(tx, payment, caseId),
    amountFen: payment.amountFen,
    onDate: payment.paidOn,
    period: periodOf(payment.paidOn),
    imported: 1,
  });
}

function recordFundPayment(tx: Tx, row: RowToRecord, caseId: number): number {
  const { payment } = row;
  const id = post(tx, {
    ...pairOf(payment),
    amountFen: payment.amountFen,
    source: row.source,
    onDate: payment.paidOn,
    period: periodOf(payment.paidOn),
    summary: summaryOf(payment),
    caseId,
    decisionId: recordDecision(tx, payment, caseId),
    agencyId: recordAgent(tx, payment, caseId),
    imported: true,
  });
  if (payment.way !== 'service' || payment.voucher !== undefined) recordVoucher(tx, row, id);
  return id;
}

/** A service that bore a 四联单 number was paid to its provider by transfer. */
function pairOf(payment: HistoryPayment): Pick<Posting, 'movement' | 'debit' | 'credit'> {
  if (payment.way === 'cash') return { movement: 'pay_cash', debit: 'relief_cash', credit: 'cash' };
  if (payment.way === 'goods') return { movement: 'issue_goods', debit: 'relief_goods', credit: 'goods' };
  if (payment.way === 'service' && payment.voucher === undefined)
    return { movement: 'buy_service', debit: 'relief_service', credit: 'bank' };
  return { movement: 'pay_transfer', debit: 'relief_transfer', credit: 'bank' };
}

function summaryOf({ person, cause, causeText, way, agent, remark }: HistoryPayment): string {
  const goods = way === 'goods' ? `实物${remark === '' ? '' : `（${remark}）`}` : '';
  return `发放${person.name}${causeText === '' ? CAUSES[cause] : causeText}${goods}救助${agent === undefined ? '' : `（${agent.name}代领）`}`;
}

function recordAgent(tx: Tx, payment: HistoryPayment, caseId: number): number | undefined {
  if (payment.agent === undefined) return undefined;
  return tx.insert(agency, {
    caseId,
    name: payment.agent.name,
    relation: payment.agent.relation === '' ? null : payment.agent.relation,
    consent: 0,
  });
}

/** The voucher with the number it bore; signed for, because history is over. */
function recordVoucher(tx: Tx, { payment, run }: RowToRecord, transferId: number): void {
  const kind = payment.way === 'cash' || payment.way === 'goods' ? payment.way : 'transfer';
  const given = payment.voucher;
  const series = given === undefined || run === undefined ? UNNUMBERED : importedSeries(run);
  const year = given?.year ?? yearOf(payment.paidOn);
  if (tx.book.get('SELECT id FROM voucher_series WHERE series = ? AND year = ?', series, year) === undefined)
    tx.insert(voucherSeries, {
      series,
      year,
      start: run?.first ?? 1,
      width: Math.min(9, given?.digits ?? NUMBER_WIDTH),
    });
  const number = given?.number ?? nextUnnumbered(tx, year);
  insertVoucher(
    tx,
    { transferId, kind, amountFen: payment.amountFen, onDate: payment.paidOn, series, formNumber: given?.text },
    year,
    number,
  );
  recordVoucherEvent(tx, transferId, { kind: 'signed', onDate: payment.paidOn });
}

const KIND_MARK = { shared: '', cash: '-现', goods: '-物', transfer: '-转' } as const;

/** The book's own series, unless the old one had a name of its own or numbered each kind separately. */
export const importedSeries = (run: VoucherRun): string =>
  `${SERIES}${run.series === '' ? '' : `-${run.series}`}${KIND_MARK[run.kind]}`;

/** The numbering of the file that gave a payment its number. */
export function runOf(runs: readonly VoucherRun[], { voucher, way }: HistoryPayment): VoucherRun | undefined {
  if (voucher === undefined) return undefined;
  const kind = way === 'cash' || way === 'goods' ? way : 'transfer';
  return runs.find(
    (run) => run.series === voucher.series && run.year === voucher.year && (run.kind === 'shared' || run.kind === kind),
  );
}

const nextUnnumbered = (tx: Tx, year: number): number =>
  (tx.book.get<{ number: number | null }>(
    'SELECT max(number) AS number FROM voucher WHERE series = ? AND year = ?',
    UNNUMBERED,
    year,
  )?.number ?? 0) + 1;
