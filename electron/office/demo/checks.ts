/** What the demonstration expects, and where it was disappointed. */
export class Checks {
  readonly #failed: string[] = [];
  #made = 0;

  /** Chinese sentences, none where all is as expected */
  get failed(): readonly string[] {
    return this.#failed;
  }

  get made(): number {
    return this.#made;
  }

  /** @param problems sentences of the check; none where it is content */
  none(what: string, problems: readonly string[]): void {
    this.#made++;
    for (const problem of problems) this.#failed.push(`${what}：${problem}`);
  }

  holds(what: string, is: boolean): void {
    this.none(what, is ? [] : ['不符。']);
  }

  same(what: string, actual: unknown, expected: unknown): void {
    const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
    this.none(what, is === should ? [] : [`应为 ${should}，实为 ${is}。`]);
  }
}
