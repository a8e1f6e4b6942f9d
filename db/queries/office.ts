/** The office, its people and its settings on a day. */
import type { Role } from '../../domain/entities/codes.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Book } from '../book.ts';

export interface Office {
  readonly county: string;
  readonly town: string;
  readonly government: string;
  readonly unit: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly countyPhone: string | null;
  readonly bankName: string | null;
  readonly bankAccount: string | null;
  readonly basis: string | null;
}

/** Read up to this audit number: papers of a closed month do not change with what was entered afterwards. */
const EVERYTHING = Number.MAX_SAFE_INTEGER;

/** The office as it was on a day, known by act `asOf`; the oldest version for days before it. */
export function officeOn(book: Book, on: string, asOf = EVERYTHING): Office {
  const columns = `county, town, government, unit, address, phone, county_phone AS countyPhone, bank_name AS bankName, bank_account AS bankAccount, basis`;
  const row =
    book.get<Office>(
      `SELECT ${columns} FROM office_version WHERE valid_from <= ? AND act_no <= ? ORDER BY valid_from DESC, id DESC LIMIT 1`,
      on,
      asOf,
    ) ?? book.get<Office>(`SELECT ${columns} FROM office_version ORDER BY valid_from, id LIMIT 1`);
  if (row === undefined) throw new Refusal('office-missing', '账簿没有单位信息，请先登记单位。');
  return row;
}

export const settingOnDay = (book: Book, key: string, on: string, asOf = EVERYTHING): string | undefined =>
  book.get<{ value: string }>(
    'SELECT value FROM setting WHERE key = ? AND valid_from <= ? AND act_no <= ? ORDER BY valid_from DESC, id DESC LIMIT 1',
    key,
    on,
    asOf,
  )?.value;

export interface StaffItem {
  readonly staffId: number;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
}

export const listStaff = (book: Book, on: string): StaffItem[] =>
  book
    .all<{ staffId: number; name: string; roles: string; active: number }>(
      `SELECT s.id AS staffId, v.name, v.roles, v.active FROM staff s JOIN staff_version v ON v.id = coalesce(
         (SELECT id FROM staff_version WHERE staff_id = s.id AND valid_from <= ? ORDER BY valid_from DESC, id DESC LIMIT 1),
         (SELECT id FROM staff_version WHERE staff_id = s.id ORDER BY valid_from, id LIMIT 1)) ORDER BY s.id`,
      on,
    )
    .map(({ staffId, name, roles, active }) => ({
      staffId,
      name,
      roles: JSON.parse(roles) as Role[],
      active: active === 1,
    }));
