import { integer, text } from 'drizzle-orm/sqlite-core';

/** Number of the audit row whose act wrote this row: every append-only table has it, and E7 replays by it. */
export const actNo = () => integer('act_no').notNull();
export const key = () => integer('id').primaryKey();
/** ULID under the office's uid: how a row is named outside this book. */
export const uid = () => text('uid').notNull();
export const day = (name: string) => text(name).notNull();
export const flag = (name: string) => integer(name).notNull().$type<0 | 1>();
