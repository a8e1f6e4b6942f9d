/**
 * 一卡通平台的按月导入 (云民发〔2023〕65号 二: 县级按月将各乡镇现金和实物救助数据导入, 确保数据完整性): the month's cash and goods,
 * one line a 四联单, and the proof that every 四联单 of the month is on exactly one line or left out for a reason. The platform
 * takes no negative line and no person twice in one file.
 */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { Category, CaseType } from '../../../domain/entities/codes.ts';
import type { Book } from '../../book.ts';
import { voucherNo } from '../../voucher-numbers.ts';
import { versionOn } from '../relief.ts';

export interface CardImportLine {
  readonly transferId: number;
  readonly voucher: string;
  readonly way: 'cash' | 'goods';
  readonly onDate: IsoDate;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string | null;
  readonly village: string;
  readonly group: string | null;
  readonly bankName: string | null;
  readonly bankAccount: string | null;
  readonly type: CaseType;
  readonly category: Category;
  /** 分, less what came back within the month */
  readonly amountFen: number;
}

/** Why a 四联单 of the month has no line. */
export type LeftOut = 'voided' | 'returned' | 'red';

export interface LeftOutVoucher {
  readonly transferId: number;
  readonly voucher: string;
  /** 作废; wholly returned within the month; a red slip of the month */
  readonly why: LeftOut;
  /** 分; for a red slip what it takes back, negative */
  readonly amountFen: number;
  /** A red slip on a payment of an earlier month: that month's line must be corrected on the platform (更正发放) */
  readonly corrects: string | null;
}

export interface CardImport {
  readonly lines: readonly CardImportLine[];
  readonly leftOut: readonly LeftOutVoucher[];
  /** 分 of all lines, and of the corrections of earlier months (negative) */
  readonly sumFen: number;
  readonly correctionsFen: number;
  /** 现金 and 实物 四联单 of the month; complete where lines and vouchers left out are together as many, each once */
  readonly vouchers: number;
  readonly complete: boolean;
  /** On several lines: the platform refuses the second, so the file must be cut or the lines joined */
  readonly repeatedNumbers: readonly string[];
}

interface Row {
  readonly transferId: number;
  readonly year: number;
  readonly number: number;
  readonly width: number;
  readonly way: 'cash' | 'goods';
  readonly onDate: IsoDate;
  readonly fen: number;
  readonly backFen: number;
  readonly voided: 0 | 1;
  readonly red: 0 | 1;
  readonly bluePeriod: string | null;
  readonly blueYear: number | null;
  readonly blueNumber: number | null;
  readonly blueWidth: number | null;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string | null;
  readonly bankName: string | null;
  readonly bankAccount: string | null;
  readonly village: string;
  readonly villageGroup: string | null;
  readonly category: Category;
  readonly type: CaseType;
}

const EVERYTHING = Number.MAX_SAFE_INTEGER;

const ROWS_SQL = `SELECT t.id AS transferId, v.year, v.number, s.width, v.kind AS way, t.on_date AS onDate, t.amount_fen AS fen,
    (SELECT coalesce(sum(r.amount_fen), 0) FROM transfer r WHERE r.reverses_id = t.id AND r.period = t.period) AS backFen,
    EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher_id IN (v.id, v.red_of) AND e.kind = 'voided') AS voided,
    v.red_of IS NOT NULL AS red, b.period AS bluePeriod, bv.year AS blueYear, bv.number AS blueNumber, bs.width AS blueWidth,
    p.name, p.id_number AS idNumber, p.phone, p.bank_name AS bankName, p.bank_account AS bankAccount, h.village,
    h.village_group AS villageGroup, h.category, c.type
  FROM transfer t JOIN voucher v ON v.id = t.id JOIN voucher_series s ON s.series = v.series AND s.year = v.year
  JOIN relief_case c ON c.id = t.case_id
  JOIN person_version p ON p.id = ${versionOn('person', 't.on_date')}
  JOIN household_version h ON h.id = ${versionOn('household', 't.on_date')}
  LEFT JOIN transfer b ON b.id = v.red_of LEFT JOIN voucher bv ON bv.id = v.red_of
  LEFT JOIN voucher_series bs ON bs.series = bv.series AND bs.year = bv.year
  WHERE t.period = @period AND v.kind IN ('cash', 'goods') ORDER BY v.series, v.year, v.number`;

/** The month by the book: a red slip belongs to the month it is entered in. */
export function cardImport(book: Book, period: string): CardImport {
  const rows = book.all<Row>(ROWS_SQL, { period, asOf: EVERYTHING });
  const lines = rows.filter((row) => leftOutFor(row) === undefined).map((row) => lineOf(row));
  const leftOut = rows.flatMap((row) => {
    const why = leftOutFor(row);
    return why === undefined ? [] : [leftOutOf(row, why, period)];
  });
  const vouchers =
    book.get<{ n: number }>(
      `SELECT count(*) AS n FROM transfer t JOIN voucher v ON v.id = t.id WHERE t.period = ? AND v.kind IN ('cash', 'goods')`,
      period,
    )?.n ?? 0;
  const accounted = new Set([...lines, ...leftOut].map(({ transferId }) => transferId));
  return {
    lines,
    leftOut,
    sumFen: lines.reduce((sum, { amountFen }) => sum + amountFen, 0),
    correctionsFen: leftOut
      .filter(({ corrects }) => corrects !== null)
      .reduce((sum, { amountFen }) => sum + amountFen, 0),
    vouchers,
    complete: accounted.size === vouchers && lines.length + leftOut.length === vouchers,
    repeatedNumbers: repeated(lines.map(({ idNumber }) => idNumber)),
  };
}

function leftOutFor({ red, voided, fen, backFen }: Row): LeftOut | undefined {
  if (voided === 1) return 'voided';
  if (red === 1) return 'red';
  return backFen >= fen ? 'returned' : undefined;
}

const lineOf = (row: Row): CardImportLine => ({
  transferId: row.transferId,
  voucher: voucherNo(row.year, row.number, row.width),
  way: row.way,
  onDate: row.onDate,
  name: row.name,
  idNumber: row.idNumber,
  phone: row.phone,
  village: row.village,
  group: row.villageGroup,
  bankName: row.bankName,
  bankAccount: row.bankAccount,
  type: row.type,
  category: row.category,
  amountFen: row.fen - row.backFen,
});

function leftOutOf(row: Row, why: LeftOut, period: string): LeftOutVoucher {
  const { blueYear, blueNumber, blueWidth, bluePeriod } = row;
  const corrects =
    why === 'red' && bluePeriod !== period && blueYear !== null && blueNumber !== null
      ? voucherNo(blueYear, blueNumber, blueWidth ?? undefined)
      : null;
  return {
    transferId: row.transferId,
    voucher: voucherNo(row.year, row.number, row.width),
    why,
    amountFen: row.red === 1 ? -row.fen : row.fen,
    corrects,
  };
}

const repeated = (numbers: readonly string[]): string[] => [
  ...new Set(numbers.filter((number, at) => numbers.indexOf(number) < at)),
];
