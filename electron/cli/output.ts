/** Files a command writes: tried before the work begins, because an act cannot be taken back for want of a folder. */
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Refusal } from '../../domain/problem.ts';
import type { Book } from '../../db/book.ts';
import { writeFileDurably } from '../../db/durable.ts';

export interface Output {
  readonly path: string;
  /** Whole or not at all; what was there before is replaced. */
  readonly write: (bytes: Uint8Array) => void;
}

/**
 * @param input the file the command reads, which is never overwritten
 * @throws Refusal `output-is-input`, `output-in-book`, `output-is-folder`, or the file system's own error
 */
export function prepareOutput(book: Book, path: string, input?: string): Output {
  const target = resolve(path);
  if (input !== undefined && target === resolve(input))
    throw new Refusal('output-is-input', `不能写到要读的文件 ${path} 上，原文件要留作依据。请换一个文件名。`);
  if (isInside(resolve(book.paths.folder), target))
    throw new Refusal('output-in-book', `${path} 在账簿文件夹里，写进去会损坏账簿。请换一个文件夹。`);
  if (existsSync(target) && statSync(target).isDirectory())
    throw new Refusal('output-is-folder', `${path} 是一个文件夹，不是文件。请写明文件名。`);
  const trial = `${target}.writing`;
  writeFileSync(trial, '');
  rmSync(trial);
  return { path, write: (bytes) => writeFileDurably(target, bytes) };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return (
    way !== '' && way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && resolve(folder, way) === path
  );
}
