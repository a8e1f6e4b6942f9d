/** What a case still owes by a day, and what a term of the office has to do with it: the frame of most rules on progress. */
import { dateCn, daysBetween, type IsoDate } from '../../../calendar/date.ts';
import type { ProgressFacts } from '../../facts/progress.ts';
import type { CodeOn, Finding, Subject } from '../../finding.ts';
import type { Clause } from '../../layers/layer.ts';
import { type Term, termEnd } from '../../term.ts';
import { finding, type Office, type Rule, type Verdict } from '../rule.ts';

/** Settings that say how long something of a case may stay open. */
type TermKey =
  | 'supplement_days'
  | 'sign_days'
  | 'entry_days'
  | 'disclosure_days'
  | 'filing_days'
  | 'returned_days'
  | 'recovery_days'
  | 'referral_days'
  | 'follow_up_days'
  | 'handover_days'
  | 'objection_days'
  | 'write_off_days'
  | 'archive_days';

/** One thing not yet done. */
export interface OpenItem {
  /** Its term begins after this day */
  readonly since: IsoDate;
  /** Last day in time, where the record itself names one; otherwise the office's term says */
  readonly dueOn?: IsoDate | undefined;
  /** A half-sentence that says what is open */
  readonly what: string;
  /** The same matter under another document has the same, where their words differ; otherwise `what` tells it */
  readonly matter?: string | undefined;
}

/** A rule on progress as data: its rule judges it, a to-do list shows it before it is late (domain/cases/due.ts). */
export interface Duty<C extends CodeOn<'progress'>> {
  readonly code: C;
  readonly term: TermKey;
  /** What is to be done, for a to-do list */
  readonly todo: string;
  /** What to do where it is late: a sentence without its 。 */
  readonly advice: string;
  readonly subject: Subject;
  readonly open: (facts: ProgressFacts, clause: Clause<C>) => readonly OpenItem[];
}

/** Where progress is judged; to-do lists ask as at 月结. */
export const ON_PROGRESS = { goesBy: 'day', at: ['close', 'sending'] } as const satisfies Partial<
  Rule<CodeOn<'progress'>>
>;

/** The last day in time; undefined where only the office's term could say it and the office has set none. */
export function lastDayOf(
  item: OpenItem,
  term: TermKey,
  { setting, holidays }: Pick<Office, 'setting' | 'holidays'>,
): IsoDate | undefined {
  if (item.dueOn !== undefined) return item.dueOn;
  const set: Term | number | undefined = setting(term);
  if (set === undefined) return undefined;
  return termEnd(item.since, typeof set === 'number' ? { days: set, working: false } : set, holidays);
}

/** No term is shorter than a day, so that until the next day nothing depends on it. */
const dependsOnTerm = (since: IsoDate, on: IsoDate): boolean => daysBetween(since, on) > 1;

/** Finds what is open after its last day; asks for the term where it is not set and the answer depends on it. */
export function judgeDuty<C extends CodeOn<'progress'>>(
  duty: Duty<C>,
  facts: ProgressFacts,
  clauses: readonly Clause<C>[],
  office: Office,
): Verdict {
  const findings: Finding[] = [];
  let asks = false;
  for (const clause of clauses) {
    const open = duty.open(facts, clause).map((item) => ({ ...item, lastDay: lastDayOf(item, duty.term, office) }));
    asks ||= open.some(({ since, lastDay }) => lastDay === undefined && dependsOnTerm(since, facts.on));
    const late = open.flatMap((item) =>
      item.lastDay !== undefined && facts.on > item.lastDay ? [{ ...item, lastDay: item.lastDay }] : [],
    );
    if (late.length > 0) findings.push(lateFinding(duty, facts, clause, late));
  }
  return { findings, missing: asks ? [duty.term] : [] };
}

function lateFinding<C extends CodeOn<'progress'>>(
  { code, advice, subject }: Duty<C>,
  { name, number, on }: ProgressFacts,
  clause: Clause<C>,
  late: readonly (OpenItem & { readonly lastDay: IsoDate })[],
): Finding {
  const said = late.map(
    ({ what, lastDay }) => `${what}，期限到${dateCn(lastDay)}，已过 ${daysBetween(lastDay, on)} 天`,
  );
  return finding(code, clause, {
    message: `${name}（${number}）：${said.join('；')}。${advice}。`,
    subject,
    details: {
      number,
      since: late.map((item) => item.since),
      dueOn: late.map((item) => item.lastDay),
      daysLate: Math.max(...late.map((item) => daysBetween(item.lastDay, on))),
    },
  });
}
