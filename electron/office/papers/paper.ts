/** What a paper on demand is: a name on the command line, what it has to be told, and how it is made from the book. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import { bookIdentity } from '../../../db/queries/summary.ts';
import type { DocumentOptions, PdfResult } from '../../../templates/kit/index.ts';
import type { PaperFile } from '../month-papers.ts';

/** What a paper may have to be told. */
export const PAPER_ASKS = {
  case: '个案编号，如 2026-0012',
  id: '记录号（代领备案、环节、批次、凭证等的编号）',
  period: '月份，如 2026-05',
  range: '起止日期 --from、--to',
  on: '日期，如 2026-05-31',
  seed: '抽样种子（任意文字）',
} as const;
export type PaperAsk = keyof typeof PAPER_ASKS;

/** What was told; what a paper asks for is there when `make` is called. */
export interface PaperRequest {
  readonly caseId?: number | undefined;
  readonly id?: number | undefined;
  readonly period?: string | undefined;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly on?: IsoDate | undefined;
  readonly seed?: string | undefined;
}

export interface PaperSpec {
  /** Chinese, as in the archive */
  readonly title: string;
  /** Asked for always; `optional` where a paper can do without */
  readonly asks: readonly PaperAsk[];
  readonly optional?: readonly PaperAsk[];
  /** @throws Refusal where the book has no ground for the paper: it says what is missing */
  readonly make: (book: Book, request: PaperRequest, options: DocumentOptions) => Promise<readonly PaperFile[]>;
}

/** Options every paper is made with: the instant is the book's clock, 样张 on a demonstration book. */
export const paperOptions = (book: Book, blankMissing: boolean): DocumentOptions => ({
  madeAt: book.surroundings.now(),
  sample: bookIdentity(book).demo,
  blankMissing,
});

export const pdfFile = (name: string, { pdf, pages, blanks }: PdfResult): PaperFile => ({
  name: `${name}.pdf`,
  bytes: pdf,
  pages,
  blanks,
});
export const sheetFile = (name: string, bytes: Uint8Array): PaperFile => ({ name: `${name}.xlsx`, bytes, blanks: [] });

/** @throws Refusal `option-missing` where the caller forgot what the paper asks for */
export function told<K extends keyof PaperRequest>(request: PaperRequest, key: K): NonNullable<PaperRequest[K]> {
  const value = request[key];
  if (value === undefined || value === null)
    throw new Refusal('option-missing', `这张表单要写明${key === 'caseId' ? PAPER_ASKS.case : key}。`);
  return value;
}
