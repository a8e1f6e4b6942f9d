/** `demo`: makes the demonstration in a folder and says in a table what lies where. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '../../domain/problem.ts';
import { DEMO_PASSWORD, MANAGER } from '../office/demo/office.ts';
import { PARTS, runDemo, type DemoStep } from '../office/demo/run.ts';
import type { Command } from './command.ts';

/** Tells a folder of an earlier demonstration, which may be replaced, from one that is somebody's own. */
const MARKER = '演示说明.txt';
const MARKER_TEXT = `本文件夹由 demo 命令生成，再次运行时其中的演示内容会被替换。人物、单位、号码均为虚构。
两本账的登录人：${MANAGER}（管理），口令：${DEMO_PASSWORD}
其他岗位的登录口令由管理人员用 staff.login 设定。
`;

export const demo: Command = {
  usage: 'demo --out 文件夹',
  options: { out: 'text' },
  words: 0,
  run: async (given) => {
    const out = resolve(given.need('out'));
    prepare(out);
    const begun = performance.now();
    const { steps, checks, problems, packages } = await runDemo(out, () => performance.now());
    const ms = Math.round(performance.now() - begun);
    const good = problems.length === 0;
    return {
      json: { ok: good, out, ms, steps, checks, problems, packages },
      lines: [
        ...table(steps),
        '',
        ...(good
          ? [`演示完成：${checks} 项核对全部相符，用时 ${seconds(ms)}。文件在 ${out}，口令见 ${MARKER}。`]
          : [`演示发现 ${problems.length} 个问题：`, ...problems.map((problem) => `  ${problem}`)]),
      ],
      exitCode: good ? 0 : 1,
    };
  },
};

/** @throws Refusal `not-a-folder`, `folder-not-empty` for a folder that no demonstration made */
function prepare(out: string): void {
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new Refusal('not-a-folder', `${out} 是一个文件，没有生成演示。请换一个文件夹。`);
  const found = existsSync(out) ? readdirSync(out) : [];
  if (found.length > 0 && !found.includes(MARKER))
    throw new Refusal(
      'folder-not-empty',
      `文件夹 ${out} 里已有别的文件，没有生成演示。请换一个空文件夹，原有文件没有被改动。`,
    );
  for (const part of Object.values(PARTS)) rmSync(join(out, part), { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, MARKER), MARKER_TEXT);
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} 秒`;

/** Chinese characters and signs take two columns of a terminal. */
const columnsOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)));

function table(steps: readonly DemoStep[]): string[] {
  const rows = [
    ['步骤', '位置', '用时', '结果'],
    ...steps.map(({ what, where, ms, result }) => [what, where === '' ? '—' : where, seconds(ms), result]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((text, column) => padded(text, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
