/**
 * 交接清册 (会计基础工作规范: whoever leaves hands over item by item, supervised, in three copies; the successor goes on in the
 * same book). Layout ours.
 */
import { dateCn } from '../../domain/calendar/date.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { labelled, textPart, type RuledRow } from '../kit/ruled.ts';
import { section, sharedYear, type Section, type SectionedPaper } from '../sections/index.ts';
import type { DutyHandoverView } from './view.ts';

const OWN: DefaultWords = {
  title: '临时救助备用金工作交接清册',
  footnotes: [
    '移交人对所移交的账簿、凭证、资料的真实、完整负责；接交人逐项点收，继续使用原账簿，不得另立新账。',
    '登录口令不移交：移交人当日停用登录，接交人另设口令。现金当面点清，存款与银行对账单核对，凭证、印章逐号逐件清点。',
  ],
  copies: { holders: ['移交人', '接交人', '单位档案'] },
};

/** What an office keeps on paper. */
const PAPERS = [
  '备用金收支明细账（已打印装订）',
  '现金、银行存款日记账',
  '四联单存根、作废联',
  '记账联及所附原始单据',
  '上报联（未移交县级的）',
  '每月发放表、销账申请及批复',
  '银行对账单、存款余额调节表',
  '现金盘点表',
  '物资登记、实物领取单',
  '救助档案（卷）',
  '公示照片、会议纪要',
  '上级文件、本办规定',
] as const;
/** What is locked and what locks. */
const THINGS = [
  '民政办印章、业务专用章',
  '个人名章、银行预留印鉴',
  '保险柜钥匙、密码（当面更换）',
  '凭证柜、档案柜钥匙',
  '空白四联单（预印本）、空白支票',
  '银行结算卡、网银盾',
  '电脑（账簿所在）及打印机',
  '账簿备份盘、恢复码信封',
] as const;

const EMPTY_LINES = 2;

export function dutyHandover(view: DutyHandoverView): SectionedPaper {
  return {
    words: wordsOf(view.words, OWN),
    unit: `单位：${view.government}`,
    span: view.number === '' ? '编号：　　　　　　' : `编号：${view.number}`,
    sections: [
      balanceSection(view),
      voucherSection(view),
      matterSection(view),
      batchSection(view),
      handSection('账簿、凭证、报表、档案', '账簿档案', PAPERS, '起止年月、号'),
      handSection('印章、钥匙、票据、设备', '印章钥匙', THINGS, '编号、规格'),
    ],
    after: [remarks(), ...signatures(view)],
    chain: view.chain,
  };
}

const balanceSection = ({ balances, on, post, state }: DutyHandoverView): Section =>
  section(
    {
      heading: '货币资金和物资',
      tab: '资金物资',
      texts: [
        `交接日期：${on === null ? '　　　　年　　月　　日' : dateCn(on)}　　移交岗位：${post === '' ? '＿＿＿＿＿＿＿＿' : post}`,
        ...state,
      ],
    },
    {
      year: null,
      rows: balances,
      owner: ({ what }) => what,
      rowHeight: 8,
      columns: [
        { title: '项目', width: 32, kind: 'text', value: ({ what }) => what },
        { title: '账面数（元）', width: 32, kind: 'money', value: ({ fen }) => fen },
        { title: '实交数（元）', width: 32, kind: 'text', value: () => null },
        { title: '差异（元）', width: 26, kind: 'text', value: () => null },
        { title: '说明', width: 52, kind: 'text', value: ({ note }) => note },
      ],
    },
  );

