/** 代领备案表 on paper: the township verifies, and reports a member of staff it names to the county (吉林 2020 一). Layout ours. */
import { dateCn } from '../../domain/calendar/date.ts';
import { AGENT_KINDS, CATEGORIES, WAYS } from '../../domain/entities/codes.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import type { DocumentOptions, PdfResult } from '../kit/index.ts';
import { ruledFormPdf } from '../kit/ruled-form.ts';
import { block, field, labelled, row, signs, textPart, tickRow, type RuledBox, type RuledRow } from '../kit/ruled.ts';
import type { AgencyView } from './view.ts';

const OWN_WORDS: DefaultWords = {
  title: '临时救助款物代领备案表',
  footnotes: [
    '说明：无特殊情况由本人领取。由家庭成员（亲属）代领的到乡镇备案并签署代领协议；没有家庭成员或者家庭成员不能代领的，由乡镇核实后指定工作人员代领，并在领取前报县级民政部门备案。不得违背救助对象或者监护人意愿。',
  ],
  copies: { holders: ['乡镇人民政府（街道办事处）', '县民政局'] },
};

const LABEL = 30;
const figure = { role: 'song' } as const;
const centred = { align: 'center' } as const;

/**
 * Prints the filing.
 * @throws Refusal `glyph-missing`.
 */
export function agencyFilingPdf(view: AgencyView, options: DocumentOptions): Promise<PdfResult> {
  const { caseNumber, agreement, person, filedOn } = view;
  const day = filedOn === null ? '　　　　年　　月　　日' : dateCn(filedOn);
  return ruledFormPdf(
    {
      words: wordsOf(view.words, OWN_WORDS),
      head: [{ left: `救助编号：${caseNumber}`, right: `备案日期：${day}` }],
      running: `协议编号：${agreement}　救助对象：${person.name}`,
      rows: [...peopleRows(view), ...groundRows(view), paymentsBlock(view), ...opinionRows(view)],
      annexSigns: signs('经办人：', '负责人：'),
    },
    options,
  );
}

function peopleRows({ person, people, category, agent, agreement }: AgencyView): RuledRow[] {
  return [
    block(
      '救助对象',
      row(
        field('姓名', person.name, 48),
        field('公民身份号码', person.idNumber, 46, { ...figure, min: 11 }),
        field('人口', people === null ? '' : `${people}人`, undefined, centred),
      ),
      row(labelled('住址', 18, person.address), labelled('电话', 14, person.phone, 34, { ...figure, min: 9 })),
      tickRow('对象类别', Object.values(CATEGORIES), category === null ? [] : [CATEGORIES[category]], 22),
    ),
    block(
      '代领人',
      row(field('姓名', agent.name, 48), field('公民身份号码', agent.idNumber, undefined, { ...figure, min: 11 })),
      row(
        labelled('与对象关系', 22, agent.relation, 58),
        labelled('电话', 14, agent.phone, undefined, { ...figure, min: 9 }),
      ),
      tickRow('代领人身份', Object.values(AGENT_KINDS), agent.kind === null ? [] : [AGENT_KINDS[agent.kind]], 22),
    ),
    row(labelled('代领协议编号', LABEL, agreement)),
  ];
}

function groundRows({ reason, consent }: AgencyView): RuledRow[] {
  return [
    {
      kind: 'box',
      label: '代领原因',
      labelW: LABEL,
      h: 20,
      stretch: 10,
      parts: [
        { kind: 'ticks', words: ['智力', '身体', '未成年', '外出或住院', '其他'], on: [] },
        ...(reason === '' ? [] : [textPart(reason)]),
      ],
    },
    {
      kind: 'box',
      label: '本人或监护人\n意　　愿',
      labelW: LABEL,
      h: 34,
      parts: [
        {
          kind: 'ticks',
          words: ['同意由上述代领人代领', '不能表达意愿，由监护人同意'],
          on: consent === true ? ['同意由上述代领人代领'] : [],
        },
      ],
      signs: [{ who: '本人（监护人）签名：', finger: true }],
    },
  ];
}

const paymentsBlock = ({ payments }: AgencyView): RuledRow =>
  block('代领情况', {
    kind: 'table',
    field: '代领情况',
    least: 2,
    columns: [
      { title: '领取日期', w: 34, style: { ...figure, ...centred, min: 10 } },
      { title: '方式', w: 18, style: centred },
      { title: '金额（元）', w: 32, style: { ...figure, align: 'right', pad: 1.2 } },
      { title: '凭证（四联单）号', w: 38, style: { ...figure, ...centred } },
      { title: '转交确认日期', style: { ...figure, ...centred, min: 10 } },
    ],
    rows: payments.map(({ on, way, fen, voucher, handedOverOn }) => [
      dateCn(on),
      WAYS[way],
      formatFen(fen),
      voucher,
      handedOverOn === null ? '' : dateCn(handedOverOn),
    ]),
  });

/** The county's box is for a member of staff, and for a form still to be filled. */
function opinionRows(view: AgencyView): RuledBox[] {
  const { agent, noFamily, filedOn, bureau, countyFiling, countyFiledOn } = view;
  const staff = agent.kind === null || agent.kind === 'staff';
  const county: RuledBox = {
    kind: 'box',
    label: `${bureau}\n备案意见`,
    labelW: LABEL,
    h: 32,
    stretch: 10,
    parts: [
      countyFiling === ''
        ? { kind: 'fill', words: '县级备案号：', value: '', w: 80 }
        : textPart(`县级备案号：${countyFiling}。`),
    ],
    signs: signs('经办人：', '负责人：'),
    seal: '（公章）',
    date: countyFiledOn === null ? '' : dateCn(countyFiledOn),
  };
  return [
    {
      kind: 'box',
      label: '乡镇核实情况\n（指定工作\n人员代领的）',
      labelW: LABEL,
      h: 22,
      stretch: 10,
      parts: [textPart(staff ? noFamily : '不是指定工作人员代领，不须填写。')],
      ...(staff ? { signs: signs('核实人（两人）：') } : {}),
    },
    {
      kind: 'box',
      label: '乡镇备案意见',
      labelW: LABEL,
      h: 30,
      stretch: 10,
      parts: [],
      signs: signs('经办人：', '负责人：'),
      seal: '（公章）',
      date: filedOn === null ? '' : dateCn(filedOn),
    },
    ...(staff ? [county] : []),
  ];
}
