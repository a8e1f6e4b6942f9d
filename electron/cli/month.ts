import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Period } from '../../domain/entities/fields.ts';
import { periodCn } from '../../domain/calendar/date.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Blank } from '../../templates/kit/index.ts';
import { recordBlanks } from '../office/blanks.ts';
import { monthPapers } from '../office/month-papers.ts';
import { makePackage, recordPapers } from '../office/package/make.ts';
import { withBook, type Command } from './command.ts';
import { prepareOutput } from './output.ts';
import type { Arguments } from './arguments.ts';

/** The month named on the command line. @throws Refusal `usage` */
function periodOf(given: Arguments, usage: string): string {
  const period = Period.safeParse(given.positionals[0]);
  if (!period.success) throw new Refusal('usage', `请写明月份，如 2026-05。用法：${usage}`);
  return period.data;
}

const blankLine = ({ owner, codePoint }: Blank): string =>
  `  留空待手写：${owner}（${codePoint === '' ? '写不下' : codePoint}）`;

export const month: Command = {
  usage: 'month --book 文件夹 2026-05 --out 文件夹 [--blank-missing]',
  options: { book: 'text', out: 'text', 'blank-missing': 'flag' },
  words: 1,
  run: (given) =>
    withBook(given, async ({ book, session }) => {
      const period = periodOf(given, month.usage);
      const out = given.need('out');
      const papers = await monthPapers(book, period, { blankMissing: given.flag('blank-missing') });
      await mkdir(out, { recursive: true });
      for (const { name, bytes } of papers.files) await writeFile(join(out, name), bytes);
      recordPapers(book, session, period, papers.month.head);
      const blanks = papers.files.flatMap((file) => file.blanks);
      recordBlanks(book, session, period, blanks);
      return {
        json: {
          period,
          state: papers.month.state,
          out,
          head: papers.month.head,
          files: papers.files.map(({ name, pages, bytes }) => ({
            name,
            bytes: bytes.length,
            ...(pages !== undefined && { pages }),
          })),
          absent: papers.absent,
          blanks,
        },
        lines: [
          `${periodCn(period)}${papers.month.state === 'open' ? '（未结账）' : ''}的表单已打印到 ${out}：`,
          ...papers.files.map(({ name, pages }) => `  ${name}${pages === undefined ? '' : `（${pages} 页）`}`),
          ...papers.absent.map((reason) => `  ${reason}`),
          ...blanks.map(blankLine),
        ],
      };
    }),
};

export const packageCommand: Command = {
  usage: 'package --book 文件夹 2026-05 --out 月报包.zip [--blank-missing]',
  options: { book: 'text', out: 'text', 'blank-missing': 'flag' },
  words: 1,
  run: (given) =>
    withBook(given, async ({ book, session }) => {
      const period = periodOf(given, packageCommand.usage);
      const out = given.need('out');
      const output = prepareOutput(book, out);
      const made = await makePackage(book, session, period, { blankMissing: given.flag('blank-missing') });
      output.write(made.bytes);
      return {
        json: {
          period,
          out,
          sha256: made.sha256,
          bytes: made.bytes.length,
          files: made.files,
          absent: made.absent,
          blanks: made.blanks,
        },
        lines: [
          `${periodCn(period)}月报包：${out}`,
          `SHA-256：${made.sha256}`,
          ...made.files.map((name) => `  ${name}`),
          ...made.absent.map((reason) => `  ${reason}`),
          ...made.blanks.map(blankLine),
        ],
      };
    }),
};
