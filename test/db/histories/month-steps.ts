/** Steps of a history at the month's end: 销账, 盘点, 月结, and what is sent to the county. */
import { addDays, lastDayOf, nextPeriod, periodOf, previousPeriod } from '../../../domain/calendar/date.ts';
import { currentHead, perform } from '../../../db/act.ts';
import { publishedHead } from '../../../db/schema/index.ts';
import type { Answer, Batch } from '../../model/help.ts';
import type { Count } from '../../model/office-model.ts';
import { piecesOf, STAFF, type Who } from '../test-office.ts';
import { anyDay } from './fund-steps.ts';
import { signOne } from './help-steps.ts';
import type { World } from './world.ts';

export function report(world: World): void {
  const { dice, model } = world;
  const on = dice.onceIn(10) ? anyDay(world) : world.today;
  const months = [...new Set([...model.help.lines.values()].map(({ period }) => period))];
  const through = dice.onceIn(2) ? periodOf(world.today) : (dice.one(months) ?? periodOf(world.today));
  const lines = [...model.help.lines.values()];
  const named = dice.onceIn(4)
    ? [...new Set(Array.from({ length: dice.between(1, 4) }, () => dice.one(lines)?.id ?? 999_999))]
    : undefined;
  world.act(
    'accountant',
    'batch.make',
    { on, reference: `勐民销〔${through}〕`, through, ...(named !== undefined && { lines: named }) },
    model.report({ on, through, named }),
  );
}

/** The county's answer: most lines granted, some refused, some sent back for papers. */
export function answer(world: World): void {
  const { dice, model } = world;
  const all = [...model.help.batches.values()];
  const batch = dice.onceIn(10) ? dice.one(all) : dice.one(all.filter(({ answered }) => !answered));
  if (batch === undefined) return;
  const on = dice.onceIn(8) ? anyDay(world) : world.today;
  const answers = new Map<number, Answer>();
  for (const line of batch.lines)
    if (dice.onceIn(4) && (line.blue === undefined || dice.onceIn(3)))
      answers.set(line.id, dice.of('refused', 'refused', 'returned'));
  answerWith(world, batch, on, answers);
}

export function answerWith(world: World, batch: Batch, on: string, answers: ReadonlyMap<number, Answer>): void {
  const exceptions = [...answers].map(([transferId, one]) => ({ transferId, answer: one, reason: '材料不全' }));
  world.act(
    'accountant',
    'batch.answer',
    { batchId: batch.id, on, document: '南民复1号', exceptions },
    world.model.answer(batch, on, answers),
  );
}

export function count(world: World): Count | undefined {
  const { dice, model } = world;
  const on = dice.onceIn(6) ? anyDay(world) : world.today;
  const pieces = piecesOf(Math.max(model.cashOn(on), 0) + (dice.onceIn(4) ? dice.between(-300, 300) : 0)).map((n) =>
    Math.max(n, 0),
  );
  return countPieces(world, on, pieces, dice.onceIn(2));
}

function countPieces(world: World, on: string, pieces: number[], explained: boolean): Count | undefined {
  const countedFen = [10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10].reduce(
    (sum, value, at) => sum + value * (pieces[at] ?? 0),
    0,
  );
  const counted = world.act(
    'cashier',
    'cash.count',
    { on, pieces, cashier: '李小梅', supervisor: '赵会计', ...(explained && { explanation: '角分找零' }) },
    world.model.count(on, countedFen, explained),
  );
  return counted === undefined ? undefined : world.model.counts.get(counted.countId);
}

export function close(world: World): void {
  const { dice, model } = world;
  const oldest = model.months.oldest ?? periodOf(world.today);
  const period = dice.onceIn(4) ? dice.of(nextPeriod(oldest), previousPeriod(oldest)) : oldest;
  closeWith(world, period, dice.onceIn(6) ? anyDay(world) : world.today, dice.one([...model.counts.values()]));
}

function closeWith(world: World, period: string, on: string, counted: Count | undefined): void {
  world.act(
    'accountant',
    'month.close',
    { period, on, countId: counted?.id ?? 999_999 },
    world.model.closeMonth(period, on, counted),
  );
}

/** What an office does when a month is over: everything signed for, cash counted, month closed. */
export function finishMonth(world: World): void {
  const { model } = world;
  const period = model.months.oldest;
  if (period === undefined) return;
  const end = lastDayOf(period);
  while (world.today < end) world.moveOn(1);
  for (const voucher of model.help.vouchers.values())
    if (voucher.state === 'issued' && voucher.line.period === period) signOne(world, voucher, world.today);
  const counted = countPieces(world, world.today, piecesOf(model.cashOn(world.today)), true);
  closeWith(world, period, world.today, counted);
}

export function reopen(world: World): void {
  const { dice, model } = world;
  const newest = model.months.closedThrough ?? periodOf(world.today);
  const period = dice.onceIn(4) ? dice.of(nextPeriod(newest), previousPeriod(newest)) : newest;
  const second: Who = dice.onceIn(6) ? 'accountant' : 'manager';
  const on = dice.onceIn(8) ? anyDay(world) : world.today;
  world.act(
    'accountant',
    'month.reopen',
    { period, on, reason: '漏记一笔', secondStaffId: STAFF[second] },
    model.reopenMonth(period, on, { first: STAFF.accountant, second: STAFF[second] }),
  );
}

/** The month's package goes to the county: from now on the month stays closed. */
export function send(world: World): void {
  const { model, office } = world;
  const period = model.months.closedThrough;
  if (period === undefined) return;
  const { no, hash } = currentHead(office.book);
  const requestId = office.newRequest();
  const work = (): number =>
    perform(office.book, office.session('accountant'), { act: 'package.sent', requestId, input: { period } }, (tx) =>
      tx.insert(publishedHead, { auditNo: no, hash, what: 'package', period }),
    );
  world.run('package.sent', work, { refusals: new Set(), accept: () => void model.months.sent.add(period) });
}

export const moveOn = (world: World): void => world.moveOn(world.dice.between(1, 9));

/** Straight to the first days of the next month, when the last one is still being counted */
export const nextMonth = (world: World): void => {
  const first = `${nextPeriod(periodOf(world.today))}-01`;
  const target = addDays(first, world.dice.between(0, 4));
  while (world.today < target) world.moveOn(1);
};
