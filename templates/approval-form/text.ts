/** The sentences of 临时救助申请审批表. */
import { dateCn } from '../../domain/calendar/date.ts';
import { WAYS } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import type { DefaultWords } from '../kit/form-words.ts';
import type {
  Appraisal,
  ApprovalFormView,
  EconomicCheck,
  Meeting,
  OverrideNote,
  PublicNotice,
  Review,
  Survey,
} from './view.ts';

/** Title, notes and copies where the office has not set its own. */
export const OWN_WORDS: DefaultWords = {
  title: '临时救助申请审批表',
  footnotes: [
    '说明：金额大写、小写须一致，不得涂改。审批人写明意见、金额和日期并签名，只盖章无效。超出乡级权限的由县民政局审批；权限内的报县民政局备案。',
  ],
  copies: { holders: ['乡镇人民政府（街道办事处）', '县民政局'] },
};

export const DECLARATION =
  '以上情况属实，所附材料真实有效，愿接受民政部门及其授权单位对家庭经济状况进行核对。如有虚报、隐瞒，愿退回救助款物并承担责任。';

/** 乡, 镇 or 街道, as its offices are called. */
export const townKind = (town: string): string => (town.endsWith('街道') ? '街道' : town.endsWith('镇') ? '镇' : '乡');

/** The township's own name as the organ that approves. */
export const governmentKind = (town: string): string =>
  townKind(town) === '街道' ? '街道办事处' : `${townKind(town)}人民政府`;

const inCapitals = (fen: Fen): string => `${formatFen(fen)}元（人民币${capital(fen)}）`;

/** Parts that are not empty, each closed with a full stop. */
function sentences(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[。！？；]$/u.test(part) ? part : `${part}。`))
    .join('');
}

const skippedText = (what: string, rule: string): string => `按规定不作${what}，依据：${rule}。`;

export function surveyText({ on, surveyors, result }: Survey): string {
  const who = surveyors.length === 0 ? '' : `，调查人：${surveyors.join('、')}`;
  return sentences(`${dateCn(on)}入户调查${who}`, result);
}

export const checkText = (check: EconomicCheck): string =>
  check.kind === 'skipped'
    ? skippedText('家庭经济状况核对', check.rule)
    : sentences(`家庭经济状况核对${check.reference === '' ? '' : `（${check.reference}）`}：${check.result}`);

export function appraisalText(appraisal: Appraisal): string {
  if (appraisal.kind === 'skipped') return skippedText('民主评议', appraisal.rule);
  const { on, attended, agreed, opinion } = appraisal;
  const present = attended === null ? '' : `，到会${attended}人`;
  const votes = agreed === null ? '' : `，同意${agreed}人`;
  const against = attended === null || agreed === null ? '' : `，不同意${attended - agreed}人`;
  return sentences(`${dateCn(on)}评议${present}${votes}${against}`, opinion);
}

export function noticeText(notice: PublicNotice): string {
  if (notice.kind === 'skipped') return `按规定审批前不公示，发放后公示，依据：${notice.rule}。`;
  const { from, until, place, objections } = notice;
  const where = place === '' ? '' : `在${place}`;
  const answer = objections === '' ? '公示期间无异议' : objections;
  return sentences(`${dateCn(from)}至${dateCn(until)}${where}公示`, answer);
}

export function reviewText({ opinion, suggestedFen, way }: Review): string {
  const by = way === null ? '' : `，发放方式：${WAYS[way]}`;
  return sentences(opinion, suggestedFen === null ? '' : `建议给予临时救助${inCapitals(suggestedFen)}${by}`);
}

export function meetingText({ discussion, minutes, chair, opinion }: Meeting): string {
  const who = chair === '' ? '' : `，主持人：${chair}`;
  return sentences(`${discussion ? '一事一议' : '集体研究'}，会议纪要：${minutes}${who}`, opinion);
}

/** When and how much, or 无; '' where it is not known. */
export function lastHelpText(help: ApprovalFormView['lastHelp']): string {
  if (help === null) return '';
  return help === 'none' ? '无' : `${dateCn(help.on)}　${formatFen(help.fen)}元`;
}

export const thisYearText = (help: ApprovalFormView['thisYear']): string =>
  help === null ? '' : `${help.times}次　${formatFen(help.fen)}元`;

const overrideText = ({ rule, source, reason, by }: OverrideNote): string =>
  sentences(`须说明：${rule}，依据：${source}`, `理由：${reason}`, by === '' ? '' : `批准人：${by}`);

/** 备注: remarks, then each override in a paragraph. */
export const remarksText = (remarks: string, overrides: readonly OverrideNote[]): string =>
  [remarks, ...overrides.map(overrideText)].filter((part) => part !== '').join('\n');
