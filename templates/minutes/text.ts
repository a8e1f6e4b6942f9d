/** The words of the minutes: heading of each case, what was said, and the resolution with its sum in figures and capitals. */
import { CASE_TYPES, CATEGORIES, WAYS } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { unreachable } from '../../domain/problem.ts';
import { orHandFilled } from '../kit/index.ts';
import type { LetterPart } from '../kit/letter.ts';
import { ordinal } from './ordinal.ts';
import type { MinutesItem, MinutesView, Resolution } from './view.ts';

/** Sums are written both ways: a resolution without its sum is what audits find. */
const sumText = (fen: Fen): string => `人民币${capital(fen)}（￥${formatFen(fen)}）`;

const BLANK_SUM = '人民币（大写）＿＿＿＿＿＿＿＿＿＿（￥＿＿＿＿＿＿）';

function resolutionText(resolution: Resolution): string {
  switch (resolution.kind) {
    case 'granted': {
      const way = resolution.way === null ? '' : `，发放方式：${WAYS[resolution.way]}`;
      const stages = resolution.staged ? '，一次审批、分阶段发放' : '';
      return `同意给予临时救助${sumText(resolution.fen)}${way}${stages}。`;
    }
    case 'refused':
      return `不予救助，理由：${orHandFilled(resolution.ground, 20)}。`.replace(/。。$/u, '。');
    case 'open':
      return `同意（不同意）给予临时救助${BLANK_SUM}，发放方式：＿＿＿＿＿＿。`;
    default:
      return unreachable(resolution);
  }
}

function subjectText(item: MinutesItem): string {
  const people = item.people === null ? '＿＿' : String(item.people);
  const category = item.category === null ? '＿＿＿＿' : CATEGORIES[item.category];
  const type = item.caseType === null ? '＿＿＿＿' : CASE_TYPES[item.caseType];
  const name = orHandFilled(item.name, 6);
  return `审议${orHandFilled(item.place, 8)}${name}的${type}临时救助申请（个案编号${orHandFilled(item.caseNumber, 6)}）。${name}家庭人口${people}人，对象类别：${category}。`;
}

/** 议题、情况、意见、决议 of one case. */
export function itemParts(item: MinutesItem, index: number, present: number): LetterPart[] {
  const suggested = item.suggestedFen === null ? '' : `审核建议救助${sumText(item.suggestedFen)}。`;
  const attended = present === 0 ? '＿＿' : String(present);
  return [
    { kind: 'heading', level: 1, text: `${ordinal(index + 1)}、${orHandFilled(item.name, 6)}临时救助事项` },
    `（一）议题：${subjectText(item)}`,
    `（二）情况：${orHandFilled(item.situation, 150)}`,
    `（三）意见：${suggested}${orHandFilled(item.opinions, 150)}`,
    `（四）决议：${resolutionText(item.resolution)}表决情况：实到${attended}人，同意＿＿人，不同意＿＿人，弃权＿＿人。`,
  ];
}

/** The sum of what was granted, where the meeting granted several. */
export function totalParts({ items }: MinutesView): LetterPart[] {
  const granted = items.flatMap(({ resolution }) => (resolution.kind === 'granted' ? [resolution.fen] : []));
  if (granted.length < 2) return [];
  const fen = granted.reduce((sum, one) => sum + one, 0);
  return [`以上同意救助${granted.length}户，救助金合计${sumText(fen)}。`];
}
