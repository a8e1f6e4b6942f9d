/** E1 to E6: the sums that must hold whatever was posted. Each rule names what is wrong, or nothing. */
import { ACCOUNTS, isCreditAccount, PLACES, type Account } from '../../domain/ledger/accounts.ts';
import { carriesSource, sourceChange } from '../../domain/ledger/movements.ts';
import { openClaimsFen, sumByState } from '../../domain/ledger/fund-lines.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { SOURCES, type Source } from '../../domain/entities/codes.ts';
import type { Book } from '../book.ts';
import { fundLines } from '../queries/fund-lines.ts';
import { numberGaps } from '../queries/number-gaps.ts';
import { voucherNo } from '../voucher-numbers.ts';
import type { Fault } from './fault.ts';
import { PAYMENT_MOVEMENTS, RELIEF_ACCOUNTS } from '../sql-words.ts';

export const checkFigures = (book: Book): Fault[] => [
  ...checkBalances(book),
  ...checkImprest(book),
  ...checkVouchersAgainstRelief(book),
  ...checkPayments(book),
  ...checkLines(book),
  ...checkNumbers(book),
];

interface Flow {
  readonly debit: Account;
  readonly credit: Account;
  readonly source: Source | null;
  readonly amountFen: number;
}

/** Balances recomputed from every transfer; keys as in db/balances.ts. */
export function recomputedBalances(book: Book): Map<string, number> {
  const flows = book.all<Flow>(
    'SELECT debit, credit, source, sum(amount_fen) AS amountFen FROM transfer GROUP BY debit, credit, source',
  );
  const sums = new Map<string, number>();
  const add = (key: string, fen: number): void => void sums.set(key, (sums.get(key) ?? 0) + fen);
  for (const flow of flows) {
    add(flow.debit, flow.amountFen);
    add(flow.credit, -flow.amountFen);
    if (flow.source !== null) add(`source:${flow.source}`, sourceChange(flow));
  }
  return sums;
}

/** E1: running balances equal those recomputed, per account and per source; no place and no source below zero. */
function checkBalances(book: Book): Fault[] {
  const actual = recomputedBalances(book);
  const kept = new Map(
    book.all<{ key: string; fen: number }>('SELECT key, fen FROM balance').map(({ key, fen }) => [key, fen]),
  );
  const faults: Fault[] = [];
  for (const key of new Set([...actual.keys(), ...kept.keys()])) {
    const [now, should] = [kept.get(key) ?? 0, actual.get(key) ?? 0];
    if (now !== should)
      faults.push({
        rule: 'E1',
        where: key,
        message: `${keyLabel(key)}的余额记为 ${formatFen(now)} 元，按收支重算应为 ${formatFen(should)} 元。`,
      });
    if (should < 0 && (key.startsWith('source:') || (PLACES as readonly string[]).includes(key)))
      faults.push({ rule: 'E1', where: key, message: `${keyLabel(key)}出现负数 ${formatFen(should)} 元。` });
  }
  for (const row of book.all<{ id: number; debit: Account; credit: Account; source: string | null }>(
    'SELECT id, debit, credit, source FROM transfer',
  ))
    if (carriesSource(row.debit, row.credit) !== (row.source !== null))
      faults.push({
        rule: 'E1',
        where: `transfer ${row.id}.source`,
        message: `第 ${row.id} 笔收支的资金来源${row.source === null ? '缺失' : '不应填写'}。`,
      });
  return faults;
}

const keyLabel = (key: string): string =>
  key.startsWith('source:') ? SOURCES[key.slice(7) as Source] : ACCOUNTS[key as Account];

/** E2 (imprest): what is held, claimed and missing equals what was received, less written off and surrendered. */
function checkImprest(book: Book): Fault[] {
  const sums = recomputedBalances(book);
  const of = (account: Account): number => (sums.get(account) ?? 0) * (isCreditAccount(account) ? -1 : 1);
  const lines = fundLines(book);
  const held =
    PLACES.reduce((sum, place) => sum + of(place), 0) + openClaimsFen(lines) + of('shortage') - of('interest');
  const owed = of('received') - sumByState(lines).written_off - of('surrendered');
  if (held === owed) return [];
  return [
    {
      rule: 'E2',
      where: 'imprest',
      message: `备用金不平：存款、现金、物资、在途、未核销与待处理之和（扣除利息）为 ${formatFen(held)} 元，拨入减已核销、上缴为 ${formatFen(owed)} 元。`,
    },
  ];
}

