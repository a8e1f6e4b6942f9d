/** Steps of a history that help people: cases, decisions, payments, 四联单, and what comes back. */
import { addDays, yearOf } from '../../../domain/calendar/date.ts';
import type { CaseState } from '../../model/office-model.ts';
import { leftOf, type Line, type Voucher, type Way } from '../../model/help.ts';
import type { Place } from '../../model/purse.ts';
import { caseInput, goods, STAFF, type ActInput, type Who } from '../test-office.ts';
import { anyDay, fullSource } from './fund-steps.ts';
import type { World } from './world.ts';

export function openCase(world: World): void {
  const { dice, model } = world;
  const appliedOn = dice.onceIn(25) ? anyDay(world) : addDays(world.today, -dice.between(0, 20));
  const type = dice.of('urgent', 'urgent', 'urgent', 'spending');
  const who = dice.onceIn(10) ? 'approver' : 'clerk';
  const opened = world.act(
    who,
    'case.open',
    { ...caseInput(world.people++, appliedOn), type },
    model.openCase(appliedOn, type, STAFF[who]),
  );
  const subject = opened === undefined ? undefined : model.cases.get(opened.caseId);
  if (subject !== undefined && !dice.onceIn(6)) decide(world, subject);
}

export function decideSome(world: World): void {
  const subject = world.dice.one([...world.model.cases.values()]);
  if (subject !== undefined) decide(world, subject);
}

function decide(world: World, subject: CaseState): void {
  const { dice, model } = world;
  const kind = dice.of('approved', 'approved', 'approved', 'ordered', 'ordered', 'refused');
  const who: Who = dice.onceIn(12) ? 'clerk' : 'approver';
  const on = dice.onceIn(6) ? anyDay(world) : addDays(subject.appliedOn, dice.between(0, 6));
  const fen = dice.between(500, 60_000);
  const input: ActInput<'case.decide'> = {
    caseId: subject.id,
    kind,
    on,
    reference: `勐民救审${subject.id}号`,
    way: 'cash',
    amountFen: fen,
    opinion: '同意或不同意的理由',
    // 支出型 without 公示: explained, so that what these histories are about goes on.
    overrides: [{ code: 'step-missing', reason: '村务公开栏已公示，补记' }],
  };
  world.act(who, 'case.decide', input, model.decide(subject, kind, { on, fen, by: STAFF[who] }));
}

/** A case with something left to pay, now and then any case. */
function payable({ dice, model }: World): CaseState | undefined {
  const all = [...model.cases.values()];
  const open = all.filter((subject) => model.leftOfCase(subject) > 0);
  return dice.onceIn(12) ? dice.one(all) : (dice.one(open) ?? dice.one(all));
}

function payDay(world: World, subject: CaseState): string {
  const { dice, today } = world;
  const decided = (subject.order ?? subject.approval)?.on ?? subject.appliedOn;
  if (dice.onceIn(8)) return anyDay(world);
  return dice.onceIn(3) && decided <= today ? decided : today;
}

export function pay(world: World): void {
  const { dice, model } = world;
  const subject = payable(world);
  if (subject === undefined) return;
  const way: Way = dice.of('cash', 'cash', 'cash', 'goods', 'service', 'transfer');
  const from: Place = way === 'cash' || way === 'goods' ? way : way === 'service' ? dice.of('bank', 'cash') : 'bank';
  const fen = dice.part(Math.min(Math.max(model.leftOfCase(subject), 1), Math.max(model.purse.fen(from), 1)));
  const on = payDay(world, subject);
  const source = fullSource(world);
  const who: Who = dice.onceIn(15) ? 'approver' : 'cashier';
  const payer: Who = dice.onceIn(15) ? 'approver' : 'cashier';
  const common = { caseId: subject.id, on, source, payerId: STAFF[payer] };
  const input: ActInput<'payment.pay'> =
    way === 'goods'
      ? { ...common, way, goods: goods(fen) }
      : way === 'service'
        ? {
            ...common,
            way,
            amountFen: fen,
            service: '临时住所',
            provider: '南汀旅馆',
            invoice: 'No 1',
            from: from as 'bank' | 'cash',
          }
        : way === 'transfer'
          ? {
              ...common,
              way,
              amountFen: fen,
              bank: { name: '岩甲', bank: '农村信用社', account: '6217000000000000004' },
            }
          : { ...common, way, amountFen: fen };
  const hands = [STAFF[who], STAFF[payer]];
  world.act(who, 'payment.pay', input, model.pay(subject, { way, fen, on, source, from, hands }));
}

