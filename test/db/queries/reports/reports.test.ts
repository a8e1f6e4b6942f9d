import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perform } from '../../../../db/act.ts';
import { takeRoster } from '../../../../db/acts/registers.ts';
import { createBook } from '../../../../db/create.ts';
import { post } from '../../../../db/posting.ts';
import { cardImport } from '../../../../db/queries/reports/card-import.ts';
import { comparison } from '../../../../db/queries/reports/compare.ts';
import { indicators } from '../../../../db/queries/reports/indicators.ts';
import { quotaForecast, usedInYear } from '../../../../db/queries/reports/quota.ts';
import { issueVoucher } from '../../../../db/voucher-numbers.ts';
import { setSurroundings } from '../../../../db/surroundings.ts';
import { applicant, newFolder, OFFICE, PASSWORD } from '../../test-office.ts';
import { PAGE, QUARTER, smallBook, takeBack, type SmallBook } from '../inspection/small-book.ts';

let small: SmallBook;
beforeAll(() => {
  small = smallBook();
});
afterAll(() => small.office.discard());
const book = () => small.office.book;

describe('indicators', () => {
  it('count households, people and sums by way, type and category', () => {
    const found = indicators(book(), QUARTER);
    expect(found).toMatchObject({ payments: 11, households: 11, cases: 11, applicants: 11, people: 35, fen: 885_000 });
    expect(found.byWay.map(({ way, payments, fen }) => [way, payments, fen])).toEqual([
      ['cash', 6, 430_000],
      ['goods', 1, 30_000],
      ['service', 1, 25_000],
      ['transfer', 2, 200_000],
      ['card', 1, 200_000],
    ]);
    expect(found.byType).toEqual([
      { type: 'urgent', payments: 10, households: 10, fen: 685_000 },
      { type: 'spending', payments: 1, households: 1, fen: 200_000 },
    ]);
    expect(found.byCategory.filter(({ payments }) => payments > 0)).toEqual([
      { category: 'dibao', payments: 1, households: 1, fen: 100_000 },
      { category: 'general', payments: 10, households: 10, fen: 785_000 },
    ]);
  });

  it('average the days; 先行救助 has none from approval to payment', () => {
    const found = indicators(book(), QUARTER);
    // 3+4+5+2+15+6+2+2+1+1, then 2+10+13+0+3+2+3+2+0, then 5+14+18+2+0+9+4+5+3+0+1
    expect(found.applicationToApproval).toEqual({ cases: 10, days: 4.1 });
    expect(found.approvalToPayment).toEqual({ cases: 9, days: 3.9 });
    expect(found.applicationToPayment).toEqual({ cases: 11, days: 5.5 });
  });

  it('show how much of the quota was used, and ask for it where it is not set', () => {
    expect(indicators(book(), QUARTER)).toMatchObject({
      fundFen: 685_000,
      quotaFen: 1_000_000,
      usedPerMille: 685,
      missing: [],
    });
    const before = indicators(book(), { from: '2025-12-01', to: '2025-12-31' });
    expect(before).toMatchObject({ fundFen: 200_000, quotaFen: null, usedPerMille: null, missing: ['quota'] });
  });

  it('of an empty span are zero, not missing', () => {
    expect(indicators(book(), { from: '2024-01-01', to: '2024-12-31' })).toMatchObject({
      payments: 0,
      fen: 0,
      people: 0,
      applicationToPayment: { cases: 0, days: null },
    });
  });
});

const take = (kind: 'dibao' | 'death', lines: Parameters<typeof takeRoster>[1]['lines']) =>
  perform(
    book(),
    small.office.session('clerk'),
    { act: 'roster.take', requestId: small.office.newRequest(), input: kind },
    (tx) => takeRoster(tx, { kind, asOf: '2026-03-01', fileName: '名册.xlsx', lines }),
  );

describe('the list for 比对', () => {
  it('has no roster category while there is no roster', () => {
    const { total, categoriesKnown, rows } = comparison(book(), QUARTER, PAGE);
    expect([total, categoriesKnown]).toEqual([11, false]);
    // 低保 in the book, and no roster to hold it against
    expect(rows.some(({ differs }) => differs)).toBe(false);
  });

  it('names who stands otherwise in the rosters, and who was paid after his death', () => {
    take('dibao', [applicant(2), applicant(3)]);
    take('death', [{ ...applicant(4), diedOn: '2026-01-20' }]);
    const { rows } = comparison(book(), QUARTER, PAGE);
    const of = (n: number) => rows.find(({ idNumber }) => idNumber === applicant(n).idNumber);
    expect(of(2)).toMatchObject({ category: 'dibao', rosterCategory: 'dibao', differs: false, sumFen: 100_000 });
    expect(of(3)).toMatchObject({ category: 'general', rosterCategory: 'dibao', differs: true });
    expect(of(4)).toMatchObject({ diedOn: '2026-01-20', lastOn: '2026-01-25', differs: true });
    expect(of(5)).toMatchObject({ rosterCategory: null, householdRosterCategory: null, differs: false });
    expect(rows.map(({ idNumber }) => idNumber)).toEqual(rows.map(({ idNumber }) => idNumber).toSorted());
    expect(comparison(book(), QUARTER, { offset: 10, limit: 5 }).rows).toEqual([rows[10]]);
  });
});

