/** 临时救助入户调查表 on paper; for 支出型 the reckoning follows in the same document. Items of the offices' own sheets, layout ours. */
import { dateCn } from '../../domain/calendar/date.ts';
import { REGISTRIES } from '../../domain/entities/case-codes.ts';
import { CASE_TYPES, CATEGORIES, CAUSES } from '../../domain/entities/codes.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { familyBlock } from '../application/family.ts';
import { sexText } from '../approval-form/people.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { A4, Paper, type DocumentOptions, type PdfResult } from '../kit/index.ts';
import { drawRuledForm, type RuledForm } from '../kit/ruled-form.ts';
import {
  block,
  field,
  labelled,
  row,
  signs,
  textPart,
  tickRow,
  type BoxPart,
  type FillBlank,
  type RuledBox,
  type RuledRow,
  ticked,
} from '../kit/ruled.ts';
import { incomeTestForm } from './income-test.ts';
import type { SurveyView } from './view.ts';

const OWN_WORDS: DefaultWords = {
  title: '临时救助入户调查表',
  footnotes: [
    '说明：调查人员不少于两人，与被调查人有近亲属关系的应当回避；调查结果当场读给户主听，由户主签名并按指印。',
  ],
  copies: null,
};

const LABEL = 27;
const WIDE = 36;
const NO_RELATIVE = '不是村干部、经办人员近亲属';
const figure = { role: 'song' } as const;
const centred = { align: 'center' } as const;

/**
 * Prints the survey, and its second part where the view has one.
 * @throws Refusal `glyph-missing`.
 */
export function surveyPdf(view: SurveyView, options: DocumentOptions): Promise<PdfResult> {
  const form = surveyForm(view);
  const paper = new Paper({ ...options, title: form.words.title, size: A4 });
  drawRuledForm(paper, form);
  if (view.incomeTest !== null) drawRuledForm(paper, incomeTestForm(view.incomeTest));
  return paper.end();
}

function surveyForm(view: SurveyView): RuledForm {
  const { number, surveyedOn, head } = view;
  const day = surveyedOn === null ? '　　　　年　　月　　日' : dateCn(surveyedOn);
  return {
    words: wordsOf(view.words, OWN_WORDS),
    head: [{ left: `编号：${number}`, right: `调查日期：${day}` }],
    running: `编号：${number}　户主：${head.name}`,
    rows: [
      headBlock(view),
      familyBlock(view.members, 4),
      row(labelled('子女、劳动力情况', WIDE, view.dependants)),
      ...causeRows(view),
      ...findings(view),
      { kind: 'turn' },
      ...conclusions(view),
    ],
    annexSigns: signs('户主（签名）：', '调查人（两人）：'),
  };
}

function headBlock({ head, people, registry, category }: SurveyView): RuledRow {
  const { name, sex, age, idNumber, phone, address } = head;
  return block(
    '户主',
    row(
      field('姓名', name, 48),
      field('性别', sexText(sex), 14, centred),
      field('年龄', age === null ? '' : `${age}岁`, 18, centred),
      field('家庭人口', people === null ? '' : `${people}人`, undefined, centred),
    ),
    row(
      labelled('公民身份号码', LABEL, idNumber, 50, { ...figure, min: 11 }),
      field('联系电话', phone, undefined, figure),
    ),
    row(labelled('住址', LABEL, address)),
    row(
      [
        { kind: 'label', text: '户籍性质', w: LABEL },
        { kind: 'ticks', words: Object.values(REGISTRIES), on: ticked(REGISTRIES, registry), w: 38 },
      ],
      [
        { kind: 'label', text: '在保情况', w: 20 },
        { kind: 'ticks', words: Object.values(CATEGORIES), on: ticked(CATEGORIES, category) },
      ],
    ),
  );
}

function causeRows({ relativeOf, type, cause, occurredOn, occurredAt, reason }: SurveyView): RuledRow[] {
  const related = relativeOf === null || relativeOf === '' ? '是（另附说明）' : `是：${relativeOf}`;
  const relation = relativeOf === null ? [] : [relativeOf === '' ? NO_RELATIVE : related];
  return [
    tickRow('干部近亲属', [NO_RELATIVE, related], relation, WIDE),
    tickRow('救助类型', Object.values(CASE_TYPES), ticked(CASE_TYPES, type), WIDE),
    tickRow('致困原因', Object.values(CAUSES), ticked(CAUSES, cause), WIDE),
    row(
      labelled('急难发生日期', WIDE, occurredOn === null ? '' : dateCn(occurredOn), 40),
      labelled('急难发生地点', LABEL, occurredAt),
    ),
    { kind: 'box', label: '致困经过', h: 24, stretch: 16, parts: [textPart(reason)] },
  ];
}

/** What was found in words, else lines to fill. */
const found = (text: string, ...lines: readonly (readonly FillBlank[])[]): BoxPart[] =>
  text === '' ? lines.map((blanks) => ({ kind: 'fills', blanks })) : [textPart(text)];

const blank = (words: string, w: number): FillBlank => ({ words, value: '', w });

function findings({ housing, property, yearlyIncomeFen, people, supporters }: SurveyView): RuledRow[] {
  const perHead = yearlyIncomeFen === null || people === null ? null : Math.floor(yearlyIncomeFen / people);
  return [
    {
      kind: 'box',
      label: '住房情况',
      h: 18,
      parts: found(
        housing,
        [blank('权属', 26), blank('结构', 26), blank('面积（平方米）', 20)],
        [blank('装修、受损情况', 96)],
      ),
    },
    {
      kind: 'box',
      label: '财产情况',
      h: 18,
      parts: found(
        property,
        [blank('机动车、农机具', 36), blank('养殖、经营', 40)],
        [blank('存款、有价证券', 36), blank('其他', 50)],
      ),
    },
    {
      kind: 'box',
      label: '家庭收入',
      h: 11,
      parts: [
        {
          kind: 'fills',
          blanks: [
            { words: '家庭年收入￥', value: yearlyIncomeFen === null ? '' : formatFen(yearlyIncomeFen), w: 36 },
            { words: '年人均￥', value: perHead === null ? '' : formatFen(perHead), w: 36 },
          ],
        },
      ],
    },
    { kind: 'box', label: '赡（抚、扶）\n养义务人\n情　　况', h: 22, stretch: 8, parts: [textPart(supporters)] },
  ];
}

function conclusions({ conclusion, surveyors, village }: SurveyView): RuledBox[] {
  return [
    {
      kind: 'box',
      label: '调查结论',
      h: 34,
      stretch: 70,
      parts: [
        { kind: 'ticks', words: ['情况属实', '部分属实', '不属实'], on: [] },
        ...(conclusion === '' ? [] : [textPart(conclusion)]),
      ],
    },
    {
      kind: 'box',
      label: '户主意见',
      h: 30,
      stretch: 12,
      parts: [textPart('以上记录已读给我听（我已看过），与事实相符。')],
      signs: [{ who: '户主（签名）：', finger: true }],
    },
    {
      kind: 'box',
      label: '调查人员',
      h: 22,
      stretch: 20,
      parts: surveyors.length === 0 ? [] : [textPart(`调查人：${surveyors.join('、')}。`)],
      signs: signs('调查人（签名）：', '调查人（签名）：'),
    },
    {
      kind: 'box',
      label: '村（居）\n民委员会',
      h: 28,
      stretch: 26,
      parts: village === '' ? [] : [textPart(`参加人：${village}。`)],
      signs: signs('参加人（签名）：'),
      seal: '（村（居）民委员会章）',
    },
  ];
}
