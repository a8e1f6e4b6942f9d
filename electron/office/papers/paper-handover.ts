/** 纸质凭证移交清单: the county's copies of a month's or a batch's vouchers, and the copies that go into the archive. */
import { lastDayOf, periodCn, type IsoDate } from '../../../domain/calendar/date.ts';
import type { VoucherKind } from '../../../domain/entities/codes.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import { listBatches } from '../../../db/queries/months.ts';
import { officeOn } from '../../../db/queries/office.ts';
import { voucherNo } from '../../../db/voucher-numbers.ts';
import {
  paperHandoverPdf,
  paperHandoverXlsx,
  type HandedPaper,
  type HandedVoucher,
  type PaperHandoverView,
} from '../../../templates/paper-handover/index.ts';
import { copyOrdinal, DEFAULT_COPIES } from '../../../templates/voucher/copies.ts';
import { bookHead } from './book-head.ts';
import { pdfFile, sheetFile, type PaperRequest, type PaperSpec } from './paper.ts';
import { worded } from './words.ts';

interface VoucherRow {
  readonly id: number;
  readonly kind: VoucherKind;
  readonly year: number;
  readonly number: number;
  readonly width: number;
  readonly on: IsoDate;
  readonly fen: number;
  readonly name: string | null;
  readonly signed: 0 | 1;
  readonly voided: 0 | 1;
  readonly redYear: number | null;
  readonly redNumber: number | null;
  readonly redWidth: number | null;
}

const event = (kind: 'signed' | 'voided'): string =>
  `EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind = '${kind}')`;
const VOUCHERS_SQL = `SELECT v.id, v.kind, v.year, v.number, s.width, t.on_date AS "on", v.amount_fen AS fen,
    coalesce((SELECT name FROM person_version WHERE person_id = c.person_id ORDER BY valid_from DESC, id DESC LIMIT 1), t.payee_name) AS name,
    ${event('signed')} AS signed, ${event('voided')} AS voided, r.year AS redYear, r.number AS redNumber, rs.width AS redWidth
  FROM voucher v JOIN transfer t ON t.id = v.id JOIN voucher_series s ON s.series = v.series AND s.year = v.year
  LEFT JOIN relief_case c ON c.id = t.case_id LEFT JOIN voucher r ON r.id = v.red_of
  LEFT JOIN voucher_series rs ON rs.series = r.series AND rs.year = r.year`;

const handedVoucher = (row: VoucherRow): HandedVoucher => ({
  number: voucherNo(row.year, row.number, row.width),
  on: row.on,
  name: row.name ?? '',
  way: row.kind,
  fen: row.redYear === null ? row.fen : -row.fen,
  signed: row.signed === 1,
  voided: row.voided === 1,
  redOf:
    row.redYear === null || row.redNumber === null
      ? null
      : voucherNo(row.redYear, row.redNumber, row.redWidth ?? undefined),
});

/** Which vouchers, and how they are called together. */
interface Handed {
  readonly what: string;
  readonly name: string;
  readonly on: IsoDate;
  readonly rows: readonly VoucherRow[];
}

/** @throws Refusal `option-missing`, `batch-unknown`, `nothing-to-hand-over` */
function handedOf(book: Book, { period, id }: PaperRequest): Handed {
  if (id !== undefined) return batchHanded(book, id);
  if (period === undefined)
    throw new Refusal('option-missing', '移交清单要写明月份（如 2026-05）或销账批次号，请补上后再打印。');
  const rows = book.all<VoucherRow>(`${VOUCHERS_SQL} WHERE t.period = ? ORDER BY v.series, v.year, v.number`, period);
  if (rows.length === 0)
    throw new Refusal('nothing-to-hand-over', `${periodCn(period)}没有四联单，没有可移交的凭证。请核对月份。`);
  return { what: periodCn(period), name: period, on: lastDayOf(period), rows };
}

