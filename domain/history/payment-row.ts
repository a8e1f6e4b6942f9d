/** One data row: each cell read by the book's own parsers, what cannot be trusted named with its cell. */
import { type IsoDate, type Period, periodOf, yearOf } from '../calendar/date.ts';
import type { CaseType, Category, Way } from '../entities/codes.ts';
import { CATEGORIES, WAYS } from '../entities/codes.ts';
import { parseIdNumber } from '../identity/id-number.ts';
import { normaliseName, sameName } from '../identity/name.ts';
import { type Fen, parseAmount } from '../money/fen.ts';
import { quoted } from '../written.ts';
import { type DayContext, monthHint, readDay } from './day-cell.ts';
import { PAYMENT_FIELDS, type PaymentField } from './fields.ts';
import type { PaymentLayout } from './layout.ts';
import type { CellAt } from './merged-cells.ts';
import { villageOf } from './place.ts';
import { cellText, columnName, meaningOf, type RawCell, type RawRow } from './raw.ts';
import type { HistoryAgent, HistoryCells, RowProblem } from './understood.ts';
import { parseVoucher, type VoucherNumber } from './voucher-number.ts';
import { isSelf, isSignatureMark, readCaseType, readCategory, readCause, readWay, typeOfCause } from './words.ts';

/** What a row is read with. */
export interface RowReader {
  readonly layout: PaymentLayout;
  readonly cellAt: CellAt;
  readonly days: DayContext;
}

export interface ReadRow {
  readonly cells: HistoryCells;
  readonly problems: readonly RowProblem[];
  readonly period?: Period;
}

/** A row being read: its cells by field, and the list its problems go to. */
interface Row {
  readonly reader: RowReader;
  readonly row: RawRow;
  readonly problems: RowProblem[];
}

/** Excel keeps 15 digits of a number; the rest of an identity number becomes zeros. */
const EXACT_DIGITS = 1e15;
/** More people than this in one household is a slip of the pen. */
const LARGEST_HOUSEHOLD = 40;

export function readPaymentRow(reader: RowReader, raw: RawRow): ReadRow {
  const row: Row = { reader, row: raw, problems: [] };
  const name = readName(row);
  const id = readId(row);
  const money = readMoney(row);
  const dates = readDates(row);
  const words = readWords(row);
  const voucherText = said(row, 'voucher');
  const voucher = readVoucher(row, money.way, dates.paidOn);
  const agent = readAgent(row, name);
  const size = readHousehold(row);
  const cells: HistoryCells = {
    name,
    ...(id !== undefined && { id }),
    ...readPlace(row),
    ...(size !== undefined && { householdSize: size }),
    ...words,
    ...money,
    ...dates,
    ...(voucher && { voucher }),
    voucherText,
    receiver: said(row, 'receiver'),
    relation: said(row, 'relation'),
    ...(agent && { agent }),
    clerk: said(row, 'clerk'),
    remark: said(row, 'remark'),
  };
  const period = countedIn(row, cells);
  return { cells, problems: row.problems, ...(period !== undefined && { period }) };
}

function cellOf({ reader, row }: Row, field: PaymentField): RawCell | undefined {
  const column = reader.layout.columns.get(field);
  if (column === undefined) return undefined;
  return field === 'voucher' ? row.cells[column] : reader.cellAt(row, column);
}

/** What a cell says; dashes and slashes say nothing. */
const said = (row: Row, field: PaymentField): string => meaningOf(cellOf(row, field));

/** Records a problem with a cell; `what` follows the cell's name, e.g. K列「救助金额」. */
function blame(
  row: Row,
  field: PaymentField,
  problem: Pick<RowProblem, 'code' | 'refuses'>,
  what: string,
  at?: number,
): undefined {
  const column = at ?? row.reader.layout.columns.get(field);
  const place =
    column === undefined ? `「${PAYMENT_FIELDS[field]}」` : `${columnName(column)}列「${PAYMENT_FIELDS[field]}」`;
  row.problems.push({ ...problem, ...(column !== undefined && { column }), message: `${place}${what}` });
}

function readName(row: Row): string {
  const written = said(row, 'name');
  const name = normaliseName(written.replace(/\((?:户主|本人|已故|男|女)\)$/u, ''));
  if (name.ok) return name.value;
  blame(row, 'name', { code: 'unreadable', refuses: true }, `：${name.problem.message}`);
  return written;
}

