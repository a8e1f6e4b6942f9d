/** 资金往来、物资购入与接收、红字冲销（无凭证的）、期初 */
import { lastDayOf, periodOf, yearOf } from '../../domain/calendar/date.ts';
import type {
  FundInput,
  GoodsPurchase,
  GoodsReceived,
  OpeningInput,
  ReversalInput,
} from '../../domain/entities/fund.ts';
import { isRelief, type Account } from '../../domain/ledger/accounts.ts';
import { MOVEMENTS } from '../../domain/ledger/movements.ts';
import { judgeOn } from '../../domain/policy/evaluate.ts';
import type { Finding } from '../../domain/policy/finding.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { Refusal, unreachable } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { balanceOf } from '../balances.ts';
import { lawOf } from '../policy.ts';
import { post, reversedFen, transferOf, type Posting, type StoredTransfer } from '../posting.ts';
import { monthEvent } from '../schema/index.ts';
import { beginSeries, NUMBER_WIDTH } from '../voucher-numbers.ts';
import { recordFindings, requireAnswered } from './findings.ts';
import { goodsTotal } from './payments.ts';
import { batchLeftFen } from './writeoff.ts';

export function moveFund(tx: Tx, input: FundInput): { transferId: number } {
  if (input.movement === 'replenish') requireBatchRoom(tx, input.batchId, input.amountFen);
  const pair = pairOf(input);
  if (pair[0] === 'shortage' || pair[1] === 'shortage') requireShortage(tx, input);
  if (pair[0] === 'interest') requireInterest(tx, input.amountFen);
  const transferId = post(tx, {
    movement: input.movement,
    debit: pair[0],
    credit: pair[1],
    amountFen: input.amountFen,
    source: 'source' in input ? input.source : undefined,
    onDate: input.on,
    summary: input.summary ?? defaultSummary(input),
    document: 'document' in input ? input.document : undefined,
    batchId: input.movement === 'replenish' ? input.batchId : undefined,
  });
  return { transferId };
}

function pairOf(input: FundInput): readonly [Account, Account] {
  switch (input.movement) {
    case 'grant':
    case 'supplement':
    case 'replenish':
      return ['bank', 'received'];
    case 'withdraw':
      return throughTransit(['cash', 'bank'], input.inTransit);
    case 'deposit':
      return throughTransit(['bank', 'cash'], input.inTransit);
    case 'interest':
      return ['bank', 'interest'];
    case 'surplus':
      return [input.place, 'shortage'];
    case 'deficit':
      return ['shortage', input.place];
    case 'indemnity':
      return [input.place, 'shortage'];
    case 'write_off_loss':
      return ['received', 'shortage'];
    case 'surrender':
      return [SURRENDERED[input.what], 'bank'];
    default:
      return unreachable(input);
  }
}

const SURRENDERED = { fund: 'surrendered', interest: 'interest', surplus: 'shortage' } as const;

/** Money that has left one place and not reached the other is 在途款. */
function throughTransit(
  pair: readonly [Account, Account],
  inTransit: 'none' | 'out' | 'arrived',
): readonly [Account, Account] {
  if (inTransit === 'out') return ['in_transit', pair[1]];
  return inTransit === 'arrived' ? [pair[0], 'in_transit'] : pair;
}

function defaultSummary(input: FundInput): string {
  const word = MOVEMENTS[input.movement];
  switch (input.movement) {
    case 'surplus':
    case 'deficit':
      return `${word}：${input.reason}`;
    case 'indemnity':
      return `${input.payer}${word}`;
    case 'surrender':
      return `${word}${input.what === 'interest' ? '利息' : input.what === 'surplus' ? '盘盈款' : '备用金'}`;
    case 'grant':
    case 'supplement':
    case 'replenish':
    case 'withdraw':
    case 'deposit':
    case 'interest':
    case 'write_off_loss':
      return word;
    default:
      return unreachable(input);
  }
}

