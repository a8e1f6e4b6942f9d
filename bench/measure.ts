/** Timing and the table every measurement is printed in. */

export interface Figure {
  readonly what: string;
  readonly value: number;
  /** `x` is a ratio of two figures of the same run */
  readonly unit: 'ms' | 's' | 'x' | 'fsyncs' | 'MB' | 'cases';
  /** At most this much; absent where the figure only explains another */
  readonly target?: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[sorted.length >> 1];
  if (middle === undefined) throw new Error('nothing was measured');
  return sorted.length % 2 === 1 ? middle : (middle + (sorted[sorted.length / 2 - 1] ?? middle)) / 2;
}

/** At most this much in 95 of 100. */
export function p95(values: readonly number[]): number {
  const found = values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Milliseconds one run of `work` takes. */
export function time(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** Milliseconds of each of `runs` runs, one after another. */
export async function times(runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begin = performance.now();
    await work(run);
    all.push(performance.now() - begin);
  }
  return all;
}

const isMissed = ({ value, target }: Figure): boolean => target !== undefined && value > target;

/** @returns whether every target was met */
export function printTable(figures: readonly Figure[]): boolean {
  const rows = figures.map((figure) => [
    figure.what,
    `${shown(figure.value)} ${figure.unit}`,
    figure.target === undefined ? '' : `≤ ${figure.target}`,
    figure.target === undefined ? '' : isMissed(figure) ? 'MISSED' : 'ok',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const [what = '', value = '', target = '', verdict = ''] of rows)
    console.log(
      `${what.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${target.padEnd(widths[2] ?? 0)}  ${verdict}`.trimEnd(),
    );
  return !figures.some(isMissed);
}

/** Three figures that mean something. */
const shown = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
