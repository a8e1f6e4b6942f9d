/** Steps of a history that move the fund: 期初, 拨入, 提现, 物资, 利息, 损溢, 上缴, and their red rows. */
import { addDays } from '../../../domain/calendar/date.ts';
import type { Source } from '../../../domain/entities/codes.ts';
import type { Batch, Way } from '../../model/help.ts';
import type { Change, Place } from '../../model/purse.ts';
import { goods, type ActInput } from '../test-office.ts';
import type { World } from './world.ts';

const SOURCES = ['county', 'county', 'upper', 'donation', 'dibao_surplus'] as const satisfies readonly Source[];

export const anySource = ({ dice }: World): Source => dice.of(...SOURCES);

/** A source that has something left, else any. */
export const fullSource = (world: World): Source => {
  const full = SOURCES.filter((source) => world.model.purse.fen(`source:${source}`) > 0);
  return world.dice.onceIn(8) ? anySource(world) : (world.dice.one(full) ?? anySource(world));
};

/** Mostly today, often some days back, now and then a day that has not come. */
export function anyDay({ dice, today }: World): string {
  if (dice.onceIn(20)) return addDays(today, dice.between(1, 40));
  return dice.onceIn(2) ? today : addDays(today, -dice.between(0, 35));
}

/** Money and claims an office begins with; `day` is mostly a month's end. */
export function recordOpening(world: World, day: string): void {
  const { dice, model } = world;
  const sums = (place: Place, count: number) =>
    Array.from({ length: count }, () => ({ place, source: anySource(world), fen: dice.between(10_000, 900_000) }));
  const [bank, cash, store] = [
    sums('bank', dice.between(1, 3)),
    sums('cash', dice.between(0, 2)),
    sums('goods', dice.between(0, 2)),
  ];
  const unreported = Array.from({ length: dice.between(0, 4) }, () => ({
    way: dice.of<Way>('cash', 'goods', 'service', 'transfer'),
    fen: dice.between(1_000, 80_000),
    on: addDays(day, dice.onceIn(30) ? 1 : -dice.between(0, 60)),
  }));
  const nextVoucher = dice.between(1, 300);
  world.act(
    'accountant',
    'opening.record',
    {
      on: day,
      bank: bank.map(({ source, fen }) => ({ source, amountFen: fen })),
      cash: cash.map(({ source, fen }) => ({ source, amountFen: fen })),
      goods: store.flatMap(({ source, fen }) => goods(fen).map((line) => ({ source, line }))),
      unreported: unreported.map(({ way, fen, on }) => ({ way, amountFen: fen, on, name: '张德福', voucher: '0001' })),
      nextVoucher,
    },
    model.opening({ on: day, money: [...bank, ...cash, ...store], unreported, nextVoucher }),
  );
}

type Move = ActInput<'fund.move'>;

function move(world: World, input: Move, unit: Change, more: Parameters<World['model']['move']>[3] = {}): void {
  world.act('accountant', 'fund.move', input, world.model.move(input.on, input.amountFen, unit, more));
}

export function grant(world: World): void {
  const source = anySource(world);
  const movement = world.dice.of('grant', 'supplement');
  const amountFen = world.dice.between(1_000, 500_000);
  move(world, { movement, on: anyDay(world), amountFen, source }, { bank: 1, received: 1, [`source:${source}`]: 1 });
}

export function replenish(world: World): void {
  const open = [...world.model.help.batches.values()].filter((batch) => batch.open > 0);
  const batch: Batch | undefined = world.dice.one(open);
  if (batch === undefined) return;
  const source = anySource(world);
  const unit: Change = { bank: 1, received: 1, [`source:${source}`]: 1 };
  const amountFen = world.dice.part(batch.open);
  move(world, { movement: 'replenish', on: anyDay(world), amountFen, source, batchId: batch.id }, unit, { batch });
}

/** 提现 and 缴存, at once or by way of 在途款 */
export function carry(world: World): void {
  const { dice, model } = world;
  const movement = dice.of('withdraw', 'withdraw', 'deposit');
  const inTransit = dice.of('none', 'none', 'out', 'arrived');
  const [from, to]: readonly [Place, Place] = movement === 'withdraw' ? ['bank', 'cash'] : ['cash', 'bank'];
  const unit: Change =
    inTransit === 'none'
      ? { [from]: -1, [to]: 1 }
      : inTransit === 'out'
        ? { [from]: -1, in_transit: 1 }
        : { in_transit: -1, [to]: 1 };
  const amountFen = dice.part(model.purse.fen(inTransit === 'arrived' ? 'in_transit' : from));
  move(world, { movement, on: anyDay(world), amountFen, inTransit }, unit);
}

