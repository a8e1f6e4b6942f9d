/** 追加备用金申请 on paper: a letter by GB/T 9704, the arithmetic in its text, the county's two opinions after it. */
import { dateCn, yearOf } from '../../domain/calendar/date.ts';
import { ACCOUNTS, PLACES } from '../../domain/ledger/accounts.ts';
import { LINE_STATES } from '../../domain/ledger/fund-lines.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { unwrap } from '../../domain/problem.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { orHandFilled, type DocumentOptions, type PdfResult } from '../kit/index.ts';
import { letterPdf, type LetterPart } from '../kit/letter.ts';
import { signs, type BoxPart, type RuledRow } from '../kit/ruled.ts';
import { organParts } from '../kit/title.ts';
import { supplementFigures, type SupplementFigures } from './figures.ts';
import type { SupplementView } from './view.ts';

const OWN: DefaultWords = {
  title: '关于追加临时救助备用金的函',
  footnotes: [],
  copies: { holders: ['县民政局', '县财政局', '乡镇人民政府'] },
};

const ENCLOSURES = ['备用金收支明细账', '每月发放表', '销账申请及核销凭证清单'] as const;

/** @throws Refusal `supplement-unbalanced`, `glyph-missing`, `does-not-fit` */
export function supplementPdf(view: SupplementView, options: DocumentOptions): Promise<PdfResult> {
  const words = wordsOf(view.words, OWN);
  const figures = unwrap(supplementFigures(view));
  return letterPdf(
    {
      words,
      type: '四号',
      titleParts: [...organParts(view.issuer), words.title],
      number: view.number,
      addressee: view.addressee,
      body: [...opening(view, figures), { kind: 'rows', rows: [table(view, figures)] }, ...request(view, figures)],
      enclosures: ENCLOSURES,
      signOff: { organ: view.issuer, date: view.on },
      contact: `联系：${view.contact.office}，电话${orHandFilled(view.contact.phone)}`,
      after: [opinion('县民政局\n意　　见'), opinion('县财政局\n意　　见')],
    },
    options,
  );
}

const yuan = (fen: Fen): string => `${formatFen(fen)}元`;

function opening(view: SupplementView, figures: SupplementFigures): LetterPart[] {
  const { on, quotaFen, fund, payments } = view;
  const quota = quotaFen === null ? '' : `我乡镇本年度备用金核定额度${yuan(quotaFen)}，`;
  const percent = figures.usedPercent === null ? '' : `，为核定额度的${figures.usedPercent}%`;
  return [
    `根据${orHandFilled(view.basis, 16)}规定，现就追加${yearOf(on)}年临时救助备用金函告如下。`,
    { kind: 'heading', level: 1, text: '一、备用金使用情况' },
    `${quota}截至${dateCn(on)}，本年发放${payments}笔，净支出${yuan(fund.usedFen)}${percent}；结存${yuan(figures.heldFen)}。收支和测算如下（单位：元）：`,
  ];
}

function table(view: SupplementView, figures: SupplementFigures): RuledRow {
  const { fund, claims, monthsUsed, quotaFen } = view;
  const { askedFen } = figures;
  const places = PLACES.filter((place) => fund.held[place] !== 0).map(
    (place) => `${ACCOUNTS[place]}${formatFen(fund.held[place])}`,
  );
  const states = (['unreported', 'reported', 'returned', 'refused'] as const)
    .filter((state) => claims[state] !== 0)
    .map((state) => `${LINE_STATES[state]}${formatFen(claims[state])}`);
  const lines: [string, string, string][] = [
    ['核定备用金额度', quotaFen === null ? '' : formatFen(quotaFen), ''],
    ['上年结转', formatFen(fund.openingFen), ''],
    ['本年拨入', formatFen(fund.grantedFen), ''],
    ['本年已追加', formatFen(fund.supplementFen), ''],
    ['本年补足', formatFen(fund.replenishedFen), '县级核销后补足'],
    ['其他增减', formatFen(fund.otherFen), '利息、接收物资、上缴等'],
    ['本年使用', formatFen(fund.usedFen), '已扣退回、追回和冲销'],
    ['结存', formatFen(figures.heldFen), `2＋3＋4＋5＋6－7${places.length > 0 ? `；其中${places.join('，')}` : ''}`],
    ['已付未核销', formatFen(figures.claimsFen), states.length > 0 ? `其中${states.join('，')}` : ''],
    ['月均使用', formatFen(figures.monthlyFen), `7÷${monthsUsed}个月`],
    ['至年底预计使用', formatFen(figures.neededFen), `10×${figures.monthsLeft}个月`],
    ['申请追加', askedFen === null ? '' : formatFen(askedFen), askedFen === null ? '' : '11－8，进到百元'],
  ];
  return {
    kind: 'table',
    field: '备用金收支和测算',
    columns: [
      { title: '行次', w: 12, style: { role: 'song', align: 'center' } },
      { title: '项目', w: 36 },
      { title: '金额', w: 30, style: { role: 'song', align: 'right' } },
      { title: '算式和说明', style: { size: 10.5 } },
    ],
    rows: lines.map(([item, amount, note], index) => [String(index + 1), item, amount, note]),
    h: 7,
  };
}

function request(view: SupplementView, { claimsFen, askedFen }: SupplementFigures): LetterPart[] {
  const { claims, account } = view;
  const unsent = claims.unreported + claims.returned;
  const report = unsent === 0 ? '' : `其中尚未上报（含退回补件）${yuan(unsent)}，随本函一并上报销账；`;
  const asked =
    askedFen === null
      ? '人民币（大写）＿＿＿＿＿＿＿＿＿＿＿＿（￥＿＿＿＿＿＿＿），理由：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿'
      : `人民币${capital(askedFen)}（￥${formatFen(askedFen)}）`;
  return [
    { kind: 'heading', level: 1, text: '二、销账情况' },
    claimsFen === 0
      ? '已发放的款物均已核销。'
      : `已付未核销${yuan(claimsFen)}，${report}已上报待核销${yuan(claims.reported)}。`,
    { kind: 'heading', level: 1, text: '三、申请追加' },
    `为保障本年度后续急难型救助，申请追加${asked}，请拨付至：户名${orHandFilled(account.holder, 12)}，开户银行${orHandFilled(account.bank, 12)}，账号${orHandFilled(account.number, 12)}。请予核定。`,
  ];
}

const OPINION: readonly BoxPart[] = [
  { kind: 'ticks', words: ['同意追加', '不同意追加'], on: [] },
  {
    kind: 'fills',
    blanks: [
      { words: '追加金额（大写）人民币', value: '', w: 46 },
      { words: '（小写）￥', value: '', w: 24 },
    ],
  },
];

const opinion = (label: string): RuledRow => ({
  kind: 'box',
  label,
  labelW: 24,
  h: 42,
  parts: OPINION,
  signs: signs('经办人：', '负责人：'),
  seal: '（公章）',
});
