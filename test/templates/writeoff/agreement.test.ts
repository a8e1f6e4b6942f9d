/** E3 on paper: the same November in table, ledger, letter and cash count must show the same figures. */
import { describe, expect, it } from 'vitest';
import { cashCountPdf } from '../../../templates/cash-count/index.ts';
import { ordinary as count } from '../../../templates/cash-count/sample.ts';
import { ledgerPdf } from '../../../templates/ledger/index.ts';
import { ordinary as ledger } from '../../../templates/ledger/sample.ts';
import { monthlyPdf } from '../../../templates/monthly/index.ts';
import { ordinary as month } from '../../../templates/monthly/sample.ts';
import { writeoffPdf } from '../../../templates/writeoff/index.ts';
import { ordinary as letter } from '../../../templates/writeoff/sample.ts';
import { pdfWords } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-12-03T08:00:00Z' };
const read = async (made: Promise<{ pdf: Uint8Array }>): Promise<string> => pdfWords((await made).pdf).join('');
const find = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? `no ${pattern.source}`;

const numbers = (text: string): string[] => [...new Set(text.match(/2026-0000[4-7]\d/g))].toSorted();

describe('November 2026 on four papers: 31 payments, 1 reversal', () => {
  it('20,200.50 is the fund part of the table, the ledger’s 支出 and the amount to write off', async () => {
    const table = await read(monthlyPdf(month, options));
    const book = await read(ledgerPdf({ ...ledger, figures: 'plain' }, options));
    const request = await read(writeoffPdf(letter, options));
    const sums = [
      find(table, /备用金小计3096(20[\d,]+\.\d\d)/),
      find(table, /其中备用金（大写）人民币(.+?整)/),
      find(book, /本月合计20,003\.12([\d,]+\.\d\d)13,502\.62/),
      find(request, /净支出([\d,]+\.\d\d)元/),
      find(request, /合计32张（含红字1张）([\d,]+\.\d\d)/),
      find(request, /（人民币(.+?整)）/),
    ];
    expect(sums).toEqual([
      '20,200.50',
      '贰万零贰佰元零伍角整',
      '20,200.50',
      '20,200.50',
      '20,200.50',
      '贰万零贰佰元零伍角整',
    ]);
    expect(find(request, /支出(\d+)笔，冲销1笔/)).toBe('31');
    expect(find(table, /四联单(\d+)张减红字1张/)).toBe('31');
  });

  it('13,502.62 is the balance of ledger, letter and cash count', async () => {
    const book = await read(ledgerPdf({ ...ledger, figures: 'plain' }, options));
    const request = await read(writeoffPdf(letter, options));
    const counted = await read(cashCountPdf(count, options));
    expect(find(book, /本年累计80,003\.1271,500\.50([\d,]+\.\d\d)/)).toBe('13,502.62');
    expect(find(request, /期末结存([\d,]+\.\d\d)元/)).toBe('13,502.62');
    expect(find(counted, /明细账结存([\d,]+\.\d\d)相符/)).toBe('13,502.62');
  });

  it('names the same vouchers in all three', async () => {
    const table = numbers(await read(monthlyPdf(month, options)));
    expect(table).toHaveLength(32);
    expect(numbers(await read(writeoffPdf(letter, options)))).toEqual(table);
    const book = numbers(await read(ledgerPdf(ledger, options)));
    expect(book.filter((number) => number <= '2026-000071')).toEqual(table);
  });
});