describe('the month for 一卡通', () => {
  it('has every cash and goods 四联单 once', () => {
    expect(cardImport(book(), '2026-02')).toMatchObject({
      lines: [
        { voucher: '2026-000004', way: 'goods', amountFen: 30_000, village: '芒丙村' },
        { voucher: '2026-000005', way: 'cash', amountFen: 60_000 },
      ],
      leftOut: [{ why: 'red', amountFen: -20_000, corrects: null }],
      sumFen: 90_000,
      correctionsFen: 0,
      vouchers: 3,
      complete: true,
      repeatedNumbers: [],
    });
  });

  it('leaves out what is void, and names what corrects an earlier month', () => {
    perform(
      book(),
      small.office.session('accountant'),
      { act: 'voucher.reverse', requestId: small.office.newRequest(), input: 1 },
      (tx) => takeBack(tx, small.cases.get(2) ?? 0, small.payments.get(2) ?? 0, 10_000, '2026-03-30'),
    );
    const { lines, leftOut, vouchers, complete, sumFen, correctionsFen } = cardImport(book(), '2026-03');
    expect(lines.map(({ amountFen }) => amountFen)).toEqual([40_000, 30_000]);
    expect(leftOut.map(({ why, amountFen, corrects }) => [why, amountFen, corrects])).toEqual([
      ['voided', 10_000, null],
      ['red', -10_000, '2026-000001'],
    ]);
    expect([vouchers, complete, sumFen, correctionsFen]).toEqual([4, true, 70_000, -10_000]);
    // January's own month is as it was sent.
    expect(cardImport(book(), '2026-01').lines.map(({ amountFen }) => amountFen)).toEqual([100_000, 100_000, 100_000]);
  });

  it('names a person on two lines: the platform refuses the second', () => {
    const month = cardImport(book(), '2025-12');
    expect([month.lines.length, month.repeatedNumbers]).toEqual([2, []]);
    const again = smallBook();
    const stored = again.office.book.get<{ id: number }>(
      'SELECT decision_id AS id FROM transfer WHERE id = ?',
      again.payments.get(1),
    );
    perform(
      again.office.book,
      again.office.session('cashier'),
      { act: 'payment.pay', requestId: again.office.newRequest(), input: 1 },
      (tx) => takeTwice(tx, again.cases.get(1) ?? 0, stored?.id ?? 0),
    );
    expect(cardImport(again.office.book, '2025-12').repeatedNumbers).toEqual([applicant(1).idNumber]);
    again.office.discard();
  });
});

function takeTwice(tx: Parameters<typeof post>[0], caseId: number, decisionId: number): void {
  const amountFen = 1_000;
  const onDate = '2025-12-30';
  const transferId = post(tx, {
    movement: 'pay_cash',
    debit: 'relief_cash',
    credit: 'cash',
    amountFen,
    source: 'county',
    onDate,
    period: '2025-12',
    summary: '发放',
    caseId,
    decisionId,
  });
  issueVoucher(tx, { transferId, kind: 'cash', amountFen, onDate });
}

describe('next year’s quota', () => {
  it('shows last year by both bases, month by month', () => {
    const fresh = smallBook();
    const forecast = quotaForecast(fresh.office.book, 2027);
    expect(forecast).toMatchObject({
      lastYear: { allFen: 885_000, fundFen: 685_000 },
      yearBefore: { allFen: 200_000, fundFen: 200_000 },
      floors: [],
      base: null,
      quotaFen: 1_000_000,
      missing: [],
    });
    expect(forecast.lastYearByMonth).toEqual([
      { period: '2026-01', fundFen: 300_000, allFen: 300_000 },
      { period: '2026-02', fundFen: 90_000, allFen: 90_000 },
      { period: '2026-03', fundFen: 295_000, allFen: 495_000 },
    ]);
    fresh.office.discard();
  });

  it('goes by the population where the county gave a table', () => {
    const fresh = smallBook();
    const set = (key: string, value: string) =>
      fresh.office.act('manager', 'setting.set', { key, value, validFrom: '2025-01-01' });
    const of = () => quotaForecast(fresh.office.book, 2025);
    expect(of()).toMatchObject({ quotaFen: null, missing: ['quota'] });
    set('quota_table', '[{"upTo":20000,"quotaFen":3000000},{"upTo":10000,"quotaFen":2000000}]');
    expect(of()).toMatchObject({ quotaFen: null, missing: ['population'] });
    set('population', '10000');
    expect(of()).toMatchObject({ quotaFen: 2_000_000, population: 10_000 });
    set('population', '10001');
    expect(of()).toMatchObject({ quotaFen: 3_000_000 });
    set('population', '20001');
    expect(of()).toMatchObject({ quotaFen: null, missing: ['quota'] });
    fresh.office.discard();
  });

  it('is at least 40 % of last year’s use in 江西, a broken 分 rounded up', () => {
    const folder = join(newFolder(), 'book');
    const manager = { name: '岩温罕', password: PASSWORD };
    const { book: jiangxi, session } = createBook(
      { folder, office: OFFICE, profile: 'jiangxi-2020', settings: [], manager, demo: true },
      setSurroundings('2026-12-31T01:00:00.000Z', 7),
    );
    perform(jiangxi, session, { act: 'fund.move', requestId: 'request-0001', input: {} }, (tx) => {
      const entry = { onDate: '2026-05-01', period: '2026-05', summary: '测算' };
      post(tx, { ...entry, movement: 'grant', debit: 'bank', credit: 'received', amountFen: 10_000, source: 'county' });
      const service = { movement: 'buy_service', debit: 'relief_service', credit: 'bank', source: 'county' } as const;
      post(tx, { ...entry, ...service, amountFen: 1_003 });
    });
    // 1003 × 40 % = 401.2
    expect(quotaForecast(jiangxi, 2027).floors).toEqual([
      { document: '赣民字〔2020〕2号', article: '二（三）', percent: 40, allFen: 402, fundFen: 402 },
    ]);
    expect(usedInYear(jiangxi, 2027)).toEqual({ allFen: 0, fundFen: 0 });
    jiangxi.close();
    rmSync(folder, { recursive: true });
  });
});
