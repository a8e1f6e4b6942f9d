/** 个案进度和待办: state, next steps and what is due, derived from the record. */
import { type DueItem, dueItems } from '../../../domain/cases/due.ts';
import { lawOn } from '../../../domain/cases/law.ts';
import { type NextStep, nextSteps } from '../../../domain/cases/next.ts';
import type { CaseRecord } from '../../../domain/cases/record.ts';
import { needsOf, type Route, routeOf } from '../../../domain/cases/route.ts';
import { type CaseState, caseState } from '../../../domain/cases/state.ts';
import type { IsoDate } from '../../../domain/calendar/date.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../book.ts';
import { caseRecords, openCaseIds } from '../../facts/records.ts';
import { lawOf } from '../../policy.ts';
import type { Paging } from '../lists.ts';

export interface CaseProgress {
  readonly state: CaseState;
  readonly next: readonly NextStep[];
  readonly due: readonly DueItem[];
}

/** The findings recorded with the case so far say whether a meeting or the county is needed. */
function routeFor(book: Book, record: CaseRecord, on: IsoDate): Route {
  const law = lawOn(lawOf(book), on);
  const found = book.all<{ code: string }>('SELECT DISTINCT code FROM finding WHERE case_id = ?', record.key);
  return routeOf(record, law, needsOf(found as Parameters<typeof needsOf>[0], law));
}

/** @throws Refusal `case-unknown` */
export function caseProgress(book: Book, caseId: number, on: IsoDate): CaseProgress {
  const [record] = caseRecords(book, [caseId]);
  if (record === undefined) throw new Refusal('case-unknown', `账簿中没有第 ${caseId} 号个案，请核对。`);
  const law = lawOn(lawOf(book), on);
  const route = routeFor(book, record, on);
  return {
    state: caseState(record, route, law),
    next: nextSteps(record, route, law),
    due: dueItems(record, law, on),
  };
}

/** States of the cases of one page of a list. */
export function caseStates(book: Book, caseIds: readonly number[], on: IsoDate): ReadonlyMap<number, CaseState> {
  const law = lawOn(lawOf(book), on);
  return new Map(
    caseRecords(book, caseIds).map((record) => [
      Number(record.key),
      caseState(record, routeFor(book, record, on), law),
    ]),
  );
}

export interface TodoItem extends DueItem {
  readonly caseId: number;
  readonly number: string;
  readonly name: string;
}

/** Everything that is to be done of all cases, the most pressing first, what has no day last. */
export function workTodo(book: Book, on: IsoDate, page: Paging): { total: number; overdue: number; rows: TodoItem[] } {
  const law = lawOn(lawOf(book), on);
  const all = caseRecords(book, openCaseIds(book))
    .flatMap((record) =>
      dueItems(record, law, on).map((item) => ({
        ...item,
        caseId: Number(record.key),
        number: record.number,
        name: record.name,
      })),
    )
    .toSorted((a, b) => compare(a.dueOn ?? '9999', b.dueOn ?? '9999') || a.caseId - b.caseId);
  return {
    total: all.length,
    overdue: all.filter(({ dueOn }) => dueOn !== undefined && dueOn < on).length,
    rows: all.slice(page.offset, page.offset + page.limit),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
