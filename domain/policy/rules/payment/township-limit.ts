/** 乡镇审批额度 as the office has set it, worked out for a day. */
import type { IsoDate } from '../../../calendar/date.ts';
import type { Registry } from '../../../entities/case-codes.ts';
import type { Fen } from '../../../money/fen.ts';
import { unreachable } from '../../../problem.ts';
import { lastYearStandard, monthStandard, STANDARD_KEYS, STANDARD_NAMES, type StandardKey } from '../../standards.ts';
import type { TownshipLimit } from '../../setting-readers.ts';
import type { Office } from '../rule.ts';

export type OwnLimit =
  | {
      /** 分, inclusive; a share is cut to whole 分, which moves no sum across it */
      readonly limitFen: Fen;
      readonly kind: TownshipLimit['kind'];
      /** How it comes about, in Chinese */
      readonly how: string;
      /** The standard it goes by; undefined for a fixed sum */
      readonly standard?: Registry;
    }
  /** The standard it goes by is not set */
  | { readonly unset: StandardKey };

/** undefined where the office has set no limit. */
export function ownLimit(
  on: IsoDate,
  { setting, settingAt }: Pick<Office, 'setting' | 'settingAt'>,
): OwnLimit | undefined {
  const limit = setting('township_limit');
  if (limit === undefined) return undefined;
  switch (limit.kind) {
    case 'fixed':
      return { limitFen: limit.fen, kind: limit.kind, how: '本办设定' };
    case 'share': {
      const { percent, standard } = limit;
      const annual = lastYearStandard(standard, on, settingAt);
      if (annual === undefined) return { unset: STANDARD_KEYS[standard] };
      const how = `本办设定：上一年${STANDARD_NAMES[standard]}全年的 ${percent}%`;
      return { limitFen: Math.floor((annual * percent) / 100), kind: limit.kind, how, standard };
    }
    case 'months': {
      const { months, standard } = limit;
      const month = monthStandard(standard, on, settingAt);
      if (month === undefined) return { unset: STANDARD_KEYS[standard] };
      const how = `本办设定：${months} 个月${STANDARD_NAMES[standard]}`;
      return { limitFen: months * month, kind: limit.kind, how, standard };
    }
    default:
      return unreachable(limit);
  }
}
