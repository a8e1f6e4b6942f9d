/** How a payment is handed out: what the rules on agents, days and purposes look at, by index. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { FundPayment, PaymentInput } from '../../domain/entities/payments.ts';
import type { HandlingFacts } from '../../domain/policy/facts/payment.ts';
import { yearBefore } from '../../domain/policy/window.ts';
import type { Book } from '../book.ts';
import { PAYMENT_MOVEMENTS } from '../sql-words.ts';
import type { StepRow } from './steps.ts';

/** What is compared to tell whether the same person collected elsewhere. */
interface Collector {
  readonly name: string;
  readonly idNumber: string | null;
  readonly phone: string | null;
}

export function handlingFacts(
  book: Book,
  input: PaymentInput,
  subject: { readonly householdId: number; readonly causeText: string },
  collector: Collector | undefined,
  recorded: readonly StepRow[],
): HandlingFacts {
  const finance = recorded.findLast(({ kind, onDate }) => kind === 'finance_agreed' && onDate <= input.on);
  return {
    source: input.way === 'card' ? undefined : input.source,
    service: input.way === 'service' ? { kind: input.kind, from: input.begins, to: input.ends } : undefined,
    financeOn: finance?.onDate,
    agentElsewhere:
      collector === undefined ? undefined : collectedElsewhere(book, collector, subject.householdId, input.on),
    sameDay: paidOnDay(book, input.on, input.caseId),
    words: [subject.causeText, ...(input.way === 'card' ? [] : wordsOf(input))],
  };
}

const wordsOf = (input: FundPayment): string[] => [
  ...(input.special === undefined ? [] : [input.special]),
  ...(input.way === 'service' ? [input.service] : []),
  ...(input.way === 'goods' ? input.goods.map(({ name }) => name) : []),
];

const MATCHES = {
  number: 'g.id_number = ?',
  phone: 'g.phone = ?',
  name: 'g.name = ? AND g.id_number IS NULL',
} as const;

/** By number, else by telephone, else by name where no number is on record: the first that shows other households. */
function collectedElsewhere(
  book: Book,
  collector: Collector,
  householdId: number,
  on: IsoDate,
): HandlingFacts['agentElsewhere'] {
  const known = { number: collector.idNumber, phone: collector.phone, name: collector.name };
  for (const by of ['number', 'phone', 'name'] as const) {
    const value = known[by];
    if (value === null) continue;
    const households =
      book.get<{ n: number }>(
        `SELECT count(DISTINCT c.household_id) AS n FROM agency g JOIN transfer t ON t.agency_id = g.id JOIN relief_case c ON c.id = g.case_id
         WHERE ${MATCHES[by]} AND c.household_id <> ? AND t.on_date > ? AND t.on_date <= ?`,
        value,
        householdId,
        yearBefore(on),
        on,
      )?.n ?? 0;
    if (households > 0) return { households, by };
  }
  return undefined;
}

/** Payments of other cases already made on that day. */
const paidOnDay = (book: Book, on: IsoDate, caseId: number): number =>
  book.get<{ n: number }>(
    `SELECT (SELECT count(*) FROM transfer WHERE on_date = @on AND case_id IS NOT NULL AND case_id <> @caseId AND movement IN ${PAYMENT_MOVEMENTS})
       + (SELECT count(*) FROM card_line WHERE on_date = @on AND case_id <> @caseId) AS n`,
    { on, caseId },
  )?.n ?? 0;
