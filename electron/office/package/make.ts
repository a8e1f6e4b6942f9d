/** 月报包: the closed month's papers and figures in one file, recorded in the book as sent. */
import { periodCn } from '../../../domain/calendar/date.ts';
import { Refusal } from '../../../domain/problem.ts';
import { perform } from '../../../db/act.ts';
import type { Book } from '../../../db/book.ts';
import { sha256 } from '../../../db/crypto.ts';
import { recordPublication } from '../../../db/acts/publications.ts';
import { monthState } from '../../../db/periods.ts';
import type { Session } from '../../../db/session.ts';
import type { Blank } from '../../../templates/kit/index.ts';
import { recordBlanks } from '../blanks.ts';
import { monthPapers, type PaperChoices } from '../month-papers.ts';
import { pack, REPORT_NAME } from './archive.ts';
import { collectReport } from './collect.ts';
import { Report, reportContradictions } from './report.ts';

export interface MadePackage {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly files: readonly string[];
  readonly absent: readonly string[];
  /** Places left for handwriting, on record in the book */
  readonly blanks: readonly Blank[];
}

/** @throws Refusal `month-open`: an open month may still change and is never sent */
export async function makePackage(
  book: Book,
  session: Session,
  period: string,
  choices: PaperChoices = {},
): Promise<MadePackage> {
  requireSender(session);
  if (monthState(book, period) === 'open')
    throw new Refusal('month-open', `${periodCn(period)}还没有结账，不能生成月报包。请先办理月结。`);
  const { month, files, absent } = await monthPapers(book, period, choices);
  const report = Report.parse(collectReport(book, month));
  const contradictions = reportContradictions(report);
  if (contradictions.length > 0)
    throw new Refusal('report-unbalanced', `月报数字不平，没有生成月报包：${contradictions.join('')}`, {
      contradictions,
    });
  const json = Buffer.from(`${JSON.stringify(report, null, 1)}\n`, 'utf8');
  const bytes = pack([
    { name: REPORT_NAME, bytes: json },
    ...files.map(({ name, bytes: content }) => ({ name, bytes: content })),
  ]);
  const digest = sha256(bytes);
  perform(
    book,
    session,
    { act: 'package.made', requestId: `package-${digest.slice(0, 48)}`, input: { period, sha256: digest } },
    (tx) => recordPublication(tx, { what: 'package', period, head: month.head, sha256: digest }),
  );
  const blanks = files.flatMap((file) => file.blanks);
  recordBlanks(book, session, period, blanks);
  return { bytes, sha256: digest, files: files.map(({ name }) => name), absent, blanks };
}

/** Sending a month fixes it for ever (it can no longer be reopened), so not everybody who may read may send. */
function requireSender(session: Session): void {
  if (!session.roles.some((role) => role === 'accountant' || role === 'manager'))
    throw new Refusal('not-allowed', '生成上报的月报包要由会计或管理人员办理。');
}

/** Records that a month's papers were printed with this head; once for each head. */
export function recordPapers(book: Book, session: Session, period: string, head: { no: number; hash: string }): void {
  perform(
    book,
    session,
    { act: 'papers.printed', requestId: `papers-${period}-${head.hash.slice(0, 40)}`, input: { period, head } },
    (tx) => recordPublication(tx, { what: 'papers', period, head }),
  );
}
