/** The words of the write-off letter. */
import { periodCn } from '../../domain/calendar/date.ts';
import { WAYS } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { unreachable } from '../../domain/problem.ts';
import { organParts } from '../kit/title.ts';
import type { WriteoffFigures } from './figures.ts';
import type { FundMovement, WriteoffForm, WriteoffView } from './view.ts';

interface FormWords {
  /** Kind of paper, last word of the title. */
  readonly kind: string;
  /** Verb of the title. */
  readonly about: string;
  readonly closing: string;
}

export function formWords(form: WriteoffForm): FormWords {
  switch (form.kind) {
    case 'letter':
      return { kind: '函', about: '关于申请核销', closing: '专此函达，请予函复。' };
    case 'request':
      return { kind: '请示', about: '关于核销', closing: '妥否，请批示。' };
    case 'plain':
      return { kind: '申请', about: '关于核销', closing: '特此申请。' };
    default:
      return unreachable(form);
  }
}

/** Parts of the title that stay together on a line. */
export function titleParts({ form, issuer, period }: WriteoffView): string[] {
  const { kind, about } = formWords(form);
  return [...organParts(issuer), about, `${periodCn(period)}临时救助备用金的${kind}`];
}

const yuan = (fen: Fen): string => `${formatFen(fen)}元`;
const inCapitals = (fen: Fen): string => `${yuan(fen)}（人民币${capital(fen)}）`;

function waysText({ byWay }: WriteoffFigures): string {
  const [only] = byWay;
  if (byWay.length === 1 && only !== undefined) return `全部为${WAYS[only.way]}。`;
  return `其中：${byWay.map(({ way, fen }) => `${WAYS[way]}${yuan(fen)}`).join('，')}。`;
}

function balanceText({ openingFen, movements, closingFen, countDifferenceFen }: FundMovement): string {
  const moved = movements.map(({ word, fen }) => `${word}${yuan(Math.abs(fen))}`);
  const parts = [`期初结存${yuan(openingFen)}`, ...moved, `期末结存${yuan(closingFen)}`];
  if (countDifferenceFen === 0) parts.push('账实相符');
  else if (countDifferenceFen !== null) {
    const word = countDifferenceFen > 0 ? '盘盈' : '盘亏';
    parts.push(`现金盘点${word}${yuan(Math.abs(countDifferenceFen))}，已列待处理损溢`);
  }
  return `${parts.join('，')}。`;
}

const countText = ({ payments, reversals }: WriteoffFigures): string =>
  `${payments}笔${reversals === 0 ? '' : `，冲销${reversals}笔`}`;

/** What happened in the period and what is reported. Batch and period may differ: then both are told. */
function account(view: WriteoffView, figures: WriteoffFigures): string[] {
  const { fund, heldBack, refusedBack, we, period } = view;
  const { totalFen, earlier } = figures;
  if (earlier.count === 0 && heldBack.count === 0 && refusedBack.count === 0)
    return [
      `${periodCn(period)}，${we}从临时救助备用金支出${countText(figures)}，净支出${inCapitals(totalFen)}。${waysText(figures)}${balanceText(fund)}`,
    ];
  const again = earlier.count === 0 ? '' : `含以前月份未报及退回补件重报${earlier.count}笔、${yuan(earlier.fen)}。`;
  const later =
    heldBack.count === 0 ? '' : `本期另有${heldBack.count}笔、${yuan(heldBack.fen)}手续未齐，留待下批上报。`;
  const refused =
    refusedBack.count === 0
      ? ''
      : `本期另收回县级拒付款${refusedBack.count}笔、${yuan(Math.abs(refusedBack.fen))}，已冲减支出，不再上报。`;
  return [
    `${periodCn(period)}，${we}从临时救助备用金净支出${yuan(fund.paidFen)}。${balanceText(fund)}`,
    `本批申请核销${countText(figures)}，净额${inCapitals(totalFen)}。${waysText(figures)}${again}${later}${refused}`,
  ];
}

const ASKED_AS_WELL: Readonly<Record<WriteoffView['replenish'], string>> = {
  by_batch: '，并按核销数补足备用金',
  by_actual: '，并根据实际支出情况适时补充备用金',
  on_demand: '',
};

function request({ replenish }: WriteoffView, { totalFen }: WriteoffFigures): string {
  const asked = totalFen > 0 ? `核销${yuan(totalFen)}` : `冲减已核销数${yuan(Math.abs(totalFen))}`;
  const more = totalFen > 0 ? ASKED_AS_WELL[replenish] : '';
  return `现将发放凭证和每月发放表报上，请审核后${asked}${more}。`;
}

/** Body paragraphs after the addressees. */
export const bodyParagraphs = (view: WriteoffView, figures: WriteoffFigures): string[] => [
  ...account(view, figures),
  request(view, figures),
  formWords(view.form).closing,
];

export const LIST_TITLE = '核销凭证清单';

/** Enclosures in their order, without numbers. */
export function enclosures(view: WriteoffView, figures: WriteoffFigures): string[] {
  const vouchers = figures.vouchers === 0 ? [] : [`发放凭证（${view.voucherCopy}）${figures.vouchers}张`];
  return [LIST_TITLE, `${periodCn(view.period)}临时救助发放表`, ...vouchers, ...view.enclosures];
}

/** `32张（含红字1张）`; where lines without a voucher are among them, their number too. */
export function listCount({ lines }: WriteoffView, { vouchers, reversals }: WriteoffFigures): string {
  const red = reversals === 0 ? '' : `含红字${reversals}张`;
  if (vouchers === lines.length) return `${vouchers}张${red === '' ? '' : `（${red}）`}`;
  return `${lines.length}笔（四联单${vouchers}张${red === '' ? '' : `，${red}`}）`;
}
