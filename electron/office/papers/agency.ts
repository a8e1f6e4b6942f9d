/** 代领协议 and 代领备案表 of a case. */
import { dateCn } from '../../../domain/calendar/date.ts';
import { AgentKind } from '../../../domain/entities/codes.ts';
import { capital } from '../../../domain/money/capital.ts';
import { formatFen } from '../../../domain/money/fen.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import type { FiledAgency } from '../../../db/queries/case/agencies.ts';
import type { CaseFile } from '../../../db/queries/case/file.ts';
import { agencyAgreementPdf, agencyFilingPdf, type AgencyView } from '../../../templates/agency/index.ts';
import { addressOf, bureauOf, decidedOn, orderedOn, phonesOf, printedCase, standing, stepsOn } from './filed.ts';
import { pdfFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const agencyAgreement: PaperSpec = {
  title: '代领协议',
  asks: ['case'],
  optional: ['id'],
  make: async (book, request, options) => {
    const view = agencyView(book, request);
    return [
      pdfFile(`代领协议-${view.caseNumber}`, await agencyAgreementPdf(worded(book, 'agency-agreement', view), options)),
    ];
  },
};

export const agencyFiling: PaperSpec = {
  title: '代领备案表',
  asks: ['case'],
  optional: ['id'],
  make: async (book, request, options) => {
    const view = agencyView(book, request);
    return [
      pdfFile(`代领备案表-${view.caseNumber}`, await agencyFilingPdf(worded(book, 'agency-filing', view), options)),
    ];
  },
};

function agencyView(book: Book, request: PaperRequest): AgencyView {
  const { file, office } = printedCase(book, request);
  const agency = agencyOf(file, request.id);
  const { person, household } = file;
  return {
    government: office.government,
    bureau: bureauOf(office),
    caseNumber: file.number,
    agreement: agency.agreement ?? '',
    person: {
      name: person.name,
      idNumber: person.idNumber,
      phone: person.phone ?? '',
      address: addressOf(file, office),
    },
    people: household.size,
    category: household.category,
    agent: {
      kind: AgentKind.safeParse(agency.kind).data ?? null,
      name: agency.name,
      relation: agency.relation ?? '',
      idNumber: agency.idNumber ?? '',
      phone: agency.phone ?? '',
    },
    reason: agency.reason ?? '',
    scope: scopeOf(file),
    payments: collectedBy(file, agency),
    consent: agency.consent ? true : null,
    noFamily: agency.noFamily ?? '',
    filedOn: agency.filedOn,
    countyFiling: agency.countyFiling ?? '',
    countyFiledOn: agency.countyFiledOn,
    phones: phonesOf(office),
  };
}

/** `id`: one of several filings of the case; the last one otherwise. */
function agencyOf({ agencies, number }: CaseFile, id: number | undefined): FiledAgency {
  const agency = id === undefined ? agencies.at(-1) : agencies.find((one) => one.id === id);
  if (agency !== undefined) return agency;
  throw id === undefined
    ? new Refusal('agency-missing', `个案 ${number} 没有代领备案，由本人领取。须代领的，请先登记代领备案。`)
    : new Refusal('agency-unknown', `个案 ${number} 没有第 ${id} 号代领备案，请核对。`);
}

/** What the agent is to collect: the approval, or the order until there is one; '' before either. */
function scopeOf(file: CaseFile): string {
  const decision = [decidedOn(file), orderedOn(file)].find((one) => one !== undefined && one.amountFen !== null);
  if (decision === undefined || decision.amountFen === null) return '';
  const what = decision.kind === 'ordered' ? '先行救助' : '审批的临时救助';
  const reference = decision.reference === null ? '' : `（${decision.reference}）`;
  return `${dateCn(decision.on)}${what}${reference}，金额${formatFen(decision.amountFen)}元（人民币${capital(decision.amountFen)}）`;
}

function collectedBy(file: CaseFile, agency: FiledAgency): AgencyView['payments'] {
  const handed = stepsOn(file, 'handed_over');
  return standing(file)
    .filter(({ agencyId }) => agencyId === agency.id)
    .map(({ id, on, way, amountFen, returnedFen, voucher }) => ({
      on,
      way,
      fen: amountFen - returnedFen,
      voucher: voucher?.number ?? '',
      handedOverOn: handed.findLast(({ detail }) => detail.transferId === id)?.on ?? null,
    }));
}
