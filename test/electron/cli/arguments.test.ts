import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../domain/problem.ts';
import { readArguments, type Grammar } from '../../../electron/cli/arguments.ts';

const GRAMMAR: Grammar = { usage: '用法', options: { book: 'text', set: 'list' }, words: 1 };

function messageOf(argv: readonly string[]): string {
  try {
    readArguments(argv, GRAMMAR);
    return '';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.problem.code).toBe('usage');
    return error.problem.message;
  }
}

describe('the command line', () => {
  it('takes what it knows', () => {
    const given = readArguments(['文件', '--set', 'a=1', '--book', 'B', '--set', 'b=2', '--json'], GRAMMAR);
    expect([given.positionals, given.need('book'), given.all('set'), given.flag('json')]).toEqual([
      ['文件'],
      'B',
      ['a=1', 'b=2'],
      true,
    ]);
  });

  // Passed over, the second file would not be imported and the second book not be the one that is changed.
  it.each([
    [['一', '二'], '多出“二”'],
    [['--book', 'A', '--book', 'B'], '--book 写了两次'],
    [['--boook', 'A'], '没有 --boook 这个选项'],
    [['--book'], '--book 后面的值没有写'],
    [['-5'], '没有 -5 这个选项'],
  ])('refuses %j and says why in Chinese', (argv, sentence) => {
    const message = messageOf(argv);
    expect(message).toContain(sentence);
    expect(message).not.toMatch(/option|argument/iu);
  });
});
