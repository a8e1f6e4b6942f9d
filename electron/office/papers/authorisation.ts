/** 家庭经济状况核对授权书 of a case: everybody of the household as on record, minors by their guardian. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { Book } from '../../../db/book.ts';
import { authorisationPdf, type AuthorisationView, type Authoriser } from '../../../templates/authorisation/index.ts';
import { addressOf, ageOn, bureauOf, familyOf, printedCase } from './filed.ts';
import { pdfFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const authorisation: PaperSpec = {
  title: '家庭经济状况核对授权书',
  asks: ['case'],
  make: async (book, request, options) => {
    const view = authorisationView(book, request);
    return [pdfFile(`核对授权书-${view.number}`, await authorisationPdf(worded(book, 'authorisation', view), options))];
  },
};

/** 成年 (民法典 第十七条) */
const ADULT = 18;

function authorisationView(book: Book, request: PaperRequest): AuthorisationView {
  const { file, office, on } = printedCase(book, request);
  const { name, idNumber, phone } = file.person;
  const family = [{ name, relation: '本人', idNumber }, ...familyOf(file)];
  return {
    government: office.government,
    bureau: bureauOf(office),
    number: file.number,
    applicant: { name, idNumber, phone: phone ?? '', address: addressOf(file, office) },
    family: family.map((one) => authoriser(one, on)),
    supporters: [],
    signedOn: null,
  };
}

function authoriser(
  { name, relation, idNumber }: { readonly name: string; readonly relation: string; readonly idNumber: string },
  on: IsoDate,
): Authoriser {
  const age = ageOn(idNumber, on);
  return { name, relation, idNumber, minor: age === null ? null : age < ADULT, guardian: '' };
}