export function interest(world: World): void {
  move(
    world,
    { movement: 'interest', on: anyDay(world), amountFen: world.dice.between(1, 3_000) },
    { bank: 1, interest: 1 },
  );
}

/** 盘盈, 盘亏, 退赔, 核销损失 */
export function countingDifference(world: World): void {
  const { dice, model } = world;
  const on = anyDay(world);
  const place = dice.of('cash', 'goods');
  const missing = model.purse.fen('shortage');
  const kind = dice.of('surplus', 'deficit', 'deficit', 'indemnity', 'indemnity', 'write_off_loss');
  if (kind === 'surplus') {
    const amountFen = dice.between(1, 5_000);
    return move(world, { movement: kind, on, amountFen, place, reason: '盘点多出' }, { [place]: 1, shortage: -1 });
  }
  if (kind === 'deficit') {
    const amountFen = dice.part(Math.min(model.purse.fen(place), 5_000));
    return move(world, { movement: kind, on, amountFen, place, reason: '盘点短少' }, { [place]: -1, shortage: 1 });
  }
  const amountFen = dice.part(Math.max(missing, 0));
  const also = (reasons: { when: (is: boolean, code: string) => unknown }): void =>
    void reasons.when(amountFen > missing, 'no-such-shortage');
  if (kind === 'indemnity') {
    const into = dice.of('bank', 'cash');
    return move(
      world,
      { movement: kind, on, amountFen, place: into, payer: '李小梅' },
      { [into]: 1, shortage: -1 },
      { also },
    );
  }
  const source = fullSource(world);
  const unit: Change = { received: -1, shortage: -1, [`source:${source}`]: -1 };
  move(world, { movement: kind, on, amountFen, source, document: '南财复3号' }, unit, { also });
}

export function surrender(world: World): void {
  const { dice, model } = world;
  const on = anyDay(world);
  const what = dice.of('fund', 'interest', 'interest', 'surplus');
  if (what === 'fund') {
    const source = dice.onceIn(10) ? undefined : fullSource(world);
    const amountFen = dice.between(1, 40_000);
    const unit: Change = { bank: -1, surrendered: 1, ...(source !== undefined && { [`source:${source}`]: -1 }) };
    const input: Move = { movement: 'surrender', on, amountFen, what, ...(source !== undefined && { source }) };
    return move(world, input, unit, { also: (reasons) => void reasons.when(source === undefined, 'source-missing') });
  }
  const owed = what === 'interest' ? model.purse.fen('interest') : -model.purse.fen('shortage');
  const amountFen = dice.part(Math.max(owed, 0));
  const unit: Change = what === 'interest' ? { bank: -1, interest: -1 } : { bank: -1, shortage: 1 };
  const code = what === 'interest' ? 'no-such-interest' : 'no-such-surplus';
  move(world, { movement: 'surrender', on, amountFen, what }, unit, {
    also: (reasons) => void reasons.when(amountFen > owed, code),
  });
}

export function buyGoods(world: World): void {
  const { dice, model } = world;
  const from = dice.of('bank', 'bank', 'cash');
  const on = anyDay(world);
  const fen = dice.part(Math.min(model.purse.fen(from), 60_000));
  world.act(
    'cashier',
    'goods.buy',
    { on, from, goods: goods(fen), supplier: '南汀县粮油公司', basis: '询价采购' },
    model.move(on, fen, { [from]: -1, goods: 1 }),
  );
}

export function receiveGoods(world: World): void {
  const source = anySource(world);
  const on = anyDay(world);
  const fen = world.dice.between(100, 30_000);
  world.act(
    'cashier',
    'goods.receive',
    { on, source, goods: goods(fen), from: '县红十字会' },
    world.model.move(on, fen, { goods: 1, received: 1, [`source:${source}`]: 1 }),
  );
}

/** A red row on a movement without a 四联单, a red one and an opening one included. */
export function reverseMovement(world: World): void {
  const { dice, model } = world;
  const movement = dice.one([...model.movements.values()]);
  if (movement === undefined) return;
  const on = dice.onceIn(6)
    ? anyDay(world)
    : addDays(movement.on > world.today ? world.today : movement.on, dice.between(0, 20));
  const amountFen = dice.part(movement.left);
  world.act(
    'accountant',
    'transfer.reverse',
    { transferId: movement.id, on, amountFen, reason: '记错' },
    model.reverseMovement(movement, on, amountFen),
  );
}
