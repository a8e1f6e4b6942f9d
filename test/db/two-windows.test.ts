/** Two windows on one book at the same time. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { checkBook } from '../../db/check/index.ts';
import { decided } from './full-book.ts';
import { TestOffice } from './test-office.ts';

const EACH = 100;

/** A process that has the book open and waits for the word. */
async function window(office: TestOffice, name: string, caseId: number) {
  const key = Buffer.from(office.dataKey).toString('hex');
  const script = join(import.meta.dirname, 'two-windows', 'poster.ts');
  const args = [script, office.folder, key, office.clock.now(), name, String(caseId), String(EACH)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('ready');
  return async (): Promise<string[]> => {
    child.stdin.write('go\n');
    const { value } = await lines.next();
    return JSON.parse(value ?? '[]') as string[];
  };
}

describe('two processes posting at once', () => {
  it('share one series without a double or a gap, and leave a sound book', async () => {
    const office = new TestOffice('2026-01-05');
    office.act('accountant', 'opening.record', {
      on: '2025-12-31',
      cash: [{ source: 'county', amountFen: 1_000_000 }],
    });
    const { caseId } = decided(office, 1, office.today, 900_000);
    const windows = await Promise.all([window(office, 'left', caseId), window(office, 'right', caseId)]);
    const given = (await Promise.all(windows.map((post) => post()))).flat();
    expect(given.toSorted()).toEqual(
      Array.from({ length: 2 * EACH }, (_, n) => `2026-${String(n + 1).padStart(6, '0')}`),
    );
    expect(checkBook(office.book)).toMatchObject({ faults: [], pending: [] });
    office.discard();
  });
});
