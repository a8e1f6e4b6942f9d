/** 一事一议、集体研究纪要 on paper: a letter of small type with the meeting's particulars and a list to sign (layout ours). */
import { dateCn } from '../../domain/calendar/date.ts';
import { MEETINGS } from '../../domain/entities/case-codes.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import type { DocumentOptions, PdfResult } from '../kit/index.ts';
import { letterPdf } from '../kit/letter.ts';
import { block, labelled, row, signs, textPart, tickRow, type RuledRow } from '../kit/ruled.ts';
import { organParts } from '../kit/title.ts';
import { itemParts, totalParts } from './text.ts';
import type { Attendant, MinutesView } from './view.ts';

const FOOTNOTES = [
  '一、参加人员本人写明意见（同意、不同意）并签名，不得代签；与救助对象有近亲属关系的应当回避，“意见”栏写“回避”。',
  '二、决议金额大小写须一致；书写错误的应另行制作，不得涂改。',
] as const;
const COPIES = { holders: ['乡镇人民政府', '救助档案'] } as const;

const OWN: Readonly<Record<'discussion' | 'study', DefaultWords>> = {
  discussion: { title: '临时救助“一事一议”纪要', footnotes: FOOTNOTES, copies: COPIES },
  study: { title: '临时救助集体研究纪要', footnotes: FOOTNOTES, copies: COPIES },
};

const LABEL = 24;
const HALF = 54;
/** Fewest lines to sign, of two persons each. */
const LEAST = 3;
const KINDS = ['一事一议', '集体研究'] as const;

/** @throws Refusal `glyph-missing`, `does-not-fit` */
export function minutesPdf(view: MinutesView, options: DocumentOptions): Promise<PdfResult> {
  const words = wordsOf(view.words, OWN[view.discussion ? 'discussion' : 'study']);
  return letterPdf(
    {
      words: { ...words, footnotes: [] },
      type: '小四',
      paper: '本纪要',
      titleParts: [...organParts(view.issuer), words.title],
      number: `编号：${view.number}`,
      body: [
        { kind: 'rows', rows: particulars(view) },
        { kind: 'line', text: '　' },
        ...view.items.flatMap((item, index) => itemParts(item, index, view.attended.length)),
        ...totalParts(view),
      ],
      after: signing(view, words.footnotes),
    },
    options,
  );
}

function particulars(view: MinutesView): RuledRow[] {
  const { meeting, discussion, date, time, place, chair, recorder, attended, absent } = view;
  return [
    tickRow('议事方式', Object.values(MEETINGS), meeting === null ? [] : [MEETINGS[meeting]], LABEL),
    tickRow('议事种类', KINDS, meeting === null ? [] : [KINDS[discussion ? 0 : 1]], LABEL),
    row(labelled('日　　期', LABEL, date === null ? '' : dateCn(date), HALF), labelled('时　　间', LABEL, time)),
    row(labelled('地　　点', LABEL, place)),
    row(labelled('主 持 人', LABEL, chair, HALF), labelled('记 录 人', LABEL, recorder)),
    row(labelled('参加人员', LABEL, attended.map(({ name }) => name).join('、'))),
    row(labelled('缺席、原因', LABEL, absent)),
  ];
}

const SIGN_COLUMNS = [{ title: '姓名、职务', w: 39 }, { title: '意见', w: 13 }, { title: '签名' }] as const;

const signLine = (one: Attendant | undefined): string[] => [
  one === undefined ? '' : one.name + (one.post === '' ? '' : `（${one.post}）`),
  '',
  '',
];

/** Everyone who was there signs, with an own opinion; two to a line. */
function signLines(attended: readonly Attendant[]): string[][] {
  const lines = Array.from({ length: Math.ceil(attended.length / 2) }, (_, index) => index * 2);
  return lines.map((at) => [...signLine(attended[at]), ...signLine(attended[at + 1])]);
}

/** The list and what is signed under it stay on one page, which bears the number of the minutes at its top. */
const signing = ({ attended }: MinutesView, notes: readonly string[]): RuledRow[] => [
  block('参加人员签名', {
    kind: 'table',
    field: '参加人员签名',
    columns: [...SIGN_COLUMNS, ...SIGN_COLUMNS],
    rows: signLines(attended),
    least: LEAST,
    h: 12,
  }),
  {
    kind: 'box',
    label: '核　　签',
    labelW: LABEL,
    h: 32,
    parts: notes.map(textPart),
    signs: signs('主持人：', '记录人：'),
    seal: '（公章）',
  },
];
