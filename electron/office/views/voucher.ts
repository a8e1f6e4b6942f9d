/** 四联单 and 实物领取单 of the book, as their papers want them. */
import type { Source } from '../../../domain/entities/codes.ts';
import { formatFen } from '../../../domain/money/fen.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import { printedHead } from '../../../db/chain.ts';
import { officeOn } from '../../../db/queries/office.ts';
import { reliefById, type ReliefRow } from '../../../db/queries/relief.ts';
import type { GoodsItem, GoodsReceiptView } from '../../../templates/goods-receipt/index.ts';
import { DEFAULT_COPIES, type VoucherView } from '../../../templates/voucher/index.ts';
import { publicCause } from '../../../templates/notice/index.ts';
import { causeOf, numberOf, placeOf, redNumberOf, sexOf, signedFen } from './people.ts';

interface EventRow {
  readonly kind: 'voided' | 'reprinted';
  readonly onDate: string;
  readonly reason: string | null;
  readonly by: string | null;
}

/** Voids and reprints of a voucher, oldest first. */
const eventsOf = (book: Book, voucherId: number, asOf: number): EventRow[] =>
  book.all<EventRow>(
    `SELECT e.kind, e.on_date AS onDate, e.reason,
       (SELECT name FROM staff_version v WHERE v.staff_id = e.staff_id ORDER BY valid_from DESC, id DESC LIMIT 1) AS "by"
     FROM voucher_event e WHERE e.voucher_id = ? AND e.act_no <= ? AND e.kind IN ('voided', 'reprinted') ORDER BY e.seq`,
    voucherId,
    asOf,
  );

/** @param asOf audit number up to which the voucher's history is shown @throws Refusal `voucher-unknown` */
export function voucherView(book: Book, voucherId: number, asOf: number): VoucherView {
  const row = reliefById(book, voucherId, asOf);
  const number = row === undefined ? null : numberOf(row);
  if (row === undefined || number === null || row.voucherKind === null)
    throw new Refusal('voucher-unknown', `账簿中没有这张四联单（${voucherId}），请核对。`);
  const office = officeOn(book, row.onDate, asOf);
  const goods = row.voucherKind === 'goods' ? goodsOf(book, row) : [];
  const goodsText = goods
    .map(
      ({ name, unit, quantityMilli, unitPriceFen, amountFen }) =>
        `${name}${quantityMilli / 1000}${unit}×${formatFen(unitPriceFen)}＝${formatFen(amountFen)}`,
    )
    .join('；');
  const red = redNumberOf(row);
  return {
    kind: row.voucherKind,
    number,
    date: row.onDate,
    office: {
      county: office.county,
      town: office.town,
      phone: office.phone ?? '',
      countyPhone: office.countyPhone ?? '',
    },
    chainHead: headBefore(book, voucherId),
    person: {
      name: row.name,
      sex: sexOf(row.idNumber),
      householdSize: row.size,
      phone: row.phone ?? '',
      idNumber: row.idNumber,
      category: row.category,
      address: addressOf(row, office),
    },
    caseType: row.type,
    cause: causeOf(row),
    publicCause: publicCause(row.cause, row.causeText),
    basis: basisOf(row),
    source: row.source ?? 'county',
    fen: signedFen(row),
    ...agentOf(row),
    ...(row.voucherKind === 'transfer' && { payee: payeeOf(book, row, asOf) }),
    ...(row.voucherKind === 'goods' && {
      goods: { text: goodsText === '' ? summaryGoods(row) : goodsText, receipt: number },
    }),
    ...(red !== null && { reverses: { number: red, reason: reasonOf(row) } }),
    ...marksOf(book, row, asOf),
    copies: DEFAULT_COPIES,
  };
}

/** A red slip names the account its money had gone to. */
function payeeOf(book: Book, row: ReliefRow, asOf: number): NonNullable<VoucherView['payee']> {
  const paid = row.reversesId === null ? row : (reliefById(book, row.reversesId, asOf) ?? row);
  return {
    name: paid.payeeName ?? paid.name,
    bank: paid.payeeBank ?? '',
    account: paid.payeeAccount ?? '',
    slip: row.document ?? '',
  };
}

/** The chain's head when the voucher was written: nothing later can have made it. */
const headBefore = (book: Book, voucherId: number): string =>
  printedHead(
    book.get<{ hash: string }>(
      'SELECT a.prev_hash AS hash FROM voucher v JOIN audit a ON a.no = v.act_no WHERE v.id = ?',
      voucherId,
    )?.hash ?? '',
  ).slice(0, 9);

const addressOf = (row: ReliefRow, office: { county: string; town: string }): string =>
  row.address ?? `${office.county}${office.town}${placeOf(row)}`;

function basisOf(row: ReliefRow): VoucherView['basis'] {
  if (row.approvedOn !== null && (row.orderedOn === null || row.approvedOn <= row.onDate))
    return { kind: 'approval', number: row.approvedRef ?? '', date: row.approvedOn };
  return { kind: 'order', number: row.orderedRef ?? '', date: row.orderedOn ?? row.onDate };
}

