/** E1–E7 over random histories of an office, a model in memory beside the book. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
  } finally {
    world.office.discard();
  }
}

describe('random histories', () => {
  it('never part book and model, and checkBook finds nothing', () => {
    const trace: Trace = { done: new Set(), refused: new Set() };
    fc.assert(
      fc.property(anyHistory, (history) => live(history, trace)),
      { numRuns: Number(process.env["RUNS"] ?? 20) },
    );
    console.log([...trace.done].sort().join('\n'), '\nREFUSED', [...trace.refused].sort().join(' '));
    expect(trace.done.size).toBeGreaterThan(0);
  });
});
