/** 政策方案: the documents that bind a region together. They add up; which of them were in force is a question of the day. */
import { z } from 'zod';
import type { IsoDate } from '../calendar/date.ts';
import type { RuleCode } from './finding.ts';
import { honghe2019 } from './layers/honghe-2019.ts';
import { jiangxi2020 } from './layers/jiangxi-2020.ts';
import { jilin2020 } from './layers/jilin-2020.ts';
import { AUTHORITIES, type Clause, type Layer, type LayerId, type Provisions } from './layers/layer.ts';
import { national2019 } from './layers/national-2019.ts';
import { yunnan2023 } from './layers/yunnan-2023.ts';
import { settingOn, type Settings } from './settings.ts';

export const LAYERS: { readonly [I in LayerId]: Layer } = {
  'national-2019': national2019,
  'yunnan-2023': yunnan2023,
  'honghe-2019': honghe2019,
  'jiangxi-2020': jiangxi2020,
  'jilin-2020': jilin2020,
};

export interface Profile {
  /** Chinese name, for set-up and for papers */
  readonly name: string;
  /** Highest authority first */
  readonly layers: readonly LayerId[];
}

export const PROFILES = {
  'national-2019': { name: '国家规定（地方未另行规定）', layers: ['national-2019'] },
  'yunnan-2023': { name: '云南省', layers: ['national-2019', 'yunnan-2023'] },
  'honghe-2019': { name: '云南省红河州', layers: ['national-2019', 'yunnan-2023', 'honghe-2019'] },
  'jiangxi-2020': { name: '江西省', layers: ['national-2019', 'jiangxi-2020'] },
  'jilin-2020': { name: '吉林省', layers: ['national-2019', 'jilin-2020'] },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;
export const profileNames = Object.keys(PROFILES) as [ProfileName, ...ProfileName[]];
export const ProfileName = z.enum(profileNames);

/**
 * The documents of a profile that bind on a day, the latest first and of one day the higher: where several say the same, the
 * first is the one to quote. An office's own 施行日期 goes before the shown one.
 */
export function layersInForce(profile: ProfileName, settings: Settings, on: IsoDate): readonly Layer[] {
  return PROFILES[profile].layers
    .map((id) => {
      const layer = LAYERS[id];
      return { ...layer, effectiveFrom: settingOn(settings, `effective_from.${id}`, on) ?? layer.effectiveFrom };
    })
    .filter((layer) => layer.effectiveFrom <= on)
    .toSorted(laterThenHigher);
}

function laterThenHigher(a: Layer, b: Layer): number {
  if (a.effectiveFrom !== b.effectiveFrom) return a.effectiveFrom > b.effectiveFrom ? -1 : 1;
  return AUTHORITIES.indexOf(a.authority) - AUTHORITIES.indexOf(b.authority);
}

/** What the given documents say for one rule. */
export function clausesOf<C extends RuleCode>(layers: readonly Layer[], code: C): readonly Clause<C>[] {
  return layers.flatMap((layer) => {
    const provisions: readonly Provisions[C][] = layer.provisions[code] ?? [];
    return provisions.map((provision) => ({ layer, provision }));
  });
}