const voucherSection = ({ numbers, unsigned }: DutyHandoverView): Section =>
  section(
    { heading: '四联单', tab: '四联单', texts: numbers, none: '没有已开具、未签领的四联单。' },
    {
      year: sharedYear(unsigned.map(({ issuedOn }) => issuedOn)),
      rows: unsigned,
      owner: ({ name }) => name,
      countText: `已开具未签领${unsigned.length}张`,
      columns: [
        { title: '未签领的\n四联单号', width: 28, kind: 'text', style: FIGURE, value: ({ number }) => number },
        { title: '救助对象', width: 44, kind: 'text', value: ({ name }) => name },
        { title: '金额（元）', width: 27, kind: 'money', sum: true, value: ({ fen }) => fen },
        { title: '开具日期', width: 18, kind: 'date', value: ({ issuedOn }) => issuedOn },
        { title: '持有人', width: 30, kind: 'text', value: ({ holder }) => holder },
        { title: '点收', width: 27, kind: 'text', value: () => null },
      ],
    },
  );

const FIGURE = { role: 'song', align: 'center', min: 9, pad: 0.6 } as const;

const matterSection = ({ matters }: DutyHandoverView): Section =>
  section(
    { heading: '未办结事项及期限', tab: '未办结事项', none: '没有未办结的个案。' },
    {
      year: sharedYear(matters.flatMap(({ dueOn }) => dueOn ?? [])),
      rows: matters,
      owner: ({ name }) => name,
      columns: [
        { title: '序号', width: 11, kind: 'number', value: (_, index) => index + 1 },
        { title: '案号', width: 22, kind: 'text', style: FIGURE, value: ({ caseNumber }) => caseNumber },
        { title: '救助对象', width: 30, kind: 'text', value: ({ name }) => name },
        { title: '待办事项', width: 72, kind: 'text', value: ({ todo }) => todo },
        {
          title: '最近期限',
          width: 19,
          kind: 'text',
          style: { align: 'center' },
          value: ({ dueOn }) => dueOn ?? '未设期限',
        },
        { title: '点收', width: 20, kind: 'text', value: () => null },
      ],
    },
  );

const batchSection = ({ batches }: DutyHandoverView): Section =>
  section(
    { heading: '未结销账', tab: '未结销账', none: '没有未批复、未补足的销账批次。' },
    {
      year: null,
      rows: batches,
      owner: ({ reference }) => reference,
      columns: [
        { title: '销账文号', width: 62, kind: 'text', value: ({ reference }) => reference },
        { title: '上报日期', width: 22, kind: 'date', value: ({ on }) => on },
        { title: '金额（元）', width: 30, kind: 'money', value: ({ fen }) => fen },
        { title: '情况', width: 60, kind: 'text', value: ({ state }) => state },
      ],
    },
  );

/** Names are printed, the rest is counted and written at the handover. */
const handSection = (heading: string, tab: string, names: readonly string[], which: string): Section =>
  section(
    { heading: `${heading}（当面清点后填写）`, tab },
    {
      year: null,
      rows: names,
      owner: (name) => name,
      least: names.length + EMPTY_LINES,
      columns: [
        { title: '序号', width: 11, kind: 'number', value: (_, index) => index + 1 },
        { title: '名称', width: 66, kind: 'text', value: (name) => name },
        { title: which, width: 45, kind: 'text', value: () => null },
        { title: '数量', width: 20, kind: 'text', value: () => null },
        { title: '点收', width: 32, kind: 'text', value: () => null },
      ],
    },
  );

const remarks = (): RuledRow => ({
  kind: 'box',
  label: '需要说明\n的问题和\n意　　见',
  h: 34,
  parts: [textPart('（未了债权债务、待查款项、账实不符的处理、口头交代的事项，没有的写“无”）')],
});

const signatures = ({ from, to, supervisor }: DutyHandoverView): RuledRow[] =>
  (
    [
      ['移交人', from],
      ['接交人', to],
      ['监交人', supervisor],
    ] as const
  ).map(([who, name]) => signRow(who, name));

const signRow = (who: string, name: string): RuledRow => ({
  kind: 'cells',
  h: 13,
  cells: [
    labelled(who, 22, name, 36),
    labelled('职务', 13, '', 22),
    labelled('签名', 13, ''),
    labelled('日期', 13, '', 20),
  ].flat(),
});
