/** First side of 临时救助申请审批表: applicant, family, what happened, declaration. */
import { CASE_TYPES, CATEGORIES, CAUSES, FOUND_BY } from '../../domain/entities/codes.ts';
import { block, labelled, row, textPart, tickRow, type RuledCell, type RuledRow, ticked } from '../kit/ruled.ts';
import { applicantBlock, memberCells } from './people.ts';
import { DECLARATION, lastHelpText, thisYearText } from './text.ts';
import type { ApprovalFormView, FamilyMember } from './view.ts';

const LINES = 4;
const CATEGORY_WORDS = { ...CATEGORIES, monitored: '监测户（脱贫户）' };
const NOT_LOCAL = '非本地户籍';
const NO_RELATIVE = '不是村干部、经办人员近亲属';
const centred = { align: 'center' } as const;
const figure = { role: 'song' } as const;

/** Least and greatest height of 申请事由, mm. */
const REASON = { h: 18, most: 48 } as const;

/** Rows of the first side; `share` as in opinions.ts. */
export const factRows = (view: ApprovalFormView, share: number): RuledRow[] => [
  applicantBlock(view.applicant, view.people),
  familyBlock(view.members),
  ...tickRows(view),
  row(
    labelled('上次救助时间、金额', 36, lastHelpText(view.lastHelp), 58, { size: 11 }),
    labelled('本年次数及累计', 30, thisYearText(view.thisYear), undefined, { size: 11 }),
  ),
  row(labelled('已享其他救助', 36, view.otherAid)),
  {
    kind: 'box',
    label: '申请事由',
    upright: true,
    h: REASON.h,
    most: REASON.h + (REASON.most - REASON.h) * share,
    stretch: 30,
    parts: [textPart(view.reason)],
  },
  {
    kind: 'box',
    label: '申请人声明',
    upright: true,
    h: 35,
    stretch: 8,
    parts: [textPart(DECLARATION)],
    signs: [{ who: '申请人（签名）：', finger: true }],
  },
];

/** Four lines; a larger family goes on in the 附页. */
function familyBlock(members: readonly FamilyMember[]): RuledRow {
  return block('家庭成员', {
    kind: 'table',
    field: '家庭成员',
    unit: '人',
    least: LINES,
    most: LINES,
    columns: [
      { title: '姓名', w: 36 },
      { title: '关系', w: 15, style: centred },
      { title: '性别', w: 10, style: { ...centred, pad: 0.6 } },
      { title: '公民身份号码', w: 42, style: { ...figure, ...centred, min: 10.5, pad: 0.6 } },
      { title: '健康状况', w: 17, style: { ...centred, pad: 0.8 } },
      { title: '职业', w: 16, style: { ...centred, pad: 0.8 } },
      { title: '年收入（元）', style: { ...figure, align: 'right', min: 9, pad: 1 } },
    ],
    rows: members.map(memberCells),
  });
}

function tickRows(view: ApprovalFormView): RuledRow[] {
  const { category, residence, type, ordered, cause, foundBy, relativeOf } = view;
  const isAway = residence !== null && residence !== 'local';
  const categories = [...ticked(CATEGORY_WORDS, category), ...(isAway ? [NOT_LOCAL] : [])];
  const ahead: RuledCell[] = [
    { kind: 'label', text: '先行救助', w: 24 },
    { kind: 'ticks', words: ['是', '否'], on: ordered === null ? [] : [ordered ? '是' : '否'] },
  ];
  const related = relativeOf === null || relativeOf === '' ? '是（另附说明）' : `是：${relativeOf}`;
  const relation = relativeOf === null ? [] : [relativeOf === '' ? NO_RELATIVE : related];
  return [
    tickRow('对象类别', [...Object.values(CATEGORY_WORDS), NOT_LOCAL], categories),
    row(
      [
        { kind: 'label', text: '救助类型', w: 36 },
        { kind: 'ticks', words: Object.values(CASE_TYPES), on: ticked(CASE_TYPES, type), w: 54 },
      ],
      ahead,
    ),
    tickRow('困难原因', Object.values(CAUSES), ticked(CAUSES, cause)),
    tickRow('申请方式', Object.values(FOUND_BY), ticked(FOUND_BY, foundBy)),
    tickRow('近亲属备案', [NO_RELATIVE, related], relation),
  ];
}
