/** 入户调查表 of a case; for 支出型 with 家庭收支核算表. */
import type { Fen } from '../../../domain/money/fen.ts';
import type { Book } from '../../../db/book.ts';
import type { CaseFile } from '../../../db/queries/case/file.ts';
import { surveyPdf, type SurveyView } from '../../../templates/survey/index.ts';
import { sexOf } from '../views/people.ts';
import { addressOf, ageOn, familyOf, printedCase, stepsOn } from './filed.ts';
import { incomeTestView } from './income-test.ts';
import { pdfFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const survey: PaperSpec = {
  title: '入户调查表',
  asks: ['case'],
  make: async (book, request, options) => {
    const view = surveyView(book, request);
    return [pdfFile(`入户调查表-${view.number}`, await surveyPdf(worded(book, 'survey', view), options))];
  },
};

/** Before the survey is on record: the form to take along, with what is known already. */
function surveyView(book: Book, request: PaperRequest): SurveyView {
  const printed = printedCase(book, request);
  const { file, office, on } = printed;
  const surveyed = stepsOn(file, 'surveyed').at(-1);
  const {
    housing = '',
    property = '',
    supporters = '',
    conclusion,
    surveyors = [],
    village = '',
  } = surveyed?.detail ?? {};
  const { person, household } = file;
  return {
    number: file.number,
    surveyedOn: surveyed?.on ?? null,
    head: {
      name: person.name,
      sex: sexOf(person.idNumber),
      age: ageOn(person.idNumber, surveyed?.on ?? on),
      idNumber: person.idNumber,
      phone: person.phone ?? '',
      address: addressOf(file, office),
    },
    people: household.size,
    members: familyOf(file),
    dependants: '',
    registry: household.registry,
    category: household.category,
    relativeOf: file.relativeOf,
    type: file.type,
    cause: file.cause,
    occurredOn: file.occurredOn,
    occurredAt: file.occurredAt ?? '',
    reason: file.causeText,
    housing,
    property,
    yearlyIncomeFen: yearlyIncome(file),
    supporters,
    conclusion: [surveyed?.opinion ?? '', conclusion ?? ''].filter((text) => text !== '').join('\n'),
    surveyors,
    village,
    incomeTest: file.type === 'spending' ? incomeTestView(book, printed) : null,
  };
}

/** 分; null unless everybody's is on record, the applicant's as well. */
function yearlyIncome({ members, household }: CaseFile): Fen | null {
  const known = members.flatMap(({ yearlyIncomeFen }) => (yearlyIncomeFen === null ? [] : [yearlyIncomeFen]));
  return known.length < household.size ? null : known.reduce((sum, fen) => sum + fen, 0);
}
