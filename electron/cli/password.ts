/** The password: from a file, the environment, or typed without being shown. Never from the command line itself. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Refusal } from '../../domain/problem.ts';
import type { Arguments } from './arguments.ts';

export async function readPassword(given: Arguments): Promise<string> {
  const file = given.text('password-file');
  if (file !== undefined) return fromFile(file);
  const environment = process.env['RELIEF_PASSWORD'];
  if (environment !== undefined && environment !== '') return environment;
  if (process.stdin.isTTY) return ask('口令：');
  throw new Refusal(
    'password-missing',
    '没有给出口令。请用 --password-file 文件、环境变量 RELIEF_PASSWORD，或在终端里输入。',
  );
}

function fromFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/\r?\n$/u, '');
  } catch {
    throw new Refusal('password-file', `读不到口令文件 ${path}，请核对路径。`);
  }
}

function ask(prompt: string): Promise<string> {
  process.stderr.write(prompt);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve) => {
    line.question('', (answer) => {
      line.close();
      process.stderr.write('\n');
      resolve(answer);
    });
  });
}
