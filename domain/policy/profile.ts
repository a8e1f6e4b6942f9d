/** 政策方案: the documents that bind a region together. They add up; which of them were in force is a question of the day. */
import { z } from 'zod';
import type { IsoDate } from '../calendar/date.ts';
import type { RuleCode } from './finding.ts';
import { CHECKS } from './checks.ts';
import { honghe2019 } from './layers/honghe-2019.ts';
import { jiangxi2020 } from './layers/jiangxi-2020.ts';
import { jilin2015 } from './layers/jilin-2015.ts';
import { jilin2020 } from './layers/jilin-2020.ts';
import { gengma2023, lincang2023 } from './layers/lincang-2023.ts';
import { AUTHORITIES, type Clause, type Layer, type LayerId, type Provision } from './layers/layer.ts';
import { national2019 } from './layers/national-2019.ts';
import { ownChecks as ownChecksShown } from './layers/office.ts';
import { yunnan2023 } from './layers/yunnan-2023.ts';
import type { REPLENISH } from './setting-specs.ts';
import { settingOn, type Settings } from './settings.ts';

export const LAYERS: { readonly [I in LayerId]: Layer } = {
  'national-2019': national2019,
  'yunnan-2023': yunnan2023,
  'lincang-2023': lincang2023,
  'gengma-2023': gengma2023,
  'honghe-2019': honghe2019,
  'jiangxi-2020': jiangxi2020,
  'jilin-2015': jilin2015,
  'jilin-2020': jilin2020,
  office: ownChecksShown,
};

export interface Profile {
  /** Chinese name, for set-up and for papers */
  readonly name: string;
  /** Highest authority first */
  readonly layers: readonly Exclude<LayerId, 'office'>[];
  /** 补足方式 until the office sets another (云南 2023 三 适时予以补充, 江西 2020 二（三） 酌情追加) */
  readonly replenish: keyof typeof REPLENISH;
  /** 信息系统 in which every payment is entered, as the region's papers call it */
  readonly system: string;
}

export const PROFILES = {
  'national-2019': {
    name: '国家规定（地方未另行规定）',
    layers: ['national-2019'],
    system: '社会救助信息系统',
    replenish: 'by_batch',
  },
  'yunnan-2023': {
    name: '云南省',
    layers: ['national-2019', 'yunnan-2023'],
    system: '云南省城乡社会救助信息系统',
    replenish: 'by_actual',
  },
  'lincang-2023': {
    name: '云南省临沧市',
    layers: ['national-2019', 'yunnan-2023', 'lincang-2023'],
    system: '云南省城乡社会救助信息系统',
    replenish: 'by_actual',
  },
  'gengma-2023': {
    name: '云南省临沧市耿马县',
    layers: ['national-2019', 'yunnan-2023', 'lincang-2023', 'gengma-2023'],
    system: '云南省城乡社会救助信息系统',
    replenish: 'by_actual',
  },
  'honghe-2019': {
    name: '云南省红河州',
    layers: ['national-2019', 'yunnan-2023', 'honghe-2019'],
    system: '云南省城乡社会救助信息系统',
    replenish: 'by_actual',
  },
  'jiangxi-2020': {
    name: '江西省',
    layers: ['national-2019', 'jiangxi-2020'],
    system: '数字民政',
    replenish: 'on_demand',
  },
  'jilin-2020': {
    name: '吉林省',
    layers: ['national-2019', 'jilin-2015', 'jilin-2020'],
    system: '信息管理系统',
    replenish: 'by_batch',
  },
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
    const provisions: readonly Provision<C>[] = layer.provisions[code] ?? [];
    return provisions.map((provision) => ({ layer, provision }));
  });
}

/** The office's own checks on a day: each as hard as its switch says, without those switched off. */
export function ownChecks(settings: Settings, on: IsoDate): Layer {
  const provisions = Object.entries(LAYERS.office.provisions).flatMap(([code, given]) => {
    const check = CHECKS.find((one) => one.code === code);
    const level = check === undefined ? undefined : settingOn(settings, `check.${check.code}`, on);
    if (level === 'off') return [];
    return [[code, level === undefined ? given : given.map((one) => ({ ...one, severity: level }))]];
  });
  return { ...LAYERS.office, provisions: Object.fromEntries(provisions) as Layer['provisions'] };
}
