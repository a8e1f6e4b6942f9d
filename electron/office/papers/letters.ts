/** What letters and forms that leave the office have in common: whom to ask, what they rest on, which step they are about. */
import { lawOn } from '../../../domain/cases/law.ts';
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { CaseStep } from '../../../domain/entities/steps.ts';
import type { RuleCode } from '../../../domain/policy/finding.ts';
import { sourceOf } from '../../../domain/policy/layers/layer.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import type { CaseFile } from '../../../db/queries/case/file.ts';
import type { Office } from '../../../db/queries/office.ts';
import { lawOf } from '../../../db/policy.ts';
import { bureauOf, stepsOn, type StepOnFile } from './filed.ts';

interface Desk {
  readonly office: string;
  readonly phone: string;
}

export const contactOf = ({ unit, phone }: Office): Desk => ({ office: unit, phone: phone ?? '' });
export const supervisionOf = (office: Office): Desk => ({
  office: bureauOf(office),
  phone: office.countyPhone ?? '',
});

/** 村、组 */
export const villageOf = ({ household }: CaseFile): string => household.village + (household.group ?? '');

export interface Basis {
  readonly document: string;
  readonly article: string;
}

/** Articles in force on a day that the rules quote, each once, the one to quote first in front. */
export function basesOn(book: Book, on: IsoDate, codes: readonly RuleCode[]): Basis[] {
  const law = lawOn(lawOf(book), on);
  const sources = codes.flatMap((code) => law.clauses(code).map((clause) => sourceOf(clause)));
  const byText = new Map(sources.map(({ document, article }) => [document + article, { document, article }]));
  return [...byText.values()];
}

/** `赣民字〔2020〕2号二（三）`; '' where no document in force speaks of it. */
export function basisOn(book: Book, on: IsoDate, code: RuleCode): string {
  const [first] = basesOn(book, on, [code]);
  return first === undefined ? '' : first.document + first.article;
}

/**
 * The step of a kind a paper is about: the one named, else the newest.
 * @throws Refusal `step-unknown` where there is none; `missing` says what to record first
 */
export function stepToPrint<K extends CaseStep>(
  file: CaseFile,
  kind: K,
  id: number | undefined,
  missing: string,
): StepOnFile<K> {
  const steps = stepsOn(file, kind);
  const step = id === undefined ? steps.at(-1) : steps.find((one) => one.id === id);
  if (step === undefined)
    throw new Refusal(
      'step-unknown',
      id === undefined ? `个案 ${file.number} ${missing}` : `个案 ${file.number} 没有第 ${id} 号这种记录，请核对编号。`,
    );
  return step;
}

/** Sentences joined, each with one full stop; empty ones left out. */
export const sentences = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => (/[。！？；]$/u.test(part) ? part : `${part}。`))
    .join('');
