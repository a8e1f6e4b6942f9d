/** Brings a file to the newest schema: numbered, forward only, each migration's hash stored and compared. */
import { Refusal } from '../../domain/problem.ts';
import { APPLICATION_ID, type Connection } from '../connection.ts';
import { sha256 } from '../crypto.ts';
import { migrations, type Migration } from './index.ts';

const TABLE = `CREATE TABLE IF NOT EXISTS migration (
  number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL
) STRICT`;

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

export interface Migrating {
  readonly list?: readonly Migration[];
  /** Called once before a book that has something in it is changed; what it throws stops the upgrade */
  readonly before?: (version: number) => void;
}

/**
 * Applies what is missing in one transaction. @returns whether a book that had something in it was changed
 * @throws Refusal `book-newer`, `migration-altered`
 */
export function migrate(db: Connection, { list = migrations, before }: Migrating = {}): boolean {
  const version = Number(db.pragma('user_version', { simple: true }));
  const newest = list.length;
  if (version > newest)
    throw new Refusal(
      'book-newer',
      `这本账由更新的程序（第 ${version} 版结构）写成，本程序只认到第 ${newest} 版。请安装新版程序，账簿没有被改动。`,
    );
  if (version === 0 && db.prepare('SELECT 1 FROM sqlite_schema').get() !== undefined)
    throw new Refusal('schema-altered', '账簿的版本号被改过（为 0，却已有记录），已停止打开。请用备份核对。');
  if (version > 0) compareApplied(db, list.slice(0, version));
  if (version === newest) return false;
  if (version > 0) before?.(version);
  db.transaction(() => {
    db.exec(TABLE);
    const record = db.prepare('INSERT INTO migration (number, name, sha256) VALUES (?, ?, ?)');
    for (const step of list.slice(version)) {
      db.exec(step.sql);
      record.run(step.number, step.name, sha256(step.sql));
    }
    if (db.prepare('PRAGMA foreign_key_check').all().length > 0)
      throw new Refusal('migration-broke-links', '升级账簿结构时发现记录之间的关联断开，已退回原样。请联系技术支持。');
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${newest}`);
  }).immediate();
  return version > 0;
}

function compareApplied(db: Connection, expected: readonly Migration[]): void {
  const applied = db.prepare('SELECT number, name, sha256 FROM migration ORDER BY number').all() as Applied[];
  for (const [index, step] of expected.entries()) {
    if (applied[index]?.sha256 !== sha256(step.sql))
      throw new Refusal(
        'migration-altered',
        `账簿的第 ${step.number} 次结构升级与本程序记载的不同，账簿可能被别的程序改过，已停止打开。`,
      );
  }
}
