/**
 * The office in memory, written from the design's words and not from the program: what each act may and may not do, and
 * what follows from it. The histories of test/db drive it side by side with a book.
 */
import { lastDayOf, periodOf, yearOf } from '../../domain/calendar/date.ts';
import type { Source } from '../../domain/entities/codes.ts';
import { Reasons, type Forecast } from './forecast.ts';
import { Help, leftOf, type Answer, type Batch, type Line, type Voucher, type Way } from './help.ts';
import { Months } from './months.ts';
import { Numbers } from './numbers.ts';
import { Purse, times, type Change, type Place } from './purse.ts';

export interface Decision {
  readonly on: string;
  readonly fen: number;
  readonly by: number;
}

export interface CaseState {
  readonly id: number;
  readonly appliedOn: string;
  readonly openedBy: number;
  readonly type: 'urgent' | 'spending';
  order?: Decision;
  approval?: Decision;
  refusal?: Decision;
}

/** A movement that is no help: what 1 分 of it changes, and how much of it still stands. */
export interface Movement {
  readonly id: number;
  readonly on: string;
  readonly unit: Change;
  readonly batch: Batch | undefined;
  readonly isOpening: boolean;
  left: number;
}

export interface Count {
  readonly id: number;
  readonly on: string;
  readonly bookFen: number;
  usedFor?: string;
}

interface Entry {
  readonly on: string;
  readonly fen: number;
  readonly change: Change;
  /** Where the month is not the posting's own to choose */
  readonly period?: string;
}

export interface Posted {
  readonly transferId: number;
}

const source = (of: Source | undefined, fen: number): Change => (of === undefined ? {} : { [`source:${of}`]: fen });
export const voucherKind = (way: Way): boolean => way !== 'service';

export class OfficeModel {
  readonly purse = new Purse();
  readonly months = new Months();
  readonly numbers = new Numbers();
  readonly help = new Help();
  readonly cases = new Map<number, CaseState>();
  readonly movements = new Map<number, Movement>();
  readonly counts = new Map<number, Count>();
  /** 一卡通 */
  readonly cards: { readonly caseId: number; readonly fen: number; readonly on: string; readonly period: string }[] =
    [];
  readonly #cash: { readonly on: string; readonly fen: number }[] = [];
  today: string;

  constructor(today: string) {
    this.today = today;
  }

  /** 库存现金 at the end of a day */
  cashOn(day: string): number {
    return this.#cash.filter(({ on }) => on <= day).reduce((sum, { fen }) => sum + fen, 0);
  }

