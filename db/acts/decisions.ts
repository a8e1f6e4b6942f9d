/** 审批、先行救助指令、不予救助, and the approver's reasons. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Level } from '../../domain/entities/case-codes.ts';
import type { DecisionInput, ExplanationInput } from '../../domain/entities/cases.ts';
import type { Way } from '../../domain/entities/codes.ts';
import { formatFen } from '../../domain/money/fen.ts';
import type { Finding } from '../../domain/policy/finding.ts';
import { settingOn } from '../../domain/policy/settings.ts';
import { termEnd } from '../../domain/policy/term.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { caseFactsOf, paymentFactsOf } from '../facts/case.ts';
import { stepsOf } from '../facts/steps.ts';
import { judge, judgeOpening, lawOf } from '../policy.ts';
import { decision, finding } from '../schema/index.ts';
import { RELIEF_ACCOUNTS } from '../sql-words.ts';
import { caseOf, type CaseRow } from './cases.ts';
import { recordFindings, requireAnswered, requireApprover } from './findings.ts';

export interface StoredDecision {
  readonly id: number;
  readonly kind: 'approved' | 'ordered' | 'refused';
  readonly onDate: IsoDate;
  readonly way: Way | null;
  readonly amountFen: number | null;
  readonly staffId: number | null;
  readonly special: string | null;
  readonly level: Level | null;
  readonly staged: 0 | 1;
  readonly minutes: string | null;
}

export const decisionsOf = (tx: Tx, caseId: number): StoredDecision[] =>
  tx.book.all<StoredDecision>(
    `SELECT id, kind, on_date AS onDate, way, amount_fen AS amountFen, staff_id AS staffId, special, level, staged, minutes
     FROM decision WHERE case_id = ? ORDER BY id`,
    caseId,
  );

/** Approves, orders (先行救助) or refuses. An order may be confirmed by one approval; an approval is final. */
export function decide(tx: Tx, input: DecisionInput): { decisionId: number; findings: readonly Finding[] } {
  const subject = caseOf(tx, input.caseId);
  requireDecidable(tx, input, subject);
  const decisionId = tx.insert(decision, {
    uid: tx.newUid(),
    caseId: input.caseId,
    kind: input.kind,
    onDate: input.on,
    reference: input.reference,
    way: input.way ?? null,
    amountFen: input.kind === 'refused' ? null : (input.amountFen ?? null),
    staged: input.staged ? 1 : 0,
    minutes: input.minutes ?? null,
    opinion: input.opinion ?? null,
    special: input.special ?? null,
    paperworkDueOn: input.paperworkDueOn ?? paperworkDue(tx, input) ?? null,
    level: input.level,
    ground: input.ground ?? null,
    staffId: tx.session.staffId,
  });
  const findings = input.kind === 'refused' ? judgeRefusal(tx, input, subject) : judgeDecision(tx, input, subject);
  recordFindings(tx, { caseId: input.caseId, stage: 'decision', subjectId: decisionId }, findings, input.overrides);
  return { decisionId, findings };
}

/** 先行救助: the office's own term for the paperwork, where it has set one and the order names no day itself. */
function paperworkDue(tx: Tx, input: DecisionInput): IsoDate | undefined {
  const { settings, holidays } = lawOf(tx.book);
  const term = input.kind === 'ordered' ? settingOn(settings, 'supplement_days', input.on) : undefined;
  return term === undefined ? undefined : termEnd(input.on, term, holidays);
}

function requireDecidable(tx: Tx, input: DecisionInput, subject: CaseRow): void {
  if (input.on > tx.today) throw new Refusal('date-in-future', `决定日期 ${input.on} 还没有到，请核对。`);
  if (input.on < subject.appliedOn)
    throw new Refusal(
      'decision-before-application',
      `决定日期 ${input.on} 早于申请日期 ${subject.appliedOn}，请核对。`,
    );
  if (subject.openedBy === tx.session.staffId)
    throw new Refusal('duty-separation', '经办人不能审批自己受理的个案，请由审批人登录后办理。');
  if (input.kind === 'refused' && input.opinion === undefined)
    throw new Refusal('reason-missing', '不予救助要写明理由（不符合条件的不予批准，并书面说明理由）。');
  if (input.kind !== 'refused' && (input.amountFen === undefined || input.way === undefined))
    throw new Refusal('decision-incomplete', '批准或先行救助要写明金额和发放方式。');
  if (stepsOf(tx.book, input.caseId).some(({ kind }) => kind === 'withdrawn'))
    throw new Refusal('case-withdrawn', '申请人已撤回申请，不能再作决定。需要救助的，请重新受理。');
  const before = decisionsOf(tx, input.caseId);
  if (before.some(({ kind }) => kind !== 'ordered'))
    throw new Refusal('already-decided', '这个个案已有审批决定，不能再作决定。需要更正的，另立个案。');
  if (input.kind === 'ordered' && before.length > 0)
    throw new Refusal('already-ordered', '这个个案已有先行救助的指令，请补办审批手续。');
  const [ordered] = before;
  if (ordered !== undefined && input.on < ordered.onDate)
    throw new Refusal(
      'decision-before-order',
      `决定日期 ${input.on} 早于先行救助指令的日期 ${ordered.onDate}，请核对。`,
    );
  requireCovered(tx, input);
}