/** 一卡通: a line of the reports */
export function payByCard(world: World): void {
  const { dice, model } = world;
  const subject = payable(world);
  if (subject === undefined) return;
  const on = payDay(world, subject);
  const fen = dice.part(model.leftOfCase(subject));
  const who: Who = dice.onceIn(15) ? 'approver' : 'cashier';
  const input = { way: 'card', caseId: subject.id, on, amountFen: fen } as const;
  world.act(who, 'payment.pay', input, model.payByCard(subject, { fen, on, hands: [STAFF[who]] }));
}

const vouchers = (world: World, isMeant: (voucher: Voucher) => boolean): Voucher[] => {
  const all = [...world.model.help.vouchers.values()];
  return world.dice.onceIn(10) ? all : all.filter(isMeant);
};

export function sign(world: World): void {
  const voucher = world.dice.one(vouchers(world, ({ state }) => state === 'issued'));
  if (voucher !== undefined) signOne(world, voucher, world.dice.onceIn(8) ? anyDay(world) : world.today);
}

export function signOne(world: World, voucher: Voucher, on: string): void {
  world.act('cashier', 'voucher.sign', { voucherId: voucher.line.id, on }, world.model.sign(voucher, on));
}

export function voidSome(world: World): void {
  const { dice, model } = world;
  const voucher = dice.one(vouchers(world, ({ state }) => state === 'issued'));
  if (voucher === undefined) return;
  const on = dice.onceIn(8) ? anyDay(world) : world.today;
  const { refusals, accept } = model.voidVoucher(voucher, on);
  world.act(
    'cashier',
    'voucher.void',
    { voucherId: voucher.line.id, on, reason: '写错', copiesKept: 4 },
    { refusals, accept: () => accept(redRowOf(world, voucher.line)) },
  );
}

const redRowOf = ({ office }: World, line: Line): number =>
  office.book.get<{ id: number }>('SELECT max(id) AS id FROM transfer WHERE reverses_id = ?', line.id)?.id ?? 0;

/** A red slip, in full or in part, in the same month or a later one */
export function reverseVoucher(world: World): void {
  const { dice, model } = world;
  const voucher = dice.one(vouchers(world, ({ state, red }) => state === 'signed' && !red));
  if (voucher === undefined) return;
  const { line } = voucher;
  const on = dice.onceIn(8) ? anyDay(world) : world.today;
  const why = dice.of('refund', 'recover', 'indemnity', 'reversal');
  const into: 'bank' | 'cash' | 'goods' =
    dice.onceIn(3) || line.from === undefined || line.from === 'in_transit'
      ? dice.of('bank', 'cash', 'goods')
      : line.from;
  const fen = dice.part(leftOf(line));
  world.act(
    'accountant',
    'voucher.reverse',
    { voucherId: line.id, on, amountFen: fen, why, into, reason: '多发退回' },
    model.reverseVoucher(voucher, { on, fen, why, into }),
  );
}

export function reprint(world: World): void {
  const voucher = world.dice.one([...world.model.help.vouchers.values()]);
  if (voucher === undefined) return;
  const on = anyDay(world);
  world.act(
    'cashier',
    'voucher.reprint',
    { voucherId: voucher.line.id, on, reason: '卡纸' },
    world.model.reprint(voucher, on),
  );
}

/** What comes back of a service, or of help paid before the book began */
export function reverseUnvouchered(world: World): void {
  const { dice, model } = world;
  const all = [...model.help.lines.values()];
  const meant = all.filter(({ id, blue }) => blue === undefined && !model.help.vouchers.has(id));
  const line = dice.one(dice.onceIn(8) ? all : meant);
  if (line === undefined) return;
  const on = dice.onceIn(8) ? anyDay(world) : world.today;
  const why = dice.of('reversal', 'refund', 'recover', 'indemnity');
  const into = dice.onceIn(2) ? dice.of('bank', 'cash') : undefined;
  const source = line.source === undefined && !dice.onceIn(8) ? fullSource(world) : undefined;
  const fen = dice.part(leftOf(line));
  world.act(
    'accountant',
    'transfer.reverse',
    {
      transferId: line.id,
      on,
      amountFen: fen,
      reason: '退回',
      why,
      ...(into !== undefined && { into }),
      ...(source !== undefined && { source }),
    },
    model.reverseUnvouchered(line, { on, fen, struck: why === 'reversal', into, source }),
  );
}

/** 缺号说明 */
export function declareNumbers(world: World): void {
  const { dice, model } = world;
  const year = dice.one([...model.numbers.years, yearOf(world.today)]) ?? 2026;
  const next = model.numbers.next(year);
  const first = dice.onceIn(3) ? dice.between(Math.max(1, next - 3), next + 3) : next;
  const numbers = Array.from({ length: dice.between(1, 3) }, (_, at) => first + at);
  world.act(
    'accountant',
    'voucher.declare',
    { series: 'LSJZ', year, numbers, kind: dice.of('lost', 'spoilt'), reason: '撕毁' },
    model.declare(year, numbers),
  );
}
