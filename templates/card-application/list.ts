/** 发放申请清册: one list of columns for paper and workbook; the county imports from the latter. */
import { periodCn } from '../../domain/calendar/date.ts';
import { CASE_TYPES, CATEGORIES } from '../../domain/entities/codes.ts';
import { wordsOf } from '../kit/form-words.ts';
import type { DocumentOptions, PdfResult, WorkbookOptions } from '../kit/index.ts';
import { registerPdf } from '../kit/register-pdf.ts';
import { registerXlsx } from '../kit/register-sheet.ts';
import type { Register, RegisterColumn } from '../kit/register.ts';
import { signs } from '../kit/ruled.ts';
import type { CardApplicationView, CardLine } from './view.ts';

const NOTES = ['户名须与账户一致，账号须为救助对象本人或户主账户；发放情况由县民政局按平台结果填写、反馈。'] as const;
const NUMBER = { role: 'song' } as const;

const remark = ({ account, verified }: CardLine): string => {
  if (account === '') return '账户待补报';
  return verified ? '' : '账户待核实';
};

const COLUMNS: readonly RegisterColumn<CardLine>[] = [
  { title: '序号', width: 8, kind: 'number', value: (_, index) => index + 1 },
  { title: '姓名（户名）', width: 24, kind: 'text', value: ({ name }) => name },
  { title: '公民身份号码', width: 36, kind: 'text', value: ({ idNumber }) => idNumber, style: { ...NUMBER, pad: 0.4 } },
  { title: '村、组', width: 22, kind: 'text', value: ({ place }) => place },
  { title: '类别', width: 12, kind: 'text', value: ({ category }) => CATEGORIES[category] },
  { title: '类型', width: 12, kind: 'text', value: ({ caseType }) => CASE_TYPES[caseType] },
  { title: '事由', width: 17, kind: 'text', value: ({ cause }) => cause },
  { title: '审批编号', width: 20, kind: 'text', value: ({ approval }) => approval },
  { title: '审批\n日期', width: 12, kind: 'date', value: ({ approvedOn }) => approvedOn },
  { title: '金额（元）', width: 23, kind: 'money', sum: true, value: ({ fen }) => fen },
  { title: '开户银行', width: 22, kind: 'text', value: ({ bank }) => bank },
  { title: '银行账号', width: 35, kind: 'text', value: ({ account }) => account, style: { ...NUMBER, pad: 0.4 } },
  { title: '联系电话', width: 21, kind: 'text', value: ({ phone }) => phone, style: { ...NUMBER, pad: 0.4 } },
  { title: '备注', width: 11, kind: 'text', value: remark },
];

function register(view: CardApplicationView): Register<CardLine> {
  const title = `${periodCn(view.period)}临时救助“一卡通”发放申请清册`;
  const { people, households } = view.lines.reduce(
    (sum, line) => ({ people: sum.people + line.people, households: sum.households + 1 }),
    { people: 0, households: 0 },
  );
  return {
    words: wordsOf(view.words === undefined ? undefined : { ...view.words, title }, {
      title,
      footnotes: NOTES,
      copies: { holders: ['县民政局', '乡镇人民政府'] },
    }),
    landscape: true,
    unit: `填报单位：${view.issuer}`,
    span: periodCn(view.period),
    year: Number(view.period.slice(0, 4)),
    columns: COLUMNS,
    rows: view.lines,
    owner: ({ name }) => name,
    least: 6,
    countText: `${households}户次　${people}人次`,
    signers: signs('经办人：', '审核人：', '负责人：'),
    ...(view.chain === undefined ? {} : { chain: view.chain }),
  };
}

/** @throws Refusal `glyph-missing`, `does-not-fit` */
export const cardListPdf = (view: CardApplicationView, options: DocumentOptions): Promise<PdfResult> =>
  registerPdf(register(view), options);

export const cardListXlsx = (
  view: CardApplicationView,
  options: Omit<WorkbookOptions, 'creator'>,
): Promise<Uint8Array> => registerXlsx(register(view), '发放申请清册', { ...options, creator: view.issuer });
