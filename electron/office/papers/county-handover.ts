/** 报县审批移交表 of a case that was handed up. */
import { lawOn, type Law } from '../../../domain/cases/law.ts';
import { dateCn, type IsoDate } from '../../../domain/calendar/date.ts';
import { MATERIALS } from '../../../domain/entities/case-codes.ts';
import { CAUSES } from '../../../domain/entities/codes.ts';
import { ownLimit } from '../../../domain/policy/rules/payment/township-limit.ts';
import { settingOn } from '../../../domain/policy/settings.ts';
import type { Book } from '../../../db/book.ts';
import { lawOf } from '../../../db/policy.ts';
import type { CaseFile } from '../../../db/queries/case/file.ts';
import {
  countyHandoverPdf,
  type CountyHandoverView,
  type HandedPaper,
  type HandoverReason,
} from '../../../templates/county-handover/index.ts';
import { bureauOf, decidedOn, orderedOn, printedCase, standing, stepsOn } from './filed.ts';
import { stepToPrint, villageOf } from './letters.ts';
import { pdfFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const countyHandover: PaperSpec = {
  title: '报县审批移交表',
  asks: ['case'],
  optional: ['id'],
  make: async (book, request, options) => {
    const view = countyHandoverView(book, request);
    return [
      pdfFile(
        `报县审批移交表-${view.caseNumber}`,
        await countyHandoverPdf(worded(book, 'county-handover', view), options),
      ),
    ];
  },
};

function countyHandoverView(book: Book, request: PaperRequest): CountyHandoverView {
  const { file, office } = printedCase(book, request);
  const handed = stepToPrint(
    file,
    'handed_up',
    request.id,
    '没有登记报县审批移交，没有移交表可打印。请先登记“报县审批移交”（移交编号）。',
  );
  const law = lawOn(lawOf(book), handed.on);
  const { person, household } = file;
  const reviewed = stepsOn(file, 'reviewed').at(-1);
  const suggestedFen = suggestedOf(file);
  const limitFen = limitOf(book, handed.on, law);
  return {
    number: handed.detail.reference ?? '',
    from: office.government,
    to: bureauOf(office),
    on: handed.on,
    caseNumber: file.number,
    person: {
      name: person.name,
      idNumber: person.idNumber,
      phone: person.phone ?? '',
      place: villageOf(file),
      people: household.size,
      category: household.category,
    },
    caseType: file.type,
    cause: `${CAUSES[file.cause]}：${file.causeText}`,
    appliedOn: file.appliedOn,
    reasons: reasonsOf(file, law, suggestedFen, limitFen),
    limitFen,
    opinion: reviewed?.opinion ?? '',
    suggestedFen,
    way: decidedOn(file)?.way ?? null,
    papers: papersOf(file),
    paidFen: standing(file)
      .filter(({ on }) => on <= handed.on)
      .reduce((sum, { amountFen, returnedFen }) => sum + amountFen - returnedFen, 0),
    handler: handed.staff,
    phone: office.phone ?? '',
  };
}

/** What the reviewer suggested, else what the meeting resolved. */
const suggestedOf = (file: CaseFile): number | null =>
  stepsOn(file, 'reviewed').at(-1)?.detail.suggestedFen ?? stepsOn(file, 'met').at(-1)?.detail.resolvedFen ?? null;

function limitOf(book: Book, on: IsoDate, { setting }: Law): number | null {
  const { settings } = lawOf(book);
  const limit = ownLimit(on, { setting, settingAt: (key, day) => settingOn(settings, key, day) });
  return limit === undefined || 'unset' in limit ? null : limit.limitFen;
}

/** What the book can tell; without any the clerk ticks by hand. */
function reasonsOf(file: CaseFile, law: Law, suggestedFen: number | null, limitFen: number | null): HandoverReason[] {
  const isOver = suggestedFen !== null && limitFen !== null && suggestedFen > limitFen;
  const isDiscussed = stepsOn(file, 'met').some(({ detail }) => detail.discussion === true);
  return [
    ...(isOver || file.findings.some(({ code }) => code === 'over-township-limit') ? (['limit'] as const) : []),
    ...(isDiscussed || file.gravity === 'major' ? (['discussion'] as const) : []),
    ...(law.setting('township_delegated') === false ? (['undelegated'] as const) : []),
  ];
}

const plain = (name: string, mark = ''): HandedPaper => ({ name, mark });

/** The approval form, what the applicant brought, and what the office wrote, in the order of the file. */
function papersOf(file: CaseFile): HandedPaper[] {
  const brought = new Set(stepsOn(file, 'materials').flatMap(({ detail }) => detail.present ?? []));
  const dated = (name: string, kind: 'surveyed' | 'income_tested' | 'appraised'): HandedPaper[] =>
    stepsOn(file, kind)
      .slice(-1)
      .map(({ on }) => plain(name, dateCn(on)));
  const ordered = orderedOn(file);
  return [
    plain('临时救助申请审批表', `个案 ${file.number}`),
    ...[...brought].map((code) => plain(MATERIALS[code])),
    ...dated('入户调查表', 'surveyed'),
    ...dated('家庭收支核算表', 'income_tested'),
    ...stepsOn(file, 'checked').map(({ on, detail }) => plain('经济状况核对报告', detail.reference ?? dateCn(on))),
    ...dated('民主评议记录', 'appraised'),
    ...stepsOn(file, 'notice_before').map(({ on }) => plain('公示及公示照片', dateCn(on))),
    ...stepsOn(file, 'met').map(({ detail }) => plain('集体研究纪要', detail.minutes ?? '')),
    ...(ordered === undefined ? [] : [plain('先行救助登记表', ordered.reference ?? dateCn(ordered.on))]),
  ];
}
