/** The demonstration from beginning to end: two books, all their papers and packages, and proof that they are right. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFen } from '../../../domain/money/fen.ts';
import type { OpenBook } from '../../../db/open.ts';
import { Checks } from './checks.ts';
import { importCorrected, importSample, newOldBook } from './old-book.ts';
import { printPapers } from './print-papers.ts';
import { alterAndVerify, checkWhole, packAll, packageName, printAll, remakeAll, verifyAll } from './publish.ts';
import { inspectionText, workText } from './standing.ts';
import type { Storyteller } from './storyteller.ts';
import { tellTownship } from './township.ts';

/** What the demonstration leaves in its folder. */
export const PARTS = {
  book: '演示账簿',
  papers: '演示账簿-表单',
  onDemand: '演示账簿-文书',
  packages: '演示账簿-月报包',
  oldBook: '旧台账账簿',
  workbooks: '旧台账',
  oldPapers: '旧台账账簿-表单',
  oldPackages: '旧台账账簿-月报包',
} as const;

export interface DemoStep {
  readonly what: string;
  /** Relative to the demonstration's folder; empty where nothing was written */
  readonly where: string;
  readonly result: string;
  readonly ms: number;
}

export interface DemoResult {
  readonly steps: readonly DemoStep[];
  readonly checks: number;
  /** What was not as it must be, in Chinese; none where all is well */
  readonly problems: readonly string[];
  /** SHA-256 of each package of the demonstration book, by month */
  readonly packages: Readonly<Record<string, string>>;
}

/** Notes what each step did, where, and how long it took. */
class Protocol {
  readonly steps: DemoStep[] = [];
  readonly #stopwatch: () => number;

  constructor(stopwatch: () => number) {
    this.#stopwatch = stopwatch;
  }

  async step<T>(what: string, where: string, work: () => Promise<T> | T, resultOf: (value: T) => string): Promise<T> {
    const begun = this.#stopwatch();
    const value = await work();
    this.steps.push({ what, where, result: resultOf(value), ms: Math.round(this.#stopwatch() - begun) });
    return value;
  }
}

/**
 * @param out an empty folder
 * @param stopwatch milliseconds, for the table at the end; nothing in the books depends on it
 * @throws Refusal `demo-refused` where a book refuses what the story says
 */
export async function runDemo(out: string, stopwatch: () => number): Promise<DemoResult> {
  const protocol = new Protocol(stopwatch);
  const checks = new Checks();
  const at = (part: keyof typeof PARTS): string => join(out, PARTS[part]);
  const teller = await protocol.step('建演示账簿', `${PARTS.book}/`, () => tellTownship(at('book')), storyText);
  const open: { close: () => void }[] = [teller.book];
  try {
    const old = newOldBook(at('oldBook'));
    open.push(old.book);
    const township = { book: teller.book, session: teller.session('manager') };
    await importing(protocol, checks, old, at('workbooks'));
    await printing(protocol, [township, at('papers'), PARTS.papers], [old, at('oldPapers'), PARTS.oldPapers]);
    await standing(protocol, checks, teller);
    await protocol.step(
      '打印个案和检查文书',
      `${PARTS.onDemand}/`,
      async () => {
        await mkdir(at('onDemand'), { recursive: true });
        return printPapers(teller.book, at('onDemand'), checks);
      },
      ({ papers, files, pages }) => `${papers} 种文书，${files} 个文件，PDF ${pages} 页`,
    );
    const packages = await packing(protocol, checks, { teller, township, old, at });
    await protocol.step(
      '账簿自查',
      '',
      () => checkBooks(township, old, checks),
      () => '两本账 E1–E7 逐项核对',
    );
    return {
      steps: protocol.steps,
      checks: checks.made,
      problems: checks.failed,
      packages: Object.fromEntries([...packages].map(([period, { sha256 }]) => [period, sha256])),
    };
  } finally {
    for (const book of open) book.close();
  }
}

function storyText(teller: Storyteller): string {
  const { cases, vouchers, head } = teller.act('manager', 'book.summary', {});
  return `${cases} 个个案，${vouchers} 张四联单，${head.no} 条审计记录`;
}

async function importing(protocol: Protocol, checks: Checks, old: OpenBook, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [copy, corrected] = [join(folder, '标注副本.xlsx'), join(folder, '改正后.xlsx')];
  await protocol.step(
    '导入旧台账',
    `${PARTS.workbooks}/标注副本.xlsx`,
    () => importSample(old, copy, checks),
    (report) =>
      `采用 ${report.accepted} 行，退回 ${report.refused} 行，预警 ${report.flagged} 行；已发 ${formatFen(report.bookPaidFen)} 元，结存 ${formatFen(report.bookBalanceFen)} 元`,
  );
  await protocol.step(
    '改正后再导入',
    `${PARTS.workbooks}/改正后.xlsx`,
    () => importCorrected(old, copy, corrected, checks),
    (report) => `只采用改正的 ${report.accepted} 行；结存 ${formatFen(report.bookBalanceFen)} 元`,
  );
}

async function printing(protocol: Protocol, ...books: readonly (readonly [OpenBook, string, string])[]): Promise<void> {
  for (const [book, folder, part] of books)
    await protocol.step(
      '打印各月表单',
      `${part}/`,
      () => printAll(book, folder),
      ({ months, files, pages }) => `${months} 个月，${files} 个文件，PDF ${pages} 页`,
    );
}

const say = (text: string): string => text;

async function standing(protocol: Protocol, checks: Checks, teller: Storyteller): Promise<void> {
  await protocol.step('在办个案和待办', '', () => workText(teller), say);
  await protocol.step('检查视图', '', () => inspectionText(teller, checks), say);
}

interface Packed {
  readonly teller: Storyteller;
  readonly township: OpenBook;
  readonly old: OpenBook;
  readonly at: (part: keyof typeof PARTS) => string;
}

async function packing(protocol: Protocol, checks: Checks, { teller, township, old, at }: Packed) {
  const { packages: sent } = teller.told;
  const made = await protocol.step(
    '生成月报包',
    `${PARTS.packages}/`,
    () => packAll(township, at('packages'), sent),
    (all) => `${all.size} 个，其中 ${sent.size} 个在当月上报时生成`,
  );
  const oldMade = await protocol.step(
    '生成月报包',
    `${PARTS.oldPackages}/`,
    () => packAll(old, at('oldPackages'), new Map()),
    (all) => `${all.size} 个历史月份`,
  );
  await protocol.step(
    '核对月报包',
    '',
    () => {
      verifyAll(township, made, checks);
      verifyAll(old, oldMade, checks);
    },
    () => `${made.size + oldMade.size} 个，逐个核对，并与账簿核对`,
  );
  await protocol.step(
    '重制月报包',
    '',
    () => remakeAll(township, made, checks),
    () => '故事结束后重新生成，逐字节相同',
  );
  const [period = '', last] = [...made].at(-1) ?? [];
  if (last !== undefined)
    await protocol.step(
      '改动一个字节',
      `${PARTS.packages}/${altered(period)}`,
      async () => {
        const { altered: bytes, said } = alterAndVerify(last.bytes, checks);
        await writeFile(join(at('packages'), altered(period)), bytes);
        return said;
      },
      (said) => `查出：${said}`,
    );
  return made;
}

const altered = (period: string): string => packageName(period).replace('.zip', '（改动一字节）.zip');

function checkBooks(township: OpenBook, old: OpenBook, checks: Checks): void {
  checkWhole(PARTS.book, township, checks);
  checkWhole(PARTS.oldBook, old, checks);
}