function readId(row: Row): string | undefined {
  const refuse = (what: string): undefined => blame(row, 'id', { code: 'bad-id', refuses: true }, what);
  if (!row.reader.layout.columns.has('id')) return refuse('这一列不存在。请加上身份证号一列并填写。');
  const cell = cellOf(row, 'id');
  if (cell?.kind === 'number' && Math.abs(cell.value) >= EXACT_DIGITS) {
    return refuse('：单元格是数字格式，第 16 位以后的数字已被表格软件改成 0。请改为文本格式，照身份证重新填写。');
  }
  const id = parseIdNumber(meaningOf(cell));
  if (id.ok) return id.value.number;
  return refuse(`：${id.problem.message}`);
}

interface Money {
  readonly way?: Way;
  readonly amountFen?: Fen;
}

function readMoney(row: Row): Money {
  const { amounts } = row.reader.layout;
  const filled = amounts.filter(({ column }) => meaningOf(row.row.cells[column]) !== '');
  const paid = filled.filter(({ column }) => cellText(row.row.cells[column]) !== '0');
  const chosen = paid[0] ?? filled[0] ?? amounts[0];
  if (paid.length > 1) {
    const columns = paid.map(({ column }) => columnName(column)).join('、');
    blame(
      row,
      'amount',
      { code: 'unreadable', refuses: true },
      `：${columns} 列都填了金额。请一行只写一种方式，分行填写。`,
      chosen?.column,
    );
    return {};
  }
  // In a ledger with a column for each way, an empty row tells none.
  const byWay = amounts.some((amount) => amount.way !== undefined);
  const way = byWay ? filled[0] && chosen?.way : writtenWay(row);
  const amountFen = chosen && readFen(row, chosen.column);
  return { ...(way && { way }), ...(amountFen !== undefined && { amountFen }) };
}

function readFen(row: Row, column: number): Fen | undefined {
  const cell = row.row.cells[column];
  const text = meaningOf(cell);
  const refuse = (code: 'amount-missing' | 'unreadable', what: string): undefined =>
    blame(row, 'amount', { code, refuses: true }, what, column);
  if (text === '') return refuse('amount-missing', '为空。请照原始单据填写金额。');
  if (cell?.kind === 'error' || cell?.kind === 'date')
    return refuse('unreadable', `：看不懂${quoted(text)}。请填写以元为单位的数字。`);
  const amount = parseAmount(cell?.kind === 'number' ? cell.value : text);
  if (!amount.ok) {
    return amount.problem.code === 'amount-missing'
      ? refuse('amount-missing', '为空。请照原始单据填写金额。')
      : refuse('unreadable', `：${amount.problem.message}`);
  }
  return amount.value > 0 ? amount.value : refuse('amount-missing', '是 0。请照原始单据填写金额；没有发放的行请删去。');
}

function writtenWay(row: Row): Way | undefined {
  const refuse = (what: string): undefined => blame(row, 'way', { code: 'unreadable', refuses: true }, what);
  if (!row.reader.layout.columns.has('way'))
    return refuse(`这一列不存在。请加上一列，填写${Object.values(WAYS).join('、')}之一。`);
  const text = said(row, 'way');
  const way = readWay(text);
  if (way) return way;
  return refuse(
    `${text === '' ? '为空' : `：看不懂${quoted(text)}`}。请填写${Object.values(WAYS).join('、')}之一；两种方式请分成两行。`,
  );
}

interface Dates {
  readonly appliedOn?: IsoDate;
  readonly approvedOn?: IsoDate;
  readonly paidOn?: IsoDate;
}

const NOT_PAID = '为空。请照原始单据填写；还没有发放的请删去这一行，在本程序里办理。';
const NOT_APPROVED = '为空，无法核对发放前是否已经审批。';

function readDates(row: Row): Dates {
  const appliedOn = readDate(row, 'appliedOn');
  const approvedOn = readDate(row, 'approvedOn');
  const paidOn = readDate(row, 'paidOn');
  if (paidOn.empty) blame(row, 'paidOn', { code: 'invalid-date', refuses: true }, NOT_PAID);
  if (approvedOn.empty && row.reader.layout.columns.has('approvedOn')) {
    blame(row, 'approvedOn', { code: 'approval-missing', refuses: false }, NOT_APPROVED);
  }
  return {
    ...(appliedOn.day !== undefined && { appliedOn: appliedOn.day }),
    ...(approvedOn.day !== undefined && { approvedOn: approvedOn.day }),
    ...(paidOn.day !== undefined && { paidOn: paidOn.day }),
  };
}

