/** 申请书及承诺 of a case. */
import type { Book } from '../../../db/book.ts';
import { applicationPdf, type ApplicationView } from '../../../templates/application/index.ts';
import { applicantOf, familyOf, phonesOf, printedCase, stepsOn, type Printed } from './filed.ts';
import { pdfFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const application: PaperSpec = {
  title: '申请书及承诺',
  asks: ['case'],
  make: async (book, request, options) => {
    const view = applicationView(book, request);
    return [pdfFile(`申请书及承诺-${view.number}`, await applicationPdf(worded(book, 'application', view), options))];
  },
};

function applicationView(book: Book, request: PaperRequest): ApplicationView {
  const printed = printedCase(book, request);
  const { file, office } = printed;
  const [accepted] = stepsOn(file, 'accepted');
  return {
    government: office.government,
    number: file.number,
    appliedOn: file.appliedOn,
    applicant: applicantOf(file, office),
    people: file.household.size,
    members: familyOf(file),
    category: file.household.category,
    registry: file.household.registry,
    residence: file.residence,
    cause: file.cause,
    occurredOn: file.occurredOn,
    occurredAt: file.occurredAt ?? '',
    reason: file.causeText,
    requestedFen: file.requestedFen,
    otherAid: file.otherAid ?? '',
    pending: file.pending,
    relativeOf: file.relativeOf,
    foundBy: file.foundBy,
    reporter:
      file.reporter === null ? null : { name: file.reporter.name, relation: '', phone: file.reporter.phone ?? '' },
    materials: materialsOf(printed),
    acceptance:
      accepted === undefined ? null : { on: accepted.on, receipt: accepted.detail.receipt ?? '', by: accepted.staff },
    phones: phonesOf(office),
  };
}

/** What came in counts no longer as missing; null where nobody has looked yet. */
function materialsOf({ file }: Printed): ApplicationView['materials'] {
  const taken = stepsOn(file, 'materials');
  const told = stepsOn(file, 'accepted').flatMap(({ detail }) => detail.missing ?? []);
  if (taken.length === 0 && told.length === 0) return null;
  const present = [...new Set(taken.flatMap(({ detail }) => detail.present ?? []))];
  return { present, missing: [...new Set(told)].filter((material) => !present.includes(material)) };
}