interface PeriodSums {
  readonly period: string;
  readonly reliefFen: number;
  readonly voucherFen: number;
}

/** E3: cash (goods, transfer) relief of a month equals its vouchers less its red slips; a closed month has no unsigned one. */
function checkVouchersAgainstRelief(book: Book): Fault[] {
  const faults: Fault[] = [];
  for (const kind of ['cash', 'goods', 'transfer'] as const) {
    for (const { period, reliefFen, voucherFen } of book.all<PeriodSums>(
      VOUCHER_SUMS_SQL,
      `relief_${kind}`,
      `relief_${kind}`,
      kind,
    ))
      if (reliefFen !== voucherFen)
        faults.push({
          rule: 'E3',
          where: `${period} ${kind}`,
          message: `${period} 的${ACCOUNTS[`relief_${kind}`]}为 ${formatFen(reliefFen)} 元，四联单减红字单为 ${formatFen(voucherFen)} 元，两者不符。`,
        });
  }
  return [...faults, ...unsignedInClosedMonths(book)];
}

/** Help of before the book, and what comes back of it, has its vouchers in the book before. */
const VOUCHER_SUMS_SQL = `WITH relief AS (
    SELECT period, sum(CASE WHEN debit = ? THEN amount_fen ELSE -amount_fen END) AS fen FROM transfer
    WHERE ? IN (debit, credit) AND movement <> 'opening'
      AND NOT EXISTS (SELECT 1 FROM transfer o WHERE o.id = transfer.reverses_id AND o.movement = 'opening') GROUP BY period),
  slips AS (
    SELECT t.period, sum(CASE WHEN v.red_of IS NULL THEN v.amount_fen ELSE -v.amount_fen END) AS fen
    FROM voucher v JOIN transfer t ON t.id = v.id
    WHERE v.kind = ? AND NOT EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind = 'voided') GROUP BY t.period)
  SELECT p.period, coalesce(r.fen, 0) AS reliefFen, coalesce(s.fen, 0) AS voucherFen
  FROM (SELECT period FROM relief UNION SELECT period FROM slips) p
  LEFT JOIN relief r USING (period) LEFT JOIN slips s USING (period)`;

function unsignedInClosedMonths(book: Book): Fault[] {
  return book
    .all<{ year: number; number: number; period: string }>(
      `SELECT v.year, v.number, t.period FROM voucher v JOIN transfer t ON t.id = v.id
       WHERE (SELECT kind FROM month_event m WHERE m.period = t.period ORDER BY id DESC LIMIT 1) IN ('closed', 'history')
         AND NOT EXISTS (SELECT 1 FROM voucher_event e WHERE e.voucher_id = v.id AND e.kind IN ('signed', 'voided'))`,
    )
    .map(({ year, number, period }) => ({
      rule: 'E3',
      where: `voucher ${voucherNo(year, number)}`,
      message: `${period} 已结账，四联单 ${voucherNo(year, number)} 却还没有签领。`,
    }));
}

/** E4: every payment names a case approved, or ordered, by its day; net paid never exceeds what that says. */
function checkPayments(book: Book): Fault[] {
  const unapproved = book
    .all<{ id: number; onDate: string }>(
      `SELECT t.id, t.on_date AS onDate FROM transfer t
       WHERE t.movement IN ${PAYMENT_MOVEMENTS} AND t.imported = 0 AND NOT EXISTS
         (SELECT 1 FROM decision d WHERE d.id = t.decision_id AND d.case_id = t.case_id AND d.kind <> 'refused' AND d.on_date <= t.on_date)`,
    )
    .map(({ id, onDate }) => ({
      rule: 'E4',
      where: `transfer ${id}`,
      message: `第 ${id} 笔发放（${onDate}）当时没有审批，也没有先行救助指令。`,
    }));
  const undecidedCards = book.all<{ id: number; onDate: string }>(UNDECIDED_CARDS_SQL).map(({ id, onDate }) => ({
    rule: 'E4',
    where: `card_line ${id}`,
    message: `第 ${id} 笔一卡通（${onDate}）当时没有审批，也没有先行救助指令。`,
  }));
  const exceeding = book
    .all<{ caseId: number; paidFen: number; allowedFen: number }>(EXCEEDING_SQL)
    .map(({ caseId, paidFen, allowedFen }) => ({
      rule: 'E4',
      where: `relief_case ${caseId}`,
      message: `第 ${caseId} 号个案净发放 ${formatFen(paidFen)} 元，多于审批（先行救助指令）的 ${formatFen(allowedFen)} 元。`,
    }));
  return [...unapproved, ...undecidedCards, ...exceeding];
}

