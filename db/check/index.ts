/** checkBook: everything that must always hold, named where it does not. */
import type { Book } from '../book.ts';
import type { Head } from '../chain.ts';
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

/** @param against a head the office printed or sent, which this book must contain */
export function checkBook(book: Book, against?: Head): BookCheck {
  const pages: unknown = book.connection.pragma('integrity_check', { simple: true });
  const found: Fault[] =
    pages === 'ok' ? [] : [{ rule: 'E7', where: 'book.db', message: `账簿文件有损坏：${String(pages)}。` }];
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
