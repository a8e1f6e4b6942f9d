import { Refusal } from '../../../domain/problem.ts';

/** What a builder was refused with; a paper that prints after all fails the test. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal['problem']> {
  const reason: unknown = await work.then(
    () => 'not refused',
    (error: unknown) => error,
  );
  if (!(reason instanceof Refusal)) throw new Error(`expected a refusal, got ${String(reason)}`);
  return reason.problem;
}
