/** Papers: one 四联单, a hundred in one file, and 每月发放表 of a thousand rows. */
import type { DocumentOptions } from '../templates/kit/index.ts';
import { monthlyPdf, type MonthlyView } from '../templates/monthly/index.ts';
import { ordinary as ordinaryMonth } from '../templates/monthly/sample.ts';
import { voucherPdf, type VoucherView } from '../templates/voucher/index.ts';
import { VOUCHER_SAMPLES } from '../templates/voucher/sample.ts';
import { median, times, type Figure } from './measure.ts';

const options: DocumentOptions = { madeAt: '2026-12-01T02:00:00.000Z' };

/** Rare and long names among them: characters that need another font are not left out. */
const NAMES = ['李㛃', '赵𫖯', '王䶮', '张𬱖', '陈𠮷', '𣲗三木', '古丽巴哈尔·阿卜杜热合曼', '岩温', '玉香', '杨建国'];
const nameAt = (n: number): string => NAMES[n % NAMES.length] ?? '';

function voucher(n: number): VoucherView {
  const { ordinary, goods } = VOUCHER_SAMPLES;
  const view = n % 3 === 2 ? goods : ordinary;
  return {
    ...view,
    number: `2026-${String(n + 1).padStart(6, '0')}`,
    person: { ...view.person, name: nameAt(n) },
    fen: view.fen + n * 1_000,
  };
}

function month(rows: number): MonthlyView {
  const lines = Array.from({ length: rows }, (_, n) => {
    const line = ordinaryMonth.lines[n % ordinaryMonth.lines.length];
    if (line === undefined) throw new Error('the sample month is empty');
    return line.kind === 'payment' ? { ...line, name: nameAt(n) } : line;
  });
  return { ...ordinaryMonth, lines };
}

export async function measure(): Promise<Figure[]> {
  const single = await times(41, (n) => voucherPdf([voucher(n)], options));
  const hundred = Array.from({ length: 100 }, (_, n) => voucher(n));
  const batch = await times(6, () => voucherPdf(hundred, options));
  const thousand = month(1_000);
  const table = await times(8, () => monthlyPdf(thousand, options));
  return [
    { what: 'one voucher, the first of the process', value: single[0] ?? 0, unit: 'ms' },
    { what: 'one voucher, warm', value: median(single.slice(1)), unit: 'ms', target: 12 },
    { what: '100 vouchers in one PDF', value: median(batch.slice(1)), unit: 'ms', target: 350 },
    { what: 'monthly table of 1,000 rows, first', value: table[0] ?? 0, unit: 'ms' },
    { what: 'monthly table of 1,000 rows', value: median(table.slice(1)), unit: 'ms', target: 300 },
  ];
}
