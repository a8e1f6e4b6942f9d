/**
 * keys.json: the book's random 256-bit data key, wrapped once for each person by a key made from the password.
 * The data key is never on disk in clear.
 */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '../domain/problem.ts';
import { PASSWORD_COST, passwordKey, seal, secureRandom, unseal } from './crypto.ts';
import { writeFileDurably } from './durable.ts';
import { bookPaths } from './paths.ts';

const hexBytes = (count: number) => z.string().regex(new RegExp(`^[0-9a-f]{${count * 2}}$`));
/** scrypt's memory: 128 × n × r bytes. A file that asks for more was altered. */
const MEMORY_MAX = 200 * 1024 * 1024;
const Wrap = z
  .strictObject({
    staffId: z.int().positive(),
    name: z.string().min(1),
    salt: hexBytes(16),
    n: z.int().min(2 ** 14),
    r: z.int().min(8).max(16),
    p: z.int().min(1).max(4),
    iv: hexBytes(12),
    tag: hexBytes(16),
    data: hexBytes(32),
  })
  .refine(({ n, r }) => Number.isInteger(Math.log2(n)) && 128 * n * r <= MEMORY_MAX);
const KeyFile = z.strictObject({ version: z.literal(1), book: z.string(), people: z.array(Wrap).min(1) });
export type KeyFile = z.infer<typeof KeyFile>;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (text: string): Uint8Array => Buffer.from(text, 'hex');
const context = (book: string, staffId: number): string => `${book}/${staffId}`;

export const newDataKey = (): Uint8Array => secureRandom(32);

const PASSWORD_MIN = 8;

function wrap(
  book: string,
  staffId: number,
  name: string,
  password: string,
  dataKey: Uint8Array,
): z.infer<typeof Wrap> {
  if ([...password].length < PASSWORD_MIN)
    throw new Refusal('password-short', `口令太短，至少要 ${PASSWORD_MIN} 个字符，请换一个。`);
  const salt = secureRandom(16);
  const box = seal(passwordKey(password, salt, PASSWORD_COST), dataKey, context(book, staffId));
  return { staffId, name, salt: hex(salt), ...PASSWORD_COST, iv: hex(box.iv), tag: hex(box.tag), data: hex(box.data) };
}

export interface NewLogin {
  readonly staffId: number;
  readonly name: string;
  readonly password: string;
}

/** Writes keys.json anew with one login; the caller has checked that there is none. */
export function createKeys(folder: string, book: string, dataKey: Uint8Array, login: NewLogin): void {
  const people = [wrap(book, login.staffId, login.name, login.password, dataKey)];
  writeFileDurably(bookPaths(folder).keys, JSON.stringify({ version: 1, book, people } satisfies KeyFile, null, 1));
}

/** Lets one more person in, or gives a person a new password. */
export function addLogin(folder: string, dataKey: Uint8Array, login: NewLogin): void {
  const file = readKeys(folder);
  const others = file.people.filter((entry) => entry.staffId !== login.staffId);
  if (others.some((entry) => entry.name === login.name))
    throw new Refusal('login-name-taken', `已有名为“${login.name}”的登录人，请换一个姓名以便区分。`);
  const people = [...others, wrap(file.book, login.staffId, login.name, login.password, dataKey)];
  writeFileDurably(bookPaths(folder).keys, JSON.stringify({ ...file, people } satisfies KeyFile, null, 1));
}

export function readKeys(folder: string): KeyFile {
  const path = bookPaths(folder).keys;
  if (!existsSync(path))
    throw new Refusal(
      'keys-missing',
      `账簿文件夹里没有 keys.json，打不开账簿。请从备份中找回这个文件，放回 ${folder}。`,
    );
  const text = readText(path);
  try {
    return KeyFile.parse(JSON.parse(text));
  } catch {
    throw new Refusal('keys-damaged', 'keys.json 已损坏，打不开账簿。账簿本身没有被改动，请从备份中找回 keys.json。');
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Refusal('keys-unreadable', `读不到 ${path}：没有权限，或磁盘有问题。账簿没有被改动，请检查文件夹权限。`);
  }
}

export interface Unlocked {
  readonly dataKey: Uint8Array;
  readonly staffId: number;
}

/** Opens the data key with a person's password. Without a name, the only login there is. */
export function unlock(folder: string, password: string, name?: string): Unlocked {
  const { book, people } = readKeys(folder);
  const found = name === undefined ? people : people.filter((entry) => entry.name === name);
  const [entry, another] = found;
  if (entry === undefined) throw new Refusal('login-unknown', `这本账没有名为“${name ?? ''}”的登录人，请核对姓名。`);
  if (another !== undefined)
    throw new Refusal('login-needed', `请指明登录人（--user 姓名）。可用：${people.map((p) => p.name).join('、')}。`);
  const box = { iv: bytes(entry.iv), tag: bytes(entry.tag), data: bytes(entry.data) };
  const dataKey = unseal(passwordKey(password, bytes(entry.salt), entry), box, context(book, entry.staffId));
  if (dataKey === undefined)
    throw new Refusal('password-wrong', `“${entry.name}”的口令不对，账簿没有打开，也没有被改动。请重新输入。`);
  return { dataKey, staffId: entry.staffId };
}

/** Keys of the people who may sign in. */
export const loginsOf = (folder: string): ReadonlySet<number> =>
  new Set(readKeys(folder).people.map(({ staffId }) => staffId));
