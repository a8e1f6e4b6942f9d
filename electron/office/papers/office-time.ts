/** Instants of the book (UTC) as the office's clock shows them: China keeps one time zone, whatever the PC is set to. */
import type { IsoDate } from '../../../domain/calendar/date.ts';

const BEIJING_MS = 8 * 3_600_000;

/** `2026-11-06 10:20:31` */
export const officeTime = (at: string): string =>
  new Date(Date.parse(at) + BEIJING_MS).toISOString().slice(0, 19).replace('T', ' ');

export const officeDay = (at: string): IsoDate => officeTime(at).slice(0, 10);
