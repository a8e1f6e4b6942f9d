/** The words and sums of a notice. */
import { dateCn, periodCn, yearOf, type IsoDate } from '../../domain/calendar/date.ts';
import { WAYS, type Way } from '../../domain/entities/codes.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { orHandFilled } from '../kit/index.ts';
import { organParts } from '../kit/title.ts';
import type { NoticeView } from './view.ts';

export interface NoticeFigures {
  readonly households: number;
  readonly people: number;
  /** 分 */
  readonly fen: Fen;
  /** After payment: sums by way, only ways that occur; before approval empty. */
  readonly byWay: readonly { readonly way: Way; readonly fen: Fen }[];
}

const sumFen = (rows: readonly { readonly fen: Fen }[]): Fen => rows.reduce((sum, row) => sum + row.fen, 0);

/** Counts and sums of the list, worked out once. */
export function noticeFigures(view: NoticeView): NoticeFigures {
  const { rows } = view;
  const paid = view.stage === 'after-payment' ? view.rows : [];
  const ways = (Object.keys(WAYS) as Way[]).map((way) => ({ way, of: paid.filter((row) => row.way === way) }));
  return {
    households: rows.length,
    people: rows.reduce((sum, row) => sum + row.people, 0),
    fen: sumFen(rows),
    byWay: ways.filter(({ of }) => of.length > 0).map(({ way, of }) => ({ way, fen: sumFen(of) })),
  };
}

/** 2026年11月, with 第2批 where the month has several notices. */
const monthText = ({ period, batch }: NoticeView): string => periodCn(period) + (batch === null ? '' : `第${batch}批`);

/** Parts of the title that stay together on a line. */
export function titleParts(view: NoticeView): string[] {
  const what = view.stage === 'before-approval' ? '拟给予临时救助对象的公示' : '临时救助资金发放情况的公示';
  return [...organParts(view.issuer), `关于${monthText(view)}`, what];
}

/** Title of the list where it is an 附件. */
export const listTitle = (view: NoticeView): string =>
  monthText(view) + (view.stage === 'before-approval' ? '拟给予临时救助对象名单' : '临时救助资金发放名单');

/** `2026年11月19日至11月25日`; the second year only where it differs. */
export function rangeCn(from: IsoDate, to: IsoDate): string {
  const end = yearOf(from) === yearOf(to) ? dateCn(to).replace(/^.*年/u, '') : dateCn(to);
  return `${dateCn(from)}至${end}`;
}

/** `2户6人`; after payment 户次 and 人次, as in 每月发放表: who was helped twice in the month stands in the list twice. */
export const countText = ({ stage }: NoticeView, { households, people }: NoticeFigures, gap = ''): string => {
  const times = stage === 'after-payment' ? '次' : '';
  return `${households}户${times}${gap}${people}人${times}`;
};

function opening(view: NoticeView, figures: NoticeFigures, inText: boolean): string {
  const { fen, byWay } = figures;
  const who = `${inText && view.stage === 'before-approval' ? '下列' : ''}${countText(view, figures)}`;
  const attached = inText ? '' : '（名单附后）';
  if (view.stage === 'before-approval')
    return `根据${view.basis}规定，经${view.steps}，拟对${who}给予临时救助，合计${formatFen(fen)}元${attached}。现予公示，接受监督。`;
  const parts = byWay.map(({ way, fen: part }) => `${WAYS[way]}${way === 'goods' ? '折价' : ''}${formatFen(part)}元`);
  const split =
    parts.length > 1 ? `，其中：${parts.join('，')}` : parts.length === 1 ? `（${WAYS[byWay[0]?.way ?? 'cash']}）` : '';
  return `根据${view.basis}规定，${monthText(view)}向${who}发放临时救助，合计${formatFen(fen)}元${split}${attached}。现予公示，接受监督。`;
}

function displayText({ display, stage }: NoticeView): string {
  const about = stage === 'before-approval' ? '有异议的' : '对发放情况有异议的';
  const how = '以来访、来电、来信方式反映，说明具体事实，留下姓名和联系方式；我们将为反映人保密。';
  if (display.to === null) return `公示期：自${dateCn(display.from)}起长期公示。${about}，请${how}`;
  const { from, to, days, working } = display;
  return `公示期：${rangeCn(from, to)}（${days}${working ? '个工作日' : '天'}）。${about}，请在公示期内${how}`;
}

/** Paragraphs before and after the list. */
export function noticeParagraphs(
  view: NoticeView,
  figures: NoticeFigures,
  inText: boolean,
): { before: string; after: string[] } {
  const { reception, supervision } = view;
  return {
    before: opening(view, figures, inText),
    after: [
      displayText(view),
      `受理：${reception.office}，电话${orHandFilled(reception.phone)}。`,
      `监督：${supervision.office}，电话${orHandFilled(supervision.phone)}。`,
    ],
  };
}
