import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { applicant } from '../../db/test-office.ts';
import { initBook, json, run, temporaryFolder } from '../command-line.ts';

const folder = temporaryFolder();
const book = join(folder.path, 'book');
const file = join(folder.path, '死亡人员名册.csv');
const copy = join(folder.path, '标注.xlsx');

const row = (n: number, died: string) => `岩甲,${applicant(n).idNumber},${died}`;

beforeAll(() => {
  expect(initBook(book).code).toBe(0);
  writeFileSync(file, ['姓名,身份证号,死亡日期', row(1, '2025-12-01'), row(2, '2026.1.2')].join('\n'));
}, 60_000);
afterAll(() => folder.remove());

const take = (...more: string[]) => [
  'roster',
  '--book',
  book,
  '--kind',
  'death',
  '--as-of',
  '2026-01-01',
  file,
  ...more,
];

it('previews, takes and annotates a roster', () => {
  const preview = run(take('--dry-run', '--annotated', copy));
  expect([preview.code, preview.err]).toEqual([0, '']);
  expect(preview.out).toContain(
    '预览（没有写入账簿）：死亡人员名册（2026年1月1日）采用 1 人，其中 0 人在账簿中；退回 1 人。',
  );
  expect(preview.out).toContain('第3行 岩甲【退回】：死亡日期 2026-01-02 晚于名册日期 2026-01-01。');
  expect(existsSync(copy)).toBe(true);
  expect(json(take())).toMatchObject({ kind: 'death', accepted: 1, refused: [{ row: 3, code: 'bad-death-date' }] });
  expect(json(['call', 'roster.list', '{}', '--book', book])).toMatchObject({
    ok: true,
    value: { total: 1, rows: [{ kind: 'death', asOf: '2026-01-01', lines: 1, fileName: '死亡人员名册.csv' }] },
  });
}, 60_000);

const wrong = (kind: string, day: string) => run(['roster', '--book', book, '--kind', kind, '--as-of', day, file]);

it('says what it wants where kind or day is not one', () => {
  expect(wrong('dead', '2026-01-01')).toMatchObject({
    code: 2,
    err: expect.stringContaining('death 死亡人员') as string,
  });
  expect(wrong('death', '2026-02-30')).toMatchObject({ code: 2, err: expect.stringContaining('--as-of') as string });
}, 60_000);
