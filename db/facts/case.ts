/** The facts behind one case and one payment, gathered by index: the rules themselves look nothing up. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { RefusalGround } from '../../domain/entities/case-codes.ts';
import type { Category, CaseType, Cause, Way } from '../../domain/entities/codes.ts';
import type { AppliedFor, CaseFacts } from '../../domain/policy/facts/case.ts';
import type { AgentFacts, HandlingFacts, PaymentFacts } from '../../domain/policy/facts/payment.ts';
import type { Book } from '../book.ts';
import { firstPaidOn, pastPayments } from './history.ts';
import { type Decided, procedureFacts } from './procedure.ts';
import { subjectFacts } from './subject.ts';
import { stepsOf, type StepRow } from './steps.ts';
import { suggestedFor } from './suggestion.ts';

/** A case as the book has it. */
export interface JudgedCase {
  readonly id: number;
  readonly personId: number;
  readonly householdId: number;
  readonly type: CaseType;
  readonly cause: Cause;
  readonly causeText: string;
  readonly category?: Category | undefined;
  /** Staff key of who took it in; absent for a row of an old file */
  readonly openedBy?: number | undefined;
}

interface Planned {
  readonly case: JudgedCase;
  readonly approvedOn?: IsoDate | undefined;
  readonly orderedOn?: IsoDate | undefined;
  /** Day of payment, or of judging while there is none */
  readonly paidOn: IsoDate;
  readonly recordLevel: 'live' | 'history';
}

export interface PaymentQuestion extends Planned {
  readonly stage: 'decision' | 'payment';
  readonly way: Way;
  readonly amountFen: number;
  readonly approvedFen: number;
  readonly emergency: boolean;
  readonly agent?: AgentFacts | undefined;
  readonly special?: string | undefined;
  readonly decided?: Decided | undefined;
  /** Given the case's steps, which are read once for all facts */
  readonly handling?: ((steps: readonly StepRow[]) => HandlingFacts) | undefined;
}

/** One case is one approval with all its stages: an order and the approval that confirms it share it. */
const appliedFor = (book: Book, { case: subject, approvedOn, orderedOn, paidOn }: Planned): AppliedFor => ({
  personKey: subject.personId,
  householdKey: subject.householdId,
  approvalKey: subject.id,
  type: subject.type,
  cause: subject.cause,
  causeText: subject.causeText,
  category: subject.category,
  approvedOn,
  orderedOn,
  paidOn,
  firstPaidOn: firstPaidOn(book, subject.id),
});

/** Facts at intake, or where help is refused on `paidOn`. */
export function caseFactsOf(
  book: Book,
  question: Planned & { readonly stage: 'intake' | 'decision'; readonly refusal?: RefusalGround | undefined },
): CaseFacts {
  const { case: subject, paidOn, recordLevel, stage, refusal } = question;
  return {
    recordLevel,
    stage,
    payment: appliedFor(book, question),
    history: pastPayments(book, subject, paidOn),
    subject: subjectFacts(book, subject.id, stepsOf(book, subject.id), paidOn, stage),
    refusal: refusal === undefined ? undefined : { ground: refusal },
  };
}

export function paymentFactsOf(book: Book, question: PaymentQuestion): PaymentFacts {
  const { case: subject, paidOn, decided, recordLevel } = question;
  const live = recordLevel === 'live';
  const steps = live ? stepsOf(book, subject.id) : [];
  return {
    recordLevel,
    stage: question.stage,
    payment: {
      ...appliedFor(book, question),
      way: question.way,
      amountFen: question.amountFen,
      approvedFen: question.approvedFen,
      emergency: question.emergency,
      special: specialOf(question),
      agent: question.agent,
    },
    history: pastPayments(book, subject, paidOn),
    subject: live ? subjectFacts(book, subject.id, steps, paidOn, question.stage) : undefined,
    procedure:
      decided === undefined || subject.openedBy === undefined
        ? undefined
        : procedureFacts(steps, subject.openedBy, decided, suggestedFor(book, subject.id, decided.on)),
    handling: question.handling?.(steps),
  };
}

/** In this book a missing reason is known to be missing; an old file does not say. */
function specialOf({ special, recordLevel }: PaymentQuestion): PaymentFacts['payment']['special'] {
  if (special !== undefined) return { flagged: true, reason: special };
  return recordLevel === 'live' ? { flagged: false } : undefined;
}
