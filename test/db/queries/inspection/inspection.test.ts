import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agentIndex } from '../../../../db/queries/inspection/agents.ts';
import { equalAmounts, yearEndRush } from '../../../../db/queries/inspection/amounts.ts';
import { findingCounts, listFindings } from '../../../../db/queries/inspection/findings.ts';
import { cashHeld } from '../../../../db/queries/inspection/idle-cash.ts';
import { latePaperwork } from '../../../../db/queries/inspection/late-paperwork.ts';
import { overdueWriteOff, unreturnedVouchers } from '../../../../db/queries/inspection/open-papers.ts';
import { standingPayments } from '../../../../db/queries/inspection/payments.ts';
import { sameHand } from '../../../../db/queries/inspection/same-hand.ts';
import { samplePayments } from '../../../../db/queries/inspection/sample.ts';
import { inspectionView } from '../../../../db/queries/inspection/view.ts';
import { applicant } from '../../test-office.ts';
import { PAGE, QUARTER, smallBook, type SmallBook } from './small-book.ts';

let small: SmallBook;
beforeAll(() => {
  small = smallBook();
});
afterAll(() => small.office.discard());
const book = () => small.office.book;

describe('payments of a span', () => {
  it('are those that stand, net of what came back', () => {
    const payments = standingPayments(book(), QUARTER);
    expect(payments.map(({ amountFen }) => amountFen)).toEqual([
      100_000, 100_000, 100_000, 30_000, 60_000, 200_000, 150_000, 50_000, 40_000, 30_000, 25_000,
    ]);
  });

  it('are found by the index on the day', () => {
    const plan = book().all<{ detail: string }>(
      'EXPLAIN QUERY PLAN SELECT id FROM transfer WHERE case_id IS NOT NULL AND on_date BETWEEN ? AND ?',
      QUARTER.from,
      QUARTER.to,
    );
    expect(plan.map(({ detail }) => detail).join()).toContain('transfer_day');
  });
});

describe('findings of a span', () => {
  it('are counted by rule, severity and stage; a later explanation is none', () => {
    expect(findingCounts(book(), QUARTER)).toEqual([
      { code: 'agent-no-papers', severity: 'explain', stage: 'payment', count: 1, explained: 1, cases: 1 },
      { code: 'number-gap', severity: 'explain', stage: 'close', count: 1, explained: 0, cases: 0 },
      { code: 'over-township-limit', severity: 'explain', stage: 'decision', count: 1, explained: 1, cases: 1 },
      { code: 'over-township-limit', severity: 'explain', stage: 'payment', count: 1, explained: 1, cases: 1 },
      { code: 'paid-late', severity: 'remind', stage: 'payment', count: 1, explained: 0, cases: 1 },
      { code: 'year-end-rush', severity: 'remind', stage: 'payment', count: 1, explained: 0, cases: 1 },
    ]);
  });

  it('go by the day of what was judged', () => {
    expect(findingCounts(book(), { from: '2026-01-11', to: '2026-01-31' }).map(({ code }) => code)).toEqual([
      'agent-no-papers',
      'paid-late',
    ]);
  });

  it('name who gave the reason: the approver at the decision, not the cashier who repeats it', () => {
    const { total, rows } = listFindings(book(), QUARTER, { explainedOnly: true }, PAGE);
    expect(total).toBe(3);
    expect(
      rows.map(({ code, stage, voucher, caseNumber, reason, reasonBy }) => [
        code,
        stage,
        caseNumber,
        voucher,
        reason,
        reasonBy,
      ]),
    ).toEqual([
      ['over-township-limit', 'decision', '2026-0002', null, '情况特殊', '杨建国'],
      ['over-township-limit', 'payment', '2026-0002', '2026-000001', '情况特殊', '杨建国'],
      ['agent-no-papers', 'payment', '2026-0004', '2026-000003', '已电话核实', '李小梅'],
    ]);
  });

  it('are filtered and paged in the database', () => {
    expect(listFindings(book(), QUARTER, { severity: 'remind' }, { offset: 1, limit: 1 })).toMatchObject({
      total: 2,
      rows: [{ code: 'year-end-rush', name: '岩辛' }],
    });
    expect(listFindings(book(), QUARTER, { code: 'number-gap' }, PAGE).rows).toMatchObject([
      { caseNumber: null, name: null, voucher: null, reasonBy: null },
    ]);
  });
});

/** The method of sample.ts told again: SHA-256 of seed, line feed, ULID. */
const orderOf = (seed: string): string[] =>
  standingPayments(book(), QUARTER)
    .map(({ uid }) => [createHash('sha256').update(`${seed}\n${uid}`).digest('hex'), uid] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, uid]) => uid);

