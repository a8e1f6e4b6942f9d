/**
 * The office's own dated settings: what the documents leave to it (期限, 窗口, 标准) and what a rule therefore asks for. None
 * has a default: a parameter no document gives is never guessed.
 */
import { z } from 'zod';
import { isBusinessDate, type IsoDate } from '../calendar/date.ts';
import { type Fen, parseAmount } from '../money/fen.ts';
import { fail, ok, type Result } from '../problem.ts';
import { plainText, quoted } from '../written.ts';
import type { LayerId } from './layers/layer.ts';
import { YEAR_WINDOW_CODES, YEAR_WINDOWS, type YearWindow } from './window.ts';

/** What each setting is once read: days are whole numbers, money is 分. */
export interface SettingValues extends Record<`effective_from.${LayerId}`, IsoDate> {
  readonly pay_deadline_days: number;
  readonly split_window_days: number;
  readonly same_cause_window: YearWindow;
  readonly year_window: YearWindow;
  readonly supplement_days: number;
  readonly publicity_days: number;
  readonly dibao_city_month: Fen;
  readonly dibao_rural_month: Fen;
}
export type SettingKey = keyof SettingValues;

/** One setting for people and for the parser. `read` takes the stored text; its message ends a Chinese sentence. */
export interface SettingSpec<V> {
  readonly label: string;
  readonly unit: string;
  readonly read: z.ZodType<V, string>;
}

/** No window or term of an office is longer than a year; history is not fetched beyond it. */
export const LONGEST_DAYS = 365;

const days = (least: number): z.ZodType<number, string> =>
  z
    .string()
    .regex(/^\d{1,3}$/u, '须是整数天数')
    .transform(Number)
    .refine((n) => n >= least && n <= LONGEST_DAYS, `须在 ${least} 到 ${LONGEST_DAYS} 天之间`);

const yearWindow: z.ZodType<YearWindow, string> = z.enum(
  YEAR_WINDOW_CODES,
  `须是 ${YEAR_WINDOW_CODES.map((code) => `${code}（${YEAR_WINDOWS[code]}）`).join(' 或 ')}`,
);

const money: z.ZodType<Fen, string> = z.string().transform((text, context) => {
  const amount = parseAmount(text);
  if (amount.ok && amount.value > 0) return amount.value;
  context.addIssue({ code: 'custom', message: '须是大于零、以元为单位的金额' });
  return z.NEVER;
});

const date: z.ZodType<IsoDate, string> = z.string().refine(isBusinessDate, '须写成 YYYY-MM-DD，并且是存在的日子');

const effectiveFrom = (layer: string): SettingSpec<IsoDate> => ({
  label: `${layer}施行日期`,
  unit: '日期',
  read: date,
});

export const SETTINGS: { readonly [K in SettingKey]: SettingSpec<SettingValues[K]> } = {
  pay_deadline_days: { label: '发放时限（审批至发放）', unit: '天', read: days(1) },
  split_window_days: { label: '拆分发放核查窗口', unit: '天', read: days(0) },
  same_cause_window: { label: '同一事由核查的“一年”', unit: '', read: yearWindow },
  year_window: { label: '年度救助次数的“一年”', unit: '', read: yearWindow },
  supplement_days: { label: '先行救助补办手续期限', unit: '天', read: days(1) },
  publicity_days: { label: '公示天数', unit: '天', read: days(1) },
  dibao_city_month: { label: '城市低保标准', unit: '元/人·月', read: money },
  dibao_rural_month: { label: '农村低保标准', unit: '元/人·月', read: money },
  'effective_from.national-2019': effectiveFrom('国家 2019 年监管意见'),
  'effective_from.yunnan-2023': effectiveFrom('云民发〔2023〕65号'),
  'effective_from.honghe-2019': effectiveFrom('红民社救〔2019〕5号'),
  'effective_from.jiangxi-2020': effectiveFrom('赣民字〔2020〕2号'),
  'effective_from.jilin-2020': effectiveFrom('吉民发〔2020〕27号'),
};

export const SETTING_KEYS = Object.keys(SETTINGS) as [SettingKey, ...SettingKey[]];

export const isSettingKey = (text: string): text is SettingKey => Object.hasOwn(SETTINGS, text);

