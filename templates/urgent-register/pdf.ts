/** 先行救助登记表及补办清单 on paper: 登记 on one side, 补办 on the other, kept with the order until everything is made up. Items of the documents, layout ours. */
import { dateCn } from '../../domain/calendar/date.ts';
import { PROCEDURE_STEPS, type ProcedureStep } from '../../domain/entities/case-codes.ts';
import { CATEGORIES, CAUSES, WAYS } from '../../domain/entities/codes.ts';
import { PAPERWORK } from '../../domain/entities/steps.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import type { DocumentOptions, PdfResult } from '../kit/index.ts';
import { ruledFormPdf } from '../kit/ruled-form.ts';
import { block, field, labelled, row, signs, textPart, tickRow, type RuledBox, type RuledRow } from '../kit/ruled.ts';
import type { MadeUp, UrgentRegisterView } from './view.ts';

const OWN_WORDS: DefaultWords = {
  title: '临时救助先行救助登记表及补办清单',
  footnotes: [
    '说明：急难情况缓解后，在期限内登记救助对象、救助事由、救助金额，补齐经办人员签字、盖章等手续，逐项填写完成日期；未补齐的随月结列入待补清单。',
  ],
  copies: null,
};

const LABEL = 30;
/** The steps the documents name (红河 2019 二（二）1); what else was left out is named after them. */
const SIMPLIFIABLE: readonly ProcedureStep[] = ['checked', 'appraised', 'notice_before'];
const figure = { role: 'song' } as const;
const centred = { align: 'center' } as const;

/**
 * Prints the register of one case.
 * @throws Refusal `glyph-missing`.
 */
export function urgentRegisterPdf(view: UrgentRegisterView, options: DocumentOptions): Promise<PdfResult> {
  const { number, order, person, government } = view;
  const day = order === null ? '　　　　年　　月　　日' : dateCn(order.on);
  return ruledFormPdf(
    {
      words: wordsOf(view.words, OWN_WORDS),
      head: [{ left: `登记单位：${government}` }, { left: `编号：${number}`, right: `先行救助日期：${day}` }],
      running: `编号：${number}　救助对象：${person.name}`,
      rows: [
        ...personRows(view),
        ...urgencyRows(view),
        orderBox(view),
        paymentsBlock(view),
        { kind: 'turn' },
        ...paperworkRows(view),
      ],
      annexSigns: signs('经办人：', '负责人：'),
    },
    options,
  );
}

function personRows({ person, cause, reason }: UrgentRegisterView): RuledRow[] {
  const { name, idNumber, phone, address, people, category } = person;
  return [
    block(
      '救助对象',
      row(
        field('姓名', name, 48),
        field('公民身份号码', idNumber, 46, { ...figure, min: 11 }),
        field('人口', people === null ? '' : `${people}人`, undefined, centred),
      ),
      row(labelled('住址', 18, address), labelled('电话', 14, phone, 34, { ...figure, min: 9 })),
      tickRow('对象类别', Object.values(CATEGORIES), category === null ? [] : [CATEGORIES[category]], LABEL - 9),
    ),
    tickRow('困难原因', Object.values(CAUSES), cause === null ? [] : [CAUSES[cause]], LABEL),
    { kind: 'box', label: '救助事由', labelW: LABEL, h: 20, stretch: 44, parts: [textPart(reason)] },
  ];
}

function urgencyRows({ occurredOn, occurredAt, simplified, rules }: UrgentRegisterView): RuledRow[] {
  return [
    row(
      labelled('急难发生日期', LABEL, occurredOn === null ? '' : dateCn(occurredOn), 42),
      labelled('急难发生地点', 27, occurredAt),
    ),
    tickRow(
      '简化的环节',
      [...new Set([...SIMPLIFIABLE, ...simplified])].map((step) => PROCEDURE_STEPS[step]),
      simplified.map((step) => PROCEDURE_STEPS[step]),
      LABEL,
    ),
    row(labelled('简化依据', LABEL, rules)),
  ];
}

