/** The book as it was before an upgrade of its structure: copied, opened, compared. Without such a copy nothing is upgraded. */
import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../domain/problem.ts';
import { connect, saidPlainly, type Connection } from '../connection.ts';
import { syncFolder } from '../durable.ts';
import type { BookPaths } from '../paths.ts';

/**
 * @param version the structure the book has now
 * @returns path of the copy, encrypted with the book's own key
 * @throws Refusal `copy-before-failed`: the book was not touched
 */
export function copyBeforeUpgrade(db: Connection, paths: BookPaths, dataKey: Uint8Array, version: number): string {
  const path = freePath(paths.backups, version);
  try {
    db.prepare('VACUUM INTO ?').run(path);
    const file = openSync(path, 'r+');
    fsyncSync(file);
    closeSync(file);
    syncFolder(paths.backups);
    if (stateOf(db) !== stateOfCopy(path, dataKey)) throw new Refusal('copy-differs', '备份与账簿不一致。');
    return path;
  } catch (error) {
    rmSync(path, { force: true });
    const said = saidPlainly(error);
    throw new Refusal(
      'copy-before-failed',
      `升级账簿结构以前要先留备份，备份没有做成（${said instanceof Error ? said.message : String(said)}）。账簿没有被改动；请检查磁盘空间和文件夹权限后重新打开。`,
    );
  }
}

function freePath(folder: string, version: number): string {
  for (let n = 1; ; n++) {
    const path = join(folder, `升级前-第${version}版结构${n === 1 ? '' : `-${n}`}.db`);
    if (!existsSync(path)) return path;
  }
}

/** What must be the same in a copy: sound pages, unbroken links, the newest audit row. */
function stateOf(db: Connection): string {
  const sound: unknown = db.pragma('integrity_check', { simple: true });
  const links = db.prepare('PRAGMA foreign_key_check').all().length;
  const head = db.prepare('SELECT no, hash FROM audit ORDER BY no DESC LIMIT 1').get();
  return JSON.stringify({ sound, links, head });
}

function stateOfCopy(path: string, dataKey: Uint8Array): string {
  const copy = connect(path, dataKey, { readonly: true });
  try {
    return stateOf(copy);
  } finally {
    copy.close();
  }
}
