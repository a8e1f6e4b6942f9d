/** E6: numbers of 四联单 that neither a voucher nor a declaration accounts for, as ranges. */
import type { Book } from '../book.ts';

export interface NumberGap {
  readonly series: string;
  readonly year: number;
  readonly width: number;
  /** First and last number nobody accounts for */
  readonly from: number;
  readonly to: number;
  /** The voucher after the gap came from an old workbook: to be declared 未导入, not a sign of tampering */
  readonly imported: 0 | 1;
}

const GAPS_SQL = `WITH numbers AS (
    SELECT v.series, v.year, v.number, t.imported FROM voucher v JOIN transfer t ON t.id = v.id
    UNION ALL SELECT series, year, number, 1 FROM number_declaration
    UNION ALL SELECT series, year, start - 1, 1 FROM voucher_series),
  following AS (SELECT series, year, number, lead(number) OVER w AS next, lead(imported) OVER w AS imported FROM numbers
    WINDOW w AS (PARTITION BY series, year ORDER BY number))
  SELECT f.series, f.year, s.width, f.number + 1 AS "from", f.next - 1 AS "to", f.imported
  FROM following f JOIN voucher_series s ON s.series = f.series AND s.year = f.year
  WHERE f.next > f.number + 1 AND f.number >= s.start - 1 ORDER BY f.series, f.year, f.number`;

export const numberGaps = (book: Book): NumberGap[] => book.all<NumberGap>(GAPS_SQL);
