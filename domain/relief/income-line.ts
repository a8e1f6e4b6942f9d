/** 月人均可支配收入 against the 低保标准 (红河 2019 二（一）2: 低于当地城乡最低生活保障标准). */
import type { Registry } from '../entities/case-codes.ts';
import type { Fen } from '../money/fen.ts';

/** What is known of the household's line: its registry, and the standards of a month, 分, as the office has set them. */
export interface KnownStandards {
  readonly registry?: Registry | undefined;
  readonly city?: Fen | undefined;
  readonly rural?: Fen | undefined;
}

export interface Comparison {
  readonly verdict: 'below' | 'not-below' | 'unknown';
  /** The standards it was compared with; both where the registry is not known */
  readonly against: readonly { readonly registry: Registry; readonly fen: Fen; readonly below: boolean }[];
  /** Standards that count and are not set */
  readonly unset: readonly Registry[];
}

/**
 * 低于 is strict: a household exactly at the standard is not below it. Without a registry both standards count, and the answer
 * stands where they agree.
 */
export function compareWithStandards(perHeadMonthFen: Fen, known: KnownStandards): Comparison {
  const counting: readonly Registry[] = known.registry === undefined ? ['city', 'rural'] : [known.registry];
  const against = counting.flatMap((registry) => {
    const fen = known[registry];
    return fen === undefined ? [] : [{ registry, fen, below: perHeadMonthFen < fen }];
  });
  const unset = counting.filter((registry) => known[registry] === undefined);
  const [first] = against;
  const agreed = unset.length === 0 && against.every(({ below }) => below === first?.below);
  if (first === undefined || !agreed) return { verdict: 'unknown', against, unset };
  return { verdict: first.below ? 'below' : 'not-below', against, unset };
}
