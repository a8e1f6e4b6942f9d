/** 乡镇审批备案表 of one case: what was approved, by which steps, and the county's answer (layout ours). */
import { dateCn } from '../../domain/calendar/date.ts';
import { CASE_TYPES, CATEGORIES, WAYS } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { orHandFilled, type DocumentOptions, type PdfResult } from '../kit/index.ts';
import { ruledFormPdf } from '../kit/ruled-form.ts';
import { block, field, labelled, row, signs, textPart, type RuledRow } from '../kit/ruled.ts';
import type { FiledApproval, FilingFormView } from './view.ts';

const OWN: DefaultWords = {
  title: '临时救助乡镇审批备案表（单户）',
  footnotes: ['本表随审批材料复印件报县民政局备案；县民政局抽查发现不符合条件的，按规定纠正。'],
  copies: { holders: ['乡镇人民政府', '县民政局'] },
};

const LABEL = 30;
const LEAST = 6;

/** @throws Refusal `glyph-missing`, `does-not-fit` */
export function filingFormPdf(view: FilingFormView, options: DocumentOptions): Promise<PdfResult> {
  const day = view.on === null ? '　　　　年　　月　　日' : dateCn(view.on);
  return ruledFormPdf(
    {
      words: wordsOf(view.words, OWN),
      head: [{ left: `备案编号：${view.number}`, right: `报送日期：${day}` }],
      running: `备案编号：${view.number}　对象：${view.approval?.name ?? ''}`,
      annexSigns: signs('经办人：', '负责人：'),
      rows: [
        row(labelled('报送单位', LABEL, view.issuer, 84), field('电话', view.phone, undefined, { role: 'song' })),
        row(labelled('备案单位', LABEL, view.to)),
        personBlock(view.approval),
        approvalBlock(view),
        ...stepRows(view),
        ...opinionRows(view),
      ],
    },
    options,
  );
}

const personBlock = (one: FiledApproval | null): RuledRow =>
  block(
    '救助对象',
    row(
      field('姓名', one?.name ?? '', 56),
      field('家庭人口', one === null ? '' : `${one.people}人`, 16),
      field('类别', one === null ? '' : CATEGORIES[one.category]),
    ),
    row(
      labelled('公民身份号码', 27, one?.idNumber ?? '', 56, { role: 'song' }),
      field('个案编号', one?.caseNumber ?? '', undefined, { role: 'song' }),
    ),
    row(labelled('村、组', 27, one?.place ?? '')),
    row(
      labelled('救助类型', 27, one === null ? '' : CASE_TYPES[one.caseType], 24),
      field('救助事由', one?.cause ?? ''),
    ),
  );

function approvalBlock({ approval: one, paidFen }: FilingFormView): RuledRow {
  const amount = one === null ? '' : `人民币${capital(one.fen)}`;
  return block(
    '审批',
    row(
      labelled('审批编号', 27, one?.approval ?? '', 56),
      field('审批日期', one === null ? '' : dateCn(one.approvedOn)),
    ),
    row(
      labelled('金额（大写）', 27, amount, 78, { role: 'songB', size: 11 }),
      field('￥', one === null ? '' : formatFen(one.fen), undefined, { role: 'songB' }),
    ),
    row(
      labelled('发放方式', 27, one === null ? '' : WAYS[one.way] + (one.staged ? '（分阶段）' : ''), 56),
      field('审批人', one?.approver ?? ''),
    ),
    row(
      labelled('先行救助日期', 27, one?.orderedOn == null ? '' : dateCn(one.orderedOn), 56),
      field('纪要编号', one?.minutes ?? ''),
    ),
    row(labelled('已 发 放', 27, paidFen === 0 ? '' : `${formatFen(paidFen)}元`)),
  );
}

const stepRows = ({ steps }: FilingFormView): RuledRow[] => [
  {
    kind: 'table',
    field: '办理环节',
    columns: [
      { title: '办理环节', w: 44 },
      { title: '日期', w: 40, style: { role: 'song', align: 'center' } },
      { title: '情况' },
    ],
    rows: steps.map(({ name, on, note }) => [name, on === null ? '' : dateCn(on), note]),
    least: LEAST,
    h: 8.4,
  },
];

const opinionRows = ({ opinion }: FilingFormView): RuledRow[] => [
  {
    kind: 'box',
    label: '乡镇审批\n意　　见',
    labelW: LABEL,
    h: 36,
    stretch: 10,
    parts: [textPart(orHandFilled(opinion, 72))],
    signs: signs('经办人：', '负责人：'),
    seal: '（公章）',
  },
  {
    kind: 'box',
    label: '县民政局\n备案意见',
    labelW: LABEL,
    h: 40,
    stretch: 10,
    parts: [
      { kind: 'ticks', words: ['准予备案', '补充材料', '抽查核实', '予以纠正'], on: [] },
      { kind: 'fill', words: '意见：', value: '', w: 104 },
    ],
    signs: signs('经办人：', '负责人：'),
    seal: '（公章）',
  },
];
