/**
 * Which rows of a workbook are already in the book. A key says what was paid to whom, when and on which number, in the
 * book's own notation: it survives another spelling of a date, another sheet, another order of rows.
 */
import type { HistoryCells, HistoryPayment } from './understood.ts';

/** The parts of a key, in the order they are written. */
interface KeyParts {
  readonly id: string;
  readonly name: string;
  readonly amountFen: number;
  readonly way: string;
  readonly appliedOn: string;
  readonly approvedOn: string;
  readonly paidOn: string;
  /** Year, series and number; empty without a number. */
  readonly voucher: string;
}

const partsOf = (cells: HistoryCells): KeyParts => ({
  id: cells.id ?? '',
  name: cells.name,
  amountFen: cells.amountFen ?? 0,
  way: cells.way ?? '',
  appliedOn: cells.appliedOn ?? '',
  approvedOn: cells.approvedOn ?? '',
  paidOn: cells.paidOn ?? '',
  voucher: cells.voucher ? `${cells.voucher.year}/${cells.voucher.series}/${cells.voucher.number}` : '',
});

/** What a row says of a payment, without its ordinal: for finding sheets that repeat another one. */
export const fingerprint = (cells: HistoryCells): string => JSON.stringify(Object.values(partsOf(cells)));

/** Gives out keys: rows that say exactly the same are told apart by their ordinal among the accepted ones. */
export function keyMaker(): (cells: HistoryCells) => string {
  const times = new Map<string, number>();
  return (cells) => {
    const print = fingerprint(cells);
    const ordinal = (times.get(print) ?? 0) + 1;
    times.set(print, ordinal);
    return JSON.stringify([...Object.values(partsOf(cells)), ordinal]);
  };
}

/** Parts of a stored key that show an edited row: the payment without its number, and the number without the payment. */
function facets(key: string): { readonly payment: string; readonly voucher: string } {
  const parts: unknown = JSON.parse(key);
  if (!Array.isArray(parts)) throw new TypeError('not a row key');
  const [id, , amountFen, way, , , paidOn, voucher] = parts as readonly unknown[];
  const number = String(voucher);
  return {
    payment: JSON.stringify([id, amountFen, way, paidOn]),
    voucher: number === '' ? '' : JSON.stringify([way, number]),
  };
}

export interface SortedOut {
  /** Not in the book yet. */
  readonly fresh: readonly HistoryPayment[];
  /** In the book, unchanged. */
  readonly taken: readonly HistoryPayment[];
  /**
   * In the book with other particulars: the same 四联单号, or the same payment whose own row is gone from the file.
   * Taking them would pay twice; they are corrected in the book, by 红字冲销.
   */
  readonly changed: readonly { readonly payment: HistoryPayment; readonly message: string }[];
}

/**
 * Compares a file's accepted rows with the keys the book has stored from earlier imports.
 * @param takenKeys `HistoryPayment.key` of every row imported so far
 */
export function sortOutTaken(payments: readonly HistoryPayment[], takenKeys: Iterable<string>): SortedOut {
  const taken = new Set(takenKeys);
  const inFile = new Set(payments.map(({ key }) => key));
  const vouchers = new Set<string>();
  const gone = new Map<string, number>();
  for (const key of taken) {
    const { payment, voucher } = facets(key);
    if (voucher !== '') vouchers.add(voucher);
    if (!inFile.has(key)) gone.set(payment, (gone.get(payment) ?? 0) + 1);
  }
  const fresh: HistoryPayment[] = [];
  const known: HistoryPayment[] = [];
  const changed: { payment: HistoryPayment; message: string }[] = [];
  for (const payment of payments) {
    const facet = facets(payment.key);
    const missing = gone.get(facet.payment) ?? 0;
    if (taken.has(payment.key)) known.push(payment);
    else if (facet.voucher !== '' && vouchers.has(facet.voucher))
      changed.push({ payment, message: sameVoucher(payment) });
    else if (missing > 0) {
      gone.set(facet.payment, missing - 1);
      changed.push({ payment, message: samePayment(payment) });
    } else fresh.push(payment);
  }
  return { fresh, taken: known, changed };
}

const place = ({ sheet, row, person }: HistoryPayment): string => `「${sheet}」第 ${row} 行（${person.name}）`;

const sameVoucher = (payment: HistoryPayment): string =>
  `${place(payment)}：四联单号「${payment.voucher?.text ?? ''}」已经导入过，内容与这一行不同。已入账的内容请在账中用红字冲销更正，不要改台账再导入。`;

const samePayment = (payment: HistoryPayment): string =>
  `${place(payment)}：同一人同日同金额的一笔已经导入过，这一行像是它改过之后的样子。已入账的内容请在账中用红字冲销更正；确是另一笔的，请在账中直接办理。`;
