/** checkBook: everything that must always hold, named where it does not. */
import Database from 'better-sqlite3';
import type { Book } from '../book.ts';
import { GENESIS, type Head } from '../chain.ts';
import { schemaDifferences } from '../schema-check.ts';
import { checkChain, rememberHead } from './chain.ts';
import type { Fault } from './fault.ts';
import { checkFigures } from './figures.ts';
import { checkPublishedHeads } from './published.ts';

export type { Fault } from './fault.ts';

export interface BookCheck {
  /** What does not hold */
  readonly faults: readonly Fault[];
  /** What waits for somebody's word */
  readonly pending: readonly Fault[];
  readonly head: Head;
}

/** SQLite names every page it cannot read, hundreds of them after one bad one: the first and their number are enough. */
function damage(report: string): string {
  const lines = report
    .split('\n')
    .filter((line) => line.startsWith('Tree') || line.startsWith('Page') || line.startsWith('row'));
  const [first = report] = lines;
  return `账簿文件有损坏，${Math.max(lines.length, 1)} 处读不出或对不上（如 ${first}）。文件被改动过，或磁盘有坏处；请勿继续使用，用备份核对。`;
}

/** @param against a head the office printed or sent, which this book must contain */
export function checkBook(book: Book, against?: Head): BookCheck {
  const damaged = checkPages(book);
  try {
    return checkContents(book, damaged, against);
  } catch (error) {
    // Pages that cannot be read end the check: what they said is unknown, and the damage has been named.
    if (damaged.length > 0 && error instanceof Database.SqliteError)
      return { faults: damaged, pending: [], head: { no: 0, hash: GENESIS } };
    throw error;
  }
}

function checkPages(book: Book): Fault[] {
  const report = pageReport(book);
  return report === 'ok' ? [] : [{ rule: 'E7', where: 'book.db', message: damage(report) }];
}

function pageReport(book: Book): string {
  try {
    return String(book.connection.pragma('integrity_check', { simple: true }));
  } catch (error) {
    if (error instanceof Database.SqliteError) return error.message;
    throw error;
  }
}

function checkContents(book: Book, damaged: readonly Fault[], against: Head | undefined): BookCheck {
  const found: Fault[] = [...damaged];
  for (const difference of schemaDifferences(book.connection))
    found.push({ rule: 'E7', where: 'schema', message: `账簿结构被改过：${difference}。` });
  const chain = checkChain(book);
  found.push(...chain.faults, ...checkPublishedHeads(book, against), ...reckon(book, chain.faults.length > 0));
  const faults = found.filter(({ pending }) => pending !== true);
  if (faults.length === 0) rememberHead(book, chain.head);
  return { faults, pending: found.filter(({ pending }) => pending === true), head: chain.head };
}

/** Tables altered by hand may hold what no CHECK would let in; that their figures cannot be reckoned is then one more fault. */
function reckon(book: Book, altered: boolean): Fault[] {
  try {
    return checkFigures(book);
  } catch (error) {
    if (!altered) throw error;
    return [{ rule: 'E1', where: 'figures', message: '账簿的内容被改成了无法核算的样子，余额和销账状态未能核对。' }];
  }
}
