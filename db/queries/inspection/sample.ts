/**
 * 抽查名单: a sample anybody can draw again. The method, so that it can be repeated with pen, paper and SHA-256:
 *
 * 1. The payments of the span that stand, each by its ULID, are put in the order of SHA-256(seed, line feed, ULID) in
 *    lower-case hex. The seed is normalised (NFC) and without spaces at its ends.
 * 2. The first fifth of the list (rounded down, at least one) are the largest amounts; of equal ones the first in that order.
 * 3. Then one for each way of paying that is not yet on the list, in the order of WAYS: its first in that order.
 * 4. The rest is filled up in that order.
 *
 * ULIDs are rows of the book, so the same book and seed give the same list on every machine, and nobody chooses.
 */
import { WAYS, type Way } from '../../../domain/entities/codes.ts';
import type { Book } from '../../book.ts';
import { sha256 } from '../../crypto.ts';
import { labelled, type LabelledPayment, type Span, standingPayments, type StandingPayment } from './payments.ts';

/** 最大金额, 各发放方式, 随机抽取 */
export type SampleGround = 'largest' | 'way' | 'drawn';

export interface Sampled extends LabelledPayment {
  readonly ground: SampleGround;
}

export interface Sample {
  readonly seed: string;
  /** Payments and 分 of the span the sample was drawn from */
  readonly population: number;
  readonly populationFen: number;
  readonly sampleFen: number;
  /** In the order in which they were drawn */
  readonly rows: readonly Sampled[];
}

const LARGEST_SHARE = 5;

/** @param count how many to draw; all where there are fewer */
export function samplePayments(book: Book, span: Span, seed: string, count: number): Sample {
  const plainSeed = seed.normalize('NFC').trim();
  const all = standingPayments(book, span);
  const chosen = drawn(inSeedOrder(all, plainSeed), count);
  return {
    seed: plainSeed,
    population: all.length,
    populationFen: sumOf(all),
    sampleFen: sumOf(chosen.map(({ payment }) => payment)),
    rows: chosen.map(({ payment, ground }) => ({ ...labelled(book, payment), ground })),
  };
}

const sumOf = (payments: readonly StandingPayment[]): number =>
  payments.reduce((sum, { amountFen }) => sum + amountFen, 0);

const inSeedOrder = (payments: readonly StandingPayment[], seed: string): StandingPayment[] =>
  payments
    .map((payment) => ({ payment, key: sha256(`${seed}\n${payment.uid}`) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ payment }) => payment);

interface Drawn {
  readonly payment: StandingPayment;
  readonly ground: SampleGround;
}

function drawn(ordered: readonly StandingPayment[], count: number): Drawn[] {
  const list = new Map<string, Drawn>();
  const put = (payment: StandingPayment, ground: SampleGround): void => {
    if (list.size < count && !list.has(payment.uid)) list.set(payment.uid, { payment, ground });
  };
  // The sort is stable: equal amounts stay in the order of the seed.
  const largest = ordered.toSorted((a, b) => b.amountFen - a.amountFen);
  for (const payment of largest.slice(0, Math.max(1, Math.floor(count / LARGEST_SHARE)))) put(payment, 'largest');
  const present = new Set([...list.values()].map(({ payment }) => payment.way));
  for (const way of Object.keys(WAYS) as Way[]) {
    const first = present.has(way) ? undefined : ordered.find((payment) => payment.way === way);
    if (first !== undefined) put(first, 'way');
  }
  for (const payment of ordered) put(payment, 'drawn');
  return [...list.values()];
}
