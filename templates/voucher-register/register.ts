/** 凭证领用登记: columns for paper and workbook (会计基础工作规范: consecutive numbers, void ones kept; layout ours). */
import { dateCn } from '../../domain/calendar/date.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { signs } from '../kit/ruled.ts';
import { section, sharedYear, type Section, type SectionedPaper } from '../sections/index.ts';
import type { VoucherRegisterView } from './view.ts';

const OWN: DefaultWords = {
  title: '临时救助四联单领用登记',
  footnotes: ['作废的四联齐全，与存根一并保存，不得撕毁；缺号须查明原因、登记说明。'],
  copies: null,
};

/** Lines for pads of pre-printed forms, whose hand-out no computer sees. */
const HAND_LINES = 8;
const figure = { role: 'song', align: 'center', min: 9, pad: 0.6 } as const;
const centred = { align: 'center' } as const;

export function voucherRegister(view: VoucherRegisterView): SectionedPaper {
  const year = sharedYear([view.from, view.to]);
  return {
    words: wordsOf(view.words, OWN),
    unit: `单位：${view.government}`,
    span: `${dateCn(view.from)}至${dateCn(view.to)}`,
    sections: [
      seriesSection(view),
      daysSection(view, year),
      spoiltSection(view, year),
      gapSection(view),
      unsignedSection(view, year),
      padSection(),
    ],
    signers: signs('凭证保管人：', '会计：', '民政办负责人：'),
    chain: view.chain,
  };
}

const seriesSection = ({ series }: VoucherRegisterView): Section =>
  section(
    { heading: '号段启用及结存', tab: '号段', none: '尚未启用号段。' },
    {
      year: null,
      rows: series,
      owner: ({ series: letters, year }) => `${letters} ${year}`,
      columns: [
        { title: '字头', width: 18, kind: 'text', style: centred, value: (line) => line.series },
        { title: '年度', width: 14, kind: 'number', value: (line) => line.year },
        { title: '起用号', width: 27, kind: 'text', style: figure, value: (line) => line.first },
        { title: '启用日期', width: 20, kind: 'date', value: (line) => line.openedOn ?? '随旧账导入' },
        { title: '已用至', width: 27, kind: 'text', style: figure, value: (line) => line.last || '未使用' },
        { title: '下一号', width: 27, kind: 'text', style: figure, value: (line) => line.next },
        { title: '保管人', width: 24, kind: 'text', value: (line) => line.keeper },
        { title: '签名', width: 17, kind: 'text', value: () => null },
      ],
    },
  );

const daysSection = ({ days }: VoucherRegisterView, year: number | null): Section =>
  section(
    { heading: '逐日领用', tab: '逐日领用', none: '本期没有领用。' },
    {
      year,
      rows: days,
      owner: ({ on, first }) => `${on} ${first}`,
      countText: `${days.length}段`,
      columns: [
        { title: '领用日期', width: 17, kind: 'date', value: (run) => run.on },
        { title: '领用起号', width: 26, kind: 'text', style: figure, value: (run) => run.first },
        { title: '领用止号', width: 26, kind: 'text', style: figure, value: (run) => run.last },
        { title: '张数', width: 13, kind: 'number', sum: true, value: (run) => run.count },
        { title: '其中\n作废', width: 12, kind: 'number', sum: true, value: (run) => run.voided },
        { title: '其中\n红字', width: 12, kind: 'number', sum: true, value: (run) => run.red },
        { title: '已签回', width: 14, kind: 'number', sum: true, value: (run) => run.signed },
        { title: '未签回', width: 14, kind: 'number', sum: true, value: (run) => run.unsigned },
        { title: '领用人', width: 23, kind: 'text', value: (run) => run.taker },
        { title: '签名', width: 17, kind: 'text', value: () => null },
      ],
    },
  );

const spoiltSection = ({ spoilt }: VoucherRegisterView, year: number | null): Section =>
  section(
    { heading: '作废、遗失、未导入、废票', tab: '作废遗失' },
    {
      year,
      rows: spoilt,
      owner: ({ number }) => number,
      columns: [
        { title: '四联单号', width: 27, kind: 'text', style: figure, value: (line) => line.number },
        { title: '情况', width: 17, kind: 'text', style: centred, value: (line) => line.what },
        { title: '登记日期', width: 18, kind: 'date', value: (line) => line.on },
        { title: '原因', width: 70, kind: 'text', value: (line) => line.reason },
        { title: '留存\n联数', width: 14, kind: 'number', value: (line) => line.copies },
        { title: '登记人', width: 28, kind: 'text', value: (line) => line.by },
      ],
    },
  );

const gapSection = ({ gaps }: VoucherRegisterView): Section =>
  section(
    { heading: '没有下落的号码', tab: '缺号', none: '没有缺号：起用号至已用号，每号都有四联单或登记说明。' },
    {
      year: null,
      rows: gaps,
      owner: ({ first }) => first,
      countText: `${gaps.length}段`,
      columns: [
        { title: '起号', width: 30, kind: 'text', style: figure, value: (line) => line.first },
        { title: '止号', width: 30, kind: 'text', style: figure, value: (line) => line.last },
        { title: '个数', width: 16, kind: 'number', sum: true, value: (line) => line.count },
        { title: '说明（查明后填写）', width: 98, kind: 'text', value: (line) => line.note },
      ],
    },
  );

const unsignedSection = ({ unsigned, to }: VoucherRegisterView, year: number | null): Section =>
  section(
    { heading: `截至${dateCn(to)}未签回`, tab: '未签回', none: '没有未签回的四联单。' },
    {
      year,
      rows: unsigned,
      owner: ({ name }) => name,
      countText: `${unsigned.length}张`,
      columns: [
        { title: '四联单号', width: 27, kind: 'text', style: figure, value: (line) => line.number },
        { title: '救助对象', width: 46, kind: 'text', value: (line) => line.name },
        { title: '金额（元）', width: 27, kind: 'money', sum: true, value: (line) => line.fen },
        { title: '开具日期', width: 18, kind: 'date', value: (line) => line.issuedOn },
        { title: '已过天数', width: 18, kind: 'number', value: (line) => line.days },
        { title: '持有人', width: 38, kind: 'text', value: (line) => line.holder },
      ],
    },
  );

const padSection = (): Section =>
  section<never>(
    {
      heading: '预印凭证本领用、交回（手工登记）',
      tab: '凭证本领用',
      texts: ['使用预印四联单的，每领一本登记一行；用完交回时填交回一栏，存根随本交回。'],
    },
    {
      year: null,
      rows: [],
      owner: () => '',
      least: HAND_LINES,
      rowHeight: 9,
      columns: [
        { title: '领用日期', width: 20, kind: 'date', value: () => null },
        { title: '起号', width: 27, kind: 'text', value: () => null },
        { title: '止号', width: 27, kind: 'text', value: () => null },
        { title: '张数', width: 14, kind: 'text', value: () => null },
        { title: '领用人签名', width: 24, kind: 'text', value: () => null },
        { title: '保管人签名', width: 24, kind: 'text', value: () => null },
        { title: '交回日期', width: 18, kind: 'text', value: () => null },
        { title: '交回张数', width: 20, kind: 'text', value: () => null },
      ],
    },
  );
