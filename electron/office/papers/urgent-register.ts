/** 先行救助登记表及补办清单 of a case that was ordered. */
import { outstandingPaperwork } from '../../../domain/cases/progress.ts';
import { PAPERWORK, type Paperwork } from '../../../domain/entities/steps.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import { caseRecords } from '../../../db/facts/records.ts';
import type { CaseFile } from '../../../db/queries/case/file.ts';
import { urgentRegisterPdf, type MadeUp, type UrgentRegisterView } from '../../../templates/urgent-register/index.ts';
import { addressOf, decidedOn, orderedOn, printedCase, receiverOf, standing, stepsOn } from './filed.ts';
import { pdfFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const urgentRegister: PaperSpec = {
  title: '先行救助登记表及补办清单',
  asks: ['case'],
  make: async (book, request, options) => {
    const { file, view } = urgentRegisterView(book, request);
    return [
      pdfFile(
        `先行救助登记表及补办清单-${file.number}`,
        await urgentRegisterPdf(worded(book, 'urgent-register', view), options),
      ),
    ];
  },
};

function urgentRegisterView(book: Book, request: PaperRequest): { file: CaseFile; view: UrgentRegisterView } {
  const { file, office } = printedCase(book, request);
  const ordered = orderedOn(file);
  if (ordered === undefined)
    throw new Refusal(
      'not-ordered',
      `个案 ${file.number} 没有先行救助指令，没有先行救助登记表。先救助、后补手续的，请先由审批人登记先行救助指令。`,
    );
  const decided = decidedOn(file);
  const approved = decided?.kind === 'approved' ? decided : undefined;
  const skipped = stepsOn(file, 'skipped').map(({ detail }) => detail);
  const { person, household } = file;
  const view: UrgentRegisterView = {
    government: office.government,
    number: ordered.reference ?? file.number,
    person: {
      name: person.name,
      idNumber: person.idNumber,
      phone: person.phone ?? '',
      address: addressOf(file, office),
      people: household.size,
      category: household.category,
    },
    cause: file.cause,
    reason: file.causeText,
    occurredOn: file.occurredOn,
    occurredAt: file.occurredAt ?? '',
    order: {
      on: ordered.on,
      by: ordered.staff ?? '',
      way: ordered.way,
      fen: ordered.amountFen,
      opinion: ordered.opinion ?? '',
    },
    payments: paidOnOrder(file, approved?.on),
    simplified: [...new Set(skipped.flatMap(({ step }) => (step === undefined ? [] : [step])))],
    rules: [...new Set(skipped.flatMap(({ rule }) => (rule === undefined ? [] : [rule])))].join('；'),
    paperwork: paperworkOf(book, file),
    dueOn: ordered.paperworkDueOn,
    approval:
      approved === undefined ? null : { on: approved.on, reference: approved.reference ?? '', fen: approved.amountFen },
    remarks: ordered.special ?? '',
  };
  return { file, view };
}

/** What left before the approval, or until now. */
const paidOnOrder = (file: CaseFile, approvedOn: string | undefined): UrgentRegisterView['payments'] =>
  standing(file)
    .filter(({ on }) => approvedOn === undefined || on < approvedOn)
    .map((payment) => ({
      on: payment.on,
      way: payment.way,
      fen: payment.amountFen - payment.returnedFen,
      voucher: payment.voucher?.number ?? '',
      payer: payment.payer ?? '',
      receiver: receiverOf(file, payment),
    }));

function paperworkOf(book: Book, file: CaseFile): MadeUp[] {
  const [record] = caseRecords(book, [file.caseId]);
  const open = record === undefined ? [] : outstandingPaperwork(record);
  return (Object.keys(PAPERWORK) as Paperwork[]).map((item) => {
    const what = PAPERWORK[item];
    const made = open.includes(item) ? undefined : madeUp(file, item);
    if (made !== undefined) return { what, on: made.on, by: made.staff };
    const left = leftOut(file, item);
    return { what, on: left?.on ?? null, by: left?.staff ?? '', simplified: left !== undefined };
  });
}

type Made = { readonly on: string; readonly staff: string } | undefined;

/** The step that made an item up: the paperwork's own, or the step or material itself. */
function madeUp(file: CaseFile, item: Paperwork): Made {
  const own = stepsOn(file, 'paperwork').find(({ detail }) => detail.item === item || detail.item === undefined);
  if (own !== undefined) return own;
  if (item === 'application' || item === 'identity')
    return stepsOn(file, 'materials').find(({ detail }) => detail.present?.includes(item));
  if (item === 'survey') return stepsOn(file, 'surveyed')[0];
  return item === 'notice' ? (stepsOn(file, 'notice_before')[0] ?? stepsOn(file, 'notice_after')[0]) : undefined;
}

/** On record as simplified: 调查, 公示. */
function leftOut(file: CaseFile, item: Paperwork): Made {
  if (item !== 'survey' && item !== 'notice') return undefined;
  const step = item === 'survey' ? 'surveyed' : 'notice_before';
  return stepsOn(file, 'skipped').find(({ detail }) => detail.step === step);
}
