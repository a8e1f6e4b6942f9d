import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditTrailView } from '../../../electron/office/papers/audit-trail.ts';
import { dutyHandoverView } from '../../../electron/office/papers/duty-handover.ts';
import { goodsRegisterView } from '../../../electron/office/papers/goods-register.ts';
import { PAPERS, type PaperName } from '../../../electron/office/papers/index.ts';
import { paperOptions, type PaperRequest } from '../../../electron/office/papers/paper.ts';
import { paperHandoverViews } from '../../../electron/office/papers/paper-handover.ts';
import { voucherRegisterView } from '../../../electron/office/papers/voucher-register.ts';
import { codeOf, STAFF } from '../../db/test-office.ts';
import { pdfDrawn } from '../../templates/kit/read-pdf.ts';
import { nameOf, registerBook, type RegisterBook } from './register-book.ts';

const JANUARY = { from: '2026-01-01', to: '2026-01-31' } as const;
let told: RegisterBook;
beforeAll(() => {
  told = registerBook();
});
afterAll(() => told.office.discard());
const book = () => told.office.book;
const print = (name: PaperName, request: PaperRequest) =>
  PAPERS[name].make(book(), request, paperOptions(book(), false));

describe('物资采购与发放登记 from the book', () => {
  it('has purchases with their ground, donations, issues with receivers, a void one red, and the balance', () => {
    const view = goodsRegisterView(book(), JANUARY);
    expect(view.openingFen).toBe(40_000);
    expect(view.moves.map(({ kind, who, basis, inFen, outFen }) => [kind, who, basis, inFen, outFen])).toEqual([
      ['购入', '南汀县粮油公司', '南采〔2026〕8号', 125_000, null],
      ['购入', '勐禾供销社', '紧急情况：火灾当晚无御寒衣被', 16_000, null],
      ['捐赠', '县红十字会', '', 24_000, null],
      ['发放', nameOf(1), '2026-000041', null, 25_000],
      ['作废', nameOf(1), '2026-000041', null, -25_000],
      ['发放', nameOf(1), '2026-000042', null, 25_000],
      ['发放', nameOf(2), '2026-000043', null, 32_000],
    ]);
    // 5 + 2 + 3 − 4 quilts, 10 − 2 bags of rice
    expect(view.stock).toEqual([
      { article: '棉被', unit: '床', quantityMilli: 6_000, fen: 48_000 },
      { article: '大米　25公斤', unit: '袋', quantityMilli: 8_000, fen: 100_000 },
    ]);
  });

  it('opens a later span with what the earlier one closed with', () => {
    const view = goodsRegisterView(book(), { from: '2026-01-09', to: '2026-01-31' });
    // 400 + 1,250 + 160 + 240; the void stands on the day of what it voids
    expect(view.openingFen).toBe(205_000);
    expect(view.moves).toHaveLength(2);
  });

  it('is printed as paper and workbook', async () => {
    const [pdf, sheet] = await print('goods-register', JANUARY);
    expect([pdf?.name, sheet?.name]).toEqual([
      '物资采购与发放登记-2026-01-01至2026-01-31.pdf',
      '物资采购与发放登记-2026-01-01至2026-01-31.xlsx',
    ]);
    const drawn = pdfDrawn(pdf?.bytes ?? new Uint8Array());
    expect(drawn).toContain('上期结存400.00元，本期收发7行，期末结存1,480.00元。');
    expect(drawn).toContain('合计2种1,480.00');
  });
});