/** One version of a setting as it is stored: text, valid from a day until the next version. */
export interface SettingVersion {
  readonly key: SettingKey;
  readonly value: string;
  readonly validFrom: IsoDate;
}

/** The read settings of an office, each with its versions in order of time. */
export type Settings = { readonly [K in SettingKey]?: Versions<SettingValues[K]> };

interface Dated<V> {
  readonly validFrom: IsoDate;
  readonly value: V;
}
type Versions<V> = readonly Dated<V>[];

/**
 * Checks one version of a setting, as an act or `--set` brings it.
 * Errors: `setting-unknown`, `setting-value`, `setting-date`.
 */
export function checkSetting(input: { key: string; value: string; validFrom: IsoDate }): Result<SettingVersion> {
  const key = plainText(input.key);
  if (!isSettingKey(key)) {
    return fail('setting-unknown', `没有名为${quoted(input.key)}的设置。可用的设置：${SETTING_KEYS.join('、')}。`);
  }
  const value = plainText(input.value);
  const read = readText(key, value);
  if (!read.ok) return read;
  if (!isBusinessDate(input.validFrom)) {
    return fail(
      'setting-date',
      `设置“${SETTINGS[key].label}”的起用日期${quoted(input.validFrom)}须写成 YYYY-MM-DD，并且是存在的日子。`,
    );
  }
  return ok({ key, value, validFrom: input.validFrom });
}

/**
 * Reads `KEY=VALUE`, or `KEY=VALUE@YYYY-MM-DD` where it is valid from another day than `validFrom`
 * (`dibao_city_month=600@2022-07-01`).
 * Errors: `setting-malformed` and those of `checkSetting`.
 */
export function parseSetting(text: string, validFrom: IsoDate): Result<SettingVersion> {
  const match = /^([^=]+)=([^@]+)(?:@(.+))?$/u.exec(plainText(text));
  const [, key, value, from] = match ?? [];
  if (key === undefined || value === undefined) {
    return fail('setting-malformed', `看不懂设置${quoted(text)}。请写成“名称=值”，例如 pay_deadline_days=30。`);
  }
  return checkSetting({ key, value, validFrom: from ?? validFrom });
}

/**
 * Stored versions, in any order, as rules look them up; rows with keys of other rooms are passed over. Of two with the same day
 * the later one in the list counts: a correction is a new row. Errors: `setting-value` for a text no rule can read.
 */
export function readSettings(
  versions: readonly { readonly key: string; readonly value: string; readonly validFrom: IsoDate }[],
): Result<Settings> {
  const settings: { -readonly [K in SettingKey]?: Versions<SettingValues[K]> } = {};
  for (const { key, value, validFrom } of versions) {
    if (!isSettingKey(key)) continue;
    const added = addVersion(settings, key, { value, validFrom });
    if (!added.ok) return added;
  }
  return ok(settings);
}

/** The value in force on a day, or undefined where the office had set none by then. */
export function settingOn<K extends SettingKey>(settings: Settings, key: K, on: IsoDate): SettingValues[K] | undefined {
  const versions: Settings[K] = settings[key];
  return versions?.findLast((version) => version.validFrom <= on)?.value;
}

/** Keeps the versions of a key in order of time; the sort is stable, so a correction stays behind what it corrects. */
function addVersion<K extends SettingKey>(
  into: { [P in K]?: Versions<SettingValues[P]> },
  key: K,
  version: Omit<SettingVersion, 'key'>,
): Result<undefined> {
  const read = readText(key, version.value);
  if (!read.ok) return read;
  const versions = [...(into[key] ?? []), { validFrom: version.validFrom, value: read.value }];
  into[key] = versions.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : Number(a.validFrom > b.validFrom)));
  return ok(undefined);
}

function readText<K extends SettingKey>(key: K, text: string): Result<SettingValues[K]> {
  const { label, read }: SettingSpec<SettingValues[K]> = SETTINGS[key];
  const parsed = read.safeParse(text);
  if (parsed.success) return ok(parsed.data);
  const reason = parsed.error.issues[0]?.message ?? '写法不对';
  return fail('setting-value', `设置“${label}”（${key}）的值${quoted(text)}不能用：${reason}。`);
}
