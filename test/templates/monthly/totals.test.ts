import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFen } from '../../../domain/money/fen.ts';
import { shortDate } from '../../../templates/kit/short-date.ts';
import { receiverText } from '../../../templates/monthly/columns.ts';
import { NOVEMBER, PAYMENTS, REVERSAL } from '../../../templates/monthly/november.ts';
import { monthlyNotes, numberRanges } from '../../../templates/monthly/notes.ts';
import { inOrder, monthlyTotals } from '../../../templates/monthly/totals.ts';
import type { MonthlyLine, MonthlyView } from '../../../templates/monthly/view.ts';

const withLines = (lines: readonly MonthlyLine[]): MonthlyView => ({ ...NOVEMBER, lines });

describe('monthlyTotals', () => {
  it('counts November: 31 payments of the fund, one reversed, 20,200.50 元 net', () => {
    const { byWay, fund, all } = monthlyTotals(NOVEMBER);
    expect(byWay.cash).toEqual({ households: 22, persons: 68, fen: 1_540_000, slips: 22, redSlips: 0 });
    expect(byWay.goods).toEqual({ households: 7, persons: 24, fen: 380_000, slips: 8, redSlips: 1 });
    expect(byWay.transfer).toEqual({ households: 1, persons: 4, fen: 100_050, slips: 1, redSlips: 0 });
    expect(byWay.card).toEqual({ households: 8, persons: 32, fen: 2_940_000, slips: 0, redSlips: 0 });
    expect(fund).toEqual({ households: 30, persons: 96, fen: 2_020_050, slips: 31, redSlips: 1 });
    expect(all).toMatchObject({ households: 38, persons: 128, fen: 4_960_050 });
  });

  it('agrees with vouchers and ledger', () => {
    const { cash, withVoucher, serviceEqual } = monthlyTotals(NOVEMBER);
    expect(cash).toMatchObject({ tableFen: 1_540_000, ledgerFen: 1_540_000, equal: true });
    expect(withVoucher).toMatchObject({ vouchers: { issued: 31, red: 1, netFen: 2_020_050 }, equal: true });
    expect(serviceEqual).toBe(true);
  });

  it('takes off household and members only where everything came back', () => {
    const part: MonthlyLine = { ...REVERSAL, fen: -10_000, whole: false };
    expect(monthlyTotals(withLines([...PAYMENTS, part])).byWay.goods).toMatchObject({
      households: 8,
      persons: 28,
      fen: 430_000,
      redSlips: 1,
    });
  });

  it.each([
    ['the ledger', { ledgerFen: { ...NOVEMBER.ledgerFen, cash: 1_539_999 } }],
    ['the voucher register', { vouchers: { ...NOVEMBER.vouchers, cash: { issued: 22, red: 0, netFen: 1_540_001 } } }],
    ['a line', { lines: PAYMENTS.slice(1) }],
  ])('shows that %s disagrees', (_, change) => {
    const view: MonthlyView = { ...NOVEMBER, ...change };
    const totals = monthlyTotals(view);
    expect(totals.cash.equal).toBe(false);
    expect(totals.withVoucher.equal).toBe(false);
    const wrong = monthlyNotes(view, totals).filter((note) => note.wrong);
    expect(wrong.map(({ text }) => text.slice(0, 3))).toEqual(['现金：', '合计：']);
    for (const { text } of wrong) {
      expect(text).toContain('不符');
      expect(text).not.toContain('相符');
    }
  });

  it('holds services, which have no voucher, against the ledger alone', () => {
    const [first] = PAYMENTS;
    if (first === undefined) throw new Error('no payment');
    const service: MonthlyLine = { ...first, way: 'service', voucher: null, fen: 45_000 };
    const view = withLines([...NOVEMBER.lines, service]);
    expect(monthlyTotals(view)).toMatchObject({ serviceEqual: false, withVoucher: { equal: true } });
    const booked = { ...view, ledgerFen: { ...view.ledgerFen, service: 45_000 } };
    expect(monthlyTotals(booked).serviceEqual).toBe(true);
    expect(monthlyNotes(booked, monthlyTotals(booked)).map(({ text }) => text)).toContain(
      '服务（凭票据，无四联单）：450.00元＝明细账，相符。',
    );
  });

  it('does not depend on the order of the lines (property)', () => {
    const shuffled = fc.shuffledSubarray([...NOVEMBER.lines], { minLength: NOVEMBER.lines.length });
    fc.assert(
      fc.property(shuffled, (lines) => {
        expect(monthlyTotals(withLines(lines))).toEqual(monthlyTotals(NOVEMBER));
        expect(inOrder(lines).map(({ voucher }) => voucher)).toEqual(
          inOrder(NOVEMBER.lines).map(({ voucher }) => voucher),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('inOrder', () => {
  it('goes by date and number, lines without a number last on their day', () => {
    const order = inOrder(NOVEMBER.lines).map(
      ({ paidOn, voucher }) => `${paidOn.slice(8)} ${voucher?.slice(-2) ?? '—'}`,
    );
    expect(order.slice(0, 5)).toEqual(['02 40', '03 41', '03 42', '03 —', '05 43']);
    expect(order.at(-1)).toBe('27 71');
  });
});

const textOf = (view: MonthlyView): string[] => monthlyNotes(view, monthlyTotals(view)).map((note) => note.text);

describe('notes', () => {
  it('say what an auditor asks first', () => {
    expect(textOf(NOVEMBER)).toEqual([
      '现金：四联单22张减红字0张，净额15,400.00元＝本表＝明细账，相符。',
      '合计：四联单31张减红字1张，净额20,200.50元＝本表＝明细账，相符。',
      '四联单起止：2026-000040至2026-000071，共32号；无作废；无缺号。',
      '红字金额前加“-”；全额冲销的，户次、人次相应扣减。',
      '账簿校验码：9F3A-71C2-04BE-D8A6（第1286号）　制表：2026年12月1日',
    ]);
  });

  it('say what came back of help before the book, which the ledger has and this table has not', () => {
    expect(textOf({ ...NOVEMBER, earlierBack: { count: 1, fen: -30_000 } })).toContain(
      '建账前发放的本月收回1笔、300.00元，不列本表，明细账另列红字。',
    );
  });

  it('name void and missing numbers, and mark one nobody has explained', () => {
    const span = {
      first: '2026-000040',
      last: '2026-000049',
      voided: ['2026-000043', '2026-000042'],
      missing: [
        { number: '2026-000045', declared: '遗失' },
        { number: '2026-000047', declared: '' },
      ],
    };
    const view = { ...NOVEMBER, numbers: [span] };
    const note = monthlyNotes(view, monthlyTotals(view)).find((candidate) => candidate.text.startsWith('四联单起止'));
    expect(note).toEqual({
      text: '四联单起止：2026-000040至2026-000049，共10号；作废2张：2026-000042至000043（各联齐全保存）；缺号2个：2026-000045（遗失）、2026-000047（未说明）。',
      wrong: true,
    });
  });

  it('write consecutive numbers as a range, of one series only', () => {
    expect(numberRanges(['A-9', 'A-10'])).toBe('A-9、A-10');
    expect(numberRanges(['2025-000002', '2026-000001', '2026-000002', '2026-000003'])).toBe(
      '2025-000002、2026-000001至000003',
    );
    expect(numberRanges([])).toBe('');
  });
});

describe('receiverText', () => {
  const [payment] = NOVEMBER.lines.filter(({ kind }) => kind === 'payment');
  const saying = (agent: { name: string; relation: string } | null): string =>
    payment?.kind === 'payment' ? receiverText({ ...payment, agent }) : '';

  it('names the agent with his relation, without empty or doubled brackets', () => {
    expect(saying(null)).toBe('本人');
    expect(saying({ name: '黄志明', relation: '丈夫' })).toBe('黄志明（丈夫）');
    expect(saying({ name: '赵国安', relation: '祖父（监护人）' })).toBe('赵国安，祖父（监护人）');
    expect(saying({ name: '何某', relation: '' })).toBe('何某');
  });
});

describe('shortDate', () => {
  it('writes the year only where the heading does not say it', () => {
    expect(shortDate('2026-01-05', 2026)).toBe('01-05');
    expect(shortDate('2025-12-30', 2026)).toBe('2025\n12-30');
  });
});

it('the sample adds up to what its lines say, worked out apart', () => {
  const amounts = NOVEMBER.lines.filter(({ way }) => way !== 'card').map(({ fen }) => fen);
  expect(amounts).toHaveLength(32);
  expect(formatFen(amounts.reduce((sum, fen) => sum + fen))).toBe('20,200.50');
});
