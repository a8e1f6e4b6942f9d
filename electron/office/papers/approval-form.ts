/** 临时救助申请审批表 of a case: what is on record filled in, the rest for the hand. */
import { dateCn } from '../../../domain/calendar/date.ts';
import { formatFen } from '../../../domain/money/fen.ts';
import { FINDING_NAMES, FindingCode } from '../../../domain/policy/finding.ts';
import { settingOn } from '../../../domain/policy/settings.ts';
import { yearBefore } from '../../../domain/policy/window.ts';
import type { Book } from '../../../db/book.ts';
import { lawOf } from '../../../db/policy.ts';
import { earlierHelp, type EarlierHelp } from '../../../db/queries/case/earlier-help.ts';
import type { CaseFile } from '../../../db/queries/case/file.ts';
import { approvalFormPdf, type ApprovalFormView } from '../../../templates/approval-form/index.ts';
import { opinionsOf } from './approval-opinions.ts';
import { applicantOf, decidedOn, familyOf, orderedOn, printedCase, type Printed } from './filed.ts';
import { pdfFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

export const approvalForm: PaperSpec = {
  title: '临时救助申请审批表',
  asks: ['case'],
  make: async (book, request, options) => {
    const { file, view } = approvalView(book, request);
    return [
      pdfFile(`临时救助申请审批表-${file.number}`, await approvalFormPdf(worded(book, 'approval-form', view), options)),
    ];
  },
};

function approvalView(book: Book, request: PaperRequest): { file: CaseFile; view: ApprovalFormView } {
  const printed = printedCase(book, request);
  const { file, office } = printed;
  const view: ApprovalFormView = {
    town: office.town,
    number: decidedOn(file)?.reference ?? file.number,
    appliedOn: file.appliedOn,
    applicant: applicantOf(file, office),
    people: file.household.size,
    members: familyOf(file),
    category: file.household.category,
    residence: file.residence,
    type: file.type,
    ordered: orderedOn(file) !== undefined,
    cause: file.cause,
    foundBy: file.foundBy,
    relativeOf: file.relativeOf,
    ...helpBefore(book, printed),
    otherAid: file.otherAid ?? '',
    reason: file.causeText,
    ...opinionsOf(book, printed),
    overrides: overridesOf(file),
    remarks: remarksOf(file),
  };
  return { file, view };
}

/**
 * Help by other cases of the person and his household, up to the decision (today until there is one). 本年 is the calendar year unless the office counts twelve months running.
 */
function helpBefore(book: Book, { file, on }: Printed): Pick<ApprovalFormView, 'lastHelp' | 'thisYear'> {
  const until = decidedOn(file)?.on ?? on;
  const before = earlierHelp(book, file.person.idNumber).filter(
    (help) => help.caseId !== file.caseId && help.on <= until,
  );
  const rolling = settingOn(lawOf(book).settings, 'year_window', until) === 'rolling_12_months';
  const after = rolling ? yearBefore(until) : `${Number(until.slice(0, 4)) - 1}-12-31`;
  const [last] = before;
  return {
    lastHelp: last === undefined ? 'none' : { on: last.on, fen: last.amountFen },
    thisYear: countIn(before, after),
  };
}

/** Cases count by their first payment: stages of one approval are one time of help. */
function countIn(helps: readonly EarlierHelp[], after: string): { times: number; fen: number } {
  const byCase = new Map<number, EarlierHelp[]>();
  for (const help of helps) byCase.set(help.caseId, [...(byCase.get(help.caseId) ?? []), help]);
  const counted = [...byCase.values()].filter((stages) => stages.every((help) => help.on > after));
  return {
    times: counted.length,
    fen: counted.flat().reduce((sum, { amountFen }) => sum + amountFen, 0),
  };
}

/** 须说明 that an approver answered, each once. */
function overridesOf({ findings }: CaseFile): ApprovalFormView['overrides'] {
  const answered = findings.flatMap(({ code, document, article, overrideReason, by }) => {
    if (overrideReason === null) return [];
    const known = FindingCode.safeParse(code);
    const rule = known.success ? FINDING_NAMES[known.data] : code;
    return [{ rule, source: `${document} ${article}`, reason: overrideReason, by }];
  });
  return answered.filter(
    (one, index) => answered.findIndex(({ rule, reason }) => rule === one.rule && reason === one.reason) === index,
  );
}

function remarksOf(file: CaseFile): string {
  const ordered = orderedOn(file);
  const decided = decidedOn(file);
  const fen = ordered?.amountFen;
  return [
    ordered === undefined
      ? ''
      : `${dateCn(ordered.on)}先行救助${fen === null || fen === undefined ? '' : `${formatFen(fen)}元`}，手续后补。`,
    decided?.staged === true ? '一次审批、分阶段发放。' : '',
    decided?.special === null || decided === undefined ? '' : `特殊情况：${decided.special}。`,
    file.reporter === null ? '' : `由${file.reporter.name}代报。`,
  ].join('');
}