function orderBox({ order }: UrgentRegisterView): RuledBox {
  const fen = order?.fen ?? null;
  return {
    kind: 'box',
    label: '先行救助\n决定及金额',
    labelW: LABEL,
    h: 42,
    stretch: 24,
    parts: [
      {
        kind: 'fills',
        blanks: [
          { words: '（大写）人民币', value: fen === null ? '' : capital(fen), w: 56 },
          { words: '（小写）￥', value: fen === null ? '' : formatFen(fen), w: 30 },
        ],
      },
      {
        kind: 'ticks',
        lead: '发放方式：',
        words: Object.values(WAYS),
        on: order === null || order.way === null ? [] : [WAYS[order.way]],
      },
      ...(order === null || order.opinion === '' ? [] : [textPart(order.opinion)]),
      ...(order === null || order.by === '' ? [] : [textPart(`决定人：${order.by}。`)]),
    ],
    signs: signs('决定人（签名）：'),
    date: order === null ? '' : dateCn(order.on),
  };
}

const paymentsBlock = ({ payments }: UrgentRegisterView): RuledRow =>
  block('先行发放', {
    kind: 'table',
    field: '先行发放',
    least: 2,
    columns: [
      { title: '发放日期', w: 32, style: { ...figure, align: 'center', min: 10 } },
      { title: '方式', w: 14, style: centred },
      { title: '金额（元）', w: 26, style: { ...figure, align: 'right', pad: 1.2 } },
      { title: '凭证（四联单）号', w: 33, style: { ...figure, align: 'center' } },
      { title: '发放责任人', w: 27 },
      { title: '领款人（代领人）' },
    ],
    rows: payments.map(({ on, way, fen, voucher, payer, receiver }) => [
      dateCn(on),
      WAYS[way],
      formatFen(fen),
      voucher,
      payer,
      receiver,
    ]),
  });

function paperworkRows({ paperwork, dueOn, approval, remarks }: UrgentRegisterView): RuledRow[] {
  const rows: readonly MadeUp[] =
    paperwork.length === 0 ? Object.values(PAPERWORK).map((what) => ({ what, on: null, by: '' })) : paperwork;
  return [
    row(labelled('补办期限', LABEL, dueOn === null ? '' : `${dateCn(dueOn)}前补齐下列手续`)),
    block('补办手续', {
      kind: 'table',
      field: '补办手续',
      h: 11,
      columns: [
        { title: '序号', w: 12, style: { ...figure, ...centred } },
        { title: '应补手续', w: 58 },
        { title: '完成日期', w: 32, style: { ...figure, ...centred, min: 10 } },
        { title: '经办人', w: 30 },
        { title: '经办人签字' },
      ],
      rows: rows.map((item, index) => [String(index + 1), item.what, doneText(item), item.by, '']),
    }),
    {
      kind: 'box',
      label: '经办机构\n盖　　章',
      labelW: LABEL,
      h: 36,
      stretch: 30,
      parts: [textPart('上列手续已补齐，登记内容与发放凭证相符。')],
      signs: signs('经办人：', '负责人：'),
      seal: '（公章）',
    },
    {
      kind: 'box',
      label: '审批人补签',
      labelW: LABEL,
      h: 26,
      stretch: 30,
      parts: approval === null ? [] : [textPart(approvalText(approval))],
      signs: signs('审批人：'),
      date: approval === null ? '' : dateCn(approval.on),
    },
    row(labelled('备　注', LABEL, remarks)),
  ];
}

const doneText = ({ on, simplified }: MadeUp): string =>
  on === null ? '' : simplified === true ? '按规定简化' : dateCn(on);

function approvalText({ reference, fen }: NonNullable<UrgentRegisterView['approval']>): string {
  const amount = fen === null ? '' : `，审批金额${formatFen(fen)}元（人民币${capital(fen)}）`;
  return `同意先行救助，审批编号：${reference}${amount}。`;
}
