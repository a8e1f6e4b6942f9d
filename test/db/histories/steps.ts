/** Everything that may happen at the office, and how often it does. */
import { lastDayOf, periodOf, previousPeriod } from '../../../domain/calendar/date.ts';
import * as fund from './fund-steps.ts';
import * as help from './help-steps.ts';
import * as month from './month-steps.ts';
import { Dice } from './dice.ts';
import type { World } from './world.ts';

export const STEPS = {
  moveOn: { often: 8, take: month.moveOn },
  nextMonth: { often: 1, take: month.nextMonth },
  opening: {
    often: 1,
    take: (world: World): void => fund.recordOpening(world, lastDayOf(previousPeriod(periodOf(world.today)))),
  },
  grant: { often: 3, take: fund.grant },
  carry: { often: 6, take: fund.carry },
  interest: { often: 2, take: fund.interest },
  countingDifference: { often: 4, take: fund.countingDifference },
  surrender: { often: 3, take: fund.surrender },
  buyGoods: { often: 3, take: fund.buyGoods },
  receiveGoods: { often: 2, take: fund.receiveGoods },
  reverseMovement: { often: 3, take: fund.reverseMovement },
  openCase: { often: 9, take: help.openCase },
  decide: { often: 3, take: help.decideSome },
  pay: { often: 14, take: help.pay },
  payByCard: { often: 2, take: help.payByCard },
  sign: { often: 8, take: help.sign },
  void: { often: 2, take: help.voidSome },
  reverseVoucher: { often: 5, take: help.reverseVoucher },
  reprint: { often: 1, take: help.reprint },
  reverseUnvouchered: { often: 3, take: help.reverseUnvouchered },
  declareNumbers: { often: 1, take: help.declareNumbers },
  report: { often: 5, take: month.report },
  answer: { often: 5, take: month.answer },
  replenish: { often: 3, take: fund.replenish },
  count: { often: 1, take: (world: World): void => void month.count(world) },
  close: { often: 2, take: month.close },
  finishMonth: { often: 5, take: month.finishMonth },
  reopen: { often: 2, take: month.reopen },
  send: { often: 1, take: month.send },
  again: { often: 2, take: (world: World): void => world.repeatLast() },
} as const satisfies Record<string, { often: number; take: (world: World) => void }>;

export type StepName = keyof typeof STEPS;

export interface Step {
  readonly name: StepName;
  readonly seed: number;
}

export function takeStep(world: World, { name, seed }: Step): void {
  world.dice = new Dice(seed);
  STEPS[name].take(world);
}
