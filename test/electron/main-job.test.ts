/** The main job from an old workbook to the month's package, through the command line and nothing else. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initBook, json, run, SAMPLE, temporaryFolder } from './command-line.ts';

interface Answer {
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  readonly flagged: number;
  readonly file_paid_yuan: number;
  readonly file_balance_yuan: number;
  readonly book_paid_yuan: number;
  readonly book_balance_yuan: number;
  readonly vouchers_unaccounted: readonly string[];
  readonly wrong_subtotal: { readonly written_yuan: number; readonly true_yuan: number };
  readonly detail: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly name: string;
    readonly findings: readonly (readonly [string, string])[];
  }[];
}

interface Imported {
  readonly rows: number;
  readonly accepted: number;
  readonly refused: number;
  readonly flagged: number;
  readonly taken: number;
  readonly detail: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly name: string;
    readonly accepted: boolean;
    readonly findings: readonly Finding[];
  }[];
  readonly subtotals: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly writtenFen: number;
    readonly actualFen: number;
  }[];
  readonly unreconciled: readonly unknown[];
  readonly vouchersUnaccounted: readonly string[];
  readonly filePaidFen: number;
  readonly fileBalanceFen: number;
  readonly bookPaidFen: number;
  readonly bookBalanceFen: number;
}

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly source: { readonly document: string; readonly article: string };
}

const answer = JSON.parse(
  readFileSync(SAMPLE.replace('临时救助备用金台账.xlsx', '台账-应查出的问题.json'), 'utf8'),
) as Answer;
const REFUSING = new Set(['bad-id', 'amount-missing', 'invalid-date', 'voucher-duplicate']);

describe('from an old workbook to the package', () => {
  const folder = temporaryFolder();
  const book = join(folder.path, 'book');
  const annotated = join(folder.path, '标注.xlsx');
  const papers = join(folder.path, '2026-05');
  const sent = join(folder.path, '月报包.zip');

  beforeAll(() => {
    expect(initBook(book)).toMatchObject({ code: 0, err: '' });
  });
  afterAll(folder.remove);

  it('previews without writing', () => {
    const preview = json<Imported>(['import', '--book', book, SAMPLE, '--dry-run']);
    expect(preview).toMatchObject({ accepted: answer.accepted, bookPaidFen: answer.book_paid_yuan * 100 });
    expect(json<{ value: { cases: number } }>(['call', 'book.summary', '{}', '--book', book]).value.cases).toBe(0);
  });

  it('finds exactly what the answer file lists', () => {
    const imported = json<Imported>(['import', '--book', book, SAMPLE, '--annotated', annotated]);
    expect(imported).toMatchObject({
      rows: answer.rows,
      accepted: answer.accepted,
      refused: answer.refused,
      flagged: answer.flagged,
      filePaidFen: answer.file_paid_yuan * 100,
      fileBalanceFen: answer.file_balance_yuan * 100,
      bookPaidFen: answer.book_paid_yuan * 100,
      bookBalanceFen: answer.book_balance_yuan * 100,
      vouchersUnaccounted: answer.vouchers_unaccounted,
      subtotals: [
        { writtenFen: answer.wrong_subtotal.written_yuan * 100, actualFen: answer.wrong_subtotal.true_yuan * 100 },
      ],
      unreconciled: [],
    });
    const found = imported.detail.map(({ sheet, row, name, accepted, findings }) => ({
      sheet,
      row,
      name,
      accepted,
      codes: findings.map(({ code }) => code).toSorted(),
    }));
    const expected = answer.detail.map(({ sheet, row, name, findings }) => {
      const codes = findings.map(([code]) => code).toSorted();
      return { sheet, row, name, accepted: !codes.some((code) => REFUSING.has(code)), codes };
    });
    expect(found).toEqual(expected);
    for (const { findings } of imported.detail)
      for (const { source, message } of findings)
        expect([source.document, source.article, message].every((text) => text.length > 0)).toBe(true);
  });

  it('gives the refused rows back, and takes only them from the corrected copy', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(annotated);
    const sheet = workbook.getWorksheet('2026年');
    if (sheet === undefined) throw new Error('the annotated copy lost its sheet');
    expect(sheet.getRow(3).getCell(19).text).toBe('导入结果');
    expect(sheet.getRow(15).getCell(19).text).toContain('校验不通过');
    sheet.getRow(15).getCell(4).value = '539921195306181450'.slice(0, 17) + checkDigit('53992119530618145');
    sheet.getRow(40).getCell(11).value = 600;
    sheet.getRow(62).getCell(2).value = '2026.7.22';
    sheet.getRow(73).getCell(14).value = '0045';
    const corrected = join(folder.path, '改正.xlsx');
    await workbook.xlsx.writeFile(corrected);
    const again = json<Imported>(['import', '--book', book, corrected]);
    expect(again).toMatchObject({ accepted: 4, refused: 0, taken: 64, vouchersUnaccounted: [] });
    expect(again.bookPaidFen - answer.book_paid_yuan * 100).toBe(100_000 + 60_000 + 80_000 + 100_000);
    expect(again.bookBalanceFen).toBe(answer.book_balance_yuan * 100 - 340_000);
    const third = json<Imported>(['import', '--book', book, corrected]);
    expect(third).toMatchObject({ accepted: 0, taken: 68, bookPaidFen: again.bookPaidFen });
  });

  it("prints the month's papers, with every name readable", () => {
    expect(run(['month', '--book', book, '2026-06', '--out', papers])).toMatchObject({ code: 0 });
    const files = readdirSync(papers).toSorted();
    expect(files.filter((name) => name.endsWith('.pdf')).length).toBeGreaterThanOrEqual(5);
    const table = files.find((name) => name.includes('每月发放表') && name.endsWith('.pdf')) ?? '';
    const text = spawnSync('pdftotext', ['-layout', join(papers, table), '-'], { encoding: 'utf8' }).stdout;
    for (const name of ['罕丽华', '罕桂兰', '李嘎', '赵伟', '罕赟', '王䶮']) expect(text).toContain(name);
    expect(text).not.toContain('�');
  });

  it('packs a closed month, the same bytes each time, and says what was altered', () => {
    expect(run(['package', '--book', book, '2026-05', '--out', sent])).toMatchObject({ code: 0, err: '' });
    const again = join(folder.path, 'again.zip');
    run(['package', '--book', book, '2026-05', '--out', again]);
    expect(digest(again)).toBe(digest(sent));
    expect(run(['verify', sent])).toMatchObject({ code: 0 });
    expect(run(['verify', '--book', book, '--against', sent])).toMatchObject({ code: 0 });
    const altered = readFileSync(sent);
    const at = Math.floor(altered.length / 2);
    altered[at] = (altered[at] ?? 0) ^ 1;
    const bad = join(folder.path, 'altered.zip');
    writeFileSync(bad, altered);
    const verdict = run(['verify', bad]);
    expect(verdict.code).toBe(1);
    expect(verdict.out + verdict.err).toMatch(/改动|损坏|月报包/u);
  });
});

describe('the command line refuses in one sentence', () => {
  const folder = temporaryFolder();
  const book = join(folder.path, 'book');
  beforeAll(() => void initBook(book));
  afterAll(folder.remove);

  it.each([
    ['an existing book', () => initBook(book), '没有建账'],
    ['a wrong password', () => run(['verify', '--book', book], { password: '不是这个口令' }), '口令不对'],
    ['no password', () => run(['verify', '--book', book], { password: null }), '没有给出口令'],
    ['a missing book', () => run(['verify', '--book', join(folder.path, 'none')]), '没有账簿'],
    ['a missing file', () => run(['import', '--book', book, join(folder.path, 'none.xlsx')]), '打不开文件'],
    [
      'an unknown profile',
      () => run(['init', '--book', join(folder.path, 'x'), '--county', '甲县', '--town', '乙乡', '--profile', 'mars']),
      '没有名为',
    ],
    ['an unknown setting', () => initBook(join(folder.path, 'y'), ['--set', 'colour=red']), '没有名为'],
    [
      'an open month',
      () => run(['package', '--book', book, '2026-05', '--out', join(folder.path, 'z.zip')]),
      '还没有结账',
    ],
    ['an unknown command', () => run(['pay']), '没有“pay”这个命令'],
    [
      'a folder for the copy that is not there, before anything is imported',
      () => run(['import', '--book', book, SAMPLE, '--annotated', join(folder.path, 'none', '标注.xlsx')]),
      '找不到',
    ],
    [
      'a copy over the original',
      () => run(['import', '--book', book, SAMPLE, '--annotated', SAMPLE]),
      '不能写到要读的文件',
    ],
    [
      'an output over the book',
      () => run(['package', '--book', book, '2026-05', '--out', join(book, 'book.db')]),
      '在账簿文件夹里',
    ],
    ['a package beside a book', () => run(['verify', '--book', book, SAMPLE]), '--against'],
    ['two files', () => run(['import', '--book', book, SAMPLE, SAMPLE]), '多出'],
    ['a role that may not', () => run(['call', 'case.decide', '{}', '--book', book]), '岗位不能办理'],
  ])('%s', (_, act, sentence) => {
    const { code, out, err } = act();
    expect(code).not.toBe(0);
    expect(out + err).toContain(sentence);
    expect(out + err).not.toMatch(/at .*\.ts:\d+/u);
  });

  it('answers machines in JSON also when it refuses', () => {
    const ran = run([
      'init',
      '--book',
      join(folder.path, 'z'),
      '--county',
      '县'.repeat(61),
      '--town',
      '乙乡',
      '--profile',
      'honghe-2019',
      '--json',
    ]);
    expect(JSON.parse(ran.out)).toMatchObject({ ok: false, code: 'input-invalid' });
    expect(json<unknown[]>(['call', 'month.list', '--book', book])).toMatchObject({ ok: true, value: [] });
  });

  it('leaves nothing behind when a book cannot be made', () => {
    expect(existsSync(join(folder.path, 'x'))).toBe(false);
    expect(existsSync(join(folder.path, 'y'))).toBe(false);
  });

  it('writes amounts in capitals, one a line', () => {
    expect(run(['amount'], { input: '1680.32\n107000.53\n10000\n0.01\n' }).out).toBe(
      '壹仟陆佰捌拾元零叁角贰分\n壹拾万零柒仟元零伍角叁分\n壹万元整\n壹分\n',
    );
    expect(run(['amount', '1.234']).code).toBe(1);
  });

  it('lists every procedure with its schema', () => {
    const list = json<readonly { name: string; input: { type?: string } }[]>(['procedures']);
    expect(list.map(({ name }) => name)).toContain('payment.pay');
    expect(list.every(({ input }) => typeof input === 'object')).toBe(true);
  });
});

const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** GB 11643, worked out here and not by the program under test. */
function checkDigit(first17: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return '10X98765432'.charAt(sum % 11);
}
