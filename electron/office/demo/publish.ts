/** Everything a book can print and send: each month's papers in a folder of its own, each closed month's package. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unwrap } from '../../../domain/problem.ts';
import { checkBook } from '../../../db/check/index.ts';
import { listMonths } from '../../../db/queries/months.ts';
import type { OpenBook } from '../../../db/open.ts';
import { monthPapers } from '../month-papers.ts';
import { makePackage, recordPapers, type MadePackage } from '../package/make.ts';
import { verifyBook, verifyPackage } from '../package/verify.ts';
import type { Checks } from './checks.ts';

export interface Printed {
  readonly months: number;
  readonly files: number;
  readonly pages: number;
}

/** Prints every document of every month into `folder/2025-01/…`. */
export async function printAll({ book, session }: OpenBook, folder: string): Promise<Printed> {
  let [files, pages] = [0, 0];
  const months = listMonths(book);
  for (const { period } of months) {
    const papers = await monthPapers(book, period);
    await mkdir(join(folder, period), { recursive: true });
    for (const file of papers.files) await writeFile(join(folder, period, file.name), file.bytes);
    recordPapers(book, session, period, papers.month.head);
    files += papers.files.length;
    pages += papers.files.reduce((sum, file) => sum + (file.pages ?? 0), 0);
  }
  return { months: months.length, files, pages };
}

export const packageName = (period: string): string => `勐禾乡月报包-${period}.zip`;

/** Writes the package of every closed month; `sent` are those the story has already sent. */
export async function packAll(
  { book, session }: OpenBook,
  folder: string,
  sent: ReadonlyMap<string, MadePackage>,
): Promise<ReadonlyMap<string, MadePackage>> {
  await mkdir(folder, { recursive: true });
  const made = new Map<string, MadePackage>();
  for (const { period, state } of listMonths(book)) {
    if (state === 'open') continue;
    const one = sent.get(period) ?? (await makePackage(book, session, period));
    made.set(period, one);
    await writeFile(join(folder, packageName(period)), one.bytes);
  }
  return made;
}

/** Each package by itself, then the book against it. */
export function verifyAll({ book }: OpenBook, packages: ReadonlyMap<string, MadePackage>, checks: Checks): void {
  for (const [period, { bytes }] of packages) {
    const verified = unwrap(verifyPackage(bytes));
    checks.none(`月报包 ${period}`, verified.problems);
    checks.none(`账簿与月报包 ${period}`, verifyBook(book, verified).problems);
  }
}

/** Packages made again, however much later, are the same byte for byte. */
export async function remakeAll(
  { book, session }: OpenBook,
  packages: ReadonlyMap<string, MadePackage>,
  checks: Checks,
): Promise<void> {
  for (const [period, { sha256 }] of packages)
    checks.same(`重制月报包 ${period} 的校验值`, (await makePackage(book, session, period)).sha256, sha256);
}

/** One byte of a copy is changed: the verification must say so. @returns its sentence */
export function alterAndVerify(
  bytes: Uint8Array,
  checks: Checks,
): { readonly altered: Uint8Array; readonly said: string } {
  const altered = new Uint8Array(bytes);
  const middle = Math.floor(altered.length / 2);
  altered[middle] = (altered[middle] ?? 0) ^ 1;
  const verdict = verifyPackage(altered);
  const said = verdict.ok ? (verdict.value.problems[0] ?? '') : verdict.problem.message;
  checks.holds('改动一个字节的月报包被查出', said !== '');
  return { altered, said };
}

/** E1–E7, and nothing that waits for somebody's word. */
export function checkWhole(name: string, { book }: OpenBook, checks: Checks): void {
  const { faults, pending } = checkBook(book);
  checks.none(
    `${name}自查`,
    [...faults, ...pending].map(({ rule, message }) => `${rule} ${message}`),
  );
}
