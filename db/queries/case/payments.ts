/** What a case was paid: one row a payment that was made, what came back of it, its voucher, its line with the county. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { ServiceKind } from '../../../domain/entities/case-codes.ts';
import type { Source, Way } from '../../../domain/entities/codes.ts';
import type { GoodsLine } from '../../../domain/entities/payments.ts';
import type { Book } from '../../book.ts';
import { goodsOf } from '../../posting.ts';
import { PAYMENT_MOVEMENTS } from '../../sql-words.ts';
import { voucherNo } from '../../voucher-numbers.ts';

export interface FiledPayment {
  /** Key of the transfer, or of the 一卡通 line */
  readonly id: number;
  readonly way: Way;
  readonly on: IsoDate;
  readonly amountFen: number;
  readonly returnedFen: number;
  readonly returnedOn: IsoDate | null;
  readonly source: Source | null;
  readonly voucher: {
    readonly number: string;
    readonly state: 'issued' | 'signed' | 'voided' | 'reversed';
    readonly signedOn: IsoDate | null;
  } | null;
  readonly agencyId: number | null;
  /** 发放责任人 */
  readonly payer: string | null;
  readonly witness: string | null;
  readonly payee: { readonly name: string | null; readonly bank: string | null; readonly account: string | null };
  readonly service: {
    readonly kind: ServiceKind;
    readonly begins: IsoDate | null;
    readonly ends: IsoDate | null;
  } | null;
  readonly document: string | null;
  readonly goods: readonly GoodsLine[];
  /** 已上报 on this day, and whether the county has written it off; null for 一卡通 */
  readonly writeOff: { readonly reportedOn: IsoDate | null; readonly done: boolean } | null;
}

interface Row {
  readonly id: number;
  readonly way: Way;
  readonly on: IsoDate;
  readonly amountFen: number;
  readonly returnedFen: number;
  readonly returnedOn: IsoDate | null;
  readonly source: Source | null;
  readonly year: number | null;
  readonly number: number | null;
  readonly width: number | null;
  readonly state: 'issued' | 'signed' | 'voided' | 'reversed' | null;
  readonly signedOn: IsoDate | null;
  readonly agencyId: number | null;
  readonly payer: string | null;
  readonly witness: string | null;
  readonly payeeName: string | null;
  readonly payeeBank: string | null;
  readonly payeeAccount: string | null;
  readonly serviceKind: ServiceKind | null;
  readonly beginsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly document: string | null;
  readonly reportedOn: IsoDate | null;
  readonly answer: string | null;
}

const PAID_SQL = `SELECT t.id, substr(t.debit, 8) AS way, t.on_date AS "on", t.amount_fen AS amountFen,
    coalesce((SELECT sum(r.amount_fen) FROM transfer r WHERE r.reverses_id = t.id), 0) AS returnedFen,
    (SELECT max(r.on_date) FROM transfer r WHERE r.reverses_id = t.id) AS returnedOn, t.source, v.year, v.number, s.width,
    (SELECT kind FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind <> 'reprinted' ORDER BY seq DESC LIMIT 1) AS state,
    (SELECT on_date FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind = 'signed' ORDER BY seq DESC LIMIT 1) AS signedOn,
    t.agency_id AS agencyId, (SELECT name FROM staff_version WHERE staff_id = t.payer_id ORDER BY valid_from DESC, id DESC LIMIT 1) AS payer,
    t.witness, t.payee_name AS payeeName, t.payee_bank AS payeeBank, t.payee_account AS payeeAccount,
    t.service_kind AS serviceKind, t.begins_on AS beginsOn, t.ends_on AS endsOn, t.document,
    (SELECT b.on_date FROM batch_line l JOIN batch b ON b.id = l.batch_id WHERE l.transfer_id = t.id ORDER BY b.id DESC LIMIT 1) AS reportedOn,
    (SELECT a.answer FROM batch_line l JOIN line_answer a ON a.batch_id = l.batch_id AND a.transfer_id = l.transfer_id
      WHERE l.transfer_id = t.id ORDER BY l.batch_id DESC LIMIT 1) AS answer
  FROM transfer t LEFT JOIN voucher v ON v.id = t.id LEFT JOIN voucher_series s ON s.series = v.series AND s.year = v.year
  WHERE t.case_id = ? AND t.movement IN ${PAYMENT_MOVEMENTS} ORDER BY t.on_date, t.id`;

/** In order of time; 一卡通 lines after what the fund paid. */
export function paymentsOf(book: Book, caseId: number): FiledPayment[] {
  const paid = book.all<Row>(PAID_SQL, caseId).map((row) => fromFund(book, row));
  const cards = book
    .all<Pick<FiledPayment, 'id' | 'on' | 'amountFen'>>(
      'SELECT id, on_date AS "on", amount_fen AS amountFen FROM card_line WHERE case_id = ? ORDER BY on_date, id',
      caseId,
    )
    .map((row) => ({ ...BY_CARD, ...row }));
  return [...paid, ...cards];
}

const BY_CARD = {
  way: 'card',
  returnedFen: 0,
  returnedOn: null,
  source: null,
  voucher: null,
  agencyId: null,
  payer: null,
  witness: null,
  payee: { name: null, bank: null, account: null },
  service: null,
  document: null,
  goods: [],
  writeOff: null,
} as const satisfies Omit<FiledPayment, 'id' | 'on' | 'amountFen'>;

function fromFund(book: Book, row: Row): FiledPayment {
  const { year, number, width, state, signedOn, payeeName, payeeBank, payeeAccount, serviceKind, beginsOn, endsOn } =
    row;
  return {
    id: row.id,
    way: row.way,
    on: row.on,
    amountFen: row.amountFen,
    returnedFen: row.returnedFen,
    returnedOn: row.returnedOn,
    source: row.source,
    voucher:
      year === null || number === null || state === null
        ? null
        : { number: voucherNo(year, number, width ?? undefined), state, signedOn },
    agencyId: row.agencyId,
    payer: row.payer,
    witness: row.witness,
    payee: { name: payeeName, bank: payeeBank, account: payeeAccount },
    service: serviceKind === null ? null : { kind: serviceKind, begins: beginsOn, ends: endsOn },
    document: row.document,
    goods: row.way === 'goods' ? goodsOf(book, row.id) : [],
    writeOff: { reportedOn: row.reportedOn, done: row.answer === 'written_off' },
  };
}
