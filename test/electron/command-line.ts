/** Runs the real command line in a process of its own, as a script would. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
export const PASSWORD = '测试口令-2026';
export const SAMPLE = join(ROOT, 'test/fixtures/workbooks/勐禾乡2026年临时救助备用金台账.xlsx');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export function run(args: readonly string[], options: { input?: string; password?: string | null } = {}): Ran {
  const password = options.password === undefined ? PASSWORD : options.password;
  const { RELIEF_PASSWORD: _, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(ROOT, 'electron/preflight.mjs'), join(ROOT, 'electron/cli.ts'), ...args],
    {
      encoding: 'utf8',
      input: options.input ?? '',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...environment, ...(password !== null && { RELIEF_PASSWORD: password }) },
    },
  );
  return { code: status ?? -1, out: stdout, err: stderr };
}

/** The command's `--json` answer. */
export function json<T>(args: readonly string[]): T {
  const ran = run([...args, '--json']);
  try {
    return JSON.parse(ran.out) as T;
  } catch {
    throw new Error(`${args.join(' ')} → ${ran.code}\n${ran.out}\n${ran.err}`);
  }
}

export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'relief-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A book for 勐禾乡 with the settings the sample workbook is to be read under. */
export function initBook(book: string, more: readonly string[] = []): Ran {
  const office = ['--county', '南汀县', '--town', '勐禾乡', '--profile', 'honghe-2019'];
  const settings = ['pay_deadline_days=30', 'split_window_days=7', 'same_cause_window=calendar_year'];
  return run(['init', '--book', book, ...office, ...settings.flatMap((setting) => ['--set', setting]), ...more]);
}
