/** 乡镇审批备案表 of a period: one list of columns for paper and workbook. */
import { dateCn, yearOf } from '../../domain/calendar/date.ts';
import { CASE_TYPES, CATEGORIES, WAYS } from '../../domain/entities/codes.ts';
import { capital } from '../../domain/money/capital.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import type { DocumentOptions, PdfResult, WorkbookOptions } from '../kit/index.ts';
import { registerPdf } from '../kit/register-pdf.ts';
import { registerXlsx } from '../kit/register-sheet.ts';
import type { Register, RegisterColumn } from '../kit/register.ts';
import { signs } from '../kit/ruled.ts';
import type { FiledApproval, FilingRegisterView } from './view.ts';

const OWN: DefaultWords = {
  title: '临时救助乡镇审批备案表',
  footnotes: ['金额为审批金额；分阶段发放的按一次审批填报；先行救助的注明指令日期。'],
  copies: { holders: ['乡镇人民政府', '县民政局'] },
};

/** What the county wants to see besides: order, minutes, stages. */
export function filingRemark({ orderedOn, minutes, staged }: FiledApproval): string {
  const parts = [
    ...(orderedOn === null ? [] : [`先行救助${orderedOn.slice(5)}`]),
    ...(minutes === '' ? [] : [`纪要${minutes}`]),
    ...(staged ? ['分阶段'] : []),
  ];
  return parts.join('；');
}

const COLUMNS: readonly RegisterColumn<FiledApproval>[] = [
  { title: '序号', width: 8, kind: 'number', value: (_, index) => index + 1 },
  { title: '审批编号', width: 25, kind: 'text', value: ({ approval }) => approval },
  { title: '姓名', width: 27, kind: 'text', value: ({ name }) => name },
  {
    title: '公民身份号码',
    width: 37,
    kind: 'text',
    value: ({ idNumber }) => idNumber,
    style: { role: 'song', pad: 0.4 },
  },
  { title: '村、组', width: 26, kind: 'text', value: ({ place }) => place },
  { title: '人口', width: 9, kind: 'number', sum: true, value: ({ people }) => people },
  { title: '对象\n类别', width: 14, kind: 'text', value: ({ category }) => CATEGORIES[category] },
  { title: '救助\n类型', width: 13, kind: 'text', value: ({ caseType }) => CASE_TYPES[caseType] },
  { title: '救助事由', width: 24, kind: 'text', value: ({ cause }) => cause },
  { title: '审批\n日期', width: 13, kind: 'date', value: ({ approvedOn }) => approvedOn },
  { title: '金额（元）', width: 23, kind: 'money', sum: true, value: ({ fen }) => fen },
  { title: '发放\n方式', width: 12, kind: 'text', value: ({ way }) => WAYS[way] },
  { title: '审批人', width: 18, kind: 'text', value: ({ approver }) => approver },
  { title: '备注', width: 26, kind: 'text', value: filingRemark },
];

function register(view: FilingRegisterView): Register<FiledApproval> {
  const { from, until, lines } = view;
  const fen = lines.reduce((sum, line) => sum + line.fen, 0);
  const year = yearOf(from);
  return {
    words: wordsOf(view.words, OWN),
    landscape: true,
    unit: `填报单位：${view.issuer}`,
    span: `${dateCn(from)}至${dateCn(until)}`,
    lines: [`报送单位：${view.to}`],
    year: year === yearOf(until) ? year : null,
    columns: COLUMNS,
    rows: lines,
    owner: ({ name }) => name,
    least: 8,
    countText: `${lines.length}户次`,
    notes: [`合计金额（大写）：人民币${capital(fen)}`],
    signers: signs('经办人：', '审核人：', '负责人：', '县民政局签收人：'),
    ...(view.chain === undefined ? {} : { chain: view.chain }),
  };
}

/** @throws Refusal `glyph-missing`, `does-not-fit` */
export const filingRegisterPdf = (view: FilingRegisterView, options: DocumentOptions): Promise<PdfResult> =>
  registerPdf(register(view), options);

export const filingRegisterXlsx = (
  view: FilingRegisterView,
  options: Omit<WorkbookOptions, 'creator'>,
): Promise<Uint8Array> => registerXlsx(register(view), '审批备案', { ...options, creator: view.issuer });