describe('the sampling list', () => {
  it('has the largest amount and every way of paying', () => {
    const { population, populationFen, rows } = samplePayments(book(), QUARTER, '2026-1', 5);
    expect([population, populationFen]).toEqual([11, 885_000]);
    expect(rows.map(({ ground }) => ground)).toEqual(['largest', 'way', 'way', 'way', 'way']);
    expect(rows.map(({ way }) => way)).toEqual(['card', 'cash', 'goods', 'service', 'transfer']);
    expect(rows[0]).toMatchObject({ amountFen: 200_000, caseNumber: '2026-0007' });
  });

  it('is the same for the same seed, another for another, and can be drawn without the program', () => {
    const { rows } = samplePayments(book(), QUARTER, ' 2026-1 ', 8);
    expect(rows).toEqual(samplePayments(book(), QUARTER, '2026-1', 8).rows);
    const certain = rows.slice(0, 5).map(({ uid }) => uid);
    const rest = orderOf('2026-1').filter((uid) => !certain.includes(uid));
    expect(rows.slice(5).map(({ uid, ground }) => [uid, ground])).toEqual(
      rest.slice(0, 3).map((uid) => [uid, 'drawn']),
    );
    const orders = new Set(['a', 'b', 'c'].map((seed) => orderOf(seed).join()));
    expect(orders.size).toBe(3);
  });

  it('is everything where less was paid than is to be drawn', () => {
    const { rows, sampleFen } = samplePayments(book(), QUARTER, 'x', 100);
    expect(new Set(rows.map(({ uid }) => uid)).size).toBe(11);
    expect(sampleFen).toBe(885_000);
  });

  it('takes a fifth by amount', () => {
    const { rows } = samplePayments(book(), QUARTER, 'x', 10);
    expect(rows.filter(({ ground }) => ground === 'largest').map(({ amountFen }) => amountFen)).toEqual([
      200_000, 150_000,
    ]);
  });
});

describe('agents', () => {
  it('are found by telephone, number and account, with households, sums and days', () => {
    const { total, rows } = agentIndex(book(), QUARTER, 2, PAGE);
    expect(total).toBe(3);
    expect(
      rows.map(({ by, key, names, households, sumFen, first, last }) => ({
        by,
        key,
        names,
        households,
        sumFen,
        first,
        last,
      })),
    ).toEqual([
      {
        by: 'phone',
        key: '12300000002',
        names: ['普阿妹', '李老三'],
        households: 3,
        sumFen: 300_000,
        first: '2026-01-10',
        last: '2026-01-25',
      },
      {
        by: 'number',
        key: applicant(700).idNumber,
        names: ['普阿妹'],
        households: 2,
        sumFen: 200_000,
        first: '2026-01-10',
        last: '2026-01-20',
      },
      {
        by: 'account',
        key: '6217000000000000004',
        names: ['同一账户'],
        households: 2,
        sumFen: 200_000,
        first: '2026-03-05',
        last: '2026-03-06',
      },
    ]);
    expect(rows[1]?.payments.map(({ caseNumber, voucher }) => [caseNumber, voucher])).toEqual([
      ['2026-0002', '2026-000001'],
      ['2026-0003', '2026-000002'],
    ]);
  });

  it('of two households only are left out where three are asked for, and the list is cut to the page', () => {
    expect(agentIndex(book(), QUARTER, 3, PAGE).rows.map(({ by }) => by)).toEqual(['phone']);
    expect(agentIndex(book(), QUARTER, 2, { offset: 1, limit: 1 })).toMatchObject({
      total: 3,
      rows: [{ by: 'number' }],
    });
  });
});

describe('amounts and days', () => {
  it('shows three payments of 1,000 元 in January', () => {
    expect(equalAmounts(book(), QUARTER, 3)).toMatchObject([
      { period: '2026-01', amountFen: 100_000, count: 3, households: 3, sumFen: 300_000 },
    ]);
    expect(equalAmounts(book(), QUARTER, 4)).toEqual([]);
  });

  it('shows what was paid in the last days of December, against its year', () => {
    const year = {
      year: 2025,
      to: '2025-12-31',
      count: 1,
      sumFen: 50_000,
      yearCount: 2,
      yearFen: 200_000,
      perMille: 250,
    };
    const span = { from: '2025-12-31', to: '2026-03-31' };
    expect(yearEndRush(book(), span, 10)).toEqual([{ ...year, from: '2025-12-22' }]);
    // The fourth day from the end is the 28th.
    expect(yearEndRush(book(), span, 4)).toEqual([{ ...year, from: '2025-12-28' }]);
    expect(yearEndRush(book(), span, 3)).toMatchObject([{ count: 0, sumFen: 0, perMille: 0 }]);
    expect(yearEndRush(book(), QUARTER, 10)).toEqual([]);
  });
});

const limit = (day: string) => (day >= '2026-02-01' ? 450_000 : undefined);