/** 先行救助 already paid more than the approval now says: the difference must come back first. */
function requireCovered(tx: Tx, input: DecisionInput): void {
  const paid = netPaidFen(tx, input.caseId);
  const allowed = input.kind === 'refused' ? 0 : (input.amountFen ?? 0);
  if (paid > allowed)
    throw new Refusal(
      'paid-exceeds-approval',
      `这个个案先行救助已发放 ${formatFen(paid)} 元，多于本次决定的 ${formatFen(allowed)} 元。请先追回或红字冲销差额，再作决定。`,
    );
}

/** 分: payments of a case less what came back; 一卡通 lines included. */
export const netPaidFen = (tx: Tx, caseId: number): number =>
  tx.book.get<{ fen: number }>(
    `SELECT coalesce(sum(CASE WHEN debit IN ${RELIEF_ACCOUNTS} THEN amount_fen ELSE -amount_fen END), 0)
       + (SELECT coalesce(sum(amount_fen), 0) FROM card_line WHERE case_id = ?) AS fen
     FROM transfer WHERE case_id = ?`,
    caseId,
    caseId,
  )?.fen ?? 0;

function judgeDecision(tx: Tx, input: DecisionInput, subject: CaseRow): readonly Finding[] {
  if (input.way === undefined || input.amountFen === undefined) return [];
  const ordered = decisionsOf(tx, input.caseId).find(({ kind }) => kind === 'ordered');
  const facts = paymentFactsOf(tx.book, {
    stage: 'decision',
    case: subject,
    way: input.way,
    amountFen: input.amountFen,
    approvedFen: input.amountFen,
    approvedOn: input.kind === 'approved' ? input.on : undefined,
    orderedOn: input.kind === 'ordered' ? input.on : ordered?.onDate,
    emergency: input.kind === 'ordered' || ordered !== undefined,
    paidOn: input.on,
    special: input.special,
    recordLevel: 'live',
    decided: { on: input.on, level: input.level, staged: input.staged, minutes: input.minutes, by: tx.session.staffId },
  });
  const { findings } = judge(tx.book, facts);
  requireAnswered(findings, input.overrides);
  return findings;
}

/** Refusing has rules of its own: being on 低保 is no ground. */
function judgeRefusal(tx: Tx, input: DecisionInput, subject: CaseRow): readonly Finding[] {
  const { findings } = judgeOpening(
    tx.book,
    caseFactsOf(tx.book, {
      stage: 'decision',
      case: subject,
      paidOn: input.on,
      recordLevel: 'live',
      refusal: input.ground,
    }),
  );
  // What speaks against helping does not speak against refusing.
  const own = findings.filter(({ code }) => code === 'refusal-ground');
  requireAnswered(own, input.overrides);
  return own;
}

/**
 * Adds the approver's reason to a decision that stands. It answers the finding when the payment comes: by then the decision
 * is final and the cashier may not give reasons. @throws Refusal `not-decided`, `override-not-yours`
 */
export function explain(tx: Tx, input: ExplanationInput): { decisionId: number } {
  caseOf(tx, input.caseId);
  requireApprover(tx);
  const decisions = decisionsOf(tx, input.caseId);
  const decided = decisions.find(({ kind }) => kind === 'approved') ?? decisions.find(({ kind }) => kind === 'ordered');
  if (decided === undefined)
    throw new Refusal('not-decided', '这个个案还没有批准或先行救助的决定，不用补充说明。请先办理审批。');
  tx.insert(finding, {
    caseId: input.caseId,
    stage: 'decision',
    subjectId: decided.id,
    code: input.code,
    severity: 'explain',
    message: '发放时须说明的事项，由审批人补充说明理由。',
    document: '审批人补充说明',
    article: tx.today,
    overrideReason: input.reason,
  });
  return { decisionId: decided.id };
}
