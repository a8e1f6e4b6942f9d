/** 不予救助告知书 of a refused case. */
import { lawOn } from '../../../domain/cases/law.ts';
import { dateCn } from '../../../domain/calendar/date.ts';
import { REFERRAL_TARGETS, type RefusalGround } from '../../../domain/entities/case-codes.ts';
import { formatFen } from '../../../domain/money/fen.ts';
import type { RuleCode } from '../../../domain/policy/finding.ts';
import { STANDARD_KEYS } from '../../../domain/policy/standards.ts';
import { incomeTest } from '../../../domain/relief/income-test.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import { lawOf } from '../../../db/policy.ts';
import type { CaseFile } from '../../../db/queries/case/file.ts';
import { refusalPdf, remedyText, type RefusalView } from '../../../templates/refusal/index.ts';
import { bureauOf, decidedOn, printedCase, stepsOn } from './filed.ts';
import { basesOn, contactOf, sentences, supervisionOf } from './letters.ts';
import { pdfFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { textOf, worded } from './words.ts';

export const refusal: PaperSpec = {
  title: '不予救助告知书',
  asks: ['case'],
  make: async (book, request, options) => {
    const view = refusalView(book, request);
    return [pdfFile(`不予救助告知书-${view.caseNumber}`, await refusalPdf(worded(book, 'refusal', view), options))];
  },
};

/** Rules whose articles say what a ground means. A ground no document speaks of leaves its article for the hand. */
const RULES_OF: Readonly<Record<RefusalGround, readonly RuleCode[]>> = {
  not_in_need: [],
  over_line: ['income-over-line', 'income-test-missing'],
  repeated: ['same-cause'],
  untrue: ['recovery-open'],
  not_local: ['not-local'],
  uncooperative: [],
  covered: ['refusal-ground'],
  other: [],
};

function refusalView(book: Book, request: PaperRequest): RefusalView {
  const { file, office } = printedCase(book, request);
  const decided = decidedOn(file);
  if (decided?.kind !== 'refused')
    throw new Refusal(
      'refusal-missing',
      `个案 ${file.number} 没有不予救助的决定，没有告知书可打印。请先由审批人登记不予救助的决定和理由。`,
    );
  const served = stepsOn(file, 'refusal_served').at(-1);
  return {
    issuer: decided.level === 'county' ? bureauOf(office) : office.government,
    number: decided.reference,
    applicant: file.person.name,
    caseNumber: file.number,
    appliedOn: file.appliedOn,
    caseType: file.type,
    cause: file.causeText,
    facts: factsOf(book, file),
    ground: decided.ground,
    reason: decided.opinion ?? '',
    provisions: decided.ground === null ? [] : basesOn(book, decided.on, RULES_OF[decided.ground]),
    remedy: textOf(book, 'refusal_remedy', remedyText(office.county)),
    otherHelp: otherHelpOf(file),
    contact: { ...contactOf(office), address: office.address ?? '' },
    supervision: supervisionOf(office),
    date: decided.on,
    deliveryWay: served?.detail.way ?? '',
  };
}

/** What was found, in the order of the work: survey, reckoning, check. */
function factsOf(book: Book, file: CaseFile): string {
  const surveyed = stepsOn(file, 'surveyed').at(-1);
  const checked = stepsOn(file, 'checked').at(-1);
  const survey = surveyed?.detail.conclusion ?? surveyed?.opinion ?? '';
  const check = checked?.detail.result ?? checked?.opinion ?? '';
  return sentences(
    surveyed === undefined || survey === '' ? '' : `${dateCn(surveyed.on)}入户调查：${survey}`,
    reckoningOf(book, file),
    checked === undefined || check === '' ? '' : `${dateCn(checked.on)}经济状况核对：${check}`,
  );
}

function reckoningOf(book: Book, file: CaseFile): string {
  const tested = stepsOn(file, 'income_tested').at(-1);
  const input = tested?.detail.test;
  if (tested === undefined || input === undefined) return '';
  const law = lawOn(lawOf(book), tested.on);
  const test = incomeTest(input, {
    registry: file.household.registry ?? undefined,
    city: law.setting(STANDARD_KEYS.city),
    rural: law.setting(STANDARD_KEYS.rural),
  });
  const against = test.comparison.against.map(
    ({ registry, fen, below }) =>
      `${below ? '低于' : '不低于'}${registry === 'city' ? '城市' : '农村'}低保标准${formatFen(fen)}元`,
  );
  return `${dateCn(tested.on)}收支核算：申请前${test.months}个月家庭可支配收入${formatFen(test.incomeFen)}元，自付生活必需支出${formatFen(test.necessitiesFen)}元，扣除后月人均${formatFen(test.perHeadMonthFen)}元${against.length > 0 ? `，${against.join('，')}` : ''}`;
}

/** Where the household was referred, so that a refusal is not the last word. */
function otherHelpOf(file: CaseFile): string {
  const targets = stepsOn(file, 'referred').map(({ detail }) => {
    const what = detail.target === undefined ? '其他帮扶' : REFERRAL_TARGETS[detail.target];
    return detail.to === undefined ? what : `${what}（${detail.to}）`;
  });
  return targets.length === 0 ? '' : `你（户）的困难已转介${targets.join('、')}，请留意办理单位的联系。`;
}
