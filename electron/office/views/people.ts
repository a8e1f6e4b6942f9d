/** Words about people that several papers share. */
import { CAUSES } from '../../../domain/entities/codes.ts';
import { parseIdNumber } from '../../../domain/identity/id-number.ts';
import { voucherNo } from '../../../db/voucher-numbers.ts';
import type { CardRow, ReliefRow } from '../../../db/queries/relief.ts';
import type { Sex, Way } from '../../../domain/entities/codes.ts';

/** Sex by the identity number (GB 11643); unknown where the number is an old mistake. */
export function sexOf(idNumber: string): Sex {
  const id = parseIdNumber(idNumber);
  return id.ok ? id.value.sex : 'unknown';
}

/** Whole years on a day; a person without a readable number counts as grown up. */
export function isMinor(idNumber: string, on: string): boolean {
  const id = parseIdNumber(idNumber);
  if (!id.ok) return false;
  const birthday = `${Number(id.value.birth.slice(0, 4)) + 18}${id.value.birth.slice(4)}`;
  return on < birthday;
}

export const placeOf = ({ village, villageGroup }: Pick<ReliefRow, 'village' | 'villageGroup'>): string =>
  `${village}${villageGroup ?? ''}`;

/** 事由 as printed: the list's word, or the clerk's own where the list has none. */
export const causeOf = ({ cause, causeText }: Pick<CardRow, 'cause' | 'causeText'>): string =>
  cause === 'other' ? causeText : CAUSES[cause];

/** How help reached the household: the relief account's own word. */
export const wayOf = ({ debit, credit }: Pick<ReliefRow, 'debit' | 'credit'>): Exclude<Way, 'card'> => {
  const account = debit.startsWith('relief_') ? debit : credit;
  if (account === 'relief_cash') return 'cash';
  if (account === 'relief_goods') return 'goods';
  return account === 'relief_service' ? 'service' : 'transfer';
};

export const isRed = (row: Pick<ReliefRow, 'reversesId'>): boolean => row.reversesId !== null;

export const signedFen = (row: Pick<ReliefRow, 'reversesId' | 'amountFen'>): number =>
  isRed(row) ? -row.amountFen : row.amountFen;

export const numberOf = ({ year, number, width }: Pick<ReliefRow, 'year' | 'number' | 'width'>): string | null =>
  year === null || number === null ? null : voucherNo(year, number, width ?? undefined);

export const redNumberOf = ({
  redYear,
  redNumber,
  redWidth,
}: Pick<ReliefRow, 'redYear' | 'redNumber' | 'redWidth'>): string | null =>
  redYear === null || redNumber === null ? null : voucherNo(redYear, redNumber, redWidth ?? undefined);
