import { expect, it } from 'vitest';
import { Book } from '../../../../db/book.ts';
import { findingCounts, listFindings } from '../../../../db/queries/inspection/findings.ts';
import { standingPayments } from '../../../../db/queries/inspection/payments.ts';
import { sameHand } from '../../../../db/queries/inspection/same-hand.ts';
import { comparison } from '../../../../db/queries/reports/compare.ts';
import { indicators } from '../../../../db/queries/reports/indicators.ts';
import { rosterStanding } from '../../../../db/queries/registers.ts';
import { PAGE, QUARTER, smallBook } from './small-book.ts';

/** Tables that grow with every payment: none of them may be read from end to end for a quarter. */
const LARGE =
  /^SCAN (?:f|t|c|s|d|p|l|e|r|v|finding|transfer|relief_case|decision|card_line|case_step|roster_entry|person_version|household_version)\b/u;

it('looks everything of a span up by index', () => {
  const { office } = smallBook();
  const statements = new Set<string>();
  const original = Object.getOwnPropertyDescriptor(Book.prototype, 'prepare')?.value as Book['prepare'];
  const book = Object.create(office.book, {
    prepare: {
      value: (sql: string) => {
        statements.add(sql);
        return original.call(office.book, sql);
      },
    },
  }) as Book;
  standingPayments(book, QUARTER);
  findingCounts(book, QUARTER);
  listFindings(book, QUARTER, {}, PAGE);
  sameHand(book, QUARTER, PAGE);
  comparison(book, QUARTER, PAGE);
  indicators(book, QUARTER);
  rosterStanding(book, { idNumbers: ['1'], on: '2026-01-01' });
  expect(statements.size).toBeGreaterThan(9);
  for (const sql of statements) {
    const plan = office.book.connection.prepare(`EXPLAIN QUERY PLAN ${sql}`);
    const named = /@\w/u.test(sql);
    const given = named
      ? { ...QUARTER, ...PAGE, code: null, severity: null, explained: 0, householdId: 1 }
      : Array.from({ length: sql.split('?').length - 1 }, () => 1);
    const steps = (named ? plan.all(given) : plan.all(...(given as number[]))) as { detail: string }[];
    expect(
      steps.map(({ detail }) => detail).filter((detail) => LARGE.test(detail)),
      sql,
    ).toEqual([]);
  }
  office.discard();
});
