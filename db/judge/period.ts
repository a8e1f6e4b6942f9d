/** What the rules say when a month is closed or a batch is sent: of every case that is not done with, and of the book as a whole. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import { progressOf } from '../../domain/cases/progress.ts';
import { judgeOn } from '../../domain/policy/evaluate.ts';
import type { ListFacts } from '../../domain/policy/facts/book.ts';
import type { Finding } from '../../domain/policy/finding.ts';
import type { Book } from '../book.ts';
import { bookFacts } from '../facts/book.ts';
import { caseRecords } from '../facts/records.ts';
import { lawOf } from '../policy.ts';

export interface PeriodQuestion {
  readonly stage: 'close' | 'sending';
  readonly on: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly caseIds: readonly number[];
  readonly lists: readonly ListFacts[];
}

export interface PeriodFinding {
  /** Absent where the finding is about the whole book */
  readonly caseId?: number;
  readonly finding: Finding;
}

/** Pure reading: the same book gives the same findings. Cases come before the book, in the order of their keys. */
export function judgePeriod(book: Book, question: PeriodQuestion): PeriodFinding[] {
  const law = lawOf(book);
  const { stage, on } = question;
  const ofCases = caseRecords(book, question.caseIds).flatMap((record) =>
    judgeOn('progress', progressOf(record, { on, stage }), law).findings.map((finding) => ({
      caseId: Number(record.key),
      finding,
    })),
  );
  const ofBook = judgeOn('book', bookFacts(book, question), law).findings.map((finding) => ({ finding }));
  return [...ofCases, ...ofBook];
}
