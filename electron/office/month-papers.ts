/** A month's papers, made from the book: the same list for the folder on disk and for the package to the county. */
import { periodCn } from '../../domain/calendar/date.ts';
import type { Book } from '../../db/book.ts';
import { cashCountPdf } from '../../templates/cash-count/index.ts';
import { goodsReceiptPdf } from '../../templates/goods-receipt/index.ts';
import type { Blank, DocumentOptions, PdfResult } from '../../templates/kit/index.ts';
import { ledgerPdf, ledgerXlsx } from '../../templates/ledger/index.ts';
import { monthlyPdf, monthlyXlsx } from '../../templates/monthly/index.ts';
import { noticePdf } from '../../templates/notice/index.ts';
import { voucherPdf } from '../../templates/voucher/index.ts';
import { writeoffPdf, writeoffXlsx } from '../../templates/writeoff/index.ts';
import { cashCountView } from './views/cash-count.ts';
import { ledgerView } from './views/ledger.ts';
import { printedMonth, type PrintedMonth } from './views/month.ts';
import { monthlyView } from './views/monthly.ts';
import { paidNoticeView, proposedNoticeViews } from './views/notice.ts';
import { goodsReceiptView, voucherView } from './views/voucher.ts';
import { writeoffView } from './views/writeoff.ts';

export interface PaperFile {
  /** File name, Chinese, without a folder */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Pages of a PDF */
  readonly pages?: number;
  readonly blanks: readonly Blank[];
}

export interface MonthPapers {
  readonly month: PrintedMonth;
  readonly files: readonly PaperFile[];
  /** Papers the month has no ground for, with the reason, in Chinese */
  readonly absent: readonly string[];
}

export interface PaperChoices {
  /** Leave the place of a character no font has empty for handwriting, and record it */
  readonly blankMissing?: boolean;
}

type Maker = (book: Book, month: PrintedMonth, options: DocumentOptions) => Promise<readonly PaperFile[] | string>;

/** In the order in which they are filed. A maker answers its files, or why there is none. */
const MAKERS: readonly Maker[] = [
  vouchers,
  goodsReceipts,
  proposedNotice,
  paidNotice,
  monthly,
  ledger,
  writeoff,
  cashCount,
];

/** @throws Refusal `month-unknown`, `glyph-missing`, `does-not-fit`: nothing has been written then */
export async function monthPapers(book: Book, period: string, choices: PaperChoices = {}): Promise<MonthPapers> {
  const month = printedMonth(book, period);
  const options = { madeAt: month.madeAt, sample: month.demo, blankMissing: choices.blankMissing ?? false };
  const files: PaperFile[] = [];
  const absent: string[] = [];
  for (const make of MAKERS) {
    const made = await make(book, month, options);
    if (typeof made === 'string') absent.push(made);
    else files.push(...made);
  }
  return { month, files, absent };
}

const pdf = (name: string, { pdf: bytes, pages, blanks }: PdfResult): PaperFile => ({ name, bytes, pages, blanks });
const sheet = (name: string, bytes: Uint8Array): PaperFile => ({ name, bytes, blanks: [] });

const vouchersOf = (book: Book, month: PrintedMonth, kind?: string): number[] =>
  book
    .all<{ id: number; kind: string }>(
      `SELECT v.id, v.kind FROM voucher v JOIN transfer t ON t.id = v.id WHERE t.period = ? AND t.act_no <= ? ORDER BY v.series, v.year, v.number`,
      month.period,
      month.asOf,
    )
    .filter((row) => kind === undefined || row.kind === kind)
    .map(({ id }) => id);

async function vouchers(book: Book, month: PrintedMonth, options: DocumentOptions) {
  const ids = vouchersOf(book, month);
  if (ids.length === 0) return `${periodCn(month.period)}没有四联单。`;
  return [
    pdf(
      `01-四联单-${month.period}.pdf`,
      await voucherPdf(
        ids.map((id) => voucherView(book, id, month.asOf)),
        options,
      ),
    ),
  ];
}

async function goodsReceipts(book: Book, month: PrintedMonth, options: DocumentOptions) {
  const views = vouchersOf(book, month, 'goods').flatMap((id) => goodsReceiptView(book, id, month.asOf) ?? []);
  if (views.length === 0) return `${periodCn(month.period)}没有逐项登记的实物发放，没有实物领取单。`;
  return [pdf(`02-实物领取单-${month.period}.pdf`, await goodsReceiptPdf(views, options))];
}

async function proposedNotice(book: Book, month: PrintedMonth, options: DocumentOptions) {
  const [first, ...others] = proposedNoticeViews(book, month);
  if (first === undefined) return `${periodCn(month.period)}没有登记审批前公示。`;
  return [pdf(`03-公示（审批前）-${month.period}.pdf`, await noticePdf([first, ...others], options))];
}

async function paidNotice(book: Book, month: PrintedMonth, options: DocumentOptions) {
  const view = paidNoticeView(book, month);
  if (view === undefined) return `${periodCn(month.period)}没有发放，没有发放后公示。`;
  return [pdf(`04-公示（发放后）-${month.period}.pdf`, await noticePdf([view], options))];
}

async function monthly(book: Book, month: PrintedMonth, options: DocumentOptions) {
  const view = monthlyView(book, month);
  return [
    pdf(`05-每月发放表-${month.period}.pdf`, await monthlyPdf(view, options)),
    sheet(`05-每月发放表-${month.period}.xlsx`, await monthlyXlsx(view, options)),
  ];
}

async function ledger(book: Book, month: PrintedMonth, options: DocumentOptions) {
  const view = ledgerView(book, month);
  return [
    pdf(`06-备用金收支明细账-${month.period}.pdf`, await ledgerPdf(view, options)),
    sheet(`06-备用金收支明细账-${month.period}.xlsx`, await ledgerXlsx(view, options)),
  ];
}

async function writeoff(book: Book, month: PrintedMonth, options: DocumentOptions) {
  const view = writeoffView(book, month);
  if (view === undefined) return `${periodCn(month.period)}没有编制销账批次，没有销账申请。`;
  return [
    pdf(`07-销账申请-${month.period}.pdf`, await writeoffPdf(view, options)),
    sheet(`07-核销凭证清单-${month.period}.xlsx`, await writeoffXlsx(view, options)),
  ];
}

async function cashCount(book: Book, month: PrintedMonth, options: DocumentOptions) {
  const view = cashCountView(book, month);
  if (view === undefined)
    return `${periodCn(month.period)}没有盘点记录${month.state === 'history' ? '（历史月份不盘点）' : ''}，没有现金盘点表。`;
  return [pdf(`08-现金盘点表-${month.period}.pdf`, await cashCountPdf(view, options))];
}
