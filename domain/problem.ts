/**
 * What goes wrong, as a value.
 *
 * A `Problem` is always something a person at the office can act on: its message is Chinese and says what happened,
 * what is safe and what to do next. Exceptions other than `Refusal` are bugs and must never cross the contract.
 */
export interface Problem {
  /** Stable machine word, kebab-case, e.g. `balance-short`. */
  readonly code: string;
  /** Chinese, for the person at the keyboard. */
  readonly message: string;
  /** Figures and names behind the message, for a page or a script. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: string, message: string, details?: Record<string, unknown>): Result<never> => ({
  ok: false,
  problem: details === undefined ? { code, message } : { code, message, details },
});

/** Thrown inside an act to refuse it: the transaction rolls back, the router turns it into `{ok: false}`. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(code: string, message: string, details?: Record<string, unknown>) {
    super(message);
    this.name = 'Refusal';
    this.problem = details === undefined ? { code, message } : { code, message, details };
  }
}

/** Returns the value of a result or throws its problem as a `Refusal`. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, message, details } = result.problem;
  throw new Refusal(code, message, details);
}

/** Closes a discriminated union: the compiler proves that this is never reached. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
