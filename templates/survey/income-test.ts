/** 支出型家庭收支核算表: every line of the arithmetic with how its figure came about (红河 2019 二（一）2). */
import { dateCn } from '../../domain/calendar/date.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { STANDARD_NAMES } from '../../domain/policy/standards.ts';
import { INCOME_KINDS } from '../../domain/relief/income-input.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import type { DocumentOptions, PdfResult } from '../kit/index.ts';
import { ruledFormPdf, type RuledForm } from '../kit/ruled-form.ts';
import { labelled, row, signs, textPart, type RuledBox, type RuledRow, type RuledTable } from '../kit/ruled.ts';
import type { IncomeTestView } from './view.ts';

export const INCOME_WORDS: DefaultWords = {
  title: '支出型临时救助家庭收支核算表',
  footnotes: [
    '说明：金额均为核算期内合计。医疗只计重大疾病患者扣除医保报销、医疗救助和社会帮扶后的基本医疗费用；教育只计学前、普通高中、全日制大中专院校的学费和住宿费，不含自费择校。月人均不足1分的舍去。',
  ],
  copies: null,
};

const PARTS = { income: '收入', necessity: '必需支出', result: '小计', standard: '标准' } as const;
const VERDICTS = { below: '低于', 'not-below': '不低于', unknown: '尚不能比较' } as const;
const figure = { role: 'song' } as const;
const BLANK = '＿＿＿';

/**
 * Prints the sheet by itself.
 * @throws Refusal `glyph-missing`.
 */
export const incomeTestPdf = (view: IncomeTestView, options: DocumentOptions): Promise<PdfResult> =>
  ruledFormPdf(incomeTestForm(view), options);

/** The sheet, also as the second part of 入户调查表. */
export function incomeTestForm(view: IncomeTestView): RuledForm {
  const { number, testedOn, name } = view;
  const day = testedOn === null ? '　　　　年　　月　　日' : dateCn(testedOn);
  return {
    words: wordsOf(view.words, INCOME_WORDS),
    head: [{ left: `编号：${number}`, middle: '', right: `核算日期：${day}　　单位：元` }],
    running: `编号：${number}　户主：${name}`,
    rows: [...headRows(view), linesTable(view), verdictBox(view), signBox(view)],
    annexSigns: signs('户主（签名）：', '核算人：', '复核人：'),
  };
}

function headRows({ name, idNumber, people, appliedOn, period }: IncomeTestView): RuledRow[] {
  const span = period === null ? '' : `${dateCn(period.from)}至${dateCn(period.to)}（${period.months}个月）`;
  return [
    row(
      labelled('户主姓名', 24, name, 40),
      labelled('公民身份号码', 26, idNumber, 48, { ...figure, min: 11 }),
      labelled('人口', 12, people === null ? '' : `${people}人`),
    ),
    row(
      labelled('申请日期', 24, appliedOn === null ? '' : dateCn(appliedOn), 40),
      labelled('核算期', 26, span, undefined, { size: 11 }),
    ),
  ];
}

const MEDICAL = `总费用${BLANK}－非基本医疗${BLANK}\n－医保报销${BLANK}－医疗救助${BLANK}\n－社会帮扶${BLANK}`;
const SCHOOLING = `学费${BLANK}＋住宿费${BLANK}\n－补助和帮扶${BLANK}`;

/** The usual lines with room for the figures, where nothing has been worked out yet. */
const HAND: readonly (readonly [keyof typeof PARTS, string, string])[] = [
  ...Object.values(INCOME_KINDS).map((kind) => ['income', kind, ''] as const),
  ['result', '家庭可支配收入合计', '以上各项相加'],
  ['necessity', '医疗自付（　　　　）', MEDICAL],
  ['necessity', '医疗自付（　　　　）', MEDICAL],
  ['necessity', '教育自付（　　　　）', SCHOOLING],
  ['necessity', '教育自付（　　　　）', SCHOOLING],
  ['necessity', '其他必需支出自付', `支出${BLANK}－补助和帮扶${BLANK}`],
  ['result', '自付生活必需支出合计', '以上各项相加'],
  ['result', '扣除必需支出后的可支配收入', '收入合计－必需支出合计'],
  ['result', '月人均可支配收入', '扣除后的收入÷核算月数÷家庭人口'],
  ['standard', '当地低保标准', '□城市　□农村'],
];

function linesTable({ lines }: IncomeTestView): RuledTable {
  const rows =
    lines.length === 0
      ? HAND.map(([part, label, formula]) => [PARTS[part], label, formula, ''])
      : lines.map(({ part, label, formula, fen }) => [PARTS[part], label, formula, formatFen(fen)]);
  return {
    kind: 'table',
    field: '收支核算',
    h: lines.length === 0 ? 10 : 9.4,
    columns: [
      { title: '序号', w: 11, style: { ...figure, align: 'center' } },
      { title: '类别', w: 19, style: { align: 'center', pad: 0.6 } },
      { title: '项目', w: 44 },
      { title: '计算过程', style: { ...figure, size: 10.5, min: 9 } },
      { title: '金额（元）', w: 28, style: { ...figure, align: 'right', pad: 1.2 } },
    ],
    rows: rows.map((texts, index) => [String(index + 1), ...texts]),
  };
}

function verdictBox({ verdict, lines, unset, basis, opinion }: IncomeTestView): RuledBox {
  const perHead = lines.find(({ label }) => label === '月人均可支配收入')?.fen;
  const unknown = unset.map((registry) => STANDARD_NAMES[registry]).join('、');
  const texts = [
    perHead === undefined || verdict === null
      ? ''
      : `月人均可支配收入${formatFen(perHead)}元，${VERDICTS[verdict]}${verdict === 'unknown' ? '' : '当地低保标准'}。${unknown === '' ? '' : `本单位未设定${unknown}。`}`,
    opinion,
    basis === '' ? '' : `核算依据：${basis}。`,
  ];
  return {
    kind: 'box',
    label: '核算结论',
    h: 26,
    stretch: 14,
    parts: [
      {
        kind: 'ticks',
        lead: '月人均可支配收入与当地低保标准比较：',
        words: ['低于', '不低于'],
        on: verdict === null || verdict === 'unknown' ? [] : [VERDICTS[verdict]],
      },
      ...texts.filter((text) => text !== '').map(textPart),
    ],
  };
}

const signBox = ({ by }: IncomeTestView): RuledBox => ({
  kind: 'box',
  label: '签　　名',
  h: 26,
  stretch: 6,
  parts: [textPart(`以上收入、支出和凭据已与户主逐项核对。${by === '' ? '' : `核算人：${by}。`}`)],
  signs: [{ who: '户主：', finger: true }, { who: '核算人：' }, { who: '复核人：' }],
});
