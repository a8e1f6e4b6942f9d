/** 物资采购与发放登记: columns for paper and workbook. Offices were found without unit price and sum; layout ours. */
import { dateCn } from '../../domain/calendar/date.ts';
import { formatFen, type Fen } from '../../domain/money/fen.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { signs } from '../kit/ruled.ts';
import { section, sharedYear, type Section, type SectionedPaper } from '../sections/index.ts';
import type { GoodsMove, GoodsRegisterView } from './view.ts';

const OWN: DefaultWords = {
  title: '临时救助物资采购与发放登记',
  footnotes: ['领取人签名、指印和领取日期见四联单、实物领取单；采购合同、验收单、发票随记账凭证保存。'],
  copies: null,
};

/** 上期结存, or a move, with the balance after it. */
export interface RegisterLine {
  readonly move: GoodsMove | null;
  readonly balanceFen: Fen;
}

/** The lines with their running balance, beginning with 上期结存. */
export function registerLines({ openingFen, moves }: GoodsRegisterView): RegisterLine[] {
  let balanceFen = openingFen;
  const lines = moves.map((move): RegisterLine => {
    balanceFen += (move.inFen ?? 0) - (move.outFen ?? 0);
    return { move, balanceFen };
  });
  return [{ move: null, balanceFen: openingFen }, ...lines];
}

/** Thousandths as written, 12.5: a workbook would round it to its whole, so only whole ones are numbers there. */
const quantity = (milli: number | null): number | string | null =>
  milli === null ? null : milli % 1000 === 0 ? milli / 1000 : String(milli / 1000);

export function goodsRegister(view: GoodsRegisterView): SectionedPaper {
  const lines = registerLines(view);
  const closingFen = lines.at(-1)?.balanceFen ?? view.openingFen;
  return {
    words: wordsOf(view.words, OWN),
    landscape: true,
    unit: `单位：${view.government}`,
    span: `${dateCn(view.from)}至${dateCn(view.to)}`,
    sections: [movesSection(view, lines, closingFen), stockSection(view, closingFen)],
    signers: signs('保管人：', '经办人：', '会计：'),
    chain: view.chain,
  };
}

function movesSection(view: GoodsRegisterView, lines: readonly RegisterLine[], closingFen: Fen): Section {
  const year = sharedYear([view.from, view.to]);
  const of =
    <T>(pick: (move: GoodsMove) => T) =>
    ({ move }: RegisterLine): T | null =>
      move === null ? null : pick(move);
  const numbered = view.moves.length;
  return section(
    {
      heading: '收发明细',
      tab: '收发明细',
      texts: [`上期结存${formatFen(view.openingFen)}元，本期收发${numbered}行，期末结存${formatFen(closingFen)}元。`],
    },
    {
      year,
      rows: lines,
      owner: ({ move }) => move?.who ?? '上期结存',
      isRed: ({ move }) => (move?.inFen ?? 0) < 0 || (move?.outFen ?? 0) < 0,
      countText: `${numbered}行`,
      columns: [
        { title: '序号', width: 10, kind: 'number', value: ({ move }, index) => (move === null ? null : index) },
        { title: '日期', width: 16, kind: 'date', value: of(({ on }) => on) },
        { title: '种类', width: 14, kind: 'text', style: { align: 'center' }, value: of(({ kind }) => kind) },
        { title: '供货、捐赠单位\n或领取人', width: 42, kind: 'text', value: of(personOf) },
        { title: '四联单号、采购依据\n或紧急情况', width: 45, kind: 'text', value: of(({ basis }) => basis) },
        {
          title: '品名、规格',
          width: 33,
          kind: 'text',
          value: ({ move }) => (move === null ? '上期结存' : move.article),
        },
        { title: '单位', width: 12, kind: 'text', style: { align: 'center' }, value: of(({ unit }) => unit) },
        { title: '数量', width: 15, kind: 'number', value: of(({ quantityMilli }) => quantity(quantityMilli)) },
        { title: '单价', width: 17, kind: 'money', value: of(({ unitPriceFen }) => unitPriceFen) },
        { title: '收入（元）', width: 23, kind: 'money', sum: true, value: of(({ inFen }) => inFen) },
        { title: '发出（元）', width: 23, kind: 'money', sum: true, value: of(({ outFen }) => outFen) },
        { title: '结存（元）', width: 25, kind: 'money', style: { pad: 0.6 }, value: ({ balanceFen }) => balanceFen },
      ],
    },
  );
}

const personOf = ({ who, idNumber }: GoodsMove): string => (idNumber === '' ? who : `${who}\n${idNumber}`);

/** What should be in the store, with room for what is. */
const stockSection = ({ stock, to }: GoodsRegisterView, closingFen: Fen): Section =>
  section(
    {
      heading: `${dateCn(to)}结存明细及盘点`,
      tab: '结存明细',
      texts: [`账面结存合计${formatFen(closingFen)}元。实存数量、差异由保管人和盘点人当面点清后填写。`],
      none: '没有结存物资。',
    },
    {
      year: null,
      rows: stock,
      owner: ({ article }) => article,
      countText: `${stock.length}种`,
      rowHeight: 8,
      columns: [
        { title: '序号', width: 10, kind: 'number', value: (_, index) => index + 1 },
        { title: '品名、规格', width: 70, kind: 'text', value: ({ article }) => article },
        { title: '单位', width: 18, kind: 'text', style: { align: 'center' }, value: ({ unit }) => unit },
        { title: '账面数量', width: 28, kind: 'number', value: ({ quantityMilli }) => quantity(quantityMilli) },
        { title: '账面金额（元）', width: 32, kind: 'money', sum: true, value: ({ fen }) => fen },
        { title: '实存数量', width: 30, kind: 'text', value: () => null },
        { title: '盘盈（+）盘亏（-）', width: 36, kind: 'text', value: () => null },
        { title: '存放地点、保质期', width: 51, kind: 'text', value: () => null },
      ],
    },
  );
