/** Every paper on demand, printed once from the demonstration book: for the first of its cases or records that has a ground for it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../../domain/problem.ts';
import type { Book } from '../../../db/book.ts';
import { listMonths } from '../../../db/queries/months.ts';
import type { PaperFile } from '../month-papers.ts';
import { PAPERS } from '../papers/index.ts';
import { paperOptions, type PaperRequest, type PaperSpec } from '../papers/paper.ts';
import type { Checks } from './checks.ts';
import { LAST_DAY } from './office.ts';

/** What every paper may be told: the busiest month, the year, the last day. */
const TOLD = {
  period: '2025-08',
  from: '2025-01-01',
  to: '2025-12-31',
  on: LAST_DAY,
  seed: '2025年度抽查',
} as const satisfies PaperRequest;

export interface PrintedPapers {
  readonly papers: number;
  readonly files: number;
  readonly pages: number;
}

/** Writes `folder/表单名/…`; a paper for which the story has no ground is a disappointment. */
export async function printPapers(book: Book, folder: string, checks: Checks): Promise<PrintedPapers> {
  const specs: readonly PaperSpec[] = Object.values(PAPERS);
  let [files, pages] = [0, 0];
  for (const spec of specs) {
    const made = await firstMade(book, spec);
    checks.none(`文书 ${spec.title}`, typeof made === 'string' ? [made] : []);
    if (typeof made === 'string') continue;
    const own = join(folder, spec.title);
    await mkdir(own, { recursive: true });
    for (const file of made) await writeFile(join(own, file.name), file.bytes);
    files += made.length;
    pages += made.reduce((sum, file) => sum + (file.pages ?? 0), 0);
  }
  return { papers: specs.length, files, pages };
}

/** The files, or the last refusal in Chinese. */
async function firstMade(book: Book, spec: PaperSpec): Promise<readonly PaperFile[] | string> {
  let refused = '演示账簿里没有可以打印的记录。';
  for (const request of requestsOf(book, spec)) {
    try {
      return await spec.make(book, request, paperOptions(book, false));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused = error.problem.message;
    }
  }
  return refused;
}

/** The fullest cases first, so that a paper shows what it can hold; the busiest month before the others. */
function requestsOf(book: Book, { asks }: PaperSpec): readonly PaperRequest[] {
  const cases = asks.includes('case') ? idsOf(book, FULLEST) : [undefined];
  const ids = asks.includes('id') ? idsOf(book, 'SELECT id FROM transfer ORDER BY id') : [undefined];
  const periods = asks.includes('period')
    ? [TOLD.period, ...listMonths(book).map(({ period }) => period)]
    : [TOLD.period];
  return cases.flatMap((caseId) =>
    ids.flatMap((id) => periods.map((period): PaperRequest => ({ ...TOLD, period, caseId, id }))),
  );
}

const FULLEST = `SELECT c.id FROM relief_case c ORDER BY (SELECT count(*) FROM case_step s WHERE s.case_id = c.id) DESC, c.id`;

const idsOf = (book: Book, sql: string): number[] => book.all<{ id: number }>(sql).map(({ id }) => id);