/** 待处理损溢 (debit positive): what is made good or written off may not exceed the shortage, nor the surplus surrendered. */
function requireShortage(tx: Tx, input: FundInput): void {
  const shortage = balanceOf(tx.book, 'shortage');
  if ((input.movement === 'indemnity' || input.movement === 'write_off_loss') && input.amountFen > shortage)
    throw new Refusal('no-such-shortage', `待处理的短款只有 ${formatFen(Math.max(shortage, 0))} 元，请核对金额。`);
  if (input.movement === 'surrender' && input.amountFen > -shortage)
    throw new Refusal('no-such-surplus', `待处理的长款只有 ${formatFen(Math.max(-shortage, 0))} 元，请核对金额。`);
}

/** 应缴利息 (credit): what is surrendered, or struck out, may not exceed what has come in and not yet gone. */
function requireInterest(tx: Tx, amountFen: number): void {
  const owed = -balanceOf(tx.book, 'interest');
  if (amountFen > owed)
    throw new Refusal(
      'no-such-interest',
      `应缴而未缴的利息只有 ${formatFen(owed)} 元，不够 ${formatFen(amountFen)} 元。请先登记利息收入，或核对金额。`,
    );
}

function requireBatchRoom(tx: Tx, batchId: number, amountFen: number): void {
  const left = batchLeftFen(tx, batchId);
  if (amountFen > left)
    throw new Refusal(
      'over-replenished',
      `这一批已核销而未补足的只有 ${formatFen(left)} 元，补足金额 ${formatFen(amountFen)} 元，请核对批次和金额。`,
    );
}

/** 采购: the rules on procurement judge it; an urgent purchase answers them with its own reason, on record. */
export function buyGoods(tx: Tx, input: GoodsPurchase): { transferId: number; findings: readonly Finding[] } {
  const amountFen = goodsTotal(input.goods);
  const { findings } = judgeOn(
    'purchase',
    { stage: 'purchase', on: input.on, amountFen, basis: input.basis, urgentReason: input.urgentReason },
    lawOf(tx.book),
  );
  const reason = input.urgentReason;
  const answers = reason === undefined ? [] : [{ code: 'goods-no-basis', reason }];
  requireAnswered(findings, answers);
  const transferId = post(tx, {
    movement: 'buy_goods',
    debit: 'goods',
    credit: input.from,
    amountFen,
    onDate: input.on,
    summary: `购入物资：${input.supplier}`,
    document: input.basis,
    special: input.urgentReason,
    payee: { name: input.supplier },
    goods: input.goods,
  });
  recordFindings(tx, { stage: 'purchase', subjectId: transferId }, findings, answers);
  return { transferId, findings };
}

export function receiveGoods(tx: Tx, input: GoodsReceived): { transferId: number } {
  const transferId = post(tx, {
    movement: 'receive_goods',
    debit: 'goods',
    credit: 'received',
    amountFen: goodsTotal(input.goods),
    source: input.source,
    onDate: input.on,
    summary: `接收物资：${input.from}`,
    payee: { name: input.from },
    goods: input.goods,
  });
  return { transferId };
}

/**
 * Red row of a movement without a voucher. A service is reversed here too, having no 四联单; so is help of before this book
 * began, whose money now comes back.
 */
export function reverseTransfer(tx: Tx, input: ReversalInput): { transferId: number } {
  const original = transferOf(tx, input.transferId);
  requireReversible(tx, original, input);
  const pair = redPair(original, input);
  if (pair.debit === 'interest') requireInterest(tx, input.amountFen);
  const transferId = post(tx, {
    ...pair,
    amountFen: input.amountFen,
    source: original.source ?? input.source,
    onDate: input.on,
    summary: `${MOVEMENTS[pair.movement]}${original.onDate}“${original.summary}”：${input.reason}`,
    caseId: original.caseId,
    decisionId: original.decisionId,
    reversesId: original.id,
    batchId: original.batchId ?? undefined,
  });
  return { transferId };
}

