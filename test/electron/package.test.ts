/** The package: whole, repeatable, and impossible to alter unseen. */
import { cpSync } from 'node:fs';
import { assert, nat, property } from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../../db/act.ts';
import { declareNumbers } from '../../db/acts/vouchers.ts';
import { unwrap } from '../../domain/problem.ts';
import { pack, REPORT_NAME, unpack } from '../../electron/office/package/archive.ts';
import { makePackage } from '../../electron/office/package/make.ts';
import { Report } from '../../electron/office/package/report.ts';
import { verifyBook, verifyPackage } from '../../electron/office/package/verify.ts';
import { openSample, reopen, type OpenSample } from './sample-book.ts';

let sample: OpenSample;
let bytes: Uint8Array;
const problemsOf = (file: Uint8Array): readonly string[] => {
  const verified = verifyPackage(file);
  return verified.ok ? verified.value.problems : [verified.problem.message];
};

beforeAll(async () => {
  sample = await openSample();
  ({ bytes } = await makePackage(sample.book, sample.session, '2026-05'));
});

/** The package with one file replaced and a manifest that fits again. */
function repacked(change: (files: Map<string, Uint8Array>) => void): Uint8Array {
  const files = new Map(unwrap(unpack(bytes)).files);
  change(files);
  return pack([...files].map(([name, content]) => ({ name, bytes: content })));
}

function withReport(change: (report: Report) => unknown): Uint8Array {
  return repacked((files) => {
    const report = Report.parse(JSON.parse(Buffer.from(files.get(REPORT_NAME) ?? []).toString('utf8')));
    files.set(REPORT_NAME, Buffer.from(JSON.stringify(change(report)), 'utf8'));
  });
}

