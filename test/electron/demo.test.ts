/** The demonstration: one full run into a folder, then the story told a second time to compare every byte of its packages. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLACES } from '../../domain/ledger/accounts.ts';
import type { Book } from '../../db/book.ts';
import { openBook } from '../../db/open.ts';
import { readArguments } from '../../electron/cli/arguments.ts';
import { demo } from '../../electron/cli/demo.ts';
import { DEMO_PASSWORD } from '../../electron/office/demo/office.ts';
import type { DemoResult } from '../../electron/office/demo/run.ts';
import { tellTownship } from '../../electron/office/demo/township.ts';
import { unpack } from '../../electron/office/package/archive.ts';
import { cashCountView } from '../../electron/office/views/cash-count.ts';
import { printedMonth } from '../../electron/office/views/month.ts';
import { monthlyView } from '../../electron/office/views/monthly.ts';
import { paidNoticeView, proposedNoticeViews } from '../../electron/office/views/notice.ts';
import { writeoffView } from '../../electron/office/views/writeoff.ts';

const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'relief-demo-'));
const out = join(folder, 'demo');
const MARKER = '演示说明.txt';
const STALE = join(out, '演示账簿', 'book.db');
const OWN = join(out, '自己的文件.txt');

const runDemo = (path: string) => demo.run(readArguments(['--out', path], demo));

let result: DemoResult & { readonly ok: boolean };
let lines: readonly string[];
let exitCode: number;
let book: Book;

beforeAll(async () => {
  // What an earlier demonstration left behind, and something of the person's own beside it.
  mkdirSync(join(out, '演示账簿'), { recursive: true });
  writeFileSync(join(out, MARKER), '');
  writeFileSync(STALE, 'an older book');
  writeFileSync(OWN, '请勿删除');
  const spoken = await runDemo(out);
  result = spoken.json as typeof result;
  lines = spoken.lines;
  exitCode = spoken.exitCode ?? 0;
  book = openBook(join(out, '演示账簿'), { password: DEMO_PASSWORD, door: 'command' }).book;
});

afterAll(() => {
  book.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the run', () => {
  it('ends well and says what lies where', () => {
    expect(result).toMatchObject({ ok: true, problems: [] });
    expect(exitCode).toBe(0);
    for (const { where } of result.steps) {
      expect(existsSync(join(out, where))).toBe(true);
      if (where !== '') expect(lines.join('\n')).toContain(where);
    }
  });

  it('replaces an earlier demonstration and leaves other files alone', () => {
    expect(readFileSync(STALE).toString('latin1')).not.toContain('older');
    expect(readFileSync(OWN, 'utf8')).toBe('请勿删除');
    expect(readFileSync(join(out, MARKER), 'utf8')).toContain(DEMO_PASSWORD);
  });

  it('never touches a folder that is somebody’s own', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    writeFileSync(join(own, '工作.txt'), '内容');
    await expect(runDemo(own)).rejects.toMatchObject({ problem: { code: 'folder-not-empty' } });
    expect(readdirSync(own)).toEqual(['工作.txt']);
    await expect(runDemo(join(own, '工作.txt'))).rejects.toMatchObject({ problem: { code: 'not-a-folder' } });
  });

  it('writes a folder of papers for every month and a package for every closed one', () => {
    const months = [
      '2024-12',
      ...Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`),
      '2026-01',
    ];
    expect(readdirSync(join(out, '演示账簿-表单')).toSorted()).toEqual([...months, '2026-02']);
    expect(Object.keys(result.packages)).toEqual(months);
    const papers = readdirSync(join(out, '演示账簿-表单', '2025-06')).map((name) => name.slice(0, 2));
    expect([...new Set(papers)].toSorted()).toEqual(['01', '02', '03', '04', '05', '06', '07', '08']);
  });

  it('packs the very files it printed', () => {
    for (const period of ['2025-02', '2025-08', '2026-01']) {
      const packed = unpack(readFileSync(join(out, '演示账簿-月报包', `勐禾乡月报包-${period}.zip`)));
      if (!packed.ok) throw new Error(packed.problem.message);
      const printed = join(out, '演示账簿-表单', period);
      const names = [...packed.value.files.keys()].filter((name) => name !== 'report.json').toSorted();
      expect(names).toEqual(readdirSync(printed).toSorted());
      for (const name of names)
        expect(Buffer.compare(readFileSync(join(printed, name)), packed.value.files.get(name) ?? Buffer.alloc(0))).toBe(
          0,
        );
    }
  });

  it('gives the same packages byte for byte when the story is told again', async () => {
    const again = await tellTownship(join(folder, 'again'));
    const packages = [...again.told.packages].map(([period, { sha256 }]) => [period, sha256]);
    again.book.close();
    const { '2024-12': _opening, ...sent } = result.packages;
    expect(Object.fromEntries(packages)).toEqual(sent);
  });
});

describe('the book of the story', () => {
  it('never spends what is not there', () => {
    const balance: Record<string, number> = {};
    for (const { id, debit, credit, fen } of book.all<{ id: number; debit: string; credit: string; fen: number }>(
      'SELECT id, debit, credit, amount_fen AS fen FROM transfer ORDER BY id',
    )) {
      balance[debit] = (balance[debit] ?? 0) + fen;
      balance[credit] = (balance[credit] ?? 0) - fen;
      for (const place of PLACES)
        expect(balance[place] ?? 0, `${place} after transfer ${id}`).toBeGreaterThanOrEqual(0);
    }
    expect(balance['interest']).toBe(0);
    expect(balance['shortage']).toBe(0);
  });

  it('closes thirteen months, one of them twice, and names the paperwork that is late', () => {
    const closings = book.all<{ period: string; outstanding: string }>(
      `SELECT period, outstanding FROM month_event WHERE kind = 'closed' ORDER BY id`,
    );
    expect(closings).toHaveLength(14);
    expect(new Set(closings.map(({ period }) => period)).size).toBe(13);
    const late = closings.filter(({ outstanding }) => outstanding.includes('先行救助')).map(({ period }) => period);
    expect(late).toEqual(['2025-01', '2025-03', '2025-12', '2026-01']);
  });

  it('has money on its way over a month’s end', () => {
    const [row] = book.all<{ fen: number }>(
      `SELECT sum(CASE WHEN debit = 'in_transit' THEN amount_fen ELSE -amount_fen END) AS fen FROM transfer
       WHERE 'in_transit' IN (debit, credit) AND period <= '2025-04'`,
    );
    expect(row?.fen).toBe(120_000);
  });

  it('is topped up by what each batch wrote off, no more', () => {
    const batches = book.all<{ answered: number; replenished: number }>(
      `SELECT (SELECT sum(l.amount_fen) FROM line_answer n JOIN batch_line l USING (batch_id, transfer_id)
           WHERE n.batch_id = b.id AND n.answer = 'written_off') AS answered,
         (SELECT sum(amount_fen) FROM transfer t WHERE t.batch_id = b.id) AS replenished FROM batch b`,
    );
    expect(batches).toHaveLength(5);
    for (const { answered, replenished } of batches) expect(replenished).toBe(answered);
  });

  it('is done by the people whose work it is', () => {
    const same = book.get<{ n: number }>(
      `SELECT count(*) AS n FROM decision d JOIN relief_case c ON c.id = d.case_id JOIN audit o ON o.no = c.act_no
         LEFT JOIN transfer t ON t.case_id = c.id
       WHERE d.staff_id = o.staff_id OR d.staff_id = t.payer_id`,
    );
    expect(same?.n).toBe(0);
  });
});

/** 发放日期 of the named in a month's 发放后公示. */
const paidOn = (period: string, name: RegExp): string[] => {
  const notice = paidNoticeView(book, printedMonth(book, period));
  if (notice?.stage !== 'after-payment') throw new Error('no notice');
  return notice.rows.filter((row) => name.test(row.name)).map((row) => row.paidOn);
};

