/** The sample workbook: 68 payments as an office keeps them by hand, faults planted, every person invented. */
import { readFile } from 'node:fs/promises';

const FOLDER = new URL('../../fixtures/workbooks/', import.meta.url);
export const SAMPLE = '勐禾乡2026年临时救助备用金台账.xlsx';

export const sampleBytes = async (): Promise<Uint8Array> => new Uint8Array(await readFile(new URL(SAMPLE, FOLDER)));

export interface SampleAnswer {
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  readonly file_paid_yuan: number;
  readonly file_balance_yuan: number;
  readonly book_paid_yuan: number;
  readonly book_balance_yuan: number;
  readonly vouchers_unaccounted: readonly string[];
  readonly wrong_subtotal: { readonly month: string; readonly written_yuan: number; readonly true_yuan: number };
  readonly detail: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly name: string;
    readonly id: string;
    readonly fen: number | null;
    readonly way: string;
    readonly kind: string;
    readonly voucher: string;
    readonly findings: readonly (readonly [string, string])[];
  }[];
}

export const sampleAnswer = async (): Promise<SampleAnswer> =>
  JSON.parse(await readFile(new URL('勐禾乡2026年台账-应查出的问题.json', FOLDER), 'utf8')) as SampleAnswer;
