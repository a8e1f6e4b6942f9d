import { readFile } from 'node:fs/promises';
import { periodCn } from '../../domain/calendar/date.ts';
import { Refusal, unwrap } from '../../domain/problem.ts';
import { printedHead } from '../../db/chain.ts';
import { verifyBook, verifyPackage, type VerifiedPackage } from '../office/package/verify.ts';
import type { Arguments } from './arguments.ts';
import { withBook, type Command, type Spoken } from './command.ts';

export const verify: Command = {
  usage: 'verify 月报包.zip，或 verify --book 文件夹 [--against 月报包.zip]',
  options: { book: 'text', against: 'text' },
  words: 1,
  run: (given) => {
    const hasBook = given.text('book') !== undefined;
    // A package beside --book, or --against without one, would not be looked at, and yet all be called well.
    if (hasBook && given.positionals.length > 0)
      throw new Refusal('usage', `要与月报包对照，请写 --against 月报包.zip。用法：${verify.usage}`);
    if (!hasBook && given.text('against') !== undefined)
      throw new Refusal('usage', `--against 要与 --book 一起用。用法：${verify.usage}`);
    return hasBook ? verifyWhole(given) : verifyFile(given);
  },
};

async function read(path: string): Promise<VerifiedPackage> {
  const bytes = await readFile(path).catch(() => {
    throw new Refusal('file-missing', `打不开文件 ${path}，请核对路径。`);
  });
  return unwrap(verifyPackage(bytes));
}

async function verifyFile(given: Arguments): Promise<Spoken> {
  const [path] = given.positionals;
  if (path === undefined) throw new Refusal('usage', `请写明要核对的文件。用法：${verify.usage}`);
  const { problems, files, report } = await read(path);
  const what = report === undefined ? '' : `${report.county}${report.town}${periodCn(report.period)}月报包`;
  const good = problems.length === 0;
  return {
    json: { ok: good, problems, files, period: report?.period ?? null, head: report?.head ?? null },
    lines: good
      ? [
          `核对无误：${what}，${files.length} 个文件，校验码 ${printedHead(report?.head.hash ?? '')}（第${report?.head.no ?? 0}号）。`,
        ]
      : [`核对发现问题${what === '' ? '' : `（${what}）`}：`, ...problems.map((problem) => `  ${problem}`)],
    exitCode: good ? 0 : 1,
  };
}

const verifyWhole = (given: Arguments): Promise<Spoken> =>
  withBook(given, async ({ book }) => {
    const path = given.text('against');
    const { problems, pending, head } = verifyBook(book, path === undefined ? undefined : await read(path));
    const good = problems.length === 0;
    return {
      json: { ok: good, problems, pending: pending.map(({ message }) => message), head },
      lines: [
        ...(good
          ? [`账簿核对无误：共 ${head.no} 条审计记录，校验码 ${printedHead(head.hash)}（第${head.no}号）。`]
          : ['账簿核对发现问题：', ...problems.map((one) => `  ${one}`)]),
        ...pending.map(({ message }) => `  待办：${message}`),
      ],
      exitCode: good ? 0 : 1,
    };
  });
