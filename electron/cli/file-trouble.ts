/** What the file system refuses, in the office's words. */
import { Refusal } from '../../domain/problem.ts';

const SENTENCES: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `找不到 ${path}：文件夹还没有建，或路径写错了。请先建好文件夹，或核对路径。`,
  ENOTDIR: (path) => `${path} 的上一级是一个文件，不是文件夹。请核对路径。`,
  EEXIST: (path) => `${path} 是一个文件，不是文件夹。请换一个文件夹。`,
  EISDIR: (path) => `${path} 是一个文件夹，不是文件。请写明文件名。`,
  EACCES: (path) => `没有权限读写 ${path}。请检查文件夹权限，或换一个位置。`,
  EPERM: (path) => `不能读写 ${path}：没有权限，或文件正被别的程序打开。请关闭别的程序，或换一个位置。`,
  EBUSY: (path) => `${path} 正被别的程序打开。请关闭后再试。`,
  EROFS: (path) => `${path} 所在的磁盘是只读的，写不进去。请换一个位置。`,
  ENOSPC: (path) => `磁盘已满，${path} 没有写成。请腾出空间后再试；账簿里的每一笔要么完整记入、要么没有记入。`,
  EDQUOT: (path) => `磁盘配额已满，${path} 没有写成。请腾出空间后再试；账簿里的每一笔要么完整记入、要么没有记入。`,
  ENAMETOOLONG: () => '文件名或路径太长，写不进去。请换一个短些的名称。',
};

/** @returns a refusal for trouble with files, and anything else as it is */
export function fileTrouble(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const sentence = SENTENCES[error.code];
  const path = 'path' in error && typeof error.path === 'string' ? error.path.replace(/\.writing$/u, '') : '文件';
  return sentence === undefined ? error : new Refusal('file-trouble', sentence(path), { reason: error.code });
}
