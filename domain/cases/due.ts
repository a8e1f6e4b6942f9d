/** 待办: what one case still owes, with the last day for it, before and after that day. */
import { dateCn, daysBetween, type IsoDate } from '../calendar/date.ts';
import type { ProgressFacts } from '../policy/facts/progress.ts';
import type { CodeOn } from '../policy/finding.ts';
import { handOver } from '../policy/rules/progress/agent-not-handed-over.ts';
import { type Duty, lastDayOf, type OpenItem } from '../policy/rules/progress/duty.ts';
import { archive } from '../policy/rules/progress/file-incomplete.ts';
import { followUp } from '../policy/rules/progress/follow-up-due.ts';
import { balanceOf } from '../policy/rules/progress/money.ts';
import { disclosure } from '../policy/rules/progress/not-disclosed.ts';
import { entry } from '../policy/rules/progress/not-entered.ts';
import { filing } from '../policy/rules/progress/not-filed.ts';
import { objection } from '../policy/rules/progress/objection-open.ts';
import { paperwork } from '../policy/rules/progress/paperwork-overdue.ts';
import { receipt } from '../policy/rules/progress/receipt-missing.ts';
import { recovery } from '../policy/rules/progress/recovery-open.ts';
import { referral } from '../policy/rules/progress/referral-unanswered.ts';
import { repayment } from '../policy/rules/progress/returned-not-repaid.ts';
import { signing } from '../policy/rules/progress/voucher-unsigned.ts';
import { writeOff } from '../policy/rules/progress/write-off-overdue.ts';
import type { SettingKey } from '../policy/settings.ts';
import { termEnd } from '../policy/term.ts';
import type { Law } from './law.ts';
import { progressOf } from './progress.ts';
import { type CaseRecord, hasStep, latest, recordAsOf, stepsOf } from './record.ts';
import { isSettled } from './route.ts';

/** What no rule on progress watches, because its term is not over or is another rule's. */
export const OWN_DUE = { notice_ends: '公示期满', pay: '发放救助金', visit: '回访' } as const;
export type DueCode = CodeOn<'progress'> | keyof typeof OWN_DUE;

export interface DueItem {
  readonly code: DueCode;
  /** What is to be done, e.g. 录入信息系统 */
  readonly todo: string;
  /** What it is about: a half-sentence */
  readonly what: string;
  readonly since: IsoDate;
  /** Last day in time; undefined where the office has set no term */
  readonly dueOn?: IsoDate | undefined;
  /** The setting that would say it */
  readonly asks?: SettingKey | undefined;
  /** Calendar days from the day of asking to the last day, negative when it is past */
  readonly daysLeft?: number | undefined;
}

/**
 * What is open on a day, the most pressing first, what has no last day behind. A duty is shown where a document in force or the
 * office's own check speaks of it. Of a case from an old file only what was begun in this book is shown.
 */
export function dueItems(whole: CaseRecord, law: Law, on: IsoDate): readonly DueItem[] {
  const record = recordAsOf(whole, on);
  const facts = progressOf(record, { on, stage: 'close' });
  if (facts.archivedOn === undefined && hasStep(record, 'withdrawn') && facts.payments.length === 0) return [];
  const duties = DUTIES.flatMap((dueOf) => dueOf(facts, law));
  const items =
    record.recordLevel === 'history'
      ? duties.filter(({ code }) => BEGUN_HERE.has(code))
      : [...ownItems(record, facts, law), ...duties];
  return items
    .map((item) => ({ ...item, daysLeft: item.dueOn === undefined ? undefined : daysBetween(on, item.dueOn) }))
    .toSorted((a, b) => compareDays(a.dueOn ?? '9999', b.dueOn ?? '9999'));
}

/** They follow from steps recorded here, whatever file the case came from. */
const BEGUN_HERE: ReadonlySet<DueCode> = new Set([
  'objection-open',
  'referral-unanswered',
  'recovery-open',
  'follow-up-due',
]);

/** The items of a duty by all documents that speak of it, each matter once and in the words of the first. */
const dueOf =
  <C extends CodeOn<'progress'>>(duty: Duty<C>) =>
  (facts: ProgressFacts, law: Law): readonly DueItem[] => {
    const { code, todo, term } = duty;
    const items = law.clauses(code).reduce<readonly OpenItem[]>((known, clause) => {
      const matters = new Set(known.map(matterOf));
      return [...known, ...duty.open(facts, clause).filter((item) => !matters.has(matterOf(item)))];
    }, []);
    return items.map((item) => {
      const dueOn = lastDayOf(item, term, law);
      return { code, todo, what: item.what, since: item.since, dueOn, asks: dueOn === undefined ? term : undefined };
    });
  };

