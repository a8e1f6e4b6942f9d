/** The command line: the contract's door for scripts, tests and machines without a display. */
import { z } from 'zod';
import { Refusal } from '../domain/problem.ts';
import { readArguments } from './cli/arguments.ts';
import { amount } from './cli/amount.ts';
import { call, procedures } from './cli/call.ts';
import type { Command } from './cli/command.ts';
import { demo } from './cli/demo.ts';
import { fileTrouble } from './cli/file-trouble.ts';
import { importCommand } from './cli/import.ts';
import { init } from './cli/init.ts';
import { month, packageCommand } from './cli/month.ts';
import { paper } from './cli/paper.ts';
import { roster } from './cli/roster.ts';
import { verify } from './cli/verify.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  init,
  import: importCommand,
  roster,
  month,
  package: packageCommand,
  paper,
  verify,
  amount,
  procedures,
  call,
  demo,
};

const help = (): string =>
  [
    '临时救助备用金专账 命令行',
    ...Object.values(COMMANDS).map(({ usage }) => `  ${usage}`),
    '所有命令都可以加 --json；口令用 --password-file 或环境变量 RELIEF_PASSWORD。',
  ].join('\n');

async function main(argv: readonly string[]): Promise<number> {
  const [name = '', ...rest] = argv;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    console.error(name === '' ? help() : `没有“${name}”这个命令。\n${help()}`);
    return 2;
  }
  const json = rest.includes('--json');
  try {
    const { json: value, lines, exitCode = 0 } = await command.run(readArguments(rest, command));
    console.log(json ? JSON.stringify(value) : lines.join('\n'));
    return exitCode;
  } catch (error) {
    return explain(fileTrouble(error), json);
  }
}

/** A refusal is one sentence; anything else is a bug and shows where it is. */
function explain(error: unknown, json: boolean): number {
  if (error instanceof Refusal) {
    if (json) console.log(JSON.stringify({ ok: false, ...error.problem }));
    else console.error(error.problem.message);
    return error.problem.code === 'usage' || error.problem.code === 'option-missing' ? 2 : 1;
  }
  if (error instanceof z.ZodError) {
    const said = error.issues.map(({ path, message }) => `${path.join('.')}：${message}`).join('；');
    return explain(new Refusal('input-invalid', `填写的内容有误：${said}`), json);
  }
  const message = '程序出现内部错误，请把下面的内容交给技术支持：';
  if (json) console.log(JSON.stringify({ ok: false, code: 'internal', message }));
  console.error(message);
  console.error(error);
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
