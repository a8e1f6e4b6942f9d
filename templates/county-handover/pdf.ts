/** 报县审批移交表 on paper: who, why, how much, the papers one by one, and the county's receipt (layout ours). */
import { dateCn } from '../../domain/calendar/date.ts';
import { CASE_TYPES, CATEGORIES, WAYS } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { orHandFilled, type DocumentOptions, type PdfResult } from '../kit/index.ts';
import { ruledFormPdf } from '../kit/ruled-form.ts';
import { block, field, labelled, row, signs, textPart, tickRow, type RuledRow } from '../kit/ruled.ts';
import { HANDOVER_REASONS, type CountyHandoverView } from './view.ts';

const OWN: DefaultWords = {
  title: '临时救助报县审批移交表',
  footnotes: ['移交、接收双方当面逐项清点，材料名称、份数、页数不符的不得签收；退回补正的，补正后重新移交。'],
  copies: { holders: ['乡镇人民政府', '县民政局'] },
};

const LABEL = 30;
/** Fewest lines of papers; the list and the receipt have the second side for themselves. */
const LEAST = 14;
const NUMBER = { role: 'song', align: 'center' } as const;

/** @throws Refusal `glyph-missing`, `does-not-fit` */
export function countyHandoverPdf(view: CountyHandoverView, options: DocumentOptions): Promise<PdfResult> {
  const day = view.on === null ? '　　　　年　　月　　日' : dateCn(view.on);
  return ruledFormPdf(
    {
      words: wordsOf(view.words, OWN),
      head: [{ left: `编号：${view.number}`, right: `移交日期：${day}` }],
      running: `编号：${view.number}　申请人：${view.person.name}`,
      annexSigns: signs('移交人：', '接收人：'),
      rows: [...subjectRows(view), ...proposalRows(view), { kind: 'turn' }, ...paperRows(view), ...receiptRows(view)],
    },
    options,
  );
}

function subjectRows(view: CountyHandoverView): RuledRow[] {
  const { person, caseType, appliedOn } = view;
  return [
    row(labelled('移交单位', LABEL, view.from)),
    row(labelled('接收单位', LABEL, view.to)),
    block(
      '申请人',
      row(
        field('姓名', person.name, 56),
        field('家庭人口', person.people === null ? '' : `${person.people}人`, 16),
        field('类别', person.category === null ? '' : CATEGORIES[person.category]),
      ),
      row(
        labelled('公民身份号码', 27, person.idNumber, 50, { role: 'song' }),
        field('联系电话', person.phone, undefined, { role: 'song' }),
      ),
      row(labelled('村、组', 27, person.place, 66), field('个案编号', view.caseNumber, undefined, { role: 'song' })),
      row(
        labelled('救助类型', 27, caseType === null ? '' : CASE_TYPES[caseType], 66),
        field('申请日期', appliedOn === null ? '' : dateCn(appliedOn)),
      ),
      row(labelled('申请事由', 27, view.cause)),
    ),
  ];
}

function proposalRows(view: CountyHandoverView): RuledRow[] {
  const { reasons, limitFen, suggestedFen, way, paidFen } = view;
  const limit = limitFen === null ? '' : `乡镇审批额度${formatFen(limitFen)}元。`;
  const paid = paidFen === 0 ? '' : `已先行救助${formatFen(paidFen)}元（人民币${capital(paidFen)}）。`;
  const notes = limit + paid;
  return [
    tickRow(
      '移交原因',
      Object.values(HANDOVER_REASONS),
      reasons.map((reason) => HANDOVER_REASONS[reason]),
      LABEL,
    ),
    {
      kind: 'box',
      label: '乡镇审核\n意　　见',
      labelW: LABEL,
      h: 70,
      stretch: 90,
      parts: [
        textPart(orHandFilled(view.opinion, 108)),
        ...(notes === '' ? [] : [textPart(notes)]),
        {
          kind: 'fill',
          words: '建议救助金额（大写）人民币',
          value: suggestedFen === null ? '' : capital(suggestedFen),
          w: 62,
        },
        {
          kind: 'fills',
          blanks: [
            { words: '（小写）￥', value: suggestedFen === null ? '' : formatFen(suggestedFen), w: 34 },
            { words: '发放方式：', value: way === null ? '' : WAYS[way], w: 28 },
          ],
        },
      ],
      signs: signs('审核人：', '负责人：'),
      seal: '（公章）',
    },
  ];
}

const paperRows = ({ papers }: CountyHandoverView): RuledRow[] => [
  {
    kind: 'table',
    field: '移交材料',
    columns: [
      { title: '序号', w: 11, style: NUMBER },
      { title: '移交材料名称' },
      { title: '编号、日期', w: 42 },
      { title: '份数', w: 14, style: NUMBER },
      { title: '页数', w: 14, style: NUMBER },
      { title: '原件/复印件', w: 24 },
    ],
    rows: papers.map(({ name, mark }, index) => [String(index + 1), name, mark, '', '', '']),
    least: LEAST,
    h: 8.6,
  },
];

const receiptRows = ({ handler, phone, to }: CountyHandoverView): RuledRow[] => [
  row(labelled('合　　计', LABEL, '　　　　份　　　　页'), field('联系电话', phone, 44, { role: 'song' })),
  {
    kind: 'box',
    label: '移交人',
    labelW: LABEL,
    h: 16,
    parts: [],
    signs: [{ who: '移交人：', name: handler }, { who: '监交人：' }],
  },
  {
    kind: 'box',
    label: '接收单位\n回　　执',
    labelW: LABEL,
    h: 44,
    stretch: 20,
    parts: [
      textPart(to === '' ? '收到上列材料，经清点：' : `${to}收到上列材料，经清点：`),
      { kind: 'ticks', words: ['材料齐全，予以接收', '材料不全，一次性告知补正', '退回'], on: [] },
      { kind: 'fill', words: '须补正的材料：', value: '', w: 88 },
    ],
    signs: signs('接收人：', '负责人：'),
    seal: '（公章）',
  },
];