const UNDECIDED_CARDS_SQL = `SELECT l.id, l.on_date AS onDate FROM card_line l WHERE l.imported = 0 AND NOT EXISTS
    (SELECT 1 FROM decision d WHERE d.id = l.decision_id AND d.case_id = l.case_id AND d.kind <> 'refused' AND d.on_date <= l.on_date)`;

const EXCEEDING_SQL = `WITH paid AS (
    SELECT case_id, sum(CASE WHEN debit IN ${RELIEF_ACCOUNTS} THEN amount_fen ELSE -amount_fen END) AS fen
    FROM transfer WHERE case_id IS NOT NULL GROUP BY case_id
    UNION ALL SELECT case_id, sum(amount_fen) FROM card_line GROUP BY case_id),
  allowed AS (SELECT case_id, coalesce(max(CASE WHEN kind = 'approved' THEN amount_fen END), max(amount_fen)) AS fen FROM decision GROUP BY case_id)
  SELECT p.case_id AS caseId, sum(p.fen) AS paidFen, coalesce(a.fen, 0) AS allowedFen
  FROM paid p LEFT JOIN allowed a USING (case_id) GROUP BY p.case_id HAVING sum(p.fen) > coalesce(a.fen, 0)`;

/** E5: the states of all lines add up to net paid, and no line is claimed twice at once. */
function checkLines(book: Book): Fault[] {
  const sums = recomputedBalances(book);
  const paid = (['relief_cash', 'relief_goods', 'relief_service', 'relief_transfer'] as const).reduce(
    (sum, key) => sum + (sums.get(key) ?? 0),
    0,
  );
  const states = Object.values(sumByState(fundLines(book))).reduce((sum, fen) => sum + fen, 0);
  const faults: Fault[] = [];
  if (paid !== states)
    faults.push({
      rule: 'E5',
      where: 'fund lines',
      message: `净发放 ${formatFen(paid)} 元，各销账状态之和却为 ${formatFen(states)} 元。`,
    });
  const twice = book.all<{ id: number }>(
    `SELECT l.transfer_id AS id FROM batch_line l LEFT JOIN line_answer a USING (batch_id, transfer_id)
     WHERE coalesce(a.answer, 'open') <> 'returned' GROUP BY l.transfer_id HAVING count(*) > 1`,
  );
  for (const { id } of twice)
    faults.push({ rule: 'E5', where: `transfer ${id}`, message: `第 ${id} 笔同时在两个销账批次里。` });
  const altered = book.all<{ id: number; batchId: number }>(
    `SELECT l.transfer_id AS id, l.batch_id AS batchId FROM batch_line l JOIN transfer t ON t.id = l.transfer_id
     WHERE l.amount_fen <> CASE WHEN substr(t.debit, 1, 7) = 'relief_' THEN t.amount_fen ELSE -t.amount_fen END`,
  );
  for (const { id, batchId } of altered)
    faults.push({
      rule: 'E5',
      where: `batch_line ${batchId}/${id}`,
      message: `第 ${batchId} 批中第 ${id} 笔的金额与账上不符。`,
    });
  return faults;
}

/** E6: every number from the series' start to its last is a voucher or is declared 遗失, 未导入 or 废票. */
function checkNumbers(book: Book): Fault[] {
  const gaps = numberGaps(book).map(({ year, width, from, to, imported }): Fault => {
    const range =
      from === to ? voucherNo(year, from, width) : `${voucherNo(year, from, width)} 至 ${voucherNo(year, to, width)}`;
    return {
      rule: 'E6',
      where: `voucher ${range}`,
      message: `四联单 ${range} 号没有下落，请说明为遗失、未导入或废票。`,
      ...(imported === 1 && { pending: true }),
    };
  });
  const foreign = book.all<{ id: number }>(
    `SELECT v.id FROM voucher v JOIN transfer t ON t.id = v.id WHERE v.amount_fen <> t.amount_fen OR (v.red_of IS NULL) <> (t.reverses_id IS NULL)
       OR coalesce(v.red_of, 0) <> coalesce(t.reverses_id, 0)`,
  );
  return [
    ...gaps,
    ...foreign.map(({ id }) => ({ rule: 'E6', where: `voucher ${id}`, message: `四联单（${id}）与它的记账不一致。` })),
  ];
}
