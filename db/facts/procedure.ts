/** How a decision came about, from the steps recorded by its day. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import { PROCEDURE_STEPS, type Level, type ProcedureStep } from '../../domain/entities/case-codes.ts';
import type { NoticeFacts, ProcedureFacts } from '../../domain/policy/facts/payment.ts';
import { detailOf, type StepRow } from './steps.ts';

export interface Decided {
  readonly on: IsoDate;
  readonly level: Level;
  readonly staged: boolean;
  readonly minutes?: string | undefined;
  readonly by: number;
}

const isProcedureStep = (kind: string): kind is ProcedureStep => Object.hasOwn(PROCEDURE_STEPS, kind);

/** @param openedBy staff key of who took the case in */
export function procedureFacts(
  recorded: readonly StepRow[],
  openedBy: number,
  decided: Decided,
  suggestedFen: number | undefined,
): ProcedureFacts {
  const steps = recorded.filter(({ onDate }) => onDate <= decided.on);
  const met = steps.findLast(({ kind }) => kind === 'met');
  const discussed = steps.findLast((row) => detailOf(row, 'met').discussion === true);
  return {
    level: decided.level,
    done: [...new Set(steps.map(({ kind }) => kind).filter(isProcedureStep))],
    skipped: steps.flatMap((row) => detailOf(row, 'skipped').step ?? []),
    notice: noticeFacts(steps),
    staged: decided.staged,
    discussion: detailOf(discussed, 'met').minutes,
    minutes: decided.minutes ?? detailOf(met, 'met').minutes,
    suggestedFen,
    openedBy,
    reviewedBy: steps.findLast(({ kind }) => kind === 'reviewed')?.staffId,
    decidedBy: decided.by,
  };
}

/** The last notice before the decision: it ended on the day it was taken down, else on the day it was to hang until. */
function noticeFacts(steps: readonly StepRow[]): NoticeFacts | undefined {
  const posted = steps.findLast(({ kind }) => kind === 'notice_before');
  if (posted === undefined) return undefined;
  const { place, until } = detailOf(posted, 'notice_before');
  const ended = steps.findLast(({ kind, id }) => kind === 'notice_ended' && id > posted.id);
  const answered = new Set(steps.map((row) => detailOf(row, 'objection_answered').objectionId));
  return {
    postedOn: posted.onDate,
    endedOn: ended?.onDate ?? until,
    place,
    openObjections: steps.filter(({ kind, id }) => kind === 'objection' && !answered.has(id)).length,
  };
}
