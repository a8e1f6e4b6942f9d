/** Steps of a case as they were recorded, their details read back. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { CaseStep, StepDetail } from '../../domain/entities/steps.ts';
import type { Book } from '../book.ts';

export interface StepRow {
  readonly id: number;
  readonly kind: CaseStep;
  readonly onDate: IsoDate;
  readonly opinion: string | null;
  readonly staffId: number;
  /** As the kind's schema let it in; undefined where the step has none */
  readonly detail: object | undefined;
}

/** In the order in which they were recorded. */
export const stepsOf = (book: Book, caseId: number): StepRow[] =>
  book
    .all<Omit<StepRow, 'detail'> & { detail: string | null }>(
      `SELECT id, kind, on_date AS onDate, opinion, staff_id AS staffId, detail FROM case_step WHERE case_id = ? ORDER BY id`,
      caseId,
    )
    .map((row) => ({ ...row, detail: row.detail === null ? undefined : (JSON.parse(row.detail) as object) }));

/** The detail of a step known to be of this kind; empty where it was recorded without one. */
export const detailOf = <K extends CaseStep>(row: StepRow | undefined, kind: K): Partial<StepDetail<K>> =>
  row?.kind === kind ? (row.detail ?? {}) : {};
