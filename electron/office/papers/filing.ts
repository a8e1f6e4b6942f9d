/** 乡镇审批备案表: the township's own approvals of a period, and of one case. */
import { dateCn, type IsoDate } from '../../../domain/calendar/date.ts';
import { PROCEDURE_STEPS } from '../../../domain/entities/case-codes.ts';
import { CASE_STEPS, type CaseStep } from '../../../domain/entities/steps.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import { caseFile, type CaseFile } from '../../../db/queries/case/file.ts';
import { officeOn } from '../../../db/queries/office.ts';
import {
  filingFormPdf,
  filingRegisterPdf,
  filingRegisterXlsx,
  type FiledApproval,
  type FilingFormView,
  type FilingRegisterView,
} from '../../../templates/filing/index.ts';
import { causeOf } from '../views/people.ts';
import { bureauOf, orderedOn, printedCase, standing, stepsOn } from './filed.ts';
import { villageOf } from './letters.ts';
import { pdfFile, sheetFile, told, type PaperRequest, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const filing: PaperSpec = {
  title: '乡镇审批备案表（按期）',
  asks: ['range'],
  make: async (book, request, options) => {
    const view = filingRegisterView(book, told(request, 'from'), told(request, 'to'));
    const name = `乡镇审批备案表-${view.from}至${view.until}`;
    return [
      pdfFile(name, await filingRegisterPdf(worded(book, 'filing', view), options)),
      sheetFile(name, await filingRegisterXlsx(worded(book, 'filing', view), options)),
    ];
  },
};

export const caseFiling: PaperSpec = {
  title: '乡镇审批备案表（单户）',
  asks: ['case'],
  make: async (book, request, options) => {
    const { view, number } = filingFormView(book, request);
    return [pdfFile(`乡镇审批备案表-${number}`, await filingFormPdf(worded(book, 'case-filing', view), options))];
  },
};

/** What the county decided itself is not reported to it. */
const APPROVED_SQL = `SELECT case_id AS caseId FROM decision
  WHERE kind = 'approved' AND coalesce(level, 'township') = 'township' AND on_date BETWEEN ? AND ? ORDER BY on_date, id`;

function filingRegisterView(book: Book, from: IsoDate, until: IsoDate): FilingRegisterView {
  const office = officeOn(book, until);
  const cases = book.all<{ caseId: number }>(APPROVED_SQL, from, until);
  if (cases.length === 0)
    throw new Refusal(
      'approvals-missing',
      `${dateCn(from)}至${dateCn(until)}没有乡镇审批的救助，没有可备案的。请核对起止日期。`,
    );
  return {
    issuer: office.government,
    to: bureauOf(office),
    from,
    until,
    lines: cases.flatMap(({ caseId }) => approvalOf(caseFile(book, caseId)) ?? []),
  };
}

function approvalOf(file: CaseFile): FiledApproval | null {
  const approved = file.decisions.findLast(({ kind, level }) => kind === 'approved' && level === 'township');
  if (approved === undefined || approved.amountFen === null || approved.way === null) return null;
  const { person, household } = file;
  return {
    approval: approved.reference ?? '',
    caseNumber: file.number,
    name: person.name,
    idNumber: person.idNumber,
    place: villageOf(file),
    people: household.size,
    category: household.category,
    caseType: file.type,
    cause: causeOf(file),
    approvedOn: approved.on,
    fen: approved.amountFen,
    way: approved.way,
    approver: approved.staff ?? '',
    orderedOn: orderedOn(file)?.on ?? null,
    minutes: approved.minutes ?? '',
    staged: approved.staged,
  };
}

function filingFormView(book: Book, request: PaperRequest): { view: FilingFormView; number: string } {
  const { file, office, on } = printedCase(book, request);
  const approval = approvalOf(file);
  if (approval === null)
    throw new Refusal(
      'approvals-missing',
      `个案 ${file.number} 没有乡镇的审批决定，没有备案表可打印。请先审批；由县级审批的不用备案。`,
    );
  const filed = stepsOn(file, 'filed').at(-1);
  const approved = file.decisions.findLast(({ kind }) => kind === 'approved');
  const view: FilingFormView = {
    issuer: office.government,
    to: bureauOf(office),
    number: filed?.detail.reference ?? '',
    on: filed?.on ?? on,
    approval,
    opinion: approved?.opinion ?? '',
    steps: stepsOf(file),
    paidFen: standing(file).reduce((sum, { amountFen, returnedFen }) => sum + amountFen - returnedFen, 0),
    phone: office.phone ?? '',
  };
  return { view, number: file.number };
}

/** Steps the county looks for, in the order of the work; what was simplified says by which rule. */
const SHOWN: readonly CaseStep[] = [
  'accepted',
  'surveyed',
  'income_tested',
  'checked',
  'appraised',
  'notice_before',
  'notice_ended',
  'reviewed',
  'met',
];

function stepsOf(file: CaseFile): FilingFormView['steps'] {
  const ordered = orderedOn(file);
  const done = SHOWN.flatMap((kind) =>
    stepsOn(file, kind)
      .slice(-1)
      .map(({ on, staff }) => ({ name: CASE_STEPS[kind], on, note: noteOf(file, kind) || `经办：${staff}` })),
  );
  const skipped = stepsOn(file, 'skipped').map(({ on, detail }) => ({
    name: detail.step === undefined ? CASE_STEPS.skipped : PROCEDURE_STEPS[detail.step],
    on,
    note: `按规定简化：${detail.rule ?? ''}`,
  }));
  const order = ordered === undefined ? [] : [{ name: '先行救助', on: ordered.on, note: ordered.reference ?? '' }];
  return [...order, ...done, ...skipped];
}

function noteOf(file: CaseFile, kind: CaseStep): string {
  if (kind === 'met') return stepsOn(file, 'met').at(-1)?.detail.minutes ?? '';
  if (kind === 'surveyed') return (stepsOn(file, 'surveyed').at(-1)?.detail.surveyors ?? []).join('、');
  return kind === 'checked' ? (stepsOn(file, 'checked').at(-1)?.detail.reference ?? '') : '';
}