function batchHanded(book: Book, id: number): Handed {
  const batch = listBatches(book).find(({ batchId }) => batchId === id);
  if (batch === undefined) throw new Refusal('batch-unknown', `账簿中没有第 ${id} 号销账批次，请核对批次号。`);
  const lines = 'JOIN batch_line l ON l.transfer_id = v.id WHERE l.batch_id = ?';
  const rows = book.all<VoucherRow>(`${VOUCHERS_SQL} ${lines} ORDER BY v.series, v.year, v.number`, id);
  if (rows.length === 0)
    throw new Refusal('nothing-to-hand-over', `销账批次“${batch.reference}”没有四联单，没有可移交的凭证。`);
  return { what: `销账批次：${batch.reference}`, name: `批次${id}`, on: batch.onDate, rows };
}

/** What goes along; what the book does not count is left for the hand. */
function papersOf(book: Book, { rows }: Handed): HandedPaper[] {
  const live = rows.filter(({ voided, redYear }) => voided === 0 && redYear === null);
  const ids = JSON.stringify(live.map(({ id }) => id));
  const deeds = book.get<{ n: number }>(
    'SELECT count(DISTINCT agency_id) AS n FROM transfer WHERE id IN (SELECT value FROM json_each(?))',
    ids,
  );
  const goods = live.filter(({ kind }) => kind === 'goods').length;
  return [
    { name: '每月发放表', copies: null },
    { name: '销账申请及核销凭证清单', copies: null },
    ...(goods > 0 ? [{ name: '实物领取单', copies: goods }] : []),
    ...((deeds?.n ?? 0) > 0 ? [{ name: '代领协议及代领备案表', copies: deeds?.n ?? 0 }] : []),
    { name: '公示及公示照片', copies: null },
  ];
}

/** A copy's ordinal and name. */
const copyName = (name: string): string => {
  const index = DEFAULT_COPIES.findIndex((copy) => copy.name === name);
  return `${copyOrdinal(index)}　${name}`;
};

/** For the county, and for the archive. */
export function paperHandoverViews(
  book: Book,
  request: PaperRequest,
): { county: PaperHandoverView; archive: PaperHandoverView } {
  const handed = handedOf(book, request);
  const office = officeOn(book, handed.on);
  const county: PaperHandoverView = {
    number: '',
    government: office.government,
    receiver: `${office.county}民政局`,
    what: handed.what,
    copy: copyName('上报联'),
    on: null,
    vouchers: handed.rows.map(handedVoucher),
    papers: papersOf(book, handed),
    chain: bookHead(book),
  };
  const archive: PaperHandoverView = {
    ...county,
    words: {
      title: '临时救助纸质凭证归档移交清单',
      footnotes: ['存根联按编号顺序装订，作废的四联齐全；记账联随记账凭证装订，附审批表、代领协议等单据。'],
      copies: { holders: ['移交人', '单位档案'] },
    },
    receiver: `${office.government}档案室`,
    copy: `${copyName('存根联')}、${copyName('记账联')}`,
    papers: [
      { name: '救助档案（卷）', copies: null },
      { name: '记账凭证', copies: null },
    ],
  };
  return { county, archive };
}

export const paperHandover: PaperSpec = {
  title: '纸质凭证移交清单',
  asks: [],
  optional: ['period', 'id'],
  async make(book, request, options) {
    const { county, archive } = paperHandoverViews(book, request);
    const { name } = handedOf(book, request);
    return [
      pdfFile(`纸质凭证移交清单-${name}`, await paperHandoverPdf(worded(book, 'paper-handover', county), options)),
      sheetFile(`纸质凭证移交清单-${name}`, await paperHandoverXlsx(worded(book, 'paper-handover', county), options)),
      pdfFile(`纸质凭证归档移交清单-${name}`, await paperHandoverPdf(worded(book, 'paper-handover', archive), options)),
    ];
  },
};
