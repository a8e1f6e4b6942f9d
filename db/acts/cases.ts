/** 受理与决定 */
import { addDays, yearOf, type IsoDate } from '../../domain/calendar/date.ts';
import type { Category, CaseType, Cause, Way } from '../../domain/entities/codes.ts';
import type { CaseInput, DecisionInput, ExplanationInput, Override } from '../../domain/entities/cases.ts';
import type { Finding } from '../../domain/policy/finding.ts';
import { settingOn } from '../../domain/policy/settings.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { factsOf, judge, lawOf, type CaseFacts } from '../policy.ts';
import { decision, finding, reliefCase } from '../schema/index.ts';
import { takeHousehold, takePerson } from './people.ts';
import { RELIEF_ACCOUNTS } from '../sql-words.ts';

export interface OpenedCase {
  readonly caseId: number;
  /** `2026-0001` */
  readonly number: string;
  readonly personId: number;
  readonly householdId: number;
}

export function openCase(tx: Tx, input: CaseInput): OpenedCase {
  if (input.appliedOn > tx.today) throw new Refusal('date-in-future', `申请日期 ${input.appliedOn} 还没有到，请核对。`);
  const personId = takePerson(tx, input.applicant, input.appliedOn);
  const householdId = takeHousehold(tx, personId, input.household, input.appliedOn);
  return { ...insertCase(tx, { ...input, personId, householdId, imported: false }), personId, householdId };
}

export interface NewCase {
  readonly personId: number;
  readonly householdId: number;
  readonly type: CaseType;
  readonly cause: Cause;
  readonly causeText: string;
  readonly appliedOn: IsoDate;
  readonly foundBy: CaseInput['foundBy'];
  readonly relativeOf?: string | undefined;
  readonly imported: boolean;
}

/** Numbers run by year of application: `2026-0001`. */
export function insertCase(tx: Tx, input: NewCase): { caseId: number; number: string } {
  const year = yearOf(input.appliedOn);
  const last = tx.book.get<{ number: number | null }>(
    'SELECT max(number) AS number FROM relief_case WHERE year = ?',
    year,
  );
  const number = (last?.number ?? 0) + 1;
  const caseId = tx.insert(reliefCase, {
    uid: tx.newUid(),
    year,
    number,
    personId: input.personId,
    householdId: input.householdId,
    type: input.type,
    cause: input.cause,
    causeText: input.causeText,
    appliedOn: input.appliedOn,
    foundBy: input.foundBy,
    relativeOf: input.relativeOf ?? null,
    imported: input.imported ? 1 : 0,
  });
  return { caseId, number: caseNumber(year, number) };
}

export const caseNumber = (year: number, number: number): string => `${year}-${String(number).padStart(4, '0')}`;

interface CaseRow extends CaseFacts {
  readonly appliedOn: IsoDate;
  readonly openedBy: number;
}

/** @throws Refusal `case-unknown` */
export function caseOf(tx: Tx, caseId: number): CaseRow {
  const row = tx.book.get<Omit<CaseRow, 'category'> & { category: Category | null }>(
    `SELECT c.id, c.person_id AS personId, c.household_id AS householdId, c.type, c.cause, c.cause_text AS causeText,
       c.applied_on AS appliedOn, a.staff_id AS openedBy,
       (SELECT category FROM household_version v WHERE v.household_id = c.household_id ORDER BY valid_from DESC, id DESC LIMIT 1) AS category
     FROM relief_case c JOIN audit a ON a.no = c.act_no WHERE c.id = ?`,
    caseId,
  );
  if (row === undefined) throw new Refusal('case-unknown', `账簿中没有第 ${caseId} 号个案，请核对。`);
  return { ...row, category: row.category ?? undefined };
}

export interface StoredDecision {
  readonly id: number;
  readonly kind: 'approved' | 'ordered' | 'refused';
  readonly onDate: IsoDate;
  readonly way: Way | null;
  readonly amountFen: number | null;
  readonly staffId: number | null;
  readonly special: string | null;
}

export const decisionsOf = (tx: Tx, caseId: number): StoredDecision[] =>
  tx.book.all<StoredDecision>(
    'SELECT id, kind, on_date AS onDate, way, amount_fen AS amountFen, staff_id AS staffId, special FROM decision WHERE case_id = ? ORDER BY id',
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
    staffId: tx.session.staffId,
  });
  const findings = input.kind === 'refused' ? [] : judgeDecision(tx, input, subject);
  recordFindings(tx, { caseId: input.caseId, stage: 'decision', subjectId: decisionId }, findings, input.overrides);
  return { decisionId, findings };
}

/** 先行救助: the office's own term for the paperwork, where it has set one and the order names no day itself. */
function paperworkDue(tx: Tx, input: DecisionInput): IsoDate | undefined {
  const days = input.kind === 'ordered' ? settingOn(lawOf(tx.book).settings, 'supplement_days', input.on) : undefined;
  return days === undefined ? undefined : addDays(input.on, days);
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
  const facts = factsOf(tx.book, {
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
  });
  const { findings } = judge(tx.book, facts);
  requireAnswered(findings, input.overrides);
  return findings;
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

/** Only an approver may answer 须说明; the paying officer's own reasons do not count. */
export function requireApprover(tx: Tx): void {
  if (!tx.session.roles.includes('approver'))
    throw new Refusal(
      'override-not-yours',
      '“须说明”的事项要由审批人说明理由。请由审批人登录，在个案里补充说明后再发放。',
    );
}

/** 禁止 blocks; 须说明 needs the approver's reason. @throws Refusal `rule-forbids`, `override-needed` */
export function requireAnswered(findings: readonly Finding[], overrides: readonly Override[]): void {
  const forbidden = findings.filter(({ severity }) => severity === 'forbid');
  if (forbidden.length > 0)
    throw new Refusal('rule-forbids', `规定不允许：${forbidden.map(sentence).join('')}`, { findings });
  const open = findings.filter(
    ({ severity, code }) => severity === 'explain' && !overrides.some((given) => given.code === code),
  );
  if (open.length > 0)
    throw new Refusal('override-needed', `须由审批人说明理由：${open.map(sentence).join('')}`, { findings });
}

const sentence = ({ message, source }: Finding): string => `${message}（${source.document}${source.article}）。`;

export interface FindingPlace {
  readonly caseId: number;
  readonly stage: 'decision' | 'payment' | 'import';
  readonly subjectId: number;
}

export function recordFindings(
  tx: Tx,
  place: FindingPlace,
  findings: readonly Finding[],
  overrides: readonly Override[],
): void {
  for (const { code, severity, message, source } of findings)
    tx.insert(finding, {
      ...place,
      code,
      severity,
      message,
      document: source.document,
      article: source.article,
      overrideReason: overrides.find((given) => given.code === code)?.reason ?? null,
    });
}