/** A date cell: read, empty, or blamed. */
interface DateCell {
  readonly day?: IsoDate;
  readonly empty: boolean;
}

function readDate(row: Row, field: 'appliedOn' | 'approvedOn' | 'paidOn'): DateCell {
  const day = readDay(cellOf(row, field), row.reader.days);
  if (day.ok) return day.value === undefined ? { empty: true } : { day: day.value, empty: false };
  blame(row, field, { code: 'invalid-date', refuses: true }, `：${day.problem.message}`);
  return { empty: false };
}

interface Words {
  readonly category: Category;
  readonly type: CaseType;
  readonly cause: HistoryCells['cause'];
  readonly causeText: string;
}

function readWords(row: Row): Words {
  const causeText = said(row, 'cause');
  const cause = readCause(causeText);
  const typeText = said(row, 'type');
  const type = readCaseType(typeText);
  if (!type && typeText !== '') {
    blame(row, 'type', { code: 'type-assumed', refuses: false }, `：看不懂${quoted(typeText)}，已按困难原因归类。`);
  }
  const categoryText = said(row, 'category');
  const category = readCategory(categoryText);
  if (!category && categoryText !== '') {
    blame(
      row,
      'category',
      { code: 'category-assumed', refuses: false },
      `：看不懂${quoted(categoryText)}，已记为${CATEGORIES.general}。`,
    );
  }
  return { category: category ?? 'general', type: type ?? typeOfCause(cause), cause, causeText };
}

function readPlace(row: Row): { readonly village: string; readonly address: string } {
  const address = said(row, 'address');
  const village = said(row, 'village');
  return { village: villageOf(village === '' ? address : village), address };
}

function readHousehold(row: Row): number | undefined {
  const size = Number(/^(\d{1,2})(?:\.0+)?\s*(?:人|口|人口)?$/u.exec(said(row, 'household'))?.[1]);
  return size >= 1 && size <= LARGEST_HOUSEHOLD ? size : undefined;
}

/** 一卡通 rows have no 四联单; whatever stands there is a batch of the county's. */
function readVoucher(row: Row, way: Way | undefined, on: IsoDate | undefined): VoucherNumber | undefined {
  if (way === 'card' || way === 'service') return undefined;
  const text = said(row, 'voucher');
  if (text === '' || !/\d/u.test(text)) {
    const named = text === '' ? '为空' : `只写着${quoted(text)}`;
    if (way === 'cash' || way === 'goods') {
      blame(
        row,
        'voucher',
        { code: 'voucher-missing', refuses: false },
        `${named}，这笔${WAYS[way]}救助没有凭证号码。`,
      );
    }
    return undefined;
  }
  const voucher = parseVoucher(text, on === undefined ? 0 : yearOf(on));
  if (voucher.ok) return voucher.value;
  blame(row, 'voucher', { code: 'unreadable', refuses: true }, `：${voucher.problem.message}`);
  return undefined;
}

/** Somebody else collected: the receiver is another name, or the relation says that it was not 本人. */
function readAgent(row: Row, name: string): HistoryAgent | undefined {
  const written = said(row, 'receiver');
  const receiver = isSignatureMark(written) ? '' : written.replace(/\s*(?:\(代(?:领)?\)|代领?)$/u, '');
  const relation = said(row, 'relation');
  const same = receiver === '' || isSelf(receiver) || sameName(receiver, name);
  if (same && (receiver !== '' || relation === '' || isSelf(relation) || relation === '户主')) return undefined;
  if (!same && isSelf(relation)) return undefined;
  return { name: receiver, relation };
}

/** The month a row counts in when the file's own sums are checked. */
function countedIn(row: Row, cells: HistoryCells): Period | undefined {
  if (cells.paidOn !== undefined) return periodOf(cells.paidOn);
  const hinted = monthHint(cellOf(row, 'paidOn'));
  if (hinted !== undefined) return hinted;
  const other = cells.approvedOn ?? cells.appliedOn;
  return other === undefined ? undefined : periodOf(other);
}
