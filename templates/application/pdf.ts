/** 临时救助申请书及承诺 on paper: particulars, cause and request, then promise, 代报人 and 受理 with the receipt (layout ours). */
import { dateCn } from '../../domain/calendar/date.ts';
import { MATERIALS, PENDING_RELIEF, REGISTRIES, RESIDENCES } from '../../domain/entities/case-codes.ts';
import { CATEGORIES, CAUSES, FOUND_BY } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { wordsOf } from '../kit/form-words.ts';
import type { DocumentOptions, PdfResult } from '../kit/index.ts';
import { ruledFormPdf } from '../kit/ruled-form.ts';
import {
  block,
  field,
  labelled,
  row,
  signs,
  textPart,
  tickRow,
  type RuledBox,
  type RuledRow,
  ticked,
} from '../kit/ruled.ts';
import { applicantBlock } from '../approval-form/people.ts';
import { familyBlock } from './family.ts';
import { materialsText, OWN_WORDS, PROMISES, receiptText, REQUEST } from './text.ts';
import type { ApplicationView } from './view.ts';

const LABEL = 27;
const WIDE = 36;
const NO_RELATIVE = '不是村干部、经办人员近亲属';
const figure = { role: 'song' } as const;

/**
 * Prints the application.
 * @throws Refusal `glyph-missing`.
 */
export function applicationPdf(view: ApplicationView, options: DocumentOptions): Promise<PdfResult> {
  const { number, appliedOn, applicant } = view;
  const given = appliedOn === null ? '　　　　年　　月　　日' : dateCn(appliedOn);
  return ruledFormPdf(
    {
      words: wordsOf(view.words, OWN_WORDS),
      head: [{ left: `编号：${number}`, right: `申请日期：${given}` }],
      running: `编号：${number}　申请人：${applicant.name}`,
      rows: [...factRows(view), { kind: 'turn' }, ...promiseRows(view)],
      annexSigns: signs('申请人（签名）：', '经办人：'),
    },
    options,
  );
}

const factRows = (view: ApplicationView): RuledRow[] => [
  row(labelled('受理机关', WIDE, view.government)),
  applicantBlock(view.applicant, view.people),
  familyBlock(view.members, 4),
  ...tickRows(view),
  row(
    labelled('急难发生日期', WIDE, view.occurredOn === null ? '' : dateCn(view.occurredOn), 40),
    labelled('急难发生地点', LABEL, view.occurredAt),
  ),
  row(labelled('已享其他救助', WIDE, view.otherAid)),
  { kind: 'box', label: '申请事由', upright: true, h: 32, stretch: 40, parts: [textPart(view.reason)] },
  requestBox(view),
];

function tickRows(view: ApplicationView): RuledRow[] {
  const { category, registry, residence, cause, foundBy, relativeOf, pending } = view;
  const related = relativeOf === null || relativeOf === '' ? '是（另附说明）' : `是：${relativeOf}`;
  const relation = relativeOf === null ? [] : [relativeOf === '' ? NO_RELATIVE : related];
  return [
    tickRow('对象类别', Object.values(CATEGORIES), ticked(CATEGORIES, category), WIDE),
    row(
      [
        { kind: 'label', text: '户籍性质', w: WIDE },
        { kind: 'ticks', words: Object.values(REGISTRIES), on: ticked(REGISTRIES, registry), w: 40 },
      ],
      [
        { kind: 'label', text: '居住情况', w: 20 },
        { kind: 'ticks', words: Object.values(RESIDENCES), on: ticked(RESIDENCES, residence) },
      ],
    ),
    tickRow('困难原因', Object.values(CAUSES), ticked(CAUSES, cause), WIDE),
    tickRow('申请方式', Object.values(FOUND_BY), ticked(FOUND_BY, foundBy), WIDE),
    tickRow('正在申请', Object.values(PENDING_RELIEF), ticked(PENDING_RELIEF, pending), WIDE),
    tickRow('近亲属备案', [NO_RELATIVE, related], relation, WIDE),
  ];
}

const requestBox = ({ requestedFen }: ApplicationView): RuledBox => ({
  kind: 'box',
  label: '申请请求',
  upright: true,
  h: 28,
  parts: [
    textPart(REQUEST),
    {
      kind: 'fills',
      blanks: [
        { words: '申请金额（大写）人民币', value: requestedFen === null ? '' : capital(requestedFen), w: 66 },
        { words: '（小写）￥', value: requestedFen === null ? '' : formatFen(requestedFen), w: 30 },
      ],
    },
  ],
});

const promiseRows = (view: ApplicationView): RuledRow[] => [
  {
    kind: 'box',
    label: '申请人承诺',
    upright: true,
    h: 66,
    stretch: 34,
    parts: [textPart(`本人郑重承诺：\n${PROMISES}`)],
    signs: [{ who: '申请人（监护人）签名：', finger: true }],
  },
  reporterBlock(view),
  materialsRow(view),
  {
    kind: 'box',
    label: '受理意见',
    upright: true,
    h: 34,
    stretch: 16,
    parts: [
      { kind: 'ticks', words: ['予以受理', '补齐材料后受理', '先行受理、材料后补', '不予受理'], on: [] },
      textPart(materialsText(view)),
    ],
    signs: [{ who: '经办人：', name: view.acceptance?.by ?? '' }],
    date: view.acceptance === null ? '' : dateCn(view.acceptance.on),
  },
  {
    kind: 'box',
    label: '受理回执\n（裁下交\n申请人）',
    h: 36,
    stretch: 6,
    parts: [textPart(receiptText(view))],
    signs: signs('经办人：'),
    seal: '（受理专用章）',
    date: view.acceptance === null ? '' : dateCn(view.acceptance.on),
  },
];

function reporterBlock({ reporter }: ApplicationView): RuledRow {
  const { name = '', relation = '', phone = '' } = reporter ?? {};
  return block(
    '代报人',
    row(field('姓名', name, 40), labelled('关系或单位', 26, relation, 34), field('电话', phone, undefined, figure)),
    {
      kind: 'box',
      label: '',
      h: 26,
      parts: [textPart('本人受申请人委托（或发现其遇困后主动）代为申请，所报情况已向申请人核实。')],
      signs: [{ who: '代报人（签名）：', finger: true }],
    },
  );
}

const materialsRow = ({ materials }: ApplicationView): RuledRow =>
  tickRow('收到材料', Object.values(MATERIALS), materials?.present.map((material) => MATERIALS[material]) ?? [], WIDE);
