/** 发放: pays what was approved, or ordered as 先行救助, and issues the 四联单 in the same act. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import { CAUSES, type Way } from '../../domain/entities/codes.ts';
import type { Override } from '../../domain/entities/cases.ts';
import type { FundPayment, GoodsLine, PaymentInput } from '../../domain/entities/payments.ts';
import type { Account } from '../../domain/ledger/accounts.ts';
import type { Movement } from '../../domain/ledger/movements.ts';
import { formatFen } from '../../domain/money/fen.ts';
import type { Finding } from '../../domain/policy/finding.ts';
import { Refusal, unreachable } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { postingPeriod } from '../periods.ts';
import { paymentFactsOf } from '../facts/case.ts';
import { handlingFacts } from '../facts/handling.ts';
import { judge } from '../policy.ts';
import type { FiledAgency } from '../queries/case/agencies.ts';
import { post, type Posting } from '../posting.ts';
import { cardLine } from '../schema/index.ts';
import { issueVoucher, SERIES } from '../voucher-numbers.ts';
import { agencyOf, agentFacts, insertAgency } from './agencies.ts';
import { caseOf } from './cases.ts';
import { decisionsOf, netPaidFen, type StoredDecision } from './decisions.ts';
import { recordFindings, requireAnswered, requireApprover } from './findings.ts';
import { requireOnDuty } from './office.ts';

export interface Paid {
  /** Key of the transfer, or of the 一卡通 line */
  readonly id: number;
  readonly voucherId: number | null;
  /** `2026-000049`; null for services and 一卡通, which have no 四联单 */
  readonly number: string | null;
  readonly findings: readonly Finding[];
}

export function pay(tx: Tx, input: PaymentInput): Paid {
  const subject = caseOf(tx, input.caseId);
  const authority = authorityFor(tx, input.caseId, input.on);
  const amountFen = amountOf(input);
  requireWithin(tx, input.caseId, authority, amountFen);
  requireOtherHands(tx, input, authority);
  const agent = agentOf(tx, input);
  const facts = paymentFactsOf(tx.book, {
    stage: 'payment',
    case: subject,
    way: input.way,
    amountFen,
    approvedFen: authority.amountFen,
    approvedOn: authority.approved?.onDate,
    orderedOn: authority.ordered?.onDate,
    emergency: authority.ordered !== undefined,
    paidOn: input.on,
    agent: agent === undefined ? undefined : agentFacts(agent),
    special: ('special' in input ? input.special : undefined) ?? authority.decision.special ?? undefined,
    recordLevel: 'live',
    decided: decidedBy(authority.approved),
    handling: (steps) => handlingFacts(tx.book, input, subject, agent, steps),
  });
  const { findings } = judge(tx.book, facts);
  const overrides = [
    ...recordedOverrides(tx, input.caseId, authority.decision.id),
    ...ownOverrides(tx, input.overrides),
  ];
  requireAnswered(findings, overrides);
  const paid =
    input.way === 'card'
      ? payByCard(tx, input, authority.decision)
      : payFromFund(tx, input, authority.decision, amountFen, agent);
  recordFindings(tx, { caseId: input.caseId, stage: 'payment', subjectId: paid.id }, findings, overrides);
  return { ...paid, findings };
}

const amountOf = (input: PaymentInput): number => (input.way === 'goods' ? goodsTotal(input.goods) : input.amountFen);

export const goodsTotal = (lines: readonly GoodsLine[]): number => lines.reduce((sum, line) => sum + line.amountFen, 0);

interface Authority {
  /** What the payment rests on: the approval, or the order until there is one */
  readonly decision: StoredDecision;
  /** 分 that may be paid in all: the approval's as soon as there is one, also for an order's payment entered late */
  readonly amountFen: number;
  readonly approved: StoredDecision | undefined;
  readonly ordered: StoredDecision | undefined;
}

/** E4: a case is paid only on an approval, or on a recorded order of 先行救助, of that day or before. */
function authorityFor(tx: Tx, caseId: number, on: IsoDate): Authority {
  const all = decisionsOf(tx, caseId);
  const decisions = all.filter((one) => one.onDate <= on);
  const approved = decisions.find(({ kind }) => kind === 'approved');
  const ordered = decisions.find(({ kind }) => kind === 'ordered');
  const refused = decisions.find(({ kind }) => kind === 'refused');
  const decision = approved ?? ordered;
  if (refused !== undefined) throw new Refusal('case-refused', '这个个案的决定是不予救助，不能发放。');
  if (decision === undefined || decision.amountFen === null)
    throw new Refusal(
      'not-approved',
      `这个个案在 ${on} 还没有审批，也没有先行救助的指令，不能发放。请先办理审批；情况紧急的，先记录先行救助指令。`,
    );
  const final = all.find(({ kind }) => kind === 'approved') ?? decision;
  return { decision, amountFen: final.amountFen ?? decision.amountFen, approved, ordered };
}

function requireWithin(tx: Tx, caseId: number, authority: Authority, amountFen: number): void {
  const paid = netPaidFen(tx, caseId);
  const left = authority.amountFen - paid;
  if (amountFen > left)
    throw new Refusal(
      'over-approved',
      `${authority.approved === undefined ? '先行救助指令' : '审批'}金额 ${formatFen(authority.amountFen)} 元，已发放 ${formatFen(paid)} 元，还可发放 ${formatFen(left)} 元，不能再发 ${formatFen(amountFen)} 元。`,
      { approvedFen: authority.amountFen, paidFen: paid, leftFen: left },
    );
}

