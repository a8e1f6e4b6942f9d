/** What the model says of an act before the book is asked: every reason to refuse it, or what follows if it is done. */
export interface Forecast<A> {
  /** Codes, any of which the book may give; none where the act must go through */
  readonly refusals: ReadonlySet<string>;
  /** Takes note that the act was done, with the book's answer */
  readonly accept: (answer: A) => void;
}

/** Reasons gathered one by one. */
export class Reasons {
  readonly codes = new Set<string>();
  when(refused: boolean, code: string): this {
    if (refused) this.codes.add(code);
    return this;
  }
}
