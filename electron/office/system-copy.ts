/** 录入省级系统: the case's fields in that system's order, each ready to copy. */
import { CASE_TYPES, CATEGORIES, FOUND_BY, SEXES, WAYS } from '../../domain/entities/codes.ts';
import { REGISTRIES } from '../../domain/entities/case-codes.ts';
import { SYSTEM_FIELD_CODES, SYSTEM_FIELDS, type SystemField } from '../../domain/entities/system-fields.ts';
import type { CaseStep } from '../../domain/entities/steps.ts';
import { plainFen } from '../../domain/money/fen.ts';
import { PROFILES } from '../../domain/policy/profile.ts';
import { settingOn } from '../../domain/policy/settings.ts';
import type { Book } from '../../db/book.ts';
import { lawOf } from '../../db/policy.ts';
import { type CaseFile, caseFile } from '../../db/queries/case/file.ts';
import { causeOf, sexOf } from './views/people.ts';

export interface SystemCopy {
  /** Name of the system, as the region's documents call it */
  readonly system: string;
  readonly fields: readonly { readonly field: SystemField; readonly label: string; readonly value: string }[];
}

/** What is not known yet is empty. @throws Refusal `case-unknown` */
export function systemCopy(book: Book, caseId: number): SystemCopy {
  const file = caseFile(book, caseId);
  const { profile, settings } = lawOf(book);
  const order = settingOn(settings, 'system_fields', book.surroundings.today()) ?? SYSTEM_FIELD_CODES;
  const values = valuesOf(file);
  return {
    system: PROFILES[profile].system,
    fields: order.map((field) => ({ field, label: SYSTEM_FIELDS[field], value: values[field] })),
  };
}

function valuesOf(file: CaseFile): Readonly<Record<SystemField, string>> {
  const { person, household } = file;
  const approved = file.decisions.findLast(({ kind }) => kind === 'approved');
  const stands = file.payments.filter(({ amountFen, returnedFen }) => amountFen > returnedFen);
  const paidFen = stands.reduce((sum, { amountFen, returnedFen }) => sum + amountFen - returnedFen, 0);
  const step = (kind: CaseStep) => file.steps.findLast((one) => one.kind === kind);
  return {
    name: person.name,
    idNumber: person.idNumber,
    sex: SEXES[sexOf(person.idNumber)],
    phone: person.phone ?? '',
    address: person.address ?? '',
    village: `${household.village}${household.group ?? ''}`,
    registry: household.registry === null ? '' : REGISTRIES[household.registry],
    size: String(household.size),
    category: CATEGORIES[household.category],
    type: CASE_TYPES[file.type],
    cause: causeOf(file),
    causeText: file.causeText,
    foundBy: FOUND_BY[file.foundBy],
    appliedOn: file.appliedOn,
    acceptedOn: step('accepted')?.onDate ?? '',
    surveyedOn: step('surveyed')?.onDate ?? '',
    reviewedOn: step('reviewed')?.onDate ?? '',
    decidedOn: approved?.on ?? '',
    reference: approved?.reference ?? '',
    amount: approved?.amountFen === null || approved === undefined ? '' : plainFen(approved.amountFen),
    way: approved?.way === null || approved === undefined ? '' : WAYS[approved.way],
    paidOn: stands.at(-1)?.on ?? '',
    paid: stands.length === 0 ? '' : plainFen(paidFen),
    voucher: stands.flatMap(({ voucher }) => voucher?.number ?? []).join('、'),
    bankName: person.bankName ?? '',
    bankAccount: person.bankAccount ?? '',
    agent: file.agencies.at(-1)?.name ?? '',
    clerk: file.openedBy,
    reviewer: step('reviewed')?.staff ?? '',
    approver: approved?.staff ?? '',
    payer: stands.at(-1)?.payer ?? '',
  };
}
