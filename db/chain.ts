/** The hash chain of the audit trail: each row's hash covers its own columns and the hash before it. */
import { sha256 } from './crypto.ts';

export interface AuditRow {
  readonly no: number;
  readonly at: string;
  readonly staffId: number;
  readonly session: string;
  readonly act: string;
  readonly requestId: string | null;
  readonly inputSha256: string;
  readonly answer: string;
  readonly rows: string;
  readonly prevHash: string;
}

/** What the first row of a book follows. */
export const GENESIS = '0'.repeat(64);

export const chainHash = (row: AuditRow): string =>
  sha256(
    JSON.stringify([
      row.no,
      row.at,
      row.staffId,
      row.session,
      row.act,
      row.requestId,
      row.inputSha256,
      row.answer,
      row.rows,
      row.prevHash,
    ]),
  );

export interface Head {
  readonly no: number;
  readonly hash: string;
}

/** 账簿校验码 as printed: four groups of four, upper case. */
export const printedHead = (hash: string): string => (hash.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join('-');
