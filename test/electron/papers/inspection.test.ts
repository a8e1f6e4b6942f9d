import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePayments } from '../../../db/queries/inspection/sample.ts';
import { auditTrailView } from '../../../electron/office/papers/audit-trail.ts';
import { PAPERS } from '../../../electron/office/papers/index.ts';
import { inspectionView } from '../../../electron/office/papers/inspection.ts';
import { paperOptions } from '../../../electron/office/papers/paper.ts';
import { spanOf } from '../../../electron/office/papers/span.ts';
import { spotCheckView } from '../../../electron/office/papers/spot-check.ts';
import { voucherRegisterView } from '../../../electron/office/papers/voucher-register.ts';
import { codeOf } from '../../db/test-office.ts';
import { QUARTER, smallBook, type SmallBook } from '../../db/queries/inspection/small-book.ts';
import { pdfDrawn } from '../../templates/kit/read-pdf.ts';

let small: SmallBook;
beforeAll(() => {
  small = smallBook();
  const off = (value: string, validFrom: string) =>
    small.office.act('manager', 'setting.set', { key: 'check.shared-agent', value, validFrom });
  off('off', '2026-02-01');
  off('explain', '2026-03-01');
});
afterAll(() => small.office.discard());
const book = () => small.office.book;

describe('抽查核对表 from the book', () => {
  it('has the seeded sample with telephones, agents and grounds', () => {
    const view = spotCheckView(book(), QUARTER, '2026-1');
    expect([view.population, view.populationFen, view.rows.length]).toEqual([11, 885_000, 10]);
    const drawn = samplePayments(book(), QUARTER, '2026-1', 10).rows;
    expect(view.rows.map(({ uid }) => uid)).toEqual(drawn.map(({ uid }) => uid));
    expect(view.rows[0]).toMatchObject({ voucher: '', caseNumber: '2026-0007', way: 'card', ground: '最大金额' });
    expect(view.rows.filter(({ agent }) => agent !== '').map(({ agent }) => agent)).toContain('普阿妹');
  });

  it('is printed with its seed', async () => {
    const request = { ...QUARTER, seed: '县局抽查' };
    const [pdf] = await PAPERS['spot-check'].make(book(), request, paperOptions(book(), false));
    expect(pdfDrawn(pdf?.bytes ?? new Uint8Array())).toContain('种子：县局抽查');
  });

  it('asks for span and seed', async () => {
    expect(codeOf(() => spanOf({ from: '2026-03-31', to: '2026-01-01' }))).toBe('span-backward');
    await expect(PAPERS['spot-check'].make(book(), QUARTER, paperOptions(book(), false))).rejects.toMatchObject({
      problem: { code: 'option-missing' },
    });
  });
});

describe('检查情况表 from the book', () => {
  it('has every part in words', () => {
    const view = inspectionView(book(), QUARTER);
    expect(view.overview[0]).toContain('本期有效发放11笔、11户、8,850.00元：现金6笔4,300.00元');
    expect(view.overview[2]).toBe('本期预警6次，其中须说明4次、已说明理由3次。');
    expect(view.counts[0]).toEqual({
      rule: '代领手续不全',
      severity: '须说明',
      stage: '发放',
      count: 1,
      explained: 1,
      cases: 1,
    });
    expect(view.findings.filter(({ reason }) => reason !== '').map(({ reasonBy }) => reasonBy)).toEqual([
      '杨建国',
      '杨建国',
      '李小梅',
    ]);
    expect(view.agents[0]).toMatchObject({ by: '电话', key: '12300000002', households: 3, fen: 300_000 });
    expect(view.equal).toMatchObject([{ period: '2026-01', fen: 100_000, count: 3 }]);
    expect(view.sameHand.map(({ what }) => what)).toEqual(['审核与审批为同一人', '经办与审批为同一人']);
    expect(view.unsigned.map(({ number }) => number)).toEqual(['2026-000004']);
    expect(view.gaps).toEqual([{ first: '2026-000010', last: '2026-000012', note: '' }]);
    expect(view.late.map(({ caseNumber, daysLate }) => [caseNumber, daysLate])).toEqual([
      ['2026-0006', 5],
      ['2026-0012', null],
    ]);
  });

  it('names a check that was switched off for a part of the span, since when, and by whom', () => {
    expect(inspectionView(book(), QUARTER).switches).toMatchObject([
      { check: '⑦同一代领人、电话或账户为多户领取', from: '2026-02-01', until: '2026-03-01', by: '岩温罕' },
    ]);
    expect(inspectionView(book(), { from: '2026-01-01', to: '2026-02-15' }).switches).toMatchObject([{ until: null }]);
    expect(inspectionView(book(), { from: '2026-03-01', to: '2026-03-31' }).switches).toEqual([]);
  });

  it('is printed as paper and workbook', async () => {
    const files = await PAPERS.inspection.make(book(), QUARTER, paperOptions(book(), false));
    expect(files.map(({ name }) => name)).toEqual([
      '检查情况表-2026-01-01至2026-03-31.pdf',
      '检查情况表-2026-01-01至2026-03-31.xlsx',
    ]);
    const drawn = pdfDrawn(files[0]?.bytes ?? new Uint8Array());
    expect(drawn).toContain('二、预警汇总');
    expect(drawn).toContain('2026-0000102026-000012');
    expect(drawn).toContain('合计127,350.00');
  });
});

describe('the other registers of such a quarter', () => {
  it('name the gap and count the red slip', () => {
    const view = voucherRegisterView(book(), QUARTER);
    expect(view.gaps).toEqual([{ first: '2026-000010', last: '2026-000012', count: 3, note: '' }]);
    expect(view.days.reduce((sum, { red }) => sum + red, 0)).toBe(1);
    expect(view.days.reduce((sum, { count }) => sum + count, 0)).toBe(11);
  });

  it('follow a case to the county’s answer', () => {
    const view = auditTrailView(book(), small.cases.get(14) ?? 0);
    expect(view.payments).toMatchObject([
      { batch: '销 1 号（2026-01-31）', answer: '复 1 号（2026-02-15）：核销', state: '已核销' },
    ]);
    expect(auditTrailView(book(), small.cases.get(2) ?? 0).findings[0]).toMatchObject({
      stage: '审批',
      severity: '须说明',
      reason: '情况特殊（杨建国）',
    });
  });
});
