/** 回访记录 of a case that was paid: the visit on record, or the sheet to take along. */
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import { visitPdf, type VisitView } from '../../../templates/visit/index.ts';
import { addressOf, agentOf, phonesOf, printedCase, receiverOf, standing, stepsOn } from './filed.ts';
import { pdfFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const visit: PaperSpec = {
  title: '回访记录',
  asks: ['case'],
  optional: ['id'],
  make: async (book, request, options) => {
    const view = visitView(book, request);
    return [pdfFile(`回访记录-${view.number}`, await visitPdf(worded(book, 'visit', view), options))];
  },
};

/** `id`: one of several visits, by its step; the last one otherwise. */
function visitView(book: Book, request: PaperRequest): VisitView {
  const { file, office } = printedCase(book, request);
  const paid = standing(file);
  if (paid.length === 0)
    throw new Refusal('not-paid', `个案 ${file.number} 还没有发放，没有可回访的救助。请在发放后回访。`);
  const visits = stepsOn(file, 'visited');
  const visited = request.id === undefined ? visits.at(-1) : visits.find(({ id }) => id === request.id);
  if (request.id !== undefined && visited === undefined)
    throw new Refusal('step-unknown', `个案 ${file.number} 没有第 ${request.id} 号回访记录，请核对。`);
  const { person } = file;
  return {
    number: file.number,
    visitedOn: visited?.on ?? null,
    person: {
      name: person.name,
      idNumber: person.idNumber,
      phone: person.phone ?? '',
      address: addressOf(file, office),
      people: file.household.size,
    },
    type: file.type,
    reason: file.causeText,
    help: paid
      .filter(({ on }) => visited === undefined || on <= visited.on)
      .map((payment) => ({
        on: payment.on,
        way: payment.way,
        fen: payment.amountFen - payment.returnedFen,
        voucher: payment.voucher?.number ?? '',
        receiver: receiverOf(file, payment),
      })),
    visitor: visited === undefined ? '' : (visited.detail.visitor ?? visited.staff),
    confirmedFen: visited?.detail.confirmedFen ?? null,
    stillInNeed: visited?.detail.stillInNeed ?? null,
    byAgent: paid.some((payment) => agentOf(file, payment) !== undefined),
    opinion: visited?.opinion ?? '',
    phones: phonesOf(office),
  };
}
