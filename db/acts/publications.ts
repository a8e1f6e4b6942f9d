import type { Tx } from '../act.ts';
import type { Head } from '../chain.ts';
import { publishedHead } from '../schema/index.ts';

export interface Publication {
  readonly what: 'papers' | 'package';
  readonly period: string;
  readonly head: Head;
  readonly sha256?: string;
}

/** Remembers a head that leaves the book on paper or in a package: it must be found in the chain ever after (E7). */
export const recordPublication = (tx: Tx, { what, period, head, sha256 }: Publication): { id: number } => ({
  id: tx.insert(publishedHead, { auditNo: head.no, hash: head.hash, what, period, sha256: sha256 ?? null }),
});
