/** The password: from a file, the environment, or typed without being shown. Never from the command line itself. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Refusal } from '../../domain/problem.ts';
import type { Arguments } from './arguments.ts';

/** @param isNew a password typed for the first time is asked for twice: a slip nobody sees would lock the book for good */
export async function readPassword(given: Arguments, isNew = false): Promise<string> {
  const file = given.text('password-file');
  if (file !== undefined) return fromFile(file);
  const environment = process.env['RELIEF_PASSWORD'];
  if (environment !== undefined && environment !== '') return environment;
  if (process.stdin.isTTY) return isNew ? askTwice() : ask('口令：');
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

async function askTwice(): Promise<string> {
  const password = await ask('口令：');
  if ((await ask('再输一遍口令：')) !== password)
    throw new Refusal('password-differs', '两次输入的口令不同，没有执行。请重新运行，再输一次。');
  return password;
}

function ask(prompt: string): Promise<string> {
  process.stderr.write(prompt);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve, reject) => {
    // Ctrl+C and Ctrl+D end the input without an answer; after one this comes too late to matter.
    line.once('close', () => reject(new Refusal('password-missing', '没有输入口令，没有执行。')));
    line.question('', (answer) => {
      process.stderr.write('\n');
      resolve(answer);
      line.close();
    });
  });
}
