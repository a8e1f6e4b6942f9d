/** 抽查核对表 (云南 2023 三: 定期不定期抽查, 核对资金发放明细, 账实相符、账账相符): columns for paper and workbook, layout ours. */
import { dateCn } from '../../domain/calendar/date.ts';
import { WAYS } from '../../domain/entities/codes.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { signs, type RuledRow } from '../kit/ruled.ts';
import { section, sharedYear, type Section, type SectionedPaper } from '../sections/index.ts';
import type { SampledPayment, SpotCheckView } from './view.ts';

const OWN: DefaultWords = {
  title: '临时救助资金发放抽查核对表',
  footnotes: [
    '账：明细账有这一笔，日期、金额一致；表：审批表、每月发放表有这一户，金额一致；单：四联单签名、指印、金额齐全一致；人：见到本人或家属，确认领到。一致的在方格内打勾，不一致的写明。',
    '走访由两人以上进行；不得由经办人、发放责任人或村干部代为联系、代为答复。',
  ],
  copies: null,
};

/** The method in words, so that anybody can draw the same list with SHA-256 and a pencil. */
const METHOD =
  '抽取方法：本期有效发放各按其唯一编号（见电子表“抽样核对”）与种子作 SHA-256（种子、换行、编号），按结果排序；前五分之一取金额最大的，再为名单中没有的发放方式各取一笔，其余依次取足。同一账簿、同一种子，抽出同一名单。';

const BOX = '□';
const square = { align: 'center', role: 'song', size: 14 } as const;
/** A square to tick. */
const box = (title: string) => ({ title, width: 10, kind: 'text', style: square, value: () => BOX }) as const;
const figure = { role: 'song', align: 'center', min: 9, pad: 0.6 } as const;

export function spotCheck(view: SpotCheckView): SectionedPaper {
  return {
    words: wordsOf(view.words, OWN),
    landscape: true,
    unit: `被抽查单位：${view.government}`,
    span: `${dateCn(view.from)}至${dateCn(view.to)}`,
    sections: [sampleSection(view)],
    after: [resultBox()],
    notes: [METHOD],
    chain: view.chain,
  };
}

/** The workbook has the keys the sample was drawn by as well. */
export const spotCheckSheets = (view: SpotCheckView): SectionedPaper => ({
  ...spotCheck(view),
  sections: [sampleSection(view), keySection(view)],
});

const drawnText = ({ seed, population, populationFen, rows }: SpotCheckView): string =>
  `种子：${seed}　　本期有效发放${population}笔${formatFen(populationFen)}元，抽查${rows.length}笔${formatFen(sumOf(rows))}元。`;

const sumOf = (rows: readonly SampledPayment[]): number => rows.reduce((sum, { fen }) => sum + fen, 0);

/** Whose help it is and who came for it. */
const personText = ({ name, agent }: SampledPayment): string => (agent === '' ? name : `${name}\n代领：${agent}`);

function sampleSection(view: SpotCheckView): Section {
  return section<SampledPayment>(
    { heading: '抽查名单', tab: '抽查名单', texts: [drawnText(view)], none: '本期没有有效发放，无可抽查。' },
    {
      year: sharedYear([view.from, view.to]),
      rows: view.rows,
      owner: ({ name }) => name,
      rowHeight: 15,
      countText: `${view.rows.length}笔`,
      columns: [
        { title: '序号', width: 9, kind: 'number', value: (_, index) => index + 1 },
        { title: '四联单号\n（案号）', width: 26, kind: 'text', style: figure, value: numberText },
        { title: '发放\n日期', width: 15, kind: 'date', value: ({ on }) => on },
        { title: '救助对象、代领人', width: 34, kind: 'text', value: personText },
        { title: '所在村、电话', width: 30, kind: 'text', value: ({ village, phone }) => lines(village, phone) },
        { title: '方式\n抽取依据', width: 19, kind: 'text', style: { align: 'center' }, value: wayText },
        { title: '账面金额\n（元）', width: 23, kind: 'money', sum: true, value: ({ fen }) => fen },
        box('账'),
        box('表'),
        box('单'),
        box('人'),
        { title: '核实领到\n金额（元）', width: 24, kind: 'text', value: () => null },
        { title: '被访人签名\n（指印）', width: 30, kind: 'text', value: () => null },
        { title: '走访人签名\n日期', width: 25, kind: 'text', value: () => null },
      ],
    },
  );
}

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
const numberText = ({ voucher, caseNumber }: SampledPayment): string => lines(voucher, `（${caseNumber}）`);
const wayText = ({ way, ground }: SampledPayment): string => lines(WAYS[way], ground);

const keySection = ({ rows }: SpotCheckView): Section =>
  section(
    { heading: '抽样核对', tab: '抽样核对', texts: [METHOD] },
    {
      year: null,
      rows,
      owner: ({ name }) => name,
      columns: [
        { title: '序号', width: 15, kind: 'number', value: (_, index) => index + 1 },
        { title: '唯一编号', width: 120, kind: 'text', value: ({ uid }) => uid },
        { title: '抽取依据', width: 60, kind: 'text', value: ({ ground }) => ground },
        { title: '金额（元）', width: 80, kind: 'money', value: ({ fen }) => fen },
      ],
    },
  );

const resultBox = (): RuledRow => ({
  kind: 'box',
  label: '抽查结果',
  h: 38,
  parts: [
    {
      kind: 'fills',
      blanks: [
        { words: '账、表、单、人全部一致', value: '', w: 16 },
        { words: '笔；不一致', value: '', w: 16 },
        { words: '笔，涉及金额￥', value: '', w: 34 },
        { words: '；未见到本人或家属', value: '', w: 16 },
      ],
    },
    { kind: 'fill', words: '不一致情况及处理意见：', value: '', w: 196 },
  ],
  signs: signs('抽查人：', '抽查人：', '被抽查单位负责人：'),
});
