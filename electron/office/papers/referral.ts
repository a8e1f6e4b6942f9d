/** 转介单 and its 回执 of a case that was referred. */
import { lawOn } from '../../../domain/cases/law.ts';
import type { IsoDate } from '../../../domain/calendar/date.ts';
import { MATERIALS } from '../../../domain/entities/case-codes.ts';
import { termEnd } from '../../../domain/policy/term.ts';
import type { Book } from '../../../db/book.ts';
import { lawOf } from '../../../db/policy.ts';
import type { CaseFile } from '../../../db/queries/case/file.ts';
import { referralPdf, type ReferralView } from '../../../templates/referral/index.ts';
import { sexOf } from '../views/people.ts';
import { addressOf, printedCase, standing, stepsOn } from './filed.ts';
import { sentences, stepToPrint } from './letters.ts';
import { pdfFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const referral: PaperSpec = {
  title: '转介单',
  asks: ['case'],
  optional: ['id'],
  make: async (book, request, options) => {
    const view = referralView(book, request);
    return [pdfFile(`转介单-${view.number}`, await referralPdf(worded(book, 'referral', view), options))];
  },
};

function referralView(book: Book, request: PaperRequest): ReferralView {
  const { file, office } = printedCase(book, request);
  const referred = stepToPrint(
    file,
    'referred',
    request.id,
    '没有登记转介，没有转介单可打印。请先登记“转介”（去向、转入单位、请求事项、本人是否同意）。',
  );
  const surveyed = stepsOn(file, 'surveyed').at(-1);
  const { person, household } = file;
  const number = stepsOn(file, 'referred').findIndex(({ id }) => id === referred.id) + 1;
  return {
    number: `${file.number}-转${number}`,
    from: office.government,
    to: referred.detail.to ?? '',
    target: referred.detail.target ?? null,
    on: referred.on,
    caseNumber: file.number,
    person: {
      name: person.name,
      sex: sexOf(person.idNumber),
      idNumber: person.idNumber,
      phone: person.phone ?? '',
      address: addressOf(file, office),
      people: household.size,
      category: household.category,
    },
    situation: sentences(file.causeText, surveyed?.detail.conclusion ?? surveyed?.opinion ?? ''),
    given: standing(file)
      .filter((payment) => payment.on <= referred.on)
      .map(({ on, way, amountFen, returnedFen }) => ({ on, way, fen: amountFen - returnedFen })),
    need: referred.detail.need ?? referred.opinion,
    papers: papersOf(file),
    consent: referred.detail.consent === true,
    handler: referred.staff,
    phone: office.phone ?? '',
    answerBy: answerBy(book, referred.on),
    answer: answerOf(file, referred.id),
  };
}

const papersOf = (file: CaseFile): string[] => [
  ...new Set(stepsOn(file, 'materials').flatMap(({ detail }) => (detail.present ?? []).map((code) => MATERIALS[code]))),
];

/** The office's own term for an answer; without one the day is for the hand. */
function answerBy(book: Book, on: IsoDate): IsoDate | null {
  const { setting, holidays } = lawOn(lawOf(book), on);
  const term = setting('referral_days');
  return term === undefined ? null : termEnd(on, term, holidays);
}

function answerOf(file: CaseFile, referralId: number): ReferralView['answer'] {
  const answered = stepsOn(file, 'referral_answered').findLast(({ detail }) => detail.referralId === referralId);
  if (answered === undefined) return null;
  const { accepted = false, result = '' } = answered.detail;
  return { accepted, result, on: answered.on };
}
