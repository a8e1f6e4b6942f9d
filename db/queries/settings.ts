/** 本办参数: every setting there is, what it is on a day, and whether the region's rules ask for it. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import { settingsAskedFor } from '../../domain/policy/evaluate.ts';
import { SETTING_KEYS, SETTINGS, type SettingKey } from '../../domain/policy/settings.ts';
import type { Book } from '../book.ts';
import { lawOf } from '../policy.ts';

export interface SettingItem {
  readonly key: SettingKey;
  readonly label: string;
  readonly unit: string;
  /** As it was written; null where the office had set none by that day */
  readonly value: string | null;
  readonly validFrom: IsoDate | null;
  /** The rules of the book's profile may ask for it */
  readonly asked: boolean;
}

export function listSettings(book: Book, on: IsoDate): SettingItem[] {
  const asked = new Set(settingsAskedFor(lawOf(book).profile));
  return SETTING_KEYS.map((key) => {
    const set = book.get<{ value: string; validFrom: IsoDate }>(
      'SELECT value, valid_from AS validFrom FROM setting WHERE key = ? AND valid_from <= ? ORDER BY valid_from DESC, id DESC LIMIT 1',
      key,
      on,
    );
    const { label, unit } = SETTINGS[key];
    return { key, label, unit, value: set?.value ?? null, validFrom: set?.validFrom ?? null, asked: asked.has(key) };
  });
}