const matterOf = ({ matter, what }: OpenItem): string => matter ?? what;

/** A voucher not signed back is one thing to do, not two, where a document speaks of signing back. */
const receiptDue = (facts: ProgressFacts, law: Law): readonly DueItem[] =>
  dueOf(receipt)(
    law.clauses('voucher-unsigned').length === 0
      ? facts
      : { ...facts, payments: facts.payments.filter(({ voucher }) => voucher?.signedOn !== undefined) },
    law,
  );

const DUTIES = [
  dueOf(objection),
  dueOf(paperwork),
  dueOf(filing),
  dueOf(signing),
  receiptDue,
  dueOf(handOver),
  dueOf(repayment),
  dueOf(disclosure),
  dueOf(entry),
  dueOf(writeOff),
  dueOf(recovery),
  dueOf(referral),
  dueOf(followUp),
  dueOf(archive),
] as const;

const ownItems = (record: CaseRecord, facts: ProgressFacts, law: Law): readonly DueItem[] => [
  ...noticeEnds(record, law),
  ...payDue(facts, law),
  ...visitDue(record, facts, law),
];

/** 公示期满: by the last day written on the notice, otherwise by the office's number of days. */
function noticeEnds(record: CaseRecord, law: Law): readonly DueItem[] {
  const posted = stepsOf(record, 'notice_before').at(-1);
  const decided = record.decisions.some(({ kind }) => kind !== 'ordered');
  if (posted === undefined || decided || isSettled(record, 'notice_before')) return [];
  const term = law.setting('publicity_days');
  const dueOn = posted.detail?.until ?? (term === undefined ? undefined : termEnd(posted.on, term, law.holidays));
  return [
    {
      code: 'notice_ends',
      todo: OWN_DUE.notice_ends,
      what: `${dateCn(posted.on)}起公示，期满后登记结果`,
      since: posted.on,
      dueOn,
      asks: dueOn === undefined ? 'publicity_days' : undefined,
    },
  ];
}

/** 及时足额发放: of an approval or order nothing is paid yet, or of an unstaged approval not all and no return explains it. */
function payDue(facts: ProgressFacts, law: Law): readonly DueItem[] {
  const { approved, ordered, refusedOn, payments } = facts;
  const begun = approved ?? ordered;
  if (begun === undefined || refusedOn !== undefined) return [];
  const { owedFen, undeliveredFen } = balanceOf(facts);
  const short = approved?.staged === false && owedFen > undeliveredFen;
  if (payments.length > 0 && !short) return [];
  const days = law.setting('pay_deadline_days');
  const left = payments.length > 0 ? '还没有足额发放' : '还没有发放';
  const what = `${dateCn(begun.on)}${approved === undefined ? '指令先行救助' : '审批'}，${left}`;
  return [
    {
      code: 'pay',
      todo: OWN_DUE.pay,
      what,
      since: begun.on,
      dueOn: days === undefined ? undefined : termEnd(begun.on, { days, working: false }, law.holidays),
      asks: days === undefined ? 'pay_deadline_days' : undefined,
    },
  ];
}

/** 回访 once everything is paid, where a document wants later help followed up: only a visit shows whether it is needed. */
function visitDue(record: CaseRecord, facts: ProgressFacts, law: Law): readonly DueItem[] {
  const paidOn = latest(facts.payments.map(({ on }) => on));
  const done = paidOn !== undefined && stepsOf(record, 'visited').some(({ on }) => on >= paidOn);
  if (paidOn === undefined || done || law.clauses('follow-up-due').length === 0) return [];
  if (facts.archivedOn !== undefined || balanceOf(facts).owedFen > 0) return [];
  const term = law.setting('follow_up_days');
  return [
    {
      code: 'visit',
      todo: OWN_DUE.visit,
      what: `最后一笔于${dateCn(paidOn)}发放，还没有回访`,
      since: paidOn,
      dueOn: term === undefined ? undefined : termEnd(paidOn, term, law.holidays),
      asks: term === undefined ? 'follow_up_days' : undefined,
    },
  ];
}

const compareDays = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
