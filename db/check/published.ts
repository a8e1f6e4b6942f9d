/** E7, second half: the book contains every head of the chain that left it. */
import type { Book } from '../book.ts';
import type { Head } from '../chain.ts';
import type { Fault } from './fault.ts';

export function checkPublishedHeads(book: Book, against?: Head): Fault[] {
  const published = book.all<Head & { period: string }>(
    'SELECT audit_no AS no, hash, period FROM published_head ORDER BY id',
  );
  const faults = published.flatMap(({ no, hash, period }) =>
    contains(book, { no, hash }, `${period} 印发或上报的校验码`),
  );
  return against === undefined ? faults : [...faults, ...contains(book, against, '所给月报包的校验码')];
}

function contains(book: Book, head: Head, what: string): Fault[] {
  const row = book.get<{ hash: string }>('SELECT hash FROM audit WHERE no = ?', head.no);
  if (row?.hash === head.hash) return [];
  const found =
    row === undefined
      ? `账簿里没有第 ${head.no} 号审计记录，可能是较早的副本`
      : `账簿第 ${head.no} 号审计记录与它不同，账簿可能被换过`;
  return [{ rule: 'E7', where: `audit ${head.no}`, message: `${what}（第 ${head.no} 号）对不上：${found}。` }];
}
