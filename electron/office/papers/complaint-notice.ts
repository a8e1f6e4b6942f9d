/** 投诉处理结果公示 of a month: objections answered in it, without who made them. */
import { periodCn } from '../../../domain/calendar/date.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import { caseFile, type CaseFile } from '../../../db/queries/case/file.ts';
import { officeOn } from '../../../db/queries/office.ts';
import {
  complaintNoticePdf,
  publicName,
  publicWords,
  type ComplaintNotice,
  type ComplaintRow,
} from '../../../templates/notice/index.ts';
import { DEFAULT_BASIS, displayOf } from '../views/notice.ts';
import { isMinor } from '../views/people.ts';
import { stepsOn, type StepOnFile } from './filed.ts';
import { contactOf, supervisionOf } from './letters.ts';
import { pdfFile, told, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const complaintNotice: PaperSpec = {
  title: '投诉处理结果公示',
  asks: ['period'],
  make: async (book, request, options) => {
    const view = complaintNoticeView(book, told(request, 'period'));
    return [
      pdfFile(
        `投诉处理结果公示-${view.period}`,
        await complaintNoticePdf(worded(book, 'complaint-notice', view), options),
      ),
    ];
  },
};

/** A household somebody complained about need not be known to all: its name is shortened. */
const LEVEL = 'surname';

const ANSWERED_SQL = `SELECT case_id AS caseId, id FROM case_step
  WHERE kind = 'objection_answered' AND substr(on_date, 1, 7) = ? ORDER BY on_date, id`;

function complaintNoticeView(book: Book, period: string): ComplaintNotice {
  const on = book.surroundings.today();
  const office = officeOn(book, on);
  const asOf = Number.MAX_SAFE_INTEGER;
  const rows = book
    .all<{ caseId: number; id: number }>(ANSWERED_SQL, period)
    .flatMap(({ caseId, id }) => rowOf(caseFile(book, caseId), id) ?? []);
  if (rows.length === 0)
    throw new Refusal(
      'answers-missing',
      `${periodCn(period)}没有已答复的公示异议，没有处理结果可公示。请先登记“公示异议”和“异议处理”。`,
    );
  return {
    stage: 'complaint',
    issuer: office.government,
    period,
    basis: office.basis ?? DEFAULT_BASIS,
    nameLevel: LEVEL,
    display: displayOf(book, { madeOn: on, asOf }),
    reception: contactOf(office),
    supervision: supervisionOf(office),
    date: on,
    rows,
  };
}

function rowOf(file: CaseFile, answerId: number): ComplaintRow | undefined {
  const answer = stepsOn(file, 'objection_answered').find(({ id }) => id === answerId);
  const objection = stepsOn(file, 'objection').find(({ id }) => id === answer?.detail.objectionId);
  if (answer === undefined || objection === undefined) return undefined;
  const { name, idNumber } = file.person;
  const minor = isMinor(idNumber, answer.on);
  const instead = publicNames(file, objection, minor);
  return {
    name,
    minor,
    village: file.household.village,
    receivedOn: objection.on,
    what: publicWords(objection.detail.what ?? '', instead),
    verification: publicWords(answer.opinion, instead),
    upheld: answer.detail.upheld === true,
    result: publicWords(answer.detail.result ?? '', instead),
    answeredOn: answer.on,
  };
}

/** Who complained is 反映人 wherever the record names them; the household's members are named as the notice names them. */
function publicNames(file: CaseFile, objection: StepOnFile<'objection'>, minor: boolean): ReadonlyMap<string, string> {
  const { by } = objection.detail;
  return new Map([
    ...(by === undefined ? [] : [[by, '反映人'] as const]),
    [file.person.name, publicName(file.person.name, minor, LEVEL)],
    ...file.members.map(({ name }) => [name, publicName(name, true, LEVEL)] as const),
  ]);
}
