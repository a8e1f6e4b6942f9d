/**
 * Names come first: every paper prints every name, in the first document of a process and in later ones (fontkit once
 * remembered the first text a glyph was drawn for, and gave it to later documents).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cashCountPdf } from '../../templates/cash-count/index.ts';
import { worst as countWorst } from '../../templates/cash-count/sample.ts';
import { goodsReceiptPdf } from '../../templates/goods-receipt/index.ts';
import { GOODS_RECEIPT_SAMPLES } from '../../templates/goods-receipt/sample.ts';
import type { PdfResult } from '../../templates/kit/index.ts';
import { ledgerPdf } from '../../templates/ledger/index.ts';
import { ordinary as ledgerOrdinary } from '../../templates/ledger/sample.ts';
import { monthlyPdf } from '../../templates/monthly/index.ts';
import { ordinary as monthlyOrdinary } from '../../templates/monthly/sample.ts';
import { noticePdf } from '../../templates/notice/index.ts';
import { paid as noticePaid } from '../../templates/notice/sample.ts';
import { voucherPdf } from '../../templates/voucher/index.ts';
import { VOUCHER_SAMPLES } from '../../templates/voucher/sample.ts';
import { writeoffPdf } from '../../templates/writeoff/index.ts';
import { ordinary as writeoffOrdinary } from '../../templates/writeoff/sample.ts';

const NAMES = ['李㛃', '赵𫖯', '王䶮', '张𬱖', '陈𠮷', '黄𣲗', '古丽巴哈尔·阿卜杜热合曼'];
const options = { madeAt: '2026-11-20T00:00:00.000Z' };
const folder = mkdtempSync(join(tmpdir(), 'names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function textOf({ pdf }: PdfResult): string {
  const path = join(folder, 'paper.pdf');
  writeFileSync(path, pdf);
  const { stdout, error } = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  if (error) throw error;
  return stdout.replace(/\s/gu, '');
}

/** A long name may break after its dot, so each part is looked for. */
const missingFrom = (text: string, name: string): string[] => name.split('·').filter((part) => !text.includes(part));

const { ordinary: ordinaryVoucher } = VOUCHER_SAMPLES;
const { ordinary: ordinaryReceipt } = GOODS_RECEIPT_SAMPLES;

const PAPERS: Readonly<Record<string, (name: string) => Promise<PdfResult>>> = {
  四联单: (name) => voucherPdf([{ ...ordinaryVoucher, person: { ...ordinaryVoucher.person, name } }], options),
  实物领取单: (name) =>
    goodsReceiptPdf([{ ...ordinaryReceipt, receiver: { ...ordinaryReceipt.receiver, name } }], options),
  公示: (name) =>
    noticePdf(
      [
        {
          ...noticePaid,
          nameLevel: 'full',
          ...(noticePaid.stage === 'after-payment' && {
            rows: noticePaid.rows.map((row) => ({ ...row, name, minor: false })),
          }),
        },
      ],
      options,
    ),
  每月发放表: (name) =>
    monthlyPdf({ ...monthlyOrdinary, lines: monthlyOrdinary.lines.map((line) => ({ ...line, name })) }, options),
  明细账: (name) =>
    ledgerPdf(
      {
        ...ledgerOrdinary,
        months: ledgerOrdinary.months.map((month) => ({
          ...month,
          lines: month.lines.map((line) => ({ ...line, summary: [`发放${name}救助`] as const })),
        })),
      },
      options,
    ),
  销账申请: (name) =>
    writeoffPdf({ ...writeoffOrdinary, lines: writeoffOrdinary.lines.map((line) => ({ ...line, name })) }, options),
  现金盘点表: (name) =>
    cashCountPdf(
      { ...countWorst, unbookedOut: [{ what: `借给${name}`, fen: 100 }], unbookedIn: [], ious: [] },
      options,
    ),
};

describe.each(Object.keys(PAPERS))('%s', (paper) => {
  it.each(NAMES)('prints %s, also after other papers', async (name) => {
    const make = PAPERS[paper];
    if (make === undefined) throw new Error(paper);
    expect(missingFrom(textOf(await make(name)), name)).toEqual([]);
    await voucherPdf(Object.values(VOUCHER_SAMPLES), options);
    expect(missingFrom(textOf(await make(name)), name)).toEqual([]);
  });
});
