/** 四联单 numbers: a series a year, from where it was told to start, each number once. */
export class Numbers {
  readonly #years = new Map<number, { start: number; next: number; declared: Set<number> }>();

  get years(): readonly number[] {
    return [...this.#years.keys()];
  }

  begin(year: number, start: number): void {
    this.#years.set(year, { start, next: start, declared: new Set() });
  }

  /** The number the next voucher of a year gets. */
  take(year: number): string {
    if (!this.#years.has(year)) this.begin(year, 1);
    const series = this.#of(year);
    return `${year}-${String(series.next++).padStart(6, '0')}`;
  }

  /** Why numbers may not be declared, or nothing. */
  objection(year: number, numbers: readonly number[], thisYear: number): string | undefined {
    if (!this.#years.has(year) && year !== thisYear) return 'series-unknown';
    const { start, next, declared } = this.#years.get(year) ?? { start: 1, next: 1, declared: new Set<number>() };
    let reached = next;
    const seen = new Set(declared);
    for (const number of numbers.toSorted((a, b) => a - b)) {
      if (number > reached) return 'number-not-reached';
      if (number < start) return 'number-before-start';
      if (seen.has(number)) return 'number-declared';
      if (number < next) return 'number-used';
      seen.add(number);
      reached++;
    }
    return undefined;
  }

  declare(year: number, numbers: readonly number[]): void {
    if (!this.#years.has(year)) this.begin(year, 1);
    const series = this.#of(year);
    for (const number of numbers) series.declared.add(number);
    series.next = Math.max(series.next, ...numbers.map((number) => number + 1));
  }

  start(year: number): number {
    return this.#years.get(year)?.start ?? 1;
  }

  next(year: number): number {
    return this.#years.get(year)?.next ?? 1;
  }

  #of(year: number) {
    const series = this.#years.get(year);
    if (series === undefined) throw new Error(`no series ${year}`);
    return series;
  }
}
