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

export interface Grammar {
  readonly usage: string;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** Words besides the options, at most */
  readonly words: number;
}

/** @throws Refusal `usage` for an option unknown, without its value or given twice, and for a word too many */
export function readArguments(argv: readonly string[], { usage, options, words }: Grammar): Arguments {
  const known: Record<string, OptionKind> = { ...COMMON, ...options };
  const config: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'list' },
    ]),
  );
  const { values, positionals, tokens } = parse(argv, config, usage);
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = given.find((name, at) => known[name] !== 'list' && given.indexOf(name) < at);
  if (twice !== undefined) throw misused(`--${twice} 写了两次，分不清以哪个为准`, usage);
  if (positionals.length > words) throw misused(`多出“${positionals[words] ?? ''}”`, usage);
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
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    throw misused(reasonOf(error), usage);
  }
}

const misused = (reason: string, usage: string): Refusal =>
  new Refusal('usage', `命令写法不对：${reason}。用法：${usage}`);

/** Node says it in English; the option it names stands in quotes. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const option = /'(-[^' ]*)/u.exec(String(error))?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${option} 这个选项`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `${option} 后面的值没有写，或者不该有值`;
  return String(error);
}
