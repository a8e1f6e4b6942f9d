import { parseAmount } from '../../domain/money/fen.ts';
import { capital } from '../../domain/money/capital.ts';
import type { Command } from './command.ts';

export const amount: Command = {
  usage: 'amount 1680.32，或从标准输入逐行读取',
  options: {},
  words: Number.POSITIVE_INFINITY,
  run: async (given) => {
    const written = given.positionals.length > 0 ? given.positionals : await linesOfInput();
    const answers = written.map((text) => {
      const fen = parseAmount(text);
      return fen.ok
        ? { input: text, fen: fen.value, capital: capital(fen.value) }
        : { input: text, code: fen.problem.code, message: fen.problem.message };
    });
    return {
      json: answers,
      lines: answers.map((answer) =>
        'capital' in answer ? (answer.capital ?? '') : `无法转换“${answer.input}”：${answer.message ?? ''}`,
      ),
      exitCode: answers.every((answer) => 'capital' in answer) ? 0 : 1,
    };
  },
};

async function linesOfInput(): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks)
    .toString('utf8')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
}
