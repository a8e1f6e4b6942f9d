/**
 * How often a posting waits for the disk: counted by strace as the difference between two runs that post a different
 * number of times in copies of the same book, so that opening, closing and Node itself cancel. Checkpoints do not cancel:
 * their syncs belong to the postings. Called with a count, this file is one of those runs.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { perform } from '../db/act.ts';
import { pay } from '../db/acts/payments.ts';
import { openWithKey } from '../db/open.ts';
import type { Session } from '../db/session.ts';
import type { PaymentInput } from '../domain/entities/payments.ts';
import { inFolder } from './folder.ts';
import { keepMonths } from './history.ts';
import type { Figure } from './measure.ts';
import { Office } from './office.ts';
import { approveMany } from './posting.ts';

const FEW = 100;
const MANY = 700;

/** What a run posts, and as whom. */
interface Work {
  readonly dataKey: string;
  readonly session: Session;
  readonly payments: readonly PaymentInput[];
}

export async function measure(): Promise<Figure[]> {
  if (spawnSync('strace', ['-V']).status !== 0) {
    console.log('strace is not installed (apt-get install strace): fsyncs were not counted.');
    return [];
  }
  return inFolder((folder) => {
    prepare(folder);
    const counted = syncsOf(folder, MANY) - syncsOf(folder, FEW);
    return [{ what: 'fsyncs a posting', value: counted / (MANY - FEW), unit: 'fsyncs', target: 1.1 }];
  });
}

function prepare(folder: string): void {
  const office = new Office(join(folder, 'book'));
  const period = keepMonths(office, 2, 60);
  const approved = approveMany(office, period, MANY);
  office.close();
  const work: Work = {
    dataKey: Buffer.from(office.dataKey).toString('hex'),
    session: office.sessionOf('cashier'),
    payments: approved.map(({ payment }) => payment),
  };
  writeFileSync(join(folder, 'work.json'), JSON.stringify(work));
}

/** fsync and fdatasync calls of a process that posts `count` times. */
function syncsOf(folder: string, count: number): number {
  const book = join(folder, `book-${count}`);
  cpSync(join(folder, 'book'), book, { recursive: true });
  const report = join(folder, `strace-${count}`);
  const run = [process.execPath, import.meta.filename, String(count), book, join(folder, 'work.json')];
  const { status, stderr } = spawnSync('strace', ['-f', '-c', '-e', 'trace=fsync,fdatasync', '-o', report, ...run]);
  if (status !== 0) throw new Error(`strace could not follow the run: ${stderr.toString()}`);
  // Columns: % time, seconds, usecs/call, calls, errors where there were any, name.
  const rows = readFileSync(report, 'utf8').matchAll(
    /^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s+(?:\d+\s+)?(?:fsync|fdatasync)$/gm,
  );
  const calls = [...rows].reduce((sum, [, number]) => sum + Number(number), 0);
  if (calls === 0) throw new Error('strace saw no fsync at all: its report was not understood.');
  return calls;
}

function post(count: number, folder: string, file: string): void {
  const { dataKey, session, payments } = JSON.parse(readFileSync(file, 'utf8')) as Work;
  const book = openWithKey(folder, Buffer.from(dataKey, 'hex'));
  for (const [index, input] of payments.slice(0, count).entries())
    perform(book, session, { act: 'payment.pay', requestId: `posting-${index}`, input }, (tx) => pay(tx, input));
  book.close();
}

const [count, book, work] = process.argv.slice(2);
if (import.meta.main && count !== undefined && book !== undefined && work !== undefined)
  post(Number(count), book, work);
