/** Opening a book, in one order: key → file → schema → chain since the last verified head → ready. */
import { existsSync } from 'node:fs';
import type { Role } from '../domain/entities/codes.ts';
import { Refusal } from '../domain/problem.ts';
import { Book } from './book.ts';
import { verifyChainSince } from './check/chain.ts';
import { checkBook } from './check/index.ts';
import { APPLICATION_ID, connect, saidPlainly } from './connection.ts';
import { unlock } from './keys.ts';
import { copyBeforeUpgrade } from './migrations/copy-before.ts';
import { migrate } from './migrations/runner.ts';
import { bookPaths } from './paths.ts';
import { requireSchema } from './schema-check.ts';
import type { Session } from './session.ts';
import { realSurroundings, type Surroundings } from './surroundings.ts';

export interface Login {
  readonly password: string;
  /** Needed where more than one person may sign in */
  readonly user?: string | undefined;
  readonly door: Session['door'];
}

export interface OpenBook {
  readonly book: Book;
  readonly session: Session;
}

/** @throws Refusal `book-missing`, `password-wrong`, `book-newer`, `schema-altered`, `chain-broken` … */
export function openBook(folder: string, login: Login, surroundings: Surroundings = realSurroundings): OpenBook {
  if (!existsSync(bookPaths(folder).database))
    throw new Refusal('book-missing', `${folder} 里没有账簿（book.db）。请核对文件夹；新建账簿请用 init。`);
  const { dataKey, staffId } = unlock(folder, login.password, login.user);
  const book = openWithKey(folder, dataKey, surroundings);
  try {
    return { book, session: sessionOf(book, staffId, login.door) };
  } catch (error) {
    book.close();
    throw error;
  }
}

/** The same once the data key is at hand; takes milliseconds. */
export function openWithKey(folder: string, dataKey: Uint8Array, surroundings: Surroundings = realSurroundings): Book {
  const paths = bookPaths(folder);
  const connection = connect(paths.database, dataKey);
  try {
    const application: unknown = connection.pragma('application_id', { simple: true });
    if (application !== APPLICATION_ID)
      throw new Refusal('not-a-township-book', '这个文件不是乡镇的临时救助备用金账簿，已停止打开，文件没有被改动。');
    const upgraded = migrate(connection, {
      before: (version) => copyBeforeUpgrade(connection, paths, dataKey, version),
    });
    requireSchema(connection);
    const book = new Book(connection, dataKey, paths, surroundings);
    verifyChainSince(book);
    if (upgraded) requireSound(book);
    return book;
  } catch (error) {
    connection.close();
    throw saidPlainly(error);
  }
}

/** After an upgrade every figure and every row is checked once, whatever the size of the book. */
function requireSound(book: Book): void {
  const { faults } = checkBook(book);
  if (faults.length > 0)
    throw new Refusal(
      'upgrade-unsound',
      `升级账簿结构后核对发现问题：${faults.map(({ message }) => message).join('')}请勿继续使用；升级前的备份在 ${book.paths.backups}。`,
      { faults },
    );
}

function sessionOf(book: Book, staffId: number, door: Session['door']): Session {
  const row = book.get<{ name: string; roles: string; active: number }>(
    `SELECT name, roles, active FROM staff_version WHERE staff_id = ? AND valid_from <= ? ORDER BY valid_from DESC, id DESC LIMIT 1`,
    staffId,
    book.surroundings.today(),
  );
  if (row === undefined || row.active === 0)
    throw new Refusal('staff-inactive', '此登录人在账簿中没有在岗记录，不能登录。请由管理人员核对人员设置。');
  return { staffId, name: row.name, roles: JSON.parse(row.roles) as Role[], door };
}
