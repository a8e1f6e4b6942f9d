/** E1–E7 over random histories of an office, a model in memory beside the book. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_STATES } from '../../domain/ledger/fund-lines.ts';
import { PAIRS } from '../../domain/ledger/movements.ts';
import { recordOpening } from './histories/fund-steps.ts';
import { Dice } from './histories/dice.ts';
import { STEPS, takeStep, type Step, type StepName } from './histories/steps.ts';
import { World, type Trace } from './histories/world.ts';

const anyStep: fc.Arbitrary<Step> = fc.record({
  name: fc.oneof(
    ...(Object.entries(STEPS) as [StepName, { often: number }][]).map(([name, { often }]) => ({
      weight: often,
      arbitrary: fc.constant(name),
    })),
  ),
  seed: fc.nat(),
});

interface History {
  readonly opening: number | undefined;
  readonly steps: readonly Step[];
}

const anyHistory: fc.Arbitrary<History> = fc.record({
  opening: fc.option(fc.nat(), { nil: undefined, freq: 6 }),
  steps: fc.array(anyStep, { minLength: 20, maxLength: 160, size: 'max' }),
});

/** What a history must have been refused somewhere; the rarer codes have tests of their own. */
const REFUSALS =
  `already-decided already-ordered already-signed balance-short batch-answered before-issue book-not-empty
  case-refused count-missing count-stale count-too-early count-unexplained count-used date-in-future
  decision-before-application decision-before-order duty-separation has-voucher line-not-ready month-closed
  month-not-closed month-not-over month-order no-such-interest no-such-shortage no-such-surplus not-approved not-signed
  nothing-to-report number-before-start number-declared number-not-reached number-used opening-final over-approved
  over-replenished over-reversed package-sent paid-exceeds-approval red-of-red red-with-blue reversed-before-paid
  rule-forbids source-missing two-months-open voucher-void wrong-place`.split(/\s+/);

const OPENING_DAY = '2025-09-30';
const FIRST_DAY = '2025-10-09';

function live({ opening, steps }: History, trace: Trace): void {
  const world = new World(FIRST_DAY, trace);
  try {
    if (opening !== undefined) {
      world.dice = new Dice(opening);
      recordOpening(world, world.dice.onceIn(20) ? '2025-09-29' : OPENING_DAY);
    }
    for (const step of steps) takeStep(world, step);
    world.office.reopen();
    world.compare('opening the book again');
    world.check('the end');
    world.checkMonthlyLists();
  } finally {
    world.office.discard();
  }
}

/** [movement credit→debit] of every movement the ledger knows; 冲销 is one of its own. */
const MOVES = Object.entries(PAIRS).flatMap(([movement, pairs]) =>
  pairs.map(([debit, credit]) => `${movement} ${credit}→${debit}`),
);

/** Where a line may stand; 退回 and 拒付 also for what takes a line back */
const STANDINGS = ['blue', 'red'].flatMap((colour) => Object.keys(LINE_STATES).map((state) => `${colour} ${state}`));

describe('random histories', () => {
  // From a set seed, so that it can be shown that they go everywhere.
  it('go through every movement, every state of a line and nearly every refusal', () => {
    const trace: Trace = { done: new Set(), refused: new Set() };
    fc.assert(
      fc.property(anyHistory, (history) => live(history, trace)),
      { seed: 20_260_105, numRuns: 100 },
    );
    expect([...MOVES, ...STANDINGS].filter((one) => !trace.done.has(one))).toEqual([]);
    expect(REFUSALS.filter((code) => !trace.refused.has(code))).toEqual([]);
  });

  it('never part book and model, and checkBook finds nothing', () => {
    const trace: Trace = { done: new Set(), refused: new Set() };
    fc.assert(
      fc.property(anyHistory, (history) => live(history, trace)),
      { numRuns: 60 },
    );
  });
});