/** 审批 ≠ 出纳: whoever decided, approval or order, may not also hand out. */
function requireOtherHands(tx: Tx, input: PaymentInput, { approved, ordered }: Authority): void {
  const payer = input.way === 'card' ? tx.session.staffId : input.payerId;
  if (input.way !== 'card') requireOnDuty(tx, input.payerId, input.on);
  const deciders = [approved?.staffId, ordered?.staffId];
  if (deciders.includes(payer) || deciders.includes(tx.session.staffId))
    throw new Refusal('duty-separation', '审批人不能发放自己审批的救助金，请由出纳（发放责任人）办理。');
}

const recordedOverrides = (tx: Tx, caseId: number, decisionId: number): Override[] =>
  tx.book.all<Override>(
    `SELECT code, override_reason AS reason FROM finding WHERE case_id = ? AND stage = 'decision' AND subject_id = ? AND override_reason IS NOT NULL`,
    caseId,
    decisionId,
  );

function ownOverrides(tx: Tx, overrides: readonly Override[]): readonly Override[] {
  if (overrides.length > 0) requireApprover(tx);
  return overrides;
}

/** Whoever collects: filed before, or named with the payment and filed by it. */
function agentOf(tx: Tx, input: PaymentInput): FiledAgency | undefined {
  if (input.way === 'card') return undefined;
  if (input.agencyId !== undefined) {
    if (input.agent !== undefined) throw new Refusal('agent-twice', '代领人已有备案，请只选备案，不要再另填代领人。');
    return agencyOf(tx, input.caseId, input.agencyId);
  }
  return input.agent && agencyOf(tx, input.caseId, insertAgency(tx, input.caseId, input.agent));
}

/** The decision a payment of money rests on; an order has its procedure still before it. */
const decidedBy = (approved: StoredDecision | undefined) =>
  approved === undefined || approved.staffId === null
    ? undefined
    : {
        on: approved.onDate,
        level: approved.level ?? 'township',
        staged: approved.staged === 1,
        minutes: approved.minutes ?? undefined,
        by: approved.staffId,
      };

function payByCard(
  tx: Tx,
  input: Extract<PaymentInput, { way: 'card' }>,
  decided: StoredDecision,
): Omit<Paid, 'findings'> {
  const id = tx.insert(cardLine, {
    uid: tx.newUid(),
    caseId: input.caseId,
    decisionId: decided.id,
    amountFen: input.amountFen,
    onDate: input.on,
    period: postingPeriod(tx.book, input.on, tx.today),
    imported: 0,
  });
  return { id, voucherId: null, number: null };
}

function payFromFund(
  tx: Tx,
  input: FundPayment,
  decided: StoredDecision,
  amountFen: number,
  agent: FiledAgency | undefined,
): Omit<Paid, 'findings'> {
  const { caseId } = input;
  if (input.formNumber !== undefined) requireNewForm(tx, input.formNumber);
  const id = post(tx, {
    ...movementOf(input),
    amountFen,
    source: input.source,
    onDate: input.on,
    summary: summaryOf(tx, caseId, input.way, agent?.name),
    caseId,
    decisionId: decided.id,
    agencyId: agent?.id,
    payerId: input.payerId,
    witness: input.witness,
    special: input.special,
    service: input.way === 'service' ? { kind: input.kind, begins: input.begins, ends: input.ends } : undefined,
  });
  if (input.way === 'service') return { id, voucherId: null, number: null };
  const issued = issueVoucher(tx, {
    transferId: id,
    kind: input.way,
    amountFen,
    onDate: input.on,
    formNumber: input.formNumber,
  });
  return { id, ...issued };
}

/** A pre-printed form is one sheet of paper, so its number stands on one voucher, a void one included. */
function requireNewForm(tx: Tx, formNumber: string): void {
  const used = tx.book.get('SELECT id FROM voucher WHERE series = ? AND form_number = ?', SERIES, formNumber);
  if (used !== undefined)
    throw new Refusal('form-number-used', `印制单号 ${formNumber} 已用在另一张四联单上，请核对纸质单据上的号码。`);
}

function movementOf(
  input: FundPayment,
): Pick<Posting, 'movement' | 'debit' | 'credit' | 'goods' | 'payee' | 'document'> {
  switch (input.way) {
    case 'cash':
      return pairOf('pay_cash', 'relief_cash', 'cash');
    case 'goods':
      return { ...pairOf('issue_goods', 'relief_goods', 'goods'), goods: input.goods };
    case 'service':
      return {
        ...pairOf('buy_service', 'relief_service', input.from),
        payee: { name: input.provider },
        document: input.invoice,
      };
    case 'transfer':
      return { ...pairOf('pay_transfer', 'relief_transfer', 'bank'), payee: input.bank };
    default:
      return unreachable(input);
  }
}

const pairOf = (movement: Movement, debit: Account, credit: Account) => ({ movement, debit, credit });

/** 摘要: who, why, by whom collected; the ledger drops the bracket where it does not fit. */
function summaryOf(tx: Tx, caseId: number, way: Way, agent: string | undefined): string {
  const row = tx.book.get<{ name: string; cause: keyof typeof CAUSES }>(
    `SELECT c.cause, (SELECT name FROM person_version v WHERE v.person_id = c.person_id ORDER BY valid_from DESC, id DESC LIMIT 1) AS name
     FROM relief_case c WHERE c.id = ?`,
    caseId,
  );
  return reliefSummary(row?.name ?? '', row === undefined ? '' : CAUSES[row.cause], way, agent);
}

export const reliefSummary = (name: string, cause: string, way: Way, agent?: string): string =>
  `发放${name}${cause}${way === 'goods' ? '实物' : way === 'service' ? '服务' : ''}救助${agent === undefined ? '' : `（${agent}代领）`}`;
