/**
 * The tables of a book. The frozen SQL is in db/migrations; these definitions type every query, and a test compares
 * the two column by column.
 */
export * from './office.ts';
export * from './people.ts';
export * from './cases.ts';
export * from './fund.ts';
export * from './vouchers.ts';
export * from './months.ts';
export * from './registers.ts';
