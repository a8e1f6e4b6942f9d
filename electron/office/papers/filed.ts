/** What several papers of one case have in common: the case and the office on the day of printing, people as forms list them, steps by kind. */
import { type IsoDate, yearOf } from '../../../domain/calendar/date.ts';
import type { CaseStep, StepDetail } from '../../../domain/entities/steps.ts';
import { parseIdNumber } from '../../../domain/identity/id-number.ts';
import type { Book } from '../../../db/book.ts';
import { detailOf } from '../../../db/facts/steps.ts';
import type { FiledAgency } from '../../../db/queries/case/agencies.ts';
import { caseFile, type CaseFile } from '../../../db/queries/case/file.ts';
import type { FiledPayment } from '../../../db/queries/case/payments.ts';
import { officeOn, type Office } from '../../../db/queries/office.ts';
import type { ApprovalFormView } from '../../../templates/approval-form/index.ts';
import { sexOf } from '../views/people.ts';
import { told, type PaperRequest } from './paper.ts';

export interface Printed {
  readonly file: CaseFile;
  readonly office: Office;
  /** Day of printing */
  readonly on: IsoDate;
}

/** @throws Refusal `option-missing`, `case-unknown` */
export function printedCase(book: Book, request: PaperRequest): Printed {
  const on = book.surroundings.today();
  return { file: caseFile(book, told(request, 'caseId')), office: officeOn(book, on), on };
}

/** 户籍或现住址, or where the household is on record. */
export const addressOf = ({ person, household }: CaseFile, { county, town }: Office): string =>
  person.address ?? `${county}${town}${household.village}${household.group ?? ''}`;

/** 县民政局, as the county is called. */
export const bureauOf = ({ county }: Office): string => `${county}民政局`;

export const phonesOf = ({ phone, countyPhone }: Office): string[] => [
  ...(phone === null ? [] : [`${phone}（乡镇）`]),
  ...(countyPhone === null ? [] : [`${countyPhone}（县）`]),
];

/** Everybody of the household but the applicant. */
export const familyOf = ({ members, person }: CaseFile): ApprovalFormView['members'] =>
  members
    .filter(({ idNumber }) => idNumber !== person.idNumber)
    .map(({ name, relation, idNumber, health, occupation, yearlyIncomeFen }) => ({
      name,
      relation,
      sex: sexOf(idNumber),
      idNumber,
      health: health ?? '',
      occupation: occupation ?? '',
      yearlyIncomeFen,
    }));

/** The applicant as the application and the approval form have him; what the book does not ask for is for the hand. */
export const applicantOf = (file: CaseFile, office: Office): ApprovalFormView['applicant'] => {
  const { name, idNumber, phone, bankName, bankAccount } = file.person;
  return {
    name,
    sex: sexOf(idNumber),
    ethnicity: '',
    idNumber,
    phone: phone ?? '',
    registeredAddress: '',
    address: addressOf(file, office),
    bank: bankName ?? '',
    account: bankAccount ?? '',
  };
};

/** Whole years on a day by the identity number; null where it cannot be read. */
export function ageOn(idNumber: string, on: IsoDate): number | null {
  const id = parseIdNumber(idNumber);
  if (!id.ok) return null;
  const { birth } = id.value;
  return yearOf(on) - yearOf(birth) - (on.slice(5) < birth.slice(5) ? 1 : 0);
}

export interface StepOnFile<K extends CaseStep> {
  readonly id: number;
  readonly on: IsoDate;
  readonly opinion: string;
  /** Who recorded it */
  readonly staff: string;
  readonly detail: Partial<StepDetail<K>>;
}

/** Steps of a kind in the order in which they were recorded. */
export const stepsOn = <K extends CaseStep>({ steps }: CaseFile, kind: K): StepOnFile<K>[] =>
  steps
    .filter((step) => step.kind === kind)
    .map((step) => ({
      id: step.id,
      on: step.onDate,
      opinion: step.opinion ?? '',
      staff: step.staff,
      detail: detailOf(step, kind),
    }));

/** The decision that stands; an order is none. */
export const decidedOn = ({ decisions }: CaseFile): CaseFile['decisions'][number] | undefined =>
  decisions.findLast(({ kind }) => kind !== 'ordered');
export const orderedOn = ({ decisions }: CaseFile): CaseFile['decisions'][number] | undefined =>
  decisions.find(({ kind }) => kind === 'ordered');

/** Payments that stand: a void voucher handed nothing out, and what wholly came back is no help. */
export const standing = ({ payments }: CaseFile): FiledPayment[] =>
  payments.filter(({ voucher, amountFen, returnedFen }) => voucher?.state !== 'voided' && amountFen > returnedFen);

export const agentOf = (file: CaseFile, { agencyId }: FiledPayment): FiledAgency | undefined =>
  agencyId === null ? undefined : file.agencies.find(({ id }) => id === agencyId);

/** 领款人, or who collected for him. */
export function receiverOf(file: CaseFile, payment: FiledPayment): string {
  const agent = agentOf(file, payment);
  return agent === undefined ? (payment.payee.name ?? file.person.name) : `${agent.name}（代领）`;
}