describe('a package', () => {
  it('is whole, and says what the sample says of May', () => {
    const verified = unwrap(verifyPackage(bytes));
    expect(verified.problems).toEqual([]);
    // 2026-05 of the sample, added up by hand: 现金 1000 + 800 + 300; 实物 500 + 800 + 500; 一卡通 4800.
    expect(verified.report?.totals).toEqual({
      cash: 210_000,
      goods: 180_000,
      service: 0,
      transfer: 0,
      card: 480_000,
      fund: 390_000,
    });
    expect(verified.report?.closing.bank).toBe(1_290_000);
    expect(verified.report?.lines.find(({ name }) => name === '罕建国')?.findings.map(({ code }) => code)).toEqual([
      'spending-type-cash',
    ]);
  });

  it('comes out the same bytes again, also from a copy of the book', async () => {
    const copy = await openSample();
    expect(Buffer.from((await makePackage(copy.book, copy.session, '2026-05')).bytes).equals(bytes)).toBe(true);
    expect(Buffer.from((await makePackage(sample.book, sample.session, '2026-05')).bytes).equals(bytes)).toBe(true);
  });

  it('comes out the same bytes when a number of the month is declared afterwards', async () => {
    const { book, session } = await openSample();
    const input = { series: 'LSJZ', year: 2026, numbers: [6, 23], kind: 'not_imported' as const, reason: '原件另存' };
    perform(book, session, { act: 'voucher.declare', requestId: 'declare-late', input }, (tx) =>
      declareNumbers(tx, input),
    );
    expect(Buffer.from((await makePackage(book, session, '2026-05')).bytes).equals(bytes)).toBe(true);
    book.close();
  });

  it('shows any one changed bit', () => {
    assert(
      property(nat({ max: bytes.length - 1 }), nat({ max: 7 }), (at, bit) => {
        const altered = Uint8Array.from(bytes);
        altered[at] = (altered[at] ?? 0) ^ (1 << bit);
        expect(problemsOf(altered)).not.toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('shows a cut file, an added tail, a file taken out and one put in', () => {
    expect(problemsOf(bytes.slice(0, bytes.length - 40))).not.toEqual([]);
    expect(problemsOf(Buffer.concat([bytes, Buffer.from('x')]))).not.toEqual([]);
    expect(problemsOf(Buffer.from('not a package'))[0]).toContain('不是月报包');
    const [name = ''] = [...unwrap(unpack(bytes)).files.keys()].filter((file) => file.endsWith('.pdf'));
    expect(problemsOf(underOldManifest((files) => files.delete(name)))).toContain(`缺少文件“${name}”。`);
    expect(problemsOf(underOldManifest((files) => files.set('多.txt', Buffer.from('x'))))).toContain(
      '多出文件“多.txt”。',
    );
    expect(problemsOf(underOldManifest((files) => files.set(name, Buffer.from('%PDF'))))[0]).toContain(
      `“${name}”被改动过`,
    );
  });

  it('shows a report whose figures no longer agree, though the manifest was made anew', () => {
    const more = withReport((report) => ({
      ...report,
      lines: report.lines.map((line, index) => (index === 0 ? { ...line, amountFen: line.amountFen + 1 } : line)),
    }));
    expect(problemsOf(more).join()).toMatch(/合计|救助支出/u);
    expect(
      problemsOf(withReport((report) => ({ ...report, closing: { ...report.closing, cash: 5 } }))).join(),
    ).toContain('cash 期末余额');
    expect(problemsOf(withReport((report) => ({ ...report, colour: 'red' }))).join()).toContain('不符合月报格式');
  });
});

/** Other contents under the original manifest, as somebody makes who edits files inside the ZIP. */
function underOldManifest(change: (files: Map<string, Uint8Array>) => void): Uint8Array {
  const files = new Map(Object.entries(unzipSync(bytes)));
  change(files);
  return zipSync(Object.fromEntries(files));
}

describe('a book against a package', () => {
  it('contains what it sent', () => {
    expect(verifyBook(sample.book, unwrap(verifyPackage(bytes))).problems).toEqual([]);
  });

  it('is told from another book', async () => {
    const altered = withReport((report) => ({ ...report, book: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }));
    expect(verifyBook(sample.book, unwrap(verifyPackage(altered))).problems.join()).toContain('另一本账');
  });

  it('knows the very file it sent: one made anew with consistent hashes is a stranger', () => {
    const forged = withReport((report) => ({ ...report, town: '别乡' }));
    expect(unwrap(verifyPackage(forged)).problems).toEqual([]);
    expect(verifyBook(sample.book, unwrap(verifyPackage(forged))).problems.join()).toContain('没有报送过这个文件');
  });

  it('is told from an older copy of itself', async () => {
    const honest = await openSample();
    honest.book.connection.pragma('wal_checkpoint(TRUNCATE)');
    const older = `${honest.folder}-older`;
    cpSync(honest.folder, older, { recursive: true });
    const sent = unwrap(verifyPackage((await makePackage(honest.book, honest.session, '2026-06')).bytes));
    expect(verifyBook(honest.book, sent).problems).toEqual([]);
    const old = reopen(older);
    expect(verifyBook(old.book, sent).problems.join()).toContain('没有报送过这个文件');
    // A head written after the copy was taken is missed as well.
    if (sent.report === undefined) throw new Error('a package without a report');
    const later = { ...sent, report: { ...sent.report, head: { ...sent.report.head, no: sent.report.head.no + 500 } } };
    expect(verifyBook(old.book, later).problems.join()).toContain('较早的副本');
  });
});

describe('a name that cannot be printed', () => {
  it('stops the package, or is left for handwriting and stays on record', async () => {
    const { book, session } = await openSample();
    const long = '艾'.repeat(45);
    book.connection.exec('DROP TRIGGER person_version_no_update');
    book.connection.prepare(`UPDATE person_version SET name = ? WHERE name = '罕建国'`).run(long);
    await expect(makePackage(book, session, '2026-05')).rejects.toThrow('写不下');
    const made = await makePackage(book, session, '2026-05', { blankMissing: true });
    expect(made.blanks.some(({ text }) => text === long)).toBe(true);
    expect(book.get(`SELECT answer FROM audit WHERE act = 'papers.blanks'`)).toMatchObject({
      answer: expect.stringContaining(long),
    });
  });
});
