/** 转介单 and 回执 on the two sides of a sheet: the second goes back (layout ours). */
import { dateCn } from '../../domain/calendar/date.ts';
import { REFERRAL_TARGETS } from '../../domain/entities/case-codes.ts';
import { CATEGORIES, SEXES, WAYS } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { Paper, A4, type DocumentOptions, type PdfResult } from '../kit/index.ts';
import { drawRuledForm, type HeadLine, type RuledForm } from '../kit/ruled-form.ts';
import { block, field, labelled, row, signs, textPart, tickRow, type RuledRow } from '../kit/ruled.ts';
import type { GivenHelp, ReferralView } from './view.ts';

const OWN: DefaultWords = {
  title: '临时救助转介单',
  footnotes: ['受理单位收到转介单后填写回执，在回复期限内退回转出单位；不受理的请说明理由。'],
  copies: { holders: ['转出单位', '转入单位', '救助档案'] },
};

const LABEL = 28;

/** @throws Refusal `glyph-missing`, `does-not-fit` */
export function referralPdf(view: ReferralView, options: DocumentOptions): Promise<PdfResult> {
  const words = wordsOf(view.words, OWN);
  const paper = new Paper({ ...options, title: words.title, size: A4 });
  const running = `编号：${view.number}　对象：${view.person.name}`;
  const common = { head: head(view), running, annexSigns: signs('转出经办人：', '转入经办人：') };
  const sheet: RuledForm = { ...common, words: { ...words, footnotes: [] }, rows: referralRows(view) };
  const receipt = { ...words, title: `${words.title}回执` };
  drawRuledForm(paper, sheet);
  drawRuledForm(paper, { ...common, words: receipt, rows: answerRows(view) });
  return paper.end();
}

const head = ({ number, on }: ReferralView): HeadLine[] => [
  { left: `编号：${number}`, right: `转介日期：${on === null ? '　　　　年　　月　　日' : dateCn(on)}` },
];

function referralRows(view: ReferralView): RuledRow[] {
  const { target, person, situation, need, papers } = view;
  const targets = Object.values(REFERRAL_TARGETS);
  return [
    row(labelled('转出单位', LABEL, view.from)),
    row(labelled('转入单位', LABEL, view.to)),
    tickRow('转介去向', targets, target === null ? [] : [REFERRAL_TARGETS[target]], LABEL),
    personBlock(person, view.caseNumber),
    { kind: 'box', label: '困难情况', labelW: LABEL, h: 26, stretch: 8, parts: [textPart(situation)] },
    { kind: 'box', label: '已给予的\n临时救助', labelW: LABEL, h: 18, parts: [textPart(givenText(view.given))] },
    { kind: 'box', label: '仍存困难\n和请求事项', labelW: LABEL, h: 26, stretch: 8, parts: [textPart(need)] },
    { kind: 'box', label: '随附材料', labelW: LABEL, h: 14, parts: [textPart(papersText(papers))] },
    consentBox(view),
    {
      kind: 'box',
      label: '转出单位',
      labelW: LABEL,
      h: 34,
      stretch: 8,
      parts: [textPart(`请予办理，并请于${answerByText(view)}前将回执退回我单位。联系电话：${view.phone}`)],
      signs: [{ who: '经办人：', name: view.handler }, { who: '负责人：' }],
      seal: '（公章）',
    },
  ];
}

const personBlock = (person: ReferralView['person'], caseNumber: string): RuledRow =>
  block(
    '转介对象',
    row(
      field('姓名', person.name, 52),
      field('性别', person.sex === 'unknown' ? '' : SEXES[person.sex], 12, { align: 'center' }),
      field('家庭人口', person.people === null ? '' : `${person.people}人`),
    ),
    row(
      labelled('公民身份号码', 27, person.idNumber, 52, { role: 'song' }),
      field('对象类别', person.category === null ? '' : CATEGORIES[person.category]),
    ),
    row(
      labelled('联系电话', 27, person.phone, 52, { role: 'song' }),
      field('个案编号', caseNumber, undefined, { role: 'song' }),
    ),
    row(labelled('住　　址', 27, person.address)),
  );

function givenText(given: readonly GivenHelp[]): string {
  if (given.length === 0) return '';
  const lines = given.map(({ on, way, fen }) => `${dateCn(on)}${WAYS[way]}${formatFen(fen)}元`);
  const fen = given.reduce((sum, one) => sum + one.fen, 0);
  return `${lines.join('；')}。合计${formatFen(fen)}元（人民币${capital(fen)}）。`;
}

const papersText = (papers: readonly string[]): string =>
  papers.map((paper, index) => `${index + 1}.${paper}`).join('　');

const consentBox = ({ consent }: ReferralView): RuledRow => ({
  kind: 'box',
  label: '转介对象\n意　　见',
  labelW: LABEL,
  h: 30,
  parts: [
    { kind: 'ticks', words: ['同意转介', '不同意转介'], on: consent ? ['同意转介'] : [] },
    textPart('并同意将本单及随附材料中的个人信息提供给转入单位，用于办理救助帮扶。'),
  ],
  signs: [{ who: '转介对象或监护人（签名）：', finger: true }],
});

const answerByText = ({ answerBy }: ReferralView): string =>
  answerBy === null ? '＿＿＿＿年＿＿月＿＿日' : dateCn(answerBy);

function answerRows(view: ReferralView): RuledRow[] {
  const { answer, target, person } = view;
  const decided = answer === null ? [] : [answer.accepted ? '受理' : '不受理'];
  return [
    row(labelled('致（转出单位）', LABEL + 6, view.from)),
    row(
      labelled('转介对象', LABEL + 6, person.name, 52),
      field('转介去向', target === null ? '' : REFERRAL_TARGETS[target]),
    ),
    row(labelled('回复期限', LABEL + 6, view.answerBy === null ? '' : dateCn(view.answerBy))),
    tickRow('办理意见', ['受理', '不受理', '转其他单位'], decided, LABEL + 6),
    {
      kind: 'box',
      label: '办理结果\n（不受理的\n写明理由）',
      labelW: LABEL + 6,
      h: 60,
      stretch: 30,
      parts: [textPart(answer?.result ?? '')],
    },
    {
      kind: 'box',
      label: '转入单位',
      labelW: LABEL + 6,
      h: 46,
      stretch: 10,
      parts: [],
      signs: signs('经办人：', '联系电话：'),
      seal: '（公章）',
      date: answer === null ? '' : dateCn(answer.on),
    },
    { kind: 'box', label: '转出单位\n收到回执', labelW: LABEL + 6, h: 22, parts: [], signs: signs('签收人：') },
  ];
}