describe('cash in hand', () => {
  it('lay untouched for sixteen days, and above the limit for nine', () => {
    expect(cashHeld(book(), QUARTER, limit)).toEqual({
      longest: { from: '2026-01-25', to: '2026-02-10', days: 16, amountFen: 500_000 },
      highest: { onDate: '2026-01-01', amountFen: 800_000 },
      daysOverLimit: 9,
      daysWithLimit: 59,
    });
  });

  it('is nothing before the first movement', () => {
    const before = { from: '2025-11-01', to: '2025-11-30' };
    expect(cashHeld(book(), before, () => 0)).toEqual({
      longest: null,
      highest: null,
      daysOverLimit: 0,
      daysWithLimit: 0,
    });
  });
});

describe('papers still out', () => {
  it('are 四联单 issued and neither signed nor void by the day', () => {
    expect(unreturnedVouchers(book(), '2026-03-31', PAGE)).toEqual({
      total: 1,
      sumFen: 30_000,
      rows: [
        {
          voucherId: small.payments.get(5),
          number: '2026-000004',
          name: '岩己',
          amountFen: 30_000,
          issuedOn: '2026-02-03',
          days: 56,
        },
      ],
    });
    expect(unreturnedVouchers(book(), '2026-03-05', PAGE).rows.map(({ number }) => number)).toEqual([
      '2026-000004',
      '2026-000006',
    ]);
    expect(unreturnedVouchers(book(), '2026-02-02', PAGE).total).toBe(0);
  });

  it('are payments the county has not written off, by age', () => {
    const { classes, total, sumFen, rows } = overdueWriteOff(book(), '2026-03-31', { offset: 0, limit: 2 });
    expect(classes).toEqual({
      over90: { count: 1, sumFen: 50_000 },
      to90: { count: 3, sumFen: 300_000 },
      to60: { count: 3, sumFen: 90_000 },
      under30: { count: 5, sumFen: 295_000 },
    });
    expect([total, sumFen]).toEqual([12, 735_000]);
    expect(rows).toMatchObject([
      { voucher: '2025-000002', days: 93, age: 'over90', state: 'unreported' },
      { voucher: '2026-000001', days: 80, age: 'to90' },
    ]);
  });

  it.each([
    ['2026-01-27', 'under30'],
    ['2026-01-28', 'to60'],
    ['2026-02-26', 'to60'],
    ['2026-02-27', 'to90'],
    ['2026-03-28', 'to90'],
    ['2026-03-29', 'over90'],
  ])('on %s a payment of 28 December is %s', (on, age) => {
    expect(overdueWriteOff(book(), on, PAGE).rows[0]).toMatchObject({ onDate: '2025-12-28', age });
  });

  it('are orders whose paperwork came late or not at all', () => {
    expect(latePaperwork(book(), QUARTER, PAGE).rows).toMatchObject([
      { caseNumber: '2026-0006', dueOn: '2026-02-20', completedOn: '2026-02-25', daysLate: 5 },
      { caseNumber: '2026-0012', dueOn: null, completedOn: null, daysLate: null },
    ]);
    const asOf = (to: string) => latePaperwork(book(), { from: '2026-02-01', to }, PAGE).rows;
    expect(asOf('2026-02-22')).toMatchObject([{ completedOn: null, daysLate: 2 }]);
    expect(asOf('2026-02-20')).toEqual([]);
  });
});

it('shows payments in which one person did what should be apart', () => {
  const { total, rows } = sameHand(book(), QUARTER, PAGE);
  expect(total).toBe(2);
  expect(rows).toMatchObject([
    { caseNumber: '2026-0004', reviewedBy: '杨建国', decidedBy: '杨建国', combinations: ['reviewed-decided'] },
    {
      caseNumber: '2026-0011',
      openedBy: '刀玉芬',
      decidedBy: '刀玉芬',
      paidBy: '李小梅',
      combinations: ['opened-decided'],
    },
  ]);
});

describe('the view', () => {
  it('goes by the thresholds the office has set by the end of the span', () => {
    const view = inspectionView(book(), QUARTER, {}, PAGE);
    expect(view.missing).toEqual([]);
    expect(view.equalAmounts).toHaveLength(1);
    expect(view.yearEnd).toEqual([]);
    expect(view.cash).toMatchObject({ daysOverLimit: 9, daysWithLimit: 59 });
    expect(view.gaps).toEqual([{ from: '2026-000010', to: '2026-000012', imported: false }]);
    expect([view.findings.total, view.sameHand.total, view.latePaperwork.total, view.unreturned.total]).toEqual([
      6, 2, 2, 1,
    ]);
  });

  it('says which thresholds are missing instead of guessing them', () => {
    const view = inspectionView(book(), { from: '2025-12-01', to: '2025-12-31' }, {}, PAGE);
    expect(view.missing).toEqual(['equal_amounts', 'cash_hand_limit']);
    expect(view.equalAmounts).toBeNull();
    expect(view.yearEnd).toMatchObject([{ perMille: 250 }]);
    expect(view.gaps).toEqual([]);
  });
});
