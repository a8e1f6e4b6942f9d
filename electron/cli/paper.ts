import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IsoDate, Period } from '../../domain/entities/fields.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Book } from '../../db/book.ts';
import { recordBlanks } from '../office/blanks.ts';
import { isPaper, PAPERS, type PaperName } from '../office/papers/index.ts';
import { PAPER_ASKS, paperOptions, type PaperRequest, type PaperSpec } from '../office/papers/paper.ts';
import type { Arguments } from './arguments.ts';
import { withBook, type Command } from './command.ts';

export const paper: Command = {
  usage:
    'paper --book 文件夹 名称 --out 文件夹 [--case 2026-0012] [--id 号] [--period 2026-05] [--from 日期 --to 日期] [--on 日期] [--seed 文字] [--blank-missing]',
  options: {
    book: 'text',
    out: 'text',
    case: 'text',
    id: 'text',
    period: 'text',
    from: 'text',
    to: 'text',
    on: 'text',
    seed: 'text',
    'blank-missing': 'flag',
  },
  words: 1,
  run: (given) => {
    const name = nameOf(given);
    return withBook(given, async ({ book, session }) => {
      const out = given.need('out');
      const spec: PaperSpec = PAPERS[name];
      const request = requestOf(book, spec, given);
      const files = await spec.make(book, request, paperOptions(book, given.flag('blank-missing')));
      await mkdir(out, { recursive: true });
      for (const file of files) await writeFile(join(out, file.name), file.bytes);
      const blanks = files.flatMap((file) => file.blanks);
      recordBlanks(book, session, request.period ?? book.surroundings.today().slice(0, 7), blanks);
      return {
        json: {
          paper: name,
          out,
          files: files.map((file) => ({ name: file.name, bytes: file.bytes.length, pages: file.pages })),
          blanks,
        },
        lines: [
          `${spec.title}已打印到 ${out}：`,
          ...files.map((file) => `  ${file.name}${file.pages === undefined ? '' : `（${file.pages} 页）`}`),
        ],
      };
    });
  },
};

function nameOf(given: Arguments): PaperName {
  const [name = ''] = given.positionals;
  if (isPaper(name)) return name;
  const listed = Object.entries(PAPERS).map(([key, { title, asks }]: [string, PaperSpec]) => {
    const wanted = asks.map((ask) => PAPER_ASKS[ask]).join('；');
    return `  ${key}　${title}${wanted === '' ? '' : `（${wanted}）`}`;
  });
  throw new Refusal(
    'usage',
    `${name === '' ? '请写明表单名称' : `没有“${name}”这种表单`}。可打印的表单：\n${listed.join('\n')}`,
  );
}

/** @throws Refusal `option-missing` for what the paper asks and was not told, `option-invalid` for what cannot be read */
function requestOf(book: Book, spec: PaperSpec, given: Arguments): PaperRequest {
  const options = {
    case: ['case'],
    id: ['id'],
    period: ['period'],
    range: ['from', 'to'],
    on: ['on'],
    seed: ['seed'],
  } as const;
  for (const ask of spec.asks) for (const option of options[ask]) given.need(option);
  const number = given.text('case');
  const id = given.text('id');
  return {
    caseId: number === undefined ? undefined : caseIdOf(book, number),
    id: id === undefined ? undefined : wholeNumber(id),
    period: parsed(given, 'period', Period),
    from: parsed(given, 'from', IsoDate),
    to: parsed(given, 'to', IsoDate),
    on: parsed(given, 'on', IsoDate),
    seed: given.text('seed'),
  };
}

function parsed(given: Arguments, option: string, schema: typeof IsoDate): string | undefined {
  const text = given.text(option);
  if (text === undefined) return undefined;
  const read = schema.safeParse(text);
  if (!read.success)
    throw new Refusal('option-invalid', `--${option}：${read.error.issues[0]?.message ?? '写法不对。'}`);
  return read.data;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/u.test(text)) throw new Refusal('option-invalid', `--id “${text}”须是数字。`);
  return Number(text);
}

function caseIdOf(book: Book, number: string): number {
  const [year, no] = number.split('-').map(Number);
  const row = book.get<{ id: number }>('SELECT id FROM relief_case WHERE year = ? AND number = ?', year ?? 0, no ?? 0);
  if (row === undefined)
    throw new Refusal('case-unknown', `账簿中没有编号 ${number} 的个案。编号写成 2026-0012 的样子。`);
  return row.id;
}
