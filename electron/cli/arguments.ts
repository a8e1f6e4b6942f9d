/** The command line's own grammar: options known for each command, everything else is an error that says what is meant. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from '../../domain/problem.ts';

export interface Arguments {
  readonly positionals: readonly string[];
  /** The option's value. @throws Refusal where it is missing */
  readonly need: (name: string) => string;
  readonly text: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

export type OptionKind = 'text' | 'flag' | 'list';

/** Options every command knows. */
const COMMON = { json: 'flag', 'password-file': 'text', user: 'text' } as const satisfies Record<string, OptionKind>;

export function readArguments(
  argv: readonly string[],
  options: Readonly<Record<string, OptionKind>>,
  usage: string,
): Arguments {
  const known: Record<string, OptionKind> = { ...COMMON, ...options };
  const config: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'list' },
    ]),
  );
  const { values, positionals } = parse(argv, config, usage);
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    positionals,
    text,
    need: (name) => {
      const value = text(name);
      if (value === undefined || value === '') throw new Refusal('option-missing', `缺少 --${name}。用法：${usage}`);
      return value;
    },
    all: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
    flag: (name) => values[name] === true,
  };
}

function parse(argv: readonly string[], options: NonNullable<ParseArgsConfig['options']>, usage: string) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Refusal(
      'usage',
      `命令写法不对（${error instanceof Error ? error.message : String(error)}）。用法：${usage}`,
    );
  }
}