describe('凭证领用登记 from the book', () => {
  it('has the series as opened, numbers day by day, the void one, and who holds what is out', () => {
    const view = voucherRegisterView(book(), JANUARY);
    expect(view.series).toMatchObject([
      { series: 'LSJZ', year: 2026, first: '2026-000041', last: '2026-000044', next: '2026-000045', keeper: '李小梅' },
    ]);
    expect(
      view.days.map(({ on, first, last, voided, signed, unsigned }) => [on, first, last, voided, signed, unsigned]),
    ).toEqual([
      ['2026-01-08', '2026-000041', '2026-000041', 1, 0, 0],
      ['2026-01-09', '2026-000042', '2026-000042', 0, 1, 0],
      ['2026-01-10', '2026-000043', '2026-000043', 0, 1, 0],
      ['2026-01-12', '2026-000044', '2026-000044', 0, 0, 1],
    ]);
    expect(view.spoilt).toMatchObject([{ number: '2026-000041', what: '作废', on: '2026-01-09', copies: 4 }]);
    expect(view.gaps).toEqual([]);
    expect(view.unsigned).toMatchObject([{ number: '2026-000044', days: 19, holder: '李小梅' }]);
  });

  it('shows a voucher signed after the span as out at its end', () => {
    const view = voucherRegisterView(book(), { from: '2026-01-10', to: '2026-01-10' });
    expect(view.days).toMatchObject([{ first: '2026-000043', signed: 0, unsigned: 1 }]);
    expect(view.unsigned.map(({ number }) => number)).toEqual(['2026-000043']);
  });
});

describe('纸质凭证移交清单 from the book', () => {
  it('lists a month for the county and for the archive', async () => {
    const { county, archive } = paperHandoverViews(book(), { period: '2026-01' });
    expect(county).toMatchObject({ receiver: '南汀县民政局', copy: '第三联　上报联', what: '2026年1月' });
    expect(county.vouchers.map(({ number, voided, signed }) => [number, voided, signed])).toEqual([
      ['2026-000041', true, false],
      ['2026-000042', false, true],
      ['2026-000043', false, true],
      ['2026-000044', false, false],
    ]);
    expect(county.papers).toContainEqual({ name: '实物领取单', copies: 2 });
    expect(archive.copy).toBe('第一联　存根联、第二联　记账联');
    const files = await print('paper-handover', { period: '2026-01' });
    expect(files.map(({ name }) => name)).toEqual([
      '纸质凭证移交清单-2026-01.pdf',
      '纸质凭证移交清单-2026-01.xlsx',
      '纸质凭证归档移交清单-2026-01.pdf',
    ]);
    // 250.00 + 320.00 + 1,000.00, the void one left out
    expect(pdfDrawn(files[0]?.bytes ?? new Uint8Array())).toContain('净额1,570.00元（人民币壹仟伍佰柒拾元整）');
  });

  it('lists a batch', () => {
    const { county } = paperHandoverViews(book(), { id: told.batchId });
    expect(county.what).toBe('销账批次：勐政函〔2026〕3号');
    expect(county.vouchers.map(({ number }) => number)).toEqual(['2026-000043']);
  });

  it('says what is missing', () => {
    expect(codeOf(() => paperHandoverViews(book(), {}))).toBe('option-missing');
    expect(codeOf(() => paperHandoverViews(book(), { period: '2026-03' }))).toBe('nothing-to-hand-over');
    expect(codeOf(() => paperHandoverViews(book(), { id: 99 }))).toBe('batch-unknown');
  });
});

