/**
 * The package as a file: a ZIP whose every byte follows from its contents (fixed dates, sorted names, stored sizes), so
 * that making it again gives the same file and any changed byte shows.
 */
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../domain/problem.ts';
import { sha256 } from '../../../db/crypto.ts';

export const MANIFEST_NAME = 'manifest.json';
export const REPORT_NAME = 'report.json';
export const MANIFEST_FORMAT = 'lsjz-package/1';
/** Unpacked, all files together: a township's month is a few MiB. */
export const PACKAGE_BYTES_MAX = 512 * 1024 * 1024;

const Manifest = z.strictObject({
  format: z.literal(MANIFEST_FORMAT),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int(), sha256: z.string() })),
});

export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everybody's first moment that a ZIP can hold: dates of packing say nothing and would differ. */
const FIXED_DATE = new Date(1980, 0, 1);

export function pack(files: readonly PackedFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const entries: Zippable = { [MANIFEST_NAME]: Buffer.from(manifestOf(sorted), 'utf8') };
  for (const { name, bytes } of sorted) entries[name] = bytes;
  return zipSync(entries, { mtime: FIXED_DATE, level: 6 });
}

const manifestOf = (files: readonly PackedFile[]): string =>
  `${JSON.stringify(
    {
      format: MANIFEST_FORMAT,
      files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256(bytes) })),
    } satisfies z.infer<typeof Manifest>,
    null,
    1,
  )}\n`;

export interface Unpacked {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What was altered, in Chinese; none where the package is whole */
  readonly altered: readonly string[];
}

/** @returns what is inside and what was altered; fails only where it is no package at all */
export function unpack(bytes: Uint8Array): Result<Unpacked> {
  const files = unzip(bytes);
  if (files === undefined)
    return fail('package-unreadable', '这个文件不是月报包，或者已经损坏，打不开。请向报送单位重新索取。');
  const manifestBytes = files.get(MANIFEST_NAME);
  if (manifestBytes === undefined)
    return fail('package-no-manifest', '这个压缩文件里没有 manifest.json，不是本程序生成的月报包。');
  files.delete(MANIFEST_NAME);
  const altered = contentDifferences(manifestBytes, files);
  // Same contents and yet other bytes: something was changed in the ZIP's own structure.
  if (
    altered.length === 0 &&
    !Buffer.from(pack([...files].map(([name, content]) => ({ name, bytes: content })))).equals(bytes)
  )
    altered.push('压缩包本身的结构被改动过（内容各文件的校验值相符）。');
  return ok({ files, altered });
}

function unzip(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  let total = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        return total <= PACKAGE_BYTES_MAX;
      },
    });
    return total > PACKAGE_BYTES_MAX ? undefined : new Map(Object.entries(entries));
  } catch {
    return undefined;
  }
}

function contentDifferences(manifestBytes: Uint8Array, files: ReadonlyMap<string, Uint8Array>): string[] {
  const parsed = Manifest.safeParse(parseJson(manifestBytes));
  if (!parsed.success) return ['manifest.json 被改动过，读不懂。'];
  const altered: string[] = [];
  const listed = new Map(parsed.data.files.map((file) => [file.name, file]));
  for (const [name, content] of files) {
    const entry = listed.get(name);
    if (entry === undefined) altered.push(`多出文件“${name}”。`);
    else if (entry.sha256 !== sha256(content)) altered.push(`文件“${name}”被改动过：校验值与 manifest.json 不符。`);
    else if (entry.bytes !== content.length) altered.push(`manifest.json 中“${name}”的长度被改动过。`);
  }
  for (const name of listed.keys()) if (!files.has(name)) altered.push(`缺少文件“${name}”。`);
  const own = manifestOf(
    [...files].map(([name, bytes]) => ({ name, bytes })).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  );
  if (altered.length === 0 && !Buffer.from(own, 'utf8').equals(manifestBytes)) altered.push('manifest.json 被改动过。');
  return altered;
}

export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
