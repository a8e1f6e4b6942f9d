/** Two windows on one book at the same time. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkBook } from '../../db/check/index.ts';
import { decided } from './full-book.ts';
import { TestOffice } from './test-office.ts';

const run = promisify(execFile);
const EACH = 60;

describe('two processes posting at once', () => {
  it('share one series without a double or a gap, and leave a sound book', async () => {
    const office = new TestOffice('2026-01-05');
    office.act('accountant', 'opening.record', { on: '2025-12-31', cash: [{ source: 'county', amountFen: 1_000_000 }] });
    const { caseId } = decided(office, 1, office.today, 900_000);
    const post = async (name: string): Promise<string[]> => {
      const key = Buffer.from(office.dataKey).toString('hex');
      const script = join(import.meta.dirname, 'two-windows', 'poster.ts');
      const { stdout } = await run(process.execPath, [script, office.folder, key, office.clock.now(), name, String(caseId), String(EACH)]);
      return JSON.parse(stdout) as string[];
    };
    const [left, right] = await Promise.all([post('left'), post('right')]);
    const all = [...left, ...right].sort();
    expect(all).toEqual(Array.from({ length: 2 * EACH }, (_, n) => `2026-${String(n + 1).padStart(6, '0')}`));
    // Each had its turns: otherwise nothing was shown.
    expect([left, right].map((one) => one.join() === [...one].sort().join())).toEqual([true, true]);
    expect(checkBook(office.book)).toMatchObject({ faults: [], pending: [] });
    office.discard();
  });
});