function agentOf(row: ReliefRow): Pick<VoucherView, 'agent'> {
  if (row.agentName === null) return {};
  return {
    agent: {
      name: row.agentName,
      relation: row.agentRelation ?? '',
      idNumber: row.agentIdNumber ?? '',
      reason: row.agentReason ?? '',
      deed: row.agentDeed ?? '',
    },
  };
}

/** What an old workbook says of the goods, where it does not list them. */
const summaryGoods = (row: ReliefRow): string => /（([^）]*)）/u.exec(row.summary)?.[1] ?? '见原始登记';

/** Red rows say `冲销2026-000049号：reason`. */
const reasonOf = ({ summary }: ReliefRow): string => summary.slice(summary.indexOf('：') + 1);

function marksOf(book: Book, row: ReliefRow, asOf: number): Pick<VoucherView, 'voided' | 'reprint'> {
  const voucherId = row.id;
  const events = eventsOf(book, voucherId, asOf).map(({ kind, onDate, reason, by }) => ({
    kind,
    date: onDate,
    reason: reason ?? '',
    by: by ?? '',
  }));
  const voided = events.find(({ kind }) => kind === 'voided');
  const reprints = events.filter(({ kind }) => kind === 'reprinted');
  const last = reprints.at(-1);
  return {
    ...(voided !== undefined && { voided: { date: voided.date, by: voided.by, reason: voided.reason } }),
    ...(row.imported === 1 && last === undefined && { reprint: historyMark(row) }),
    ...(last !== undefined && {
      reprint: { date: last.date, by: last.by, reason: last.reason, times: reprints.length },
    }),
  };
}

/** A voucher of imported history was signed on another sheet: nobody may sign this one as if it were the first. */
const historyMark = ({ onDate }: ReliefRow) => ({ times: 1, date: onDate, by: '导入历史', reason: '以原签领单为准' });

/** Goods of a payment; a red slip for all of it lists what came back. */
function goodsOf(book: Book, row: ReliefRow): GoodsItem[] {
  return book
    .all<GoodsRow>(
      `SELECT name, spec, unit, quantity_milli AS quantityMilli, unit_price_fen AS unitPriceFen, amount_fen AS amountFen
       FROM transfer_goods WHERE transfer_id = ? ORDER BY line`,
      row.id,
    )
    .map((line) => ({ ...line, spec: line.spec ?? '', purchase: purchaseWords(supplyOf(book, line.name, row)) }));
}

interface GoodsRow {
  readonly name: string;
  readonly spec: string | null;
  readonly unit: string;
  readonly quantityMilli: number;
  readonly unitPriceFen: number;
  readonly amountFen: number;
}

interface Supply {
  readonly movement: 'buy_goods' | 'receive_goods' | 'opening';
  readonly source: Source | null;
  /** 采购依据 */
  readonly document: string | null;
  /** Why it was bought without one */
  readonly special: string | null;
  /** Supplier, 调出单位 or donor */
  readonly payee: string | null;
}

/** How the article last came into the store before the issue. */
const supplyOf = (book: Book, name: string, row: ReliefRow): Supply | undefined =>
  book.get<Supply>(
    `SELECT t.movement, t.source, t.document, t.special, t.payee_name AS payee FROM transfer t JOIN transfer_goods g ON g.transfer_id = t.id
     WHERE t.movement IN ('buy_goods', 'receive_goods', 'opening') AND g.name = ? AND t.id < ? ORDER BY t.id DESC LIMIT 1`,
    name,
    row.id,
  );

function purchaseWords(supply: Supply | undefined): string {
  if (supply === undefined) return '';
  if (supply.movement === 'opening') return '期初结存';
  if (supply.movement === 'receive_goods') return supply.source === 'donation' ? '捐赠' : '调拨';
  return supply.document ?? (supply.special === null ? '' : '紧急购买');
}

/** 紧急情况 of every purchase the issued goods came from, each once. */
function emergencyOf(book: Book, items: readonly GoodsItem[], row: ReliefRow): string {
  const reasons = items.flatMap(({ name }) => {
    const supply = supplyOf(book, name, row);
    return supply === undefined || supply.document !== null ? [] : (supply.special ?? []);
  });
  return [...new Set(reasons)].join('；');
}

/** undefined for a voucher that hands out no listed goods (cash, or history by value only). */
export function goodsReceiptView(book: Book, voucherId: number, asOf: number): GoodsReceiptView | undefined {
  const row = reliefById(book, voucherId, asOf);
  const number = row === undefined ? null : numberOf(row);
  if (row === undefined || number === null || row.voucherKind !== 'goods' || row.reversesId !== null) return undefined;
  const items = goodsOf(book, row);
  if (items.length === 0) return undefined;
  const office = officeOn(book, row.onDate, asOf);
  const basis = basisOf(row);
  return {
    number,
    voucherNumber: number,
    date: row.onDate,
    county: office.county,
    town: office.town,
    receiver: {
      name: row.name,
      householdSize: row.size,
      phone: row.phone ?? '',
      idNumber: row.idNumber,
      category: row.category,
      address: addressOf(row, office),
    },
    caseType: row.type,
    cause: causeOf(row),
    basis: { kind: basis.kind, number: basis.number },
    items,
    emergency: emergencyOf(book, items, row),
    ...agentOf(row),
    ...marksOf(book, row, asOf),
  };
}