function requireReversible(tx: Tx, original: StoredTransfer, input: ReversalInput): void {
  if (original.reversesId !== null)
    throw new Refusal('red-of-red', '这一笔本身是红字，不能再冲销。需要更正的，重新登记一笔。');
  if (original.movement === 'opening' && !isRelief(original.debit))
    throw new Refusal('opening-final', '期初数不能冲销。期初有误的，请登记盘盈、盘亏或追加并写明原因。');
  if (tx.book.get('SELECT id FROM voucher WHERE id = ?', original.id) !== undefined)
    throw new Refusal('has-voucher', '这一笔有四联单，请从四联单办理作废或红字冲销。');
  const left = original.amountFen - reversedFen(tx, original.id);
  if (input.amountFen > left)
    throw new Refusal(
      'over-reversed',
      `这一笔金额 ${formatFen(original.amountFen)} 元，还可冲销 ${formatFen(left)} 元，请核对。`,
    );
  if (input.on < original.onDate) throw new Refusal('reversed-before-paid', '冲销日期早于原记账日期，请核对。');
}

/** 冲销 swaps the accounts; repaid help may come in elsewhere, and help of before this book can only be repaid. */
function redPair(original: StoredTransfer, input: ReversalInput): Pick<Posting, 'movement' | 'debit' | 'credit'> {
  const { why, into } = input;
  const isOld = original.movement === 'opening';
  if (why !== 'reversal' && !isRelief(original.debit))
    throw new Refusal('not-relief', `这一笔不是救助发放，没有“${MOVEMENTS[why]}”一说，请选“冲销”。`);
  if (isOld) return { movement: why === 'reversal' ? 'recover' : why, debit: into ?? 'bank', credit: original.debit };
  if (why !== 'reversal') return { movement: why, debit: into ?? original.credit, credit: original.debit };
  if (into !== undefined && into !== original.credit)
    throw new Refusal('wrong-place', '冲销要退回原来的账户，不能另选。钱款从别处退回的，请选“退回”或“追回”。');
  return { movement: 'reversal', debit: original.credit, credit: original.debit };
}

/** 期初: only into a book that has no posting yet; its month is closed with it, so the next one is the first. */
export function recordOpening(tx: Tx, input: OpeningInput): { period: string; transferIds: number[] } {
  requireUnused(tx);
  if (input.on > tx.today) throw new Refusal('date-in-future', `期初日期 ${input.on} 还没有到，请核对。`);
  if (input.on !== lastDayOf(periodOf(input.on)))
    throw new Refusal(
      'opening-not-month-end',
      `期初数须是月末的数，${input.on} 不是月末。请填启用本账之前最后一个月的末日。`,
    );
  const later = input.unreported.find(({ on }) => on > input.on);
  if (later !== undefined)
    throw new Refusal(
      'unreported-after-opening',
      `期初未销账的“${later.name}”发放日期 ${later.on} 晚于期初日期 ${input.on}，请核对；期初以后的发放请逐笔登记。`,
    );
  const period = periodOf(input.on);
  const opening = (debit: Account, amountFen: number, more: Partial<Posting>): number =>
    post(tx, {
      movement: 'opening',
      debit,
      credit: 'received',
      amountFen,
      onDate: input.on,
      period,
      summary: '期初余额',
      ...more,
    });
  const transferIds = [
    ...input.bank.map(({ source, amountFen }) => opening('bank', amountFen, { source })),
    ...input.cash.map(({ source, amountFen }) => opening('cash', amountFen, { source })),
    ...input.goods.map(({ source, line }) => opening('goods', line.amountFen, { source, goods: [line] })),
    ...input.unreported.map((line) =>
      opening(`relief_${line.way}`, line.amountFen, {
        summary: `期初未销账：${line.name}${line.on}${line.voucher === undefined ? '' : ` ${line.voucher}号`}`,
        document: line.voucher,
        payee: { name: line.name },
      }),
    ),
  ];
  const nextYear = yearOf(input.on) + (input.on.endsWith('-12-31') ? 1 : 0);
  beginSeries(tx, nextYear, input.nextVoucher, NUMBER_WIDTH);
  tx.insert(monthEvent, { period, kind: 'history', onDate: input.on, reason: '期初', staffId: tx.session.staffId });
  return { period, transferIds };
}

/** Whatever has a month, or a number, stands before 期初 can. */
function requireUnused(tx: Tx): void {
  for (const table of ['transfer', 'card_line', 'month_event', 'voucher_series'])
    if (tx.book.get(`SELECT id FROM ${table} LIMIT 1`) !== undefined)
      throw new Refusal('book-not-empty', '账簿已有记账，不能再登记期初数。期初有误的，请另建一本新账重新登记。');
}
