/** 交接清册: what the book knows of cash, vouchers, open matters and write-offs on the day of a handover. */
import { dateCn, periodCn, yearOf, type IsoDate } from '../../../domain/calendar/date.ts';
import { ROLES } from '../../../domain/entities/codes.ts';
import { ACCOUNTS, type Account } from '../../../domain/ledger/accounts.ts';
import { LINE_STATES, sumByState, type LineState } from '../../../domain/ledger/fund-lines.ts';
import { formatFen } from '../../../domain/money/fen.ts';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import { closedThrough, oldestOpen } from '../../../db/periods.ts';
import { workTodo } from '../../../db/queries/case/progress.ts';
import { fundLines } from '../../../db/queries/fund-lines.ts';
import { listBatches } from '../../../db/queries/months.ts';
import { listStaff, officeOn, type Office } from '../../../db/queries/office.ts';
import {
  dutyHandoverPdf,
  type DutyHandoverView,
  type HandedBalance,
  type OpenBatch,
  type OpenMatter,
} from '../../../templates/duty-handover/index.ts';
import { bookHead } from './book-head.ts';
import { pdfFile, told, type PaperSpec } from './paper.ts';
import { WHOLE } from './span.ts';
import { unsignedLines, voucherRegisterView } from './voucher-register.ts';
import { worded } from './words.ts';

/** In the order in which they are handed over; the credit accounts are shown positive. */
const HANDED = ['cash', 'bank', 'goods', 'in_transit', 'shortage', 'interest'] as const satisfies readonly Account[];

const BALANCE_SQL = `SELECT coalesce(sum(CASE WHEN debit = @account THEN amount_fen ELSE -amount_fen END), 0) AS fen
  FROM transfer WHERE @account IN (debit, credit) AND on_date <= @on`;

interface CountRow {
  readonly on: IsoDate;
  readonly countedFen: number;
  readonly differenceFen: number;
}

function countNote(book: Book, on: IsoDate): string {
  const count = book.get<CountRow>(
    `SELECT on_date AS "on", counted_fen AS countedFen, difference_fen AS differenceFen FROM cash_count
     WHERE on_date <= ? ORDER BY on_date DESC, id DESC LIMIT 1`,
    on,
  );
  if (count === undefined) return '未盘点过';
  const difference = count.differenceFen === 0 ? '无差异' : `差异${formatFen(count.differenceFen)}元`;
  return `最近盘点${dateCn(count.on)}，实点${formatFen(count.countedFen)}元，${difference}`;
}

function balancesOn(book: Book, on: IsoDate, { bankName, bankAccount }: Office): HandedBalance[] {
  const notes: Partial<Record<Account, string>> = {
    cash: countNote(book, on),
    bank: [bankName, bankAccount].filter((part) => part !== null).join('　'),
    goods: '另附物资登记结存明细',
  };
  return HANDED.map((account) => {
    const fen = book.get<{ fen: number }>(BALANCE_SQL, { account, on })?.fen ?? 0;
    return { what: ACCOUNTS[account], fen: account === 'interest' ? 0 - fen : fen, note: notes[account] ?? '' };
  });
}

function numbersOn(book: Book, on: IsoDate): string[] {
  const { series } = voucherRegisterView(book, { from: `${yearOf(on)}-01-01`, to: on });
  if (series.length === 0) return ['本年尚未启用四联单。'];
  return series.map(({ series: letters, year, last, next }) => {
    const used = last === '' ? '尚未使用' : `已用至${last}`;
    return `${year}年四联单（${letters}）：${used}，下一号${next}。`;
  });
}

/** One line a case, the most pressing first. */
function mattersOn(book: Book, on: IsoDate): OpenMatter[] {
  const cases = Map.groupBy(workTodo(book, on, WHOLE).rows, ({ caseId }) => caseId);
  return [...cases.values()].flatMap((items): OpenMatter[] => {
    const [first] = items;
    if (first === undefined) return [];
    const todo = items.map((item) =>
      item.dueOn === undefined ? item.todo : `${item.todo}（${dateCn(item.dueOn)}前）`,
    );
    const dueOn = items.flatMap((item) => item.dueOn ?? []).toSorted()[0] ?? null;
    return [{ caseNumber: first.number, name: first.name, todo: [...new Set(todo)].join('；'), dueOn }];
  });
}

/** Unanswered, or written off and not made up. */
const openBatches = (book: Book, on: IsoDate): OpenBatch[] =>
  listBatches(book).flatMap((batch): OpenBatch[] => {
    const { reference, onDate, totalFen, answeredOn, writtenOffFen, replenishedFen } = batch;
    if (onDate > on) return [];
    const line = { reference, on: onDate, fen: totalFen };
    if (answeredOn === null || answeredOn > on) return [{ ...line, state: '县级未批复' }];
    const left = writtenOffFen - replenishedFen;
    const state = `已核销${formatFen(writtenOffFen)}元，未补足${formatFen(left)}元`;
    return left > 0 ? [{ ...line, state }] : [];
  });

const OPEN: readonly LineState[] = ['unreported', 'reported', 'returned', 'refused'];

function stateOf(book: Book): string[] {
  const [closed, open] = [closedThrough(book), oldestOpen(book)];
  const sums = sumByState(fundLines(book));
  const parts = OPEN.filter((state) => sums[state] !== 0).map(
    (state) => `${LINE_STATES[state]}${formatFen(sums[state])}元`,
  );
  const openFen = OPEN.reduce((sum, state) => sum + sums[state], 0);
  return [
    `账簿${closed === undefined ? '尚未结过账' : `已结账至${periodCn(closed)}`}${open === undefined ? '' : `，${periodCn(open)}起未结账`}。`,
    `已付未核销${formatFen(openFen)}元${parts.length === 0 ? '' : `：${parts.join('，')}`}。`,
  ];
}

/** @throws Refusal `staff-unknown`, `date-in-future` */
export function dutyHandoverView(book: Book, on: IsoDate, staffId?: number): DutyHandoverView {
  const today = book.surroundings.today();
  if (on > today)
    throw new Refusal(
      'date-in-future',
      `交接日期 ${on} 还没有到（今天是 ${today}），账面数以后会变。请在交接当日打印。`,
    );
  const who = listStaff(book, on).find((member) => member.staffId === staffId);
  if (staffId !== undefined && who === undefined)
    throw new Refusal('staff-unknown', `没有第 ${staffId} 号工作人员，请核对人员编号。`);
  const office = officeOn(book, on);
  return {
    number: '',
    government: office.government,
    on,
    post: who?.roles.map((role) => ROLES[role]).join('、') ?? '',
    from: who?.name ?? '',
    to: '',
    supervisor: '',
    balances: balancesOn(book, on, office),
    numbers: numbersOn(book, on),
    unsigned: unsignedLines(book, on),
    matters: mattersOn(book, on),
    batches: openBatches(book, on),
    state: stateOf(book),
    chain: bookHead(book),
  };
}

export const dutyHandover: PaperSpec = {
  title: '交接清册',
  asks: ['on'],
  optional: ['id'],
  async make(book, request, options) {
    const on = told(request, 'on');
    const view = dutyHandoverView(book, on, request.id);
    return [pdfFile(`交接清册-${on}`, await dutyHandoverPdf(worded(book, 'duty-handover', view), options))];
  },
};
