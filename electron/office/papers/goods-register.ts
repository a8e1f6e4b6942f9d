/** 物资采购与发放登记 from the movements of the store. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { Source } from '../../../domain/entities/codes.ts';
import type { GoodsLine } from '../../../domain/entities/payments.ts';
import { MOVEMENTS, type Movement } from '../../../domain/ledger/movements.ts';
import type { Book } from '../../../db/book.ts';
import { goodsOf } from '../../../db/posting.ts';
import type { Span } from '../../../db/queries/inspection/payments.ts';
import { officeOn } from '../../../db/queries/office.ts';
import { voucherNo } from '../../../db/voucher-numbers.ts';
import {
  goodsRegisterPdf,
  goodsRegisterXlsx,
  type GoodsMove,
  type GoodsRegisterView,
  type StockLine,
} from '../../../templates/goods-register/index.ts';
import { bookHead } from './book-head.ts';
import { pdfFile, sheetFile, type PaperSpec } from './paper.ts';
import { spanName, spanOf } from './span.ts';
import { worded } from './words.ts';

interface StoreRow {
  readonly id: number;
  readonly movement: Movement;
  readonly debit: string;
  readonly on: IsoDate;
  readonly amountFen: number;
  readonly source: Source | null;
  readonly document: string | null;
  readonly special: string | null;
  readonly payee: string | null;
  readonly name: string | null;
  readonly idNumber: string | null;
  readonly year: number | null;
  readonly number: number | null;
  readonly width: number | null;
  readonly reversesId: number | null;
  readonly originalFen: number | null;
  readonly voided: 0 | 1;
}

/** A red row bears its own slip's number, or that of the voucher it voids. */
const STORE_SQL = `SELECT t.id, t.movement, t.debit, t.on_date AS "on", t.amount_fen AS amountFen, t.source, t.document, t.special,
    coalesce(t.payee_name, o.payee_name) AS payee, p.name, p.id_number AS idNumber, v.year, v.number, s.width,
    t.reverses_id AS reversesId, o.amount_fen AS originalFen,
    EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher_id = t.reverses_id AND e.kind = 'voided') AS voided
  FROM transfer t LEFT JOIN transfer o ON o.id = t.reverses_id LEFT JOIN relief_case c ON c.id = t.case_id
  LEFT JOIN person_version p ON p.id = (SELECT id FROM person_version WHERE person_id = c.person_id ORDER BY valid_from DESC, id DESC LIMIT 1)
  LEFT JOIN voucher v ON v.id = coalesce((SELECT id FROM voucher WHERE id = t.id), t.reverses_id)
  LEFT JOIN voucher_series s ON s.series = v.series AND s.year = v.year
  WHERE 'goods' IN (t.debit, t.credit) AND t.on_date <= ? ORDER BY t.on_date, t.id`;

/** What came in is told from what went out by the movement that a red row corrects: it stands in the same column. */
function moveOf(row: StoreRow, line: GoodsLine | null, amountFen: number): GoodsMove {
  const isRed = row.reversesId !== null;
  const isIn = (row.debit === 'goods') !== isRed;
  const fen = isRed ? -amountFen : amountFen;
  return {
    on: row.on,
    kind: kindOf(row),
    who: row.name ?? row.payee ?? '',
    idNumber: row.idNumber ?? '',
    basis: basisOf(row),
    article: line === null ? '（只记金额）' : articleOf(line),
    unit: line?.unit ?? '',
    quantityMilli: line === null ? null : isRed ? -line.quantityMilli : line.quantityMilli,
    unitPriceFen: line?.unitPriceFen ?? null,
    inFen: isIn ? fen : null,
    outFen: isIn ? null : fen,
  };
}

const articleOf = ({ name, spec }: GoodsLine): string => (spec === undefined ? name : `${name}　${spec}`);

/** 种类, in the words of a store. */
const KINDS: Partial<Readonly<Record<Movement, string>>> = { buy_goods: '购入', issue_goods: '发放' };

function kindOf({ movement, source, voided }: StoreRow): string {
  if (voided === 1) return '作废';
  if (movement === 'receive_goods') return source === 'donation' ? '捐赠' : '调拨';
  return KINDS[movement] ?? MOVEMENTS[movement];
}

function basisOf({ year, number, width, document, special }: StoreRow): string {
  if (year !== null && number !== null) return voucherNo(year, number, width ?? undefined);
  if (document !== null) return document;
  return special === null ? '' : `紧急情况：${special}`;
}

/** One move a kind of goods; a red row lists what came back only where all of it did. */
function movesOf(book: Book, row: StoreRow): GoodsMove[] {
  const whole = row.reversesId !== null && row.amountFen === row.originalFen ? row.reversesId : row.id;
  const lines = goodsOf(book, whole);
  return lines.length === 0
    ? [moveOf(row, null, row.amountFen)]
    : lines.map((line) => moveOf(row, line, line.amountFen));
}

const change = ({ inFen, outFen }: GoodsMove): number => (inFen ?? 0) - (outFen ?? 0);
const total = (moves: readonly GoodsMove[]): number => moves.reduce((sum, move) => sum + change(move), 0);

/** What is left of each article; what was entered by value only stands in one line. */
function stockOf(moves: readonly GoodsMove[]): StockLine[] {
  const articles = Map.groupBy(moves, ({ article, unit }) => `${article}\n${unit}`);
  const lines = [...articles.values()].map((of): StockLine => {
    const counted = of.every(({ quantityMilli }) => quantityMilli !== null);
    const milli = of.reduce((sum, move) => sum + Math.sign(change(move)) * Math.abs(move.quantityMilli ?? 0), 0);
    const { article = '', unit = '' } = of[0] ?? {};
    return { article, unit, quantityMilli: counted ? milli : null, fen: total(of) };
  });
  return lines.filter(({ quantityMilli, fen }) => fen !== 0 || (quantityMilli ?? 0) !== 0);
}

export function goodsRegisterView(book: Book, span: Span): GoodsRegisterView {
  const all = book.all<StoreRow>(STORE_SQL, span.to).flatMap((row) => movesOf(book, row));
  return {
    government: officeOn(book, span.to).government,
    ...span,
    openingFen: total(all.filter(({ on }) => on < span.from)),
    moves: all.filter(({ on }) => on >= span.from),
    stock: stockOf(all),
    chain: bookHead(book),
  };
}

export const goodsRegister: PaperSpec = {
  title: '物资采购与发放登记',
  asks: ['range'],
  async make(book, request, options) {
    const span = spanOf(request);
    const view = goodsRegisterView(book, span);
    const name = `物资采购与发放登记-${spanName(span)}`;
    return [
      pdfFile(name, await goodsRegisterPdf(worded(book, 'goods-register', view), options)),
      sheetFile(name, await goodsRegisterXlsx(worded(book, 'goods-register', view), options)),
    ];
  },
};