describe('what its papers say', () => {
  it('dates a payment made again by the day it arrived', () => {
    // Returned by the bank on the 16th; handed to a namesake on the 22nd and fetched back.
    expect(paidOn('2025-05', /^鲍/u)).toEqual(['2025-05-19']);
    expect(paidOn('2025-10', /^黄光荣$/u)).toEqual(['2025-10-23']);
  });

  it('has a notice of its own for each day something was put up', () => {
    const notices = proposedNoticeViews(book, printedMonth(book, '2025-01'));
    expect(notices.map(({ date, batch, rows }) => [date, batch, rows.length])).toEqual([
      ['2025-01-13', 1, 1],
      ['2025-01-15', 2, 1],
    ]);
    expect(proposedNoticeViews(book, printedMonth(book, '2025-03')).map(({ batch }) => batch)).toEqual([null]);
  });

  it('counts 期初 into what the fund began with, and knows no approval of help before it', () => {
    const letter = writeoffView(book, printedMonth(book, '2024-12'));
    expect(letter?.fund).toMatchObject({ openingFen: 4_239_030, movements: [], closingFen: 4_239_030 });
    expect(letter?.lines.map(({ approvedOn, onOrder }) => [approvedOn, onOrder])).toEqual(
      Array.from({ length: 3 }, () => [null, false]),
    );
  });

  it('tells refused help that came back from what waits for its papers', () => {
    expect(writeoffView(book, printedMonth(book, '2025-06'))).toMatchObject({
      heldBack: { count: 0, fen: 0 },
      refusedBack: { count: 1, fen: -40_000 },
    });
  });

  it('names in the table what came back of help before the book began', () => {
    expect(monthlyView(book, printedMonth(book, '2025-09')).earlierBack).toEqual({ count: 1, fen: -30_000 });
    expect(monthlyView(book, printedMonth(book, '2025-08')).earlierBack.count).toBe(0);
  });

  it('numbers the cash counts of a year', () => {
    const numbers = ['2025-01', '2025-02', '2026-01'].map(
      (period) => cashCountView(book, printedMonth(book, period))?.number,
    );
    expect(numbers).toEqual(['2025-01', '2025-02', '2026-01']);
  });
});
