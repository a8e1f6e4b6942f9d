/** The one place that opens an SQLite file: cipher, key, pragmas set and read back. */
import Database from 'better-sqlite3';
import { Refusal } from '../domain/problem.ts';

export type Connection = Database.Database;

/** 'LSJZ': tells a township's book from any other SQLite file, and from the county's own kind. */
export const APPLICATION_ID = 0x4c534a5a;

const PRAGMAS = [
  ['journal_mode', 'WAL', 'wal'],
  // A reopened WAL database falls back to NORMAL, which can lose the last postings at a power cut.
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  // Without this, INSERT OR REPLACE deletes a row behind the delete trigger's back.
  ['recursive_triggers', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['busy_timeout', '5000', 5000],
  ['temp_store', 'MEMORY', 2],
  // 64 MiB: a township's whole life fits, so that a page is decrypted once and not at every look.
  ['cache_size', '-65536', -65536],
] as const;

/** @param key 32 bytes @throws Refusal `key-wrong` where the file does not open with this key */
export function connect(
  file: string,
  key: Uint8Array,
  options: { readonly?: boolean; create?: boolean } = {},
): Connection {
  const db = openFile(file, options);
  try {
    encrypt(db, key);
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    for (const [name, value, expected] of PRAGMAS) {
      if (options.readonly === true && name === 'journal_mode') continue;
      db.pragma(`${name} = ${value}`);
      const actual: unknown = db.pragma(name, { simple: true });
      if (actual !== expected)
        throw new Refusal(
          'pragma-refused',
          `数据库不接受设置 ${name}=${value}（实为 ${String(actual)}），已停止打开。`,
        );
    }
    return db;
  } catch (error) {
    db.close();
    throw saidPlainly(error);
  }
}

function openFile(file: string, { readonly, create }: { readonly?: boolean; create?: boolean }): Connection {
  try {
    return new Database(file, { readonly: readonly ?? false, fileMustExist: create !== true });
  } catch (error) {
    throw saidPlainly(error);
  }
}

/** SQLCipher 4's scheme with a raw key: no key derivation, so opening takes milliseconds. */
export function encrypt(db: Connection, key: Uint8Array): void {
  db.pragma(`cipher = 'sqlcipher'`);
  db.pragma('legacy = 4');
  db.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
}

/** What was thrown, as a refusal where it is SQLite's and the office can act on it. */
export const saidPlainly = (error: unknown): unknown =>
  error instanceof Database.SqliteError ? sqliteRefusal(error) : error;

/** SQLite's errors in the office's words; each says what is safe. */
function sqliteRefusal(error: InstanceType<typeof Database.SqliteError>): Error {
  if (error.code === 'SQLITE_NOTADB')
    return new Refusal('key-wrong', '账簿文件打不开：密钥不对，或文件不是本程序的账簿。文件没有被改动。');
  // The shared-memory file of WAL is the first to find no room.
  if (error.code === 'SQLITE_FULL' || error.code === 'SQLITE_IOERR_SHMSIZE')
    return new Refusal('disk-full', '磁盘已满，这一笔没有记入，账簿完好。请腾出空间后再试。');
  if (error.code.startsWith('SQLITE_BUSY') || error.code === 'SQLITE_LOCKED')
    return new Refusal('book-busy', '账簿正被另一个程序使用，这一笔没有记入。请关闭另一个窗口后再试。');
  if (error.code.startsWith('SQLITE_READONLY') || error.code.startsWith('SQLITE_CANTOPEN'))
    return new Refusal('book-not-writable', '账簿所在的文件夹不能写入，这一笔没有记入。请检查文件夹权限或磁盘。');
  if (error.code.startsWith('SQLITE_CORRUPT') || error.code.startsWith('SQLITE_IOERR'))
    return new Refusal(
      'book-damaged',
      `读写账簿时出错（${error.code}），这一笔没有记入。请勿继续使用，先用最近的备份核对。`,
    );
  return error;
}
