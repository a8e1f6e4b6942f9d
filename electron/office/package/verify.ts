/** Checks a package by itself, and a book against a package it is said to have sent. */
import { ok, type Result } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import type { Head } from '../../../db/chain.ts';
import { checkBook, type BookCheck } from '../../../db/check/index.ts';
import { sha256 } from '../../../db/crypto.ts';
import { bookIdentity } from '../../../db/queries/summary.ts';
import { parseJson, REPORT_NAME, unpack } from './archive.ts';
import { Report, reportContradictions } from './report.ts';

export interface VerifiedPackage {
  /** SHA-256 of the file */
  readonly sha256: string;
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
  return ok({
    sha256: sha256(bytes),
    problems,
    files: [...files.keys()],
    report: parsed?.success === true ? parsed.data : undefined,
  });
}

/** Whether this very book sent this very file: its uid, and the file's SHA-256 on record from when it was made. */
function strangeness(book: Book, { report, sha256: digest }: VerifiedPackage): string[] {
  if (report === undefined) return [];
  if (report.book !== bookIdentity(book).uid)
    return [`月报包来自另一本账（${report.county}${report.town}），不是这本账报送的。`];
  const sent = book.get(`SELECT id FROM published_head WHERE what = 'package' AND sha256 = ?`, digest);
  return sent === undefined ? [`这本账没有报送过这个文件：账簿里没有它的 SHA-256（${digest}）。`] : [];
}

/** The whole book, and where a package is given, that this very book sent it and still contains its head. */
export function verifyBook(book: Book, against?: VerifiedPackage): BookCheck & { problems: string[] } {
  const head: Head | undefined = against?.report?.head;
  const check = checkBook(book, head);
  const problems = check.faults.map(({ rule, message }) => `${rule}：${message}`);
  if (against !== undefined) {
    problems.push(...against.problems.map((problem) => `月报包：${problem}`));
    problems.push(...strangeness(book, against));
  }
  return { ...check, problems };
}
