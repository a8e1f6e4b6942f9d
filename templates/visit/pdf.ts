/** 临时救助回访记录 on paper: what audits ask for – the sum in the household's own words, nobody's cut – then how it fares. Layout ours. */
import { dateCn } from '../../domain/calendar/date.ts';
import { CASE_TYPES, WAYS } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
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
  type RuledCell,
  type RuledRow,
} from '../kit/ruled.ts';
import type { VisitView } from './view.ts';

const OWN_WORDS: DefaultWords = {
  title: '临时救助回访记录',
  footnotes: [
    '说明：回访由两人进行，其中一人不是本笔救助的经办人、发放责任人；金额由受访人自己说出，不提示。发现未足额收到、被收取费用的，当日报告。',
  ],
  copies: null,
};

const LABEL = 36;
const figure = { role: 'song' } as const;
const centred = { align: 'center' } as const;
const YES_NO = ['是', '否'] as const;

/**
 * Prints the record of one visit.
 * @throws Refusal `glyph-missing`.
 */
export function visitPdf(view: VisitView, options: DocumentOptions): Promise<PdfResult> {
  const { number, visitedOn, person } = view;
  const day = visitedOn === null ? '　　　　年　　月　　日' : dateCn(visitedOn);
  return ruledFormPdf(
    {
      words: wordsOf(view.words, OWN_WORDS),
      head: [{ left: `编号：${number}`, right: `回访日期：${day}` }],
      running: `编号：${number}　救助对象：${person.name}`,
      rows: [...personRows(view), helpBlock(view), ...askedRows(view), ...endRows(view)],
      annexSigns: signs('受访人（签名）：', '回访人（两人）：'),
    },
    options,
  );
}

function personRows({ person, type, reason }: VisitView): RuledRow[] {
  const { name, idNumber, phone, address, people } = person;
  return [
    block(
      '救助对象',
      row(
        field('姓名', name, 48),
        field('公民身份号码', idNumber, 46, { ...figure, min: 11 }),
        field('人口', people === null ? '' : `${people}人`, undefined, centred),
      ),
      row(labelled('住址', 18, address), labelled('电话', 14, phone, 34, { ...figure, min: 9 })),
      row(
        labelled('救助类型', 22, type === null ? '' : CASE_TYPES[type], 24, centred),
        labelled('救助事由', 22, reason, undefined, { size: 11 }),
      ),
    ),
    tickRow('回访方式', ['入户', '电话', '到乡镇面谈', '其他'], [], LABEL),
    row(labelled('受访人', LABEL, '', 50), labelled('与救助对象关系', 34, '')),
  ];
}

function helpBlock({ help }: VisitView): RuledRow {
  const total = help.reduce((sum, { fen }) => sum + fen, 0);
  const sum = help.length === 0 ? [] : [['合计', '', formatFen(total), '', '']];
  return block('发放情况', {
    kind: 'table',
    field: '发放情况',
    least: 2,
    columns: [
      { title: '发放日期', w: 36, style: { ...figure, ...centred, min: 10 } },
      { title: '方式', w: 16, style: centred },
      { title: '金额（元）', w: 30, style: { ...figure, align: 'right', pad: 1.2 } },
      { title: '凭证（四联单）号', w: 36, style: { ...figure, ...centred } },
      { title: '领款人（代领人）' },
    ],
    rows: [
      ...help.map(({ on, way, fen, voucher, receiver }) => [dateCn(on), WAYS[way], formatFen(fen), voucher, receiver]),
      ...sum,
    ],
  });
}

/** Two questions on one line. */
const yesNoRow = (...questions: readonly string[]): RuledRow =>
  row(
    questions.flatMap((text): RuledCell[] => [
      { kind: 'label', text, w: LABEL },
      { kind: 'ticks', words: YES_NO, on: [] },
    ]),
  );

function askedRows({ confirmedFen, stillInNeed, byAgent, help }: VisitView): RuledRow[] {
  const total = help.reduce((sum, { fen }) => sum + fen, 0);
  const full = confirmedFen === null ? [] : [confirmedFen === total ? '如数收到' : '不相符'];
  return [
    {
      kind: 'box',
      label: '受访人自述\n收到金额',
      labelW: LABEL,
      h: 20,
      parts: [
        {
          kind: 'fills',
          blanks: [
            { words: '（大写）人民币', value: confirmedFen === null ? '' : capital(confirmedFen), w: 54 },
            { words: '（小写）￥', value: confirmedFen === null ? '' : formatFen(confirmedFen), w: 29 },
          ],
        },
        { kind: 'ticks', lead: '与凭证核对：', words: ['如数收到', '不相符', '未收到'], on: full },
      ],
    },
    yesNoRow('是否本人签字按印', '发放是否及时'),
    yesNoRow('是否被收取费用、回扣', '是否知道监督电话'),
    tickRow(
      '代领款是否转交',
      ['无代领', '已如数转交', '未转交或未如数转交'],
      byAgent || help.length === 0 ? [] : ['无代领'],
      LABEL,
    ),
    tickRow(
      '现在是否仍有困难',
      ['已缓解', '仍有困难'],
      stillInNeed === null ? [] : [stillInNeed ? '仍有困难' : '已缓解'],
      LABEL,
    ),
    tickRow('需要的后续帮助', ['低保、特困', '专项救助', '慈善、社工、志愿服务', '不需要'], [], LABEL),
  ];
}

function endRows({ opinion, visitor, phones }: VisitView): RuledBox[] {
  const call = phones.length === 0 ? '' : `监督电话：${phones.join('、')}。`;
  return [
    {
      kind: 'box',
      label: '现状、意见\n和建议',
      labelW: LABEL,
      h: 18,
      stretch: 26,
      parts: opinion === '' ? [] : [textPart(opinion)],
    },
    {
      kind: 'box',
      label: '受访人确认',
      labelW: LABEL,
      h: 30,
      stretch: 4,
      parts: [textPart(`以上记录已读给我听，与我说的一致。${call}`)],
      signs: [{ who: '受访人（签名）：', finger: true }],
    },
    {
      kind: 'box',
      label: '回访人',
      labelW: LABEL,
      h: 16,
      stretch: 8,
      parts: visitor === '' ? [] : [textPart(`回访人：${visitor}。`)],
      signs: signs('签名：', '签名：'),
    },
    {
      kind: 'box',
      label: '处理意见',
      labelW: LABEL,
      h: 20,
      stretch: 14,
      parts: [{ kind: 'ticks', words: ['无需处理', '转介', '补办', '报告核查'], on: [] }],
      signs: signs('负责人：'),
    },
  ];
}
