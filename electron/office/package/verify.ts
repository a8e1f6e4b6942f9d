/** Checks a package by itself, and a book against a package it is said to have sent. */
import { ok, type Result } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import type { Head } from '../../../db/chain.ts';
import { checkBook, type BookCheck } from '../../../db/check/index.ts';
import { bookIdentity } from '../../../db/queries/summary.ts';
import { parseJson, REPORT_NAME, unpack } from './archive.ts';
import { Report, reportContradictions } from './report.ts';

export interface VerifiedPackage {
  /** Chinese sentences: what was altered or does not add up; none where all is well */
  readonly problems: readonly string[];
  readonly files: readonly string[];
  readonly report: Report | undefined;
}

/** Fails only where the file is no package at all. */
export function verifyPackage(bytes: Uint8Array): Result<VerifiedPackage> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const { files, altered } = unpacked.value;
  const content = files.get(REPORT_NAME);
  const parsed = content === undefined ? undefined : Report.safeParse(parseJson(content));
  const problems = [...altered];
  if (parsed === undefined) problems.push('缺少 report.json。');
  else if (!parsed.success) problems.push('report.json 的内容不符合月报格式。');
  else problems.push(...reportContradictions(parsed.data));
  return ok({ problems, files: [...files.keys()], report: parsed?.success === true ? parsed.data : undefined });
}

/** The whole book, and where a package is given, that this very book sent it and still contains its head. */
export function verifyBook(book: Book, against?: VerifiedPackage): BookCheck & { problems: string[] } {
  const head: Head | undefined = against?.report?.head;
  const check = checkBook(book, head);
  const problems = check.faults.map(({ rule, message }) => `${rule}：${message}`);
  if (against !== undefined) {
    problems.push(...against.problems.map((problem) => `月报包：${problem}`));
    if (against.report !== undefined && against.report.book !== bookIdentity(book).uid)
      problems.push(`月报包来自另一本账（${against.report.county}${against.report.town}），不是这本账报送的。`);
  }
  return { ...check, problems };
}