describe('交接清册 from the book', () => {
  it('has the balances of the day, the numbers, what is not signed, open cases and batches', () => {
    const view = dutyHandoverView(book(), '2026-01-31', STAFF.cashier);
    expect([view.from, view.post]).toEqual(['李小梅', '出纳（发放）']);
    // 2,000 − 160 − 1,000; 50,000 − 1,250
    expect(view.balances.slice(0, 3).map(({ what, fen }) => [what, fen])).toEqual([
      ['库存现金', 84_000],
      ['备用金存款', 4_875_000],
      ['救助物资', 148_000],
    ]);
    expect(view.balances[1]?.note).toBe('勐禾信用社　539900001');
    expect(view.numbers).toEqual(['2026年四联单（LSJZ）：已用至2026-000044，下一号2026-000045。']);
    expect(view.unsigned.map(({ number }) => number)).toEqual(['2026-000044']);
    expect(new Set(view.matters.map(({ caseNumber }) => caseNumber)).size).toBe(view.matters.length);
    expect(view.matters.map(({ caseNumber }) => caseNumber)).toContain('2026-0003');
    expect(view.batches).toEqual([
      { reference: '勐政函〔2026〕3号', on: '2026-01-31', fen: 32_000, state: '县级未批复' },
    ]);
    expect(view.state[1]).toBe('已付未核销1,570.00元：未上报1,250.00元，已上报320.00元。');
  });

  it('goes back to the balances of an earlier day', () => {
    const view = dutyHandoverView(book(), '2026-01-06');
    expect(view.balances[0]?.fen).toBe(184_000);
    expect(view.from).toBe('');
    expect(view.batches).toEqual([]);
  });

  it('refuses a day to come and people it does not know', () => {
    expect(codeOf(() => dutyHandoverView(book(), '2026-02-01'))).toBe('date-in-future');
    expect(codeOf(() => dutyHandoverView(book(), '2026-01-31', 99))).toBe('staff-unknown');
  });
});

describe('审计追溯表 from the book', () => {
  it('follows a case from its application to its batch, every act with its code', () => {
    const view = auditTrailView(book(), told.cases[1] ?? 0);
    expect(view.acts.map(({ act, by, what }) => [act, by, what.split('；')[0]])).toEqual([
      ['受理个案', '刀玉芬', '受理：急难型、火灾（住房烧毁），申请日期2026-01-06'],
      ['审批', '杨建国', '审批同意（2026-01-07），实物320.00元，勐民救审〔2026〕2号'],
      ['发放', '李小梅', '发放物资（2026-01-10）320.00元'],
      ['四联单签领', '李小梅', '2026-000043已签领（2026-01-11）'],
      ['编制销账批次', '赵𫖯', '列入销账批次勐政函〔2026〕3号，320.00元'],
    ]);
    expect(view.acts.every(({ intact }) => intact)).toBe(true);
    const hashes = book().all<{ no: number; hash: string }>('SELECT no, hash FROM audit');
    for (const { no, code } of view.acts)
      expect(
        hashes
          .find((row) => row.no === no)
          ?.hash.toUpperCase()
          .startsWith(code.replaceAll('-', '')),
      ).toBe(true);
    expect(view.payments).toMatchObject([
      { voucher: '2026-000043', fen: 32_000, receipt: '已签领（2026-01-11）', state: '已上报', answer: '' },
    ]);
  });

  it('says which act no longer agrees with its hash', () => {
    const db = book().connection;
    db.exec('BEGIN');
    db.exec('DROP TRIGGER audit_no_update');
    db.prepare("UPDATE audit SET at = '2026-01-01T00:00:00.000Z' WHERE act = 'case.open'").run();
    const { acts } = auditTrailView(book(), told.cases[1] ?? 0);
    db.exec('ROLLBACK');
    expect(acts.map(({ act, intact }) => [act, intact])).toEqual([
      ['受理个案', false],
      ['审批', true],
      ['发放', true],
      ['四联单签领', true],
      ['编制销账批次', true],
    ]);
  });

  it('tells a void voucher', () => {
    const view = auditTrailView(book(), told.cases[0] ?? 0);
    const words = view.acts.map(({ what }) => what).join();
    expect(words).toContain('2026-000041作废（2026-01-09）：品名写错');
    expect(view.payments.map(({ voucher, receipt }) => [voucher, receipt])).toContainEqual([
      '2026-000042',
      '已签领（2026-01-09）',
    ]);
  });

  it('is printed with the office clock, and refuses an unknown case', async () => {
    const [pdf] = await print('audit-trail', { caseId: told.cases[1] });
    expect(pdf?.name).toBe('审计追溯表-2026-0002.pdf');
    // The test's clock stands at 02:00 UTC
    expect(pdfDrawn(pdf?.bytes ?? new Uint8Array())).toContain('2026-01-3110:00:00');
    expect(codeOf(() => auditTrailView(book(), 99))).toBe('case-unknown');
  });
});
