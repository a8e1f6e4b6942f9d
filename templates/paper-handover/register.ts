/** 纸质凭证移交清单: columns for paper and workbook, counts, and the receipt. Layout ours. */
import { dateCn } from '../../domain/calendar/date.ts';
import { VOUCHER_KINDS, WAYS } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { signs, textPart, type RuledRow } from '../kit/ruled.ts';
import { section, sharedYear, type Section, type SectionedPaper } from '../sections/index.ts';
import type { HandedVoucher, PaperHandoverView } from './view.ts';

const OWN: DefaultWords = {
  title: '临时救助纸质凭证移交清单',
  footnotes: ['接收人逐张核对号码、金额、签名和指印，在“核对”栏打勾；短缺、破损的当面注明。'],
  copies: { holders: ['移交单位', '接收单位'] },
};

const figure = { role: 'song', align: 'center', min: 9, pad: 0.6 } as const;
const centred = { align: 'center' } as const;

/** What is handed over, counted. */
export interface HandoverCounts {
  readonly sheets: number;
  /** Of them */
  readonly paid: number;
  readonly red: number;
  readonly voided: number;
  readonly unsigned: number;
  /** 分, red negative, void left out */
  readonly netFen: number;
}

export function handoverCounts(vouchers: readonly HandedVoucher[]): HandoverCounts {
  const live = vouchers.filter(({ voided }) => !voided);
  return {
    sheets: vouchers.length,
    paid: live.filter(({ redOf }) => redOf === null).length,
    red: live.filter(({ redOf }) => redOf !== null).length,
    voided: vouchers.length - live.length,
    unsigned: live.filter(({ signed }) => !signed).length,
    netFen: live.reduce((sum, { fen }) => sum + fen, 0),
  };
}

export function paperHandover(view: PaperHandoverView): SectionedPaper {
  return {
    words: wordsOf(view.words, OWN),
    unit: `编号：${view.number}`,
    span: view.what,
    sections: [voucherSection(view), kindsSection(view), papersSection(view)],
    after: [handedBox(view), receivedBox(view)],
    chain: view.chain,
  };
}

function stateText({ signed, voided, redOf }: HandedVoucher): string {
  if (voided) return '作废';
  if (redOf !== null) return `红字，冲${redOf}`;
  return signed ? '已签领' : '未签领';
}

const voucherSection = ({ vouchers, copy, government }: PaperHandoverView): Section =>
  section(
    {
      heading: '凭证清单',
      tab: '凭证清单',
      texts: [`移交单位：${government}　　移交联次：${copy}`],
      none: '没有凭证。',
    },
    {
      year: sharedYear(vouchers.map(({ on }) => on)),
      rows: vouchers,
      owner: ({ name }) => name,
      isRed: ({ redOf }) => redOf !== null,
      countText: `${vouchers.length}张`,
      columns: [
        { title: '序号', width: 11, kind: 'number', value: (_, index) => index + 1 },
        { title: '四联单号', width: 26, kind: 'text', style: figure, value: ({ number }) => number },
        { title: '日期', width: 17, kind: 'date', value: ({ on }) => on },
        { title: '救助对象', width: 38, kind: 'text', value: ({ name }) => name },
        { title: '方式', width: 13, kind: 'text', style: centred, value: ({ way }) => WAYS[way] },
        {
          title: '金额（元）',
          width: 26,
          kind: 'money',
          sum: true,
          value: ({ fen, voided }) => (voided ? null : fen),
        },
        { title: '情况', width: 27, kind: 'text', style: centred, value: stateText },
        { title: '核对', width: 16, kind: 'text', value: () => null },
      ],
    },
  );

interface KindLine {
  readonly word: string;
  readonly counts: HandoverCounts;
}

const kindsSection = ({ vouchers }: PaperHandoverView): Section => {
  const rows = Object.entries(VOUCHER_KINDS).map(([kind, word]): KindLine => ({
    word,
    counts: handoverCounts(vouchers.filter(({ way }) => way === kind)),
  }));
  return section(
    { heading: '分类汇总', tab: '分类汇总' },
    {
      year: null,
      rows,
      owner: ({ word }) => word,
      countText: '',
      columns: [
        { title: '种类', width: 30, kind: 'text', style: centred, value: ({ word }) => `${word}四联单` },
        { title: '发放', width: 24, kind: 'number', sum: true, value: ({ counts }) => counts.paid },
        { title: '红字', width: 24, kind: 'number', sum: true, value: ({ counts }) => counts.red },
        { title: '作废', width: 24, kind: 'number', sum: true, value: ({ counts }) => counts.voided },
        { title: '张数', width: 24, kind: 'number', sum: true, value: ({ counts }) => counts.sheets },
        { title: '净额（元）', width: 48, kind: 'money', sum: true, value: ({ counts }) => counts.netFen },
      ],
    },
  );
};

/** A line for what nobody thought of. */
const HAND_LINES = 1;

const papersSection = ({ papers }: PaperHandoverView): Section =>
  section(
    { heading: '随同移交的材料', tab: '随同材料' },
    {
      year: null,
      rows: papers,
      owner: ({ name }) => name,
      least: papers.length + HAND_LINES,
      columns: [
        { title: '序号', width: 14, kind: 'number', value: (_, index) => index + 1 },
        { title: '材料名称', width: 100, kind: 'text', value: ({ name }) => name },
        { title: '份数', width: 22, kind: 'number', value: ({ copies }) => copies },
        { title: '接收核对', width: 38, kind: 'text', value: () => null },
      ],
    },
  );

function handedBox({ vouchers, government, copy, on }: PaperHandoverView): RuledRow {
  const { sheets, paid, red, voided, unsigned, netFen } = handoverCounts(vouchers);
  const open = unsigned === 0 ? '' : `其中未签领${unsigned}张，签领后另行补送。`;
  const words = `今移交${copy}${sheets}张：发放${paid}张、红字${red}张、作废${voided}张；净额${formatFen(netFen)}元（人民币${capital(netFen)}）。${open}`;
  return {
    kind: 'box',
    label: '移　交',
    h: 32,
    parts: [textPart(`${words}\n移交单位：${government}`)],
    signs: signs('移交人：', '民政办负责人：'),
    seal: '（公章）',
    date: on === null ? '' : dateCn(on),
  };
}

const receivedBox = ({ receiver }: PaperHandoverView): RuledRow => ({
  kind: 'box',
  label: '接　收',
  h: 38,
  parts: [
    {
      kind: 'fills',
      blanks: [
        { words: '经核对，实收凭证', value: '', w: 22 },
        { words: '张，材料', value: '', w: 18 },
        { words: '份；短缺、破损：', value: '', w: 46 },
      ],
    },
    textPart(`接收单位：${receiver}`),
  ],
  signs: signs('接收人：', '监交人：'),
  seal: '（公章）',
});
