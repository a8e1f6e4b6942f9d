/** 一事一议、集体研究纪要 of the meeting a case was before, with every other case of the same minutes. */
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import { caseFile, type CaseFile } from '../../../db/queries/case/file.ts';
import { listStaff } from '../../../db/queries/office.ts';
import { ROLES } from '../../../domain/entities/codes.ts';
import { REFUSAL_GROUNDS } from '../../../domain/entities/case-codes.ts';
import { minutesPdf, type Attendant, type MinutesItem, type MinutesView } from '../../../templates/minutes/index.ts';
import { bureauOf, decidedOn, printedCase, stepsOn, type StepOnFile } from './filed.ts';
import { sentences, stepToPrint, villageOf } from './letters.ts';
import { pdfFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const minutes: PaperSpec = {
  title: '一事一议、集体研究纪要',
  asks: ['case'],
  optional: ['id'],
  make: async (book, request, options) => {
    const { view, name } = minutesOf(book, request);
    return [pdfFile(name, await minutesPdf(worded(book, 'minutes', view), options))];
  },
};

type Met = StepOnFile<'met'>;

function minutesOf(book: Book, request: PaperRequest): { view: MinutesView; name: string } {
  const { file, office } = printedCase(book, request);
  const met = stepToPrint(
    file,
    'met',
    request.id,
    '没有登记集体研究，没有纪要可打印。请先登记“集体研究”（会议种类、纪要编号、参加人员）。',
  );
  const number = met.detail.minutes ?? '';
  const meeting = met.detail.meeting ?? null;
  const together = casesOf(book, number, met.on).map((caseId) => {
    const one = caseId === file.caseId ? file : caseFile(book, caseId);
    return { file: one, met: metAt(one, number, met.on) };
  });
  const view: MinutesView = {
    issuer: meeting === null || meeting === 'township' ? office.government : bureauOf(office),
    number,
    meeting,
    discussion: together.some((one) => one.met.detail.discussion === true),
    date: met.on,
    time: '',
    place: '',
    chair: met.detail.chair ?? '',
    recorder: '',
    attended: attendants(book, met),
    absent: '',
    items: together.map((one) => itemOf(one.file, one.met)),
  };
  return { view, name: `集体研究纪要-${file.number}` };
}

/** Cases that were before the same meeting, in the order in which they were recorded. */
const casesOf = (book: Book, number: string, on: string): number[] =>
  book
    .all<{ caseId: number }>(
      `SELECT case_id AS caseId FROM case_step WHERE kind = 'met' AND on_date = ? AND json_extract(detail, '$.minutes') = ?
       GROUP BY case_id ORDER BY min(id)`,
      on,
      number,
    )
    .map(({ caseId }) => caseId);

function metAt(file: CaseFile, number: string, on: string): Met {
  const met = stepsOn(file, 'met').findLast((one) => one.on === on && one.detail.minutes === number);
  if (met === undefined) throw new Refusal('step-unknown', `个案 ${file.number} 没有编号为${number}的纪要，请核对。`);
  return met;
}

/** The chair first; what a person is in this office stands beside the name. */
function attendants(book: Book, { on, detail }: Met): Attendant[] {
  const { chair, attended = [] } = detail;
  const names = new Set([...(chair === undefined ? [] : [chair]), ...attended]);
  const staff = new Map(listStaff(book, on).map(({ name, roles }) => [name, roles]));
  return [...names].map((name) => ({ name, post: (staff.get(name) ?? []).map((role) => ROLES[role]).join('、') }));
}

function itemOf(file: CaseFile, met: Met): MinutesItem {
  const surveyed = stepsOn(file, 'surveyed').at(-1);
  const reviewed = stepsOn(file, 'reviewed').at(-1);
  return {
    caseNumber: file.number,
    name: file.person.name,
    place: villageOf(file),
    people: file.household.size,
    category: file.household.category,
    caseType: file.type,
    situation: sentences(file.causeText, surveyed?.detail.conclusion ?? surveyed?.opinion ?? ''),
    opinions: met.opinion,
    suggestedFen: reviewed?.detail.suggestedFen ?? null,
    resolution: resolutionOf(file, met),
  };
}

/** What the step says; else the decision that names these minutes. */
function resolutionOf(file: CaseFile, { detail }: Met): MinutesItem['resolution'] {
  const decided = decidedOn(file);
  const isOf = decided !== undefined && decided.minutes === detail.minutes;
  if (isOf && decided.kind === 'refused') {
    const ground = decided.ground === null ? '' : REFUSAL_GROUNDS[decided.ground];
    return { kind: 'refused', ground: ground === '' ? (decided.opinion ?? '') : ground };
  }
  const fen = detail.resolvedFen ?? (isOf ? decided.amountFen : null);
  if (fen === null) return { kind: 'open' };
  return { kind: 'granted', fen, way: isOf ? decided.way : null, staged: isOf && decided.staged };
}
