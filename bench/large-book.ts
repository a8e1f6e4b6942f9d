/**
 * A book kept for five years: how long all rules take for one payment, how long the book takes to open once its key is there, and
 * to be checked whole. Openings are timed in a process of their own, as a morning's first is; called with a folder and a key,
 * this file is that process. The file lies in the system's cache. BENCH_CASES makes the book larger or smaller.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { currentHead } from '../db/act.ts';
import { rememberHead } from '../db/check/chain.ts';
import { checkBook } from '../db/check/index.ts';
import { openWithKey } from '../db/open.ts';
import { bookPaths } from '../db/paths.ts';
import { inFolder } from './folder.ts';
import { keepMonths } from './history.ts';
import { judgingFigures } from './judging.ts';
import { median, time, type Figure } from './measure.ts';
import { Office } from './office.ts';
import { approveMany } from './posting.ts';

const MONTHS = 60;
const CASES = Number(process.env['BENCH_CASES'] ?? 15_000);
const CASES_A_MONTH = Math.ceil(CASES / MONTHS);
/** The targets of a township's book; a larger one is measured without them. */
const TOWNSHIP = 15_000;
/** Approved and not paid when the measuring begins */
const APPROVED = 100;
const NEW_ACTS = 1_000;
const RUNS = 5;

export async function measure(): Promise<Figure[]> {
  return inFolder((folder) => {
    const path = join(folder, 'book');
    const office = new Office(path);
    console.log(`building ${MONTHS * CASES_A_MONTH} cases through the acts …`);
    let period = '';
    const built = time(() => {
      office.takeRosters(MONTHS * CASES_A_MONTH);
      period = keepMonths(office, MONTHS, CASES_A_MONTH);
    });
    const judged = judgingFigures(office, approveMany(office, period, APPROVED), period);
    office.close();
    const key = Buffer.from(office.dataKey);
    const opened = (behind: number): number[] =>
      Array.from({ length: RUNS }, () => {
        forget(path, key, behind);
        return inNewProcess(path, key, 'open');
      });
    const checked = Array.from({ length: RUNS }, () => inNewProcess(path, key, 'check'));
    return [
      { what: 'building it (five acts a case, each synced)', value: built / 1_000, unit: 's' },
      { what: 'book.db', value: statSync(bookPaths(path).database).size / 1e6, unit: 'MB' },
      ...judged,
      { what: 'opening, newest head verified', value: median(opened(0)), unit: 'ms', target: 300 },
      { what: 'opening, 1,000 acts since the verified head', value: median(opened(NEW_ACTS)), unit: 'ms', target: 300 },
      { what: 'checkBook', value: median(checked), unit: 'ms', ...(CASES <= TOWNSHIP && { target: 3_000 }) },
    ];
  });
}

/** Sets the verified head back, so that the next opening has `acts` to verify. */
function forget(folder: string, key: Uint8Array, acts: number): void {
  const book = openWithKey(folder, key);
  const no = currentHead(book).no - acts;
  const hash = book.get<{ hash: string }>('SELECT hash FROM audit WHERE no = ?', no)?.hash;
  if (hash === undefined) throw new Error(`the book has no act ${no}`);
  rememberHead(book, { no, hash });
  book.close();
}

function inNewProcess(folder: string, key: Uint8Array, what: 'open' | 'check'): number {
  const run = [import.meta.filename, what, folder, Buffer.from(key).toString('hex')];
  const { status, stdout, stderr } = spawnSync(process.execPath, run);
  if (status !== 0) throw new Error(stderr.toString());
  return Number(stdout.toString());
}

function measureHere(what: string, folder: string, key: string): void {
  const begin = performance.now();
  const book = openWithKey(folder, Buffer.from(key, 'hex'));
  const opened = performance.now() - begin;
  const checked = what === 'check' ? time(() => requireSound(checkBook(book).faults)) : undefined;
  book.close();
  console.log(checked ?? opened);
}

function requireSound(faults: readonly { readonly message: string }[]): void {
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
}

const [what, folder, key] = process.argv.slice(2);
if (import.meta.main && what !== undefined && folder !== undefined && key !== undefined) measureHere(what, folder, key);
