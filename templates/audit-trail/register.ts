/** 审计追溯表 (云南 2023 二 留痕、可追溯; 国家 2019 三(一) 接受审计监督): columns for paper and workbook, layout ours. */
import { dateCn } from '../../domain/calendar/date.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { signs } from '../kit/ruled.ts';
import { section, sharedYear, type Section, type SectionedPaper } from '../sections/index.ts';
import type { AuditTrailView } from './view.ts';

const OWN: DefaultWords = {
  title: '临时救助个案审计追溯表',
  footnotes: [
    '每行是账簿中一次办理的审计记录，按记录号先后排列；校验码是该记录 SHA-256 值的前16位，其后各记录的校验码都以它为基础，改动任何一条，其后全部不符。',
    '校验一栏是打印时按审计记录重新计算的结果。全账簿可用“verify --book”逐条核对。',
  ],
  copies: null,
};

const figure = { role: 'song', align: 'center', min: 9, pad: 0.6 } as const;
const centred = { align: 'center' } as const;

export function auditTrail(view: AuditTrailView): SectionedPaper {
  return {
    words: wordsOf(view.words, OWN),
    landscape: true,
    unit: `单位：${view.government}`,
    span: `案号：${view.caseNumber}`,
    sections: [actSection(view), paymentSection(view), findingSection(view)],
    signers: signs('追溯人：', '复核人：'),
    chain: view.chain,
  };
}

/** The case in two lines. */
function aboutText(view: AuditTrailView): string[] {
  const { name, idNumber, village, category, type, cause, appliedOn, state, approvedFen, paidFen } = view;
  const approved = approvedFen === null ? '尚未审批' : `审批${formatFen(approvedFen)}元`;
  return [
    `救助对象：${name}　公民身份号码：${idNumber}　${village}　${category}`,
    `${type}　事由：${cause}　申请日期：${dateCn(appliedOn)}　${approved}，实发${formatFen(paidFen)}元　现状：${state}`,
  ];
}

function actSection(view: AuditTrailView): Section {
  const { acts } = view;
  const broken = acts.filter(({ intact }) => !intact).length;
  const verdict = broken === 0 ? '校验全部相符' : `${broken}条校验不符`;
  return section(
    { heading: '办理经过', tab: '办理经过', texts: [...aboutText(view), `共${acts.length}条审计记录，${verdict}。`] },
    {
      year: null,
      rows: acts,
      owner: ({ no }) => `第${no}号`,
      isRed: ({ intact }) => !intact,
      columns: [
        { title: '记录号', width: 16, kind: 'number', value: ({ no }) => no },
        { title: '办理时间', width: 36, kind: 'text', style: figure, value: ({ at }) => at },
        { title: '办理人', width: 26, kind: 'text', value: ({ by }) => by },
        { title: '办理事项', width: 48, kind: 'text', value: ({ act }) => act },
        { title: '记入内容', width: 95, kind: 'text', value: ({ what }) => what },
        { title: '校验码', width: 38, kind: 'text', style: figure, value: ({ code }) => code },
        { title: '校验', width: 16, kind: 'text', style: centred, value: ({ intact }) => (intact ? '相符' : '不符') },
      ],
    },
  );
}

const paymentSection = ({ payments }: AuditTrailView): Section =>
  section(
    { heading: '发放凭证和销账', tab: '发放和销账', none: '没有发放。' },
    {
      year: sharedYear(payments.map(({ on }) => on)),
      rows: payments,
      owner: ({ voucher, on }) => voucher || on,
      columns: [
        { title: '四联单号', width: 26, kind: 'text', style: figure, value: ({ voucher }) => voucher || '—' },
        { title: '发放日期', width: 18, kind: 'date', value: ({ on }) => on },
        { title: '方式', width: 14, kind: 'text', style: centred, value: ({ way }) => way },
        { title: '金额（元）', width: 25, kind: 'money', sum: true, value: ({ fen }) => fen },
        { title: '退回（元）', width: 24, kind: 'money', sum: true, value: ({ returnedFen }) => returnedFen },
        { title: '发放责任人', width: 24, kind: 'text', value: ({ payer }) => payer },
        { title: '签领', width: 30, kind: 'text', value: ({ receipt }) => receipt },
        { title: '上报批次', width: 48, kind: 'text', value: ({ batch }) => batch },
        { title: '县级批复', width: 46, kind: 'text', value: ({ answer }) => answer },
        { title: '销账状态', width: 20, kind: 'text', style: centred, value: ({ state }) => state },
      ],
    },
  );

const findingSection = ({ findings }: AuditTrailView): Section =>
  section(
    { heading: '规则核查记录', tab: '规则核查', none: '没有预警。' },
    {
      year: null,
      rows: findings,
      owner: ({ rule }) => rule,
      columns: [
        { title: '环节', width: 16, kind: 'text', style: centred, value: ({ stage }) => stage },
        { title: '规则', width: 38, kind: 'text', value: ({ rule }) => rule },
        { title: '程度', width: 17, kind: 'text', style: centred, value: ({ severity }) => severity },
        { title: '内容', width: 78, kind: 'text', value: ({ message }) => message },
        { title: '依据', width: 52, kind: 'text', value: ({ source }) => source },
        { title: '说明的理由', width: 74, kind: 'text', value: ({ reason }) => reason },
      ],
    },
  );
