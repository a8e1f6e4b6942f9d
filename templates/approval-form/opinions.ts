/** Second side of 临时救助申请审批表: opinions in the order in which they are given. */
import { dateCn } from '../../domain/calendar/date.ts';
import { WAYS, type Way } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { signs, textPart, type BoxPart, type RuledBox, type RuledRow } from '../kit/ruled.ts';
import {
  appraisalText,
  checkText,
  governmentKind,
  meetingText,
  noticeText,
  remarksText,
  reviewText,
  surveyText,
  townKind,
} from './text.ts';
import type { ApprovalFormView, CountyDecision, TownshipDecision } from './view.ts';

/** Heights of a box, mm: least, most its text may give it, and what it may take of a page's rest. */
type Heights = readonly [h: number, most: number, stretch: number];

const HEIGHTS = {
  survey: [28, 62, 8],
  appraisal: [28, 44, 8],
  notice: [22, 34, 4],
  review: [30, 50, 8],
  meeting: [22, 40, 4],
  finance: [16, 30, 4],
  township: [58, 80, 4],
  county: [41, 64, 8],
  remarks: [10, 60, 4],
} as const satisfies Record<string, Heights>;

const TOWNSHIP_WORDS = { agreed: '同意', refused: '不同意', 'handed-up': '报县民政局审批' } as const;
const COUNTY_WORDS = { agreed: '同意', refused: '不同意', filed: '准予备案' } as const;

const box = (
  share: number,
  [h, most, stretch]: Heights,
  rest: Omit<RuledBox, 'kind' | 'h' | 'most' | 'stretch' | 'labelW'>,
): RuledBox => ({ kind: 'box', labelW: 24, h, most: h + (most - h) * share, stretch, ...rest });

const dated = (opinion: { readonly on: string } | null): string => (opinion === null ? '' : dateCn(opinion.on));
const texts = (...parts: readonly string[]): BoxPart[] => parts.filter((part) => part !== '').map(textPart);
const amount = (fen: Fen | null | undefined, write: (fen: Fen) => string): string =>
  fen === null || fen === undefined ? '' : write(fen);

/** Rows of the second side; `share` (0 to 1) is how much of the way to its greatest height a text may push its box. */
export const opinionRows = (view: ApprovalFormView, share: number): RuledRow[] => [
  ...findings(view, share),
  ...judgements(view, share),
  townshipBox(view.township, view.town, share),
  countyBox(view.county, share),
  box(share, HEIGHTS.remarks, { label: '备　注', parts: texts(remarksText(view.remarks, view.overrides)) }),
];

function findings({ survey, check, appraisal, notice }: ApprovalFormView, share: number): RuledBox[] {
  return [
    box(share, HEIGHTS.survey, {
      label: '入户调查\n及 核 对',
      parts: texts(survey === null ? '' : surveyText(survey), check === null ? '' : checkText(check)),
      signs: signs('调查人（两人签名）：'),
      date: dated(survey),
    }),
    box(share, HEIGHTS.appraisal, {
      label: '民主评议\n意　　见',
      parts: texts(appraisal === null ? '' : appraisalText(appraisal)),
      signs: signs('组长：'),
      seal: '（村（居）民委员会章）',
      date: appraisal?.kind === 'held' ? dated(appraisal) : '',
    }),
    box(share, HEIGHTS.notice, {
      label: '公示情况',
      parts: texts(notice === null ? '' : noticeText(notice)),
      signs: signs('经办人：'),
    }),
  ];
}

function judgements({ town, review, meeting, finance }: ApprovalFormView, share: number): RuledBox[] {
  const financial = finance === 'not-set' ? [] : [finance];
  return [
    box(share, HEIGHTS.review, {
      label: `${townKind(town)}民政办\n审核意见`,
      parts: texts(review === null ? '' : reviewText(review)),
      signs: signs('经办人：', '负责人：'),
      date: dated(review),
    }),
    box(share, HEIGHTS.meeting, {
      label: '集体研究\n意　　见',
      parts: texts(meeting === null ? '' : meetingText(meeting)),
      signs: meeting === null ? signs('会议纪要编号：', '主持人：') : signs('主持人：'),
      date: dated(meeting),
    }),
    ...financial.map((given) =>
      box(share, HEIGHTS.finance, {
        label: '财务审批\n意　　见',
        parts: texts(given === null ? '' : given.opinion),
        signs: signs('审批人：'),
        date: dated(given),
      }),
    ),
  ];
}

function townshipBox(decision: TownshipDecision | null, town: string, share: number): RuledBox {
  const fen = decision?.fen;
  const ways: readonly Way[] = decision === null || decision.way === null ? [] : [decision.way];
  return box(share, HEIGHTS.township, {
    label: `${governmentKind(town)}\n审批意见`,
    parts: [
      {
        kind: 'ticks',
        words: Object.values(TOWNSHIP_WORDS),
        on: decision === null ? [] : [TOWNSHIP_WORDS[decision.kind]],
      },
      { kind: 'fill', words: '救助金额（大写）人民币', value: amount(fen, capital), w: 84 },
      { kind: 'fill', words: '　　　　（小写）￥', value: amount(fen, formatFen), w: 44 },
      { kind: 'ticks', lead: '发放方式：', words: Object.values(WAYS), on: ways.map((way) => WAYS[way]) },
      ...texts(decision?.opinion ?? ''),
    ],
    signs: signs('审批人：'),
    seal: '（公章）',
    date: dated(decision),
  });
}

function countyBox(decision: CountyDecision | null, share: number): RuledBox {
  const fen = decision?.fen;
  return box(share, HEIGHTS.county, {
    label: '县民政局\n审批、备案\n意　　见',
    parts: [
      {
        kind: 'ticks',
        words: Object.values(COUNTY_WORDS),
        on: decision === null ? [] : [COUNTY_WORDS[decision.kind]],
      },
      {
        kind: 'fills',
        blanks: [
          { words: '（大写）人民币', value: amount(fen, capital), w: 62 },
          { words: '（小写）￥', value: amount(fen, formatFen), w: 30 },
        ],
      },
      ...texts(decision?.opinion ?? ''),
    ],
    signs: signs('经办人：', '负责人：'),
    seal: '（公章）',
    date: dated(decision),
  });
}