  /** Why an entry may not be made, and its month. */
  #entering({ on, change, period }: Entry): { reasons: Reasons; period: string } {
    const posting = this.months.posting(on, this.today);
    const reasons = period === undefined ? posting.reasons : new Reasons();
    reasons.when(this.purse.isShort(change), 'balance-short');
    return { reasons, period: period ?? posting.period };
  }

  #enter({ on, change }: Entry, period: string): void {
    this.purse.apply(change);
    this.months.posted(period);
    if (change.cash !== undefined) this.#cash.push({ on, fen: change.cash });
  }

  // ——— 期初 and the fund

  opening(input: {
    on: string;
    money: readonly { place: Place; source: Source; fen: number }[];
    unreported: readonly { way: Way; fen: number; on: string }[];
    nextVoucher: number;
  }): Forecast<{ transferIds: readonly number[] }> {
    const { on, money, unreported, nextVoucher } = input;
    const period = periodOf(on);
    const refusals = new Reasons()
      .when(!this.months.isUnused || this.numbers.years.length > 0, 'book-not-empty')
      .when(on > this.today, 'date-in-future')
      .when(on !== lastDayOf(period), 'opening-not-month-end')
      .when(
        unreported.some((line) => line.on > on),
        'unreported-after-opening',
      ).codes;
    const accept = ({ transferIds }: { transferIds: readonly number[] }): void => {
      const ids = [...transferIds];
      for (const { place, source: of, fen } of money) {
        const unit: Change = { [place]: 1, received: 1, ...source(of, 1) };
        this.#enter({ on, fen, change: times(unit, fen) }, period);
        const id = ids.shift() ?? 0;
        this.movements.set(id, { id, on, unit, batch: undefined, isOpening: true, left: fen });
      }
      // Booked on the day of 期初: what came back before it is in the opening balances already.
      for (const { way, fen } of unreported) {
        this.#enter({ on, fen, change: { received: fen } }, period);
        const id = ids.shift() ?? 0;
        this.help.give({ id, caseId: undefined, way, fen, on, period, source: undefined, from: undefined });
      }
      this.months.begin(period);
      this.numbers.begin(yearOf(on) + (on.endsWith('-12-31') ? 1 : 0), nextVoucher);
    };
    return { refusals, accept };
  }

  /** Any movement that is no help to a household. `unit` is what 1 分 of it changes. */
  move(
    on: string,
    fen: number,
    unit: Change,
    more: { batch?: Batch; also?: (reasons: Reasons) => void } = {},
  ): Forecast<Posted> {
    const { batch } = more;
    const entry = { on, fen, change: times(unit, fen) };
    const { reasons, period } = this.#entering(entry);
    reasons.when(batch !== undefined && fen > batch.open, 'over-replenished');
    more.also?.(reasons);
    const accept = ({ transferId }: Posted): void => {
      this.#enter(entry, period);
      if (batch !== undefined) batch.open -= fen;
      this.movements.set(transferId, { id: transferId, on, unit, batch, isOpening: false, left: fen });
    };
    return { refusals: reasons.codes, accept };
  }

  /** 红字冲销 of a movement that is no help. */
  reverseMovement(movement: Movement, on: string, fen: number): Forecast<Posted> {
    const { unit, batch } = movement;
    const entry = { on, fen, change: times(unit, -fen) };
    const { reasons, period } = this.#entering(entry);
    reasons
      .when(movement.isOpening, 'opening-final')
      .when(fen > movement.left, 'over-reversed')
      .when(on < movement.on, 'reversed-before-paid')
      .when(unit.interest === 1 && fen > this.purse.fen('interest'), 'no-such-interest');
    const accept = (): void => {
      this.#enter(entry, period);
      movement.left -= fen;
      if (batch !== undefined) batch.open += fen;
    };
    return { refusals: reasons.codes, accept };
  }

  // ——— cases

  openCase(appliedOn: string, type: CaseState['type'], by: number): Forecast<{ caseId: number }> {
    const refusals = new Reasons().when(appliedOn > this.today, 'date-in-future').codes;
    const accept = ({ caseId: id }: { caseId: number }): void => {
      this.cases.set(id, { id, appliedOn, openedBy: by, type });
    };
    return { refusals, accept };
  }

  decide(subject: CaseState, kind: 'approved' | 'ordered' | 'refused', input: Decision): Forecast<unknown> {
    const { order, approval, refusal } = subject;
    const allowed = kind === 'refused' ? 0 : input.fen;
    const refusals = new Reasons()
      .when(input.on > this.today, 'date-in-future')
      .when(input.on < subject.appliedOn, 'decision-before-application')
      .when(input.by === subject.openedBy, 'duty-separation')
      .when(approval !== undefined || refusal !== undefined, 'already-decided')
      .when(kind === 'ordered' && order !== undefined, 'already-ordered')
      .when(order !== undefined && input.on < order.on, 'decision-before-order')
      .when(this.#paidFen(subject.id) > allowed, 'paid-exceeds-approval')
      // 先行救助 is for 急难型 alone.
      .when(kind === 'ordered' && subject.type === 'spending', 'rule-forbids').codes;
    const accept = (): void => {
      if (kind === 'approved') subject.approval = input;
      else if (kind === 'ordered') subject.order = input;
      else subject.refusal = input;
    };
    return { refusals, accept };
  }

  #paidFen(caseId: number): number {
    const cards = this.cards.filter((card) => card.caseId === caseId).reduce((sum, { fen }) => sum + fen, 0);
    return this.help.netOfCase(caseId) + cards;
  }

  /** 分 still to be paid of a case */
  leftOfCase(subject: CaseState): number {
    return (subject.approval ?? subject.order)?.fen === undefined
      ? 0
      : ((subject.approval ?? subject.order)?.fen ?? 0) - this.#paidFen(subject.id);
  }

  #allowing(subject: CaseState, input: { on: string; fen: number; hands: readonly number[] }, reasons: Reasons): void {
    const { on, fen, hands } = input;
    const inForce = (decision: Decision | undefined): Decision | undefined =>
      decision !== undefined && decision.on <= on ? decision : undefined;
    const [order, approval] = [inForce(subject.order), inForce(subject.approval)];
    const deciders = [order?.by, approval?.by];
    reasons
      .when(inForce(subject.refusal) !== undefined, 'case-refused')
      .when(order === undefined && approval === undefined, 'not-approved')
      .when(fen > this.leftOfCase(subject), 'over-approved')
      .when(
        hands.some((hand) => deciders.includes(hand)),
        'duty-separation',
      );
  }

  // ——— 发放 and 四联单

  pay(
    subject: CaseState,
    input: { way: Way; fen: number; on: string; source: Source; from: Place; hands: readonly number[] },
  ): Forecast<{ id: number; voucherId: number | null; number: string | null }> {
    const { way, fen, on, from } = input;
    const entry = { on, fen, change: { [from]: -fen, ...source(input.source, -fen) } };
    const { reasons, period } = this.#entering(entry);
    this.#allowing(subject, input, reasons);
    const accept = ({
      id,
      voucherId,
      number,
    }: {
      id: number;
      voucherId: number | null;
      number: string | null;
    }): void => {
      this.#enter(entry, period);
      const line = this.help.give({ id, caseId: subject.id, way, fen, on, period, source: input.source, from });
      if (!voucherKind(way)) {
        if (voucherId !== null || number !== null) throw new Error('a service has no 四联单');
        return;
      }
      if (voucherId !== id) throw new Error('a 四联单 is its transfer');
      this.#issue(line, number);
    };
    return { refusals: reasons.codes, accept };
  }

  payByCard(subject: CaseState, input: { fen: number; on: string; hands: readonly number[] }): Forecast<unknown> {
    const { fen, on } = input;
    const { reasons, period } = this.#entering({ on, fen, change: {} });
    this.#allowing(subject, input, reasons);
    const accept = (): void => {
      this.cards.push({ caseId: subject.id, fen, on, period });
      this.months.posted(period);
    };
    return { refusals: reasons.codes, accept };
  }

  #issue(line: Line, given: string | null): void {
    const number = this.numbers.take(yearOf(line.on));
    if (given !== number) throw new Error(`四联单 ${String(given)}, expected ${number}`);
    const red = line.blue !== undefined;
    this.help.vouchers.set(line.id, { line, number, red, state: red ? 'signed' : 'issued' });
  }

  #event(voucher: Voucher, on: string): Reasons {
    return new Reasons()
      .when(voucher.state === 'voided', 'voucher-void')
      .when(on > this.today, 'date-in-future')
      .when(on < voucher.line.on, 'before-issue');
  }

  sign(voucher: Voucher, on: string): Forecast<unknown> {
    const signed = voucher.state === 'signed' || voucher.state === 'reversed';
    const accept = (): void => {
      voucher.state = 'signed';
    };
    return { refusals: this.#event(voucher, on).when(signed, 'already-signed').codes, accept };
  }

  voidVoucher(voucher: Voucher, on: string): Forecast<unknown> {
    const { line } = voucher;
    const entry = {
      on: line.on,
      fen: line.fen,
      period: line.period,
      change: { ...(line.from !== undefined && { [line.from]: line.fen }), ...source(line.source as Source, line.fen) },
    };
    const signed = voucher.state === 'signed' || voucher.state === 'reversed';
    const refusals = this.#event(voucher, on)
      .when(signed, 'already-signed')
      .when(this.months.isClosed(line.period), 'month-closed').codes;
    const accept = (redId: number): void => {
      this.#enter(entry, line.period);
      const red = this.help.takeBack(line, { id: redId, fen: line.fen, on: line.on, period: line.period });
      this.help.void(line, red);
      voucher.state = 'voided';
    };
    return { refusals, accept: accept as (answer: unknown) => void };
  }

  reprint(voucher: Voucher, on: string): Forecast<unknown> {
    return { refusals: this.#event(voucher, on).codes, accept: () => undefined };
  }

  reverseVoucher(
    voucher: Voucher,
    input: { on: string; fen: number; why: 'refund' | 'recover' | 'indemnity' | 'reversal'; into: Place },
  ): Forecast<{ transferId: number; number: string }> {
    const { on, fen, why, into } = input;
    const { line } = voucher;
    const entry = { on, fen, change: { [into]: fen, ...source(line.source as Source, fen) } };
    const { reasons, period } = this.#entering(entry);
    const misplaced =
      (into === 'goods' && (line.way !== 'goods' || why === 'indemnity')) || (why === 'reversal' && into !== line.from);
    for (const code of this.#event(voucher, on).codes) reasons.when(true, code);
    reasons
      .when(voucher.red, 'red-of-red')
      .when(voucher.state === 'issued', 'not-signed')
      .when(misplaced, 'wrong-place')
      .when(fen > leftOf(line), 'over-reversed');
    const accept = ({ transferId, number }: { transferId: number; number: string }): void => {
      this.#enter(entry, period);
      const red = this.help.takeBack(line, { id: transferId, fen, on, period });
      this.#issue(red, number);
      if (leftOf(line) === 0) voucher.state = 'reversed';
    };
    return { refusals: reasons.codes, accept };
  }

  /** Red row of help that has no 四联单 here: a service, or what was paid before the book began. */
  reverseUnvouchered(
    line: Line,
    input: { on: string; fen: number; struck: boolean; into: Place | undefined; source: Source | undefined },
  ): Forecast<Posted> {
    const { on, fen, struck } = input;
    const isOld = line.from === undefined;
    const into = struck ? (line.from ?? input.into ?? 'bank') : (input.into ?? line.from ?? 'bank');
    const of = (line.source ?? input.source) as Source | undefined;
    const entry = { on, fen, change: { [into]: fen, ...source(of, fen) } };
    const { reasons, period } = this.#entering(entry);
    reasons
      .when(line.blue !== undefined, 'red-of-red')
      .when(this.help.vouchers.has(line.id), 'has-voucher')
      .when(fen > leftOf(line), 'over-reversed')
      .when(on < line.on, 'reversed-before-paid')
      .when(struck && !isOld && input.into !== undefined && input.into !== line.from, 'wrong-place')
      .when(of === undefined, 'source-missing');
    const accept = ({ transferId }: Posted): void => {
      this.#enter(entry, period);
      this.help.takeBack(line, { id: transferId, fen, on, period });
    };
    return { refusals: reasons.codes, accept };
  }

  // ——— 销账

  /** @param named the lines asked for; all of the time up to `through` where none are */
  report(input: { on: string; through: string; named: readonly number[] | undefined }): Forecast<{
    batchId: number;
    lines: number;
    totalFen: number;
  }> {
    const { on, through, named } = input;
    const isMeant = ({ id, period }: Line): boolean => period <= through && (named?.includes(id) ?? true);
    const asked = new Set([...this.help.lines.values()].filter(isMeant));
    const free = new Set([...asked].filter(({ state }) => state === 'unreported' || state === 'returned'));
    const chosen = [...free].filter((line) => this.help.mayReport(line, free));
    const refusals = new Reasons()
      .when(on > this.today, 'date-in-future')
      .when(chosen.length === 0, 'nothing-to-report')
      .when(
        (named ?? []).some((id) => !chosen.some((line) => line.id === id)),
        'line-not-ready',
      )
      .when(
        chosen.some(({ id }) => this.help.vouchers.get(id)?.state === 'issued'),
        'not-signed',
      ).codes;
    const accept = (answer: { batchId: number; lines: number; totalFen: number }): void => {
      const totalFen = chosen.reduce((sum, { fen }) => sum + fen, 0);
      if (answer.lines !== chosen.length || answer.totalFen !== totalFen)
        throw new Error('another batch than expected');
      this.help.report(answer.batchId, on, chosen);
    };
    return { refusals, accept };
  }

  answer(batch: Batch, on: string, answers: ReadonlyMap<number, Answer>): Forecast<{ writtenOffFen: number }> {
    const isOdd = (line: Line): boolean => {
      if (line.blue === undefined) return false;
      const [own, blue] = [answers.get(line.id), answers.get(line.blue.id)];
      return own !== undefined && own !== blue && (own === 'refused' || blue !== undefined);
    };
    const refusals = new Reasons()
      .when(batch.answered, 'batch-answered')
      .when(on > this.today, 'date-in-future')
      .when(on < batch.on, 'answer-before-batch')
      .when(batch.lines.some(isOdd), 'red-with-blue').codes;
    const accept = ({ writtenOffFen }: { writtenOffFen: number }): void => {
      this.help.answer(batch, answers);
      if (writtenOffFen !== batch.open) throw new Error('another sum written off than expected');
    };
    return { refusals, accept };
  }

  // ——— months

  count(on: string, countedFen: number, explained: boolean): Forecast<{ countId: number; bookFen: number }> {
    const bookFen = this.cashOn(on);
    const refusals = new Reasons()
      .when(on > this.today, 'date-in-future')
      .when(countedFen !== bookFen && !explained, 'count-unexplained').codes;
    const accept = (answer: { countId: number; bookFen: number }): void => {
      if (answer.bookFen !== bookFen) throw new Error(`账面 ${answer.bookFen}, expected ${bookFen}`);
      this.counts.set(answer.countId, { id: answer.countId, on, bookFen });
    };
    return { refusals, accept };
  }

  closeMonth(period: string, on: string, count: Count | undefined): Forecast<unknown> {
    const { oldest } = this.months;
    const unsigned = [...this.help.vouchers.values()].some(
      ({ line, state }) => state === 'issued' && line.period === period,
    );
    const refusals = new Reasons()
      .when(this.months.isClosed(period), 'month-closed')
      .when(oldest === undefined, 'month-empty')
      .when(oldest !== undefined && period !== oldest, 'month-order')
      .when(on > this.today, 'date-in-future')
      .when(on < lastDayOf(period), 'month-not-over')
      .when(unsigned, 'not-signed')
      .when(count === undefined, 'count-missing')
      .when(count !== undefined && count.on < lastDayOf(period), 'count-too-early')
      .when(count?.usedFor !== undefined && count.usedFor !== period, 'count-used')
      .when(count !== undefined && this.cashOn(count.on) !== count.bookFen, 'count-stale').codes;
    const accept = (): void => {
      this.months.close(period);
      if (count !== undefined) count.usedFor = period;
    };
    return { refusals, accept };
  }

  reopenMonth(period: string, on: string, two: { first: number; second: number }): Forecast<unknown> {
    const refusals = this.months
      .reopening(period)
      .when(on > this.today, 'date-in-future')
      .when(two.first === two.second, 'duty-separation').codes;
    return { refusals, accept: () => this.months.reopen(period) };
  }

  declare(year: number, numbers: readonly number[]): Forecast<unknown> {
    const objection = this.numbers.objection(year, numbers, yearOf(this.today));
    return {
      refusals: new Set(objection === undefined ? [] : [objection]),
      accept: () => this.numbers.declare(year, numbers),
    };
  }

  // ——— what must always hold, reckoned from the model alone

  /** E2: left side less right side, in 分 */
  imprestDifference(): number {
    const { purse, help } = this;
    const held = purse.placesFen() + help.openClaimsFen() + purse.fen('shortage') - purse.fen('interest');
    return held - (purse.fen('received') - help.writtenOffFen() - purse.fen('surrendered'));
  }

  /** Whose money it is, less where it is: a shortage is still somebody's, interest is nobody's. */
  sourceDifference(): number {
    const { purse } = this;
    return purse.sourcesFen() - (purse.placesFen() + purse.fen('shortage') - purse.fen('interest'));
  }
}
