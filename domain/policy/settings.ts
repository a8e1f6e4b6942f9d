/**
 * The office's own dated settings: what the documents leave to it (期限, 窗口, 标准) and what a rule therefore asks for. Which
 * there are, and how each is written, is in setting-specs.ts.
 */
import { isBusinessDate, type IsoDate } from '../calendar/date.ts';
import { fail, ok, type Result } from '../problem.ts';
import { plainText, quoted } from '../written.ts';
import { type SettingKey, SETTINGS, type SettingSpec, type SettingValues } from './setting-specs.ts';

export { SETTINGS, type SettingKey, type SettingValues } from './setting-specs.ts';

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

/** One stored text as its key reads it, for who looks a single setting up; undefined where it cannot be read. */
export function settingRead<K extends SettingKey>(key: K, text: string | undefined): SettingValues[K] | undefined {
  if (text === undefined) return undefined;
  const read = readText(key, text);
  return read.ok ? read.value : undefined;
}
