import { describe, expect, it } from 'vitest';
import { formatFen } from '../../../domain/money/fen.ts';
import { cashCount, cashCountPdf, type CashCountView } from '../../../templates/cash-count/index.ts';
import { least, ordinary, worst } from '../../../templates/cash-count/sample.ts';
import { pdfWords } from '../kit/read-pdf.ts';

const options = { madeAt: '2026-11-30T10:00:00Z' };
const words = async (view: CashCountView) => pdfWords((await cashCountPdf(view, options)).pdf);
const figures = (view: CashCountView) => {
  const count = cashCount(view);
  if (!count.ok) throw new Error(count.problem.code);
  return count.value;
};

describe('cashCount', () => {
  it('counts notes and coins', () => {
    // 30×100 + 9×50 + 8×20 + 6×10 + 4×5 + 9×1 + 1×0.5
    expect(figures(ordinary)).toMatchObject({ countedFen: 369_950, expectedFen: 369_950, differenceFen: 0 });
    expect(figures({ ...ordinary, coinsFen: 7 }).countedFen).toBe(369_957);
  });

  it('adds what came in unbooked and takes off what went out; 白条 never count', () => {
    const view: CashCountView = {
      ...ordinary,
      unbookedIn: [{ what: '收据1', fen: 20_000 }],
      unbookedOut: [{ what: '2026-000072', fen: 50_000 }],
      ious: [{ what: '借条', fen: 30_000 }],
    };
    expect(figures(view)).toMatchObject({
      inFen: 20_000,
      outFen: 50_000,
      iousFen: 30_000,
      expectedFen: 339_950,
      differenceFen: 30_000,
    });
  });

  it('tells a shortage from a surplus and what is over the limit', () => {
    expect(figures({ ...ordinary, journalFen: 370_000 }).differenceFen).toBe(-50);
    expect(figures({ ...ordinary, limitFen: 300_000 }).overLimitFen).toBe(69_950);
    expect(figures(ordinary).overLimitFen).toBe(0);
    expect(figures(least).overLimitFen).toBeNull();
  });

  it('holds the places against the ledger', () => {
    expect(figures(ordinary)).toMatchObject({ placesFen: 1_350_262, ledgerAgrees: true });
    expect(figures({ ...ordinary, journalFen: 369_949 }).ledgerAgrees).toBe(false);
  });

  it.each([
    ['a face value missing', { pieces: [1, 2, 3] }],
    ['half a note', { pieces: [1, 0, 0.5, 0, 0, 0, 0, 0] }],
    ['fewer than none', { pieces: [-1, 0, 0, 0, 0, 0, 0, 0] }],
    ['coins below zero', { coinsFen: -1 }],
  ])('refuses %s', (_, change) => {
    expect(cashCount({ ...ordinary, ...change })).toMatchObject({ ok: false, problem: { code: 'count-pieces' } });
  });
});

describe('cashCountPdf', () => {
  it('says what was counted and that it agrees', async () => {
    const [page = '', ...more] = await words(ordinary);
    expect(more).toEqual([]);
    for (const said of [
      '盘点时间：2026年11月30日17时20分',
      '100元303,000.00',
      '实点合计（A）3,699.50',
      '应有库存（B）3,699.50',
      '差异（A－B）0.00',
      '人民币叁仟陆佰玖拾玖元伍角整',
      '3,699.508,303.121,500.000.0013,502.62',
      '明细账结存13,502.62相符',
      '账实相符。',
      '第1页共1页',
    ]) {
      expect(page).toContain(said);
    }
  });

  it('names every paper not booked, and red what is short, on one page', async () => {
    const [page = '', ...more] = await words(worst);
    expect(more).toEqual([]);
    for (const { what, fen } of [...worst.unbookedIn, ...worst.unbookedOut, ...worst.ious])
      expect(page).toContain(`${what}（${formatFen(fen)}）`);
    expect(page).toContain('盘亏-325.57');
    expect(page).toContain('不符，账面少0.23元');
    expect(page).not.toContain('账实相符');
    expect(page).toContain('编号：2026-盘14');
  });

  it('leaves the reason to the hand, and says that no limit is set', async () => {
    const [page = ''] = await words({ ...least, journalFen: 100, ledger: { ...least.ledger, balanceFen: 100 } });
    expect(page).toContain('盘亏-1.00');
    expect(page).toContain('库存现金限额未核定');
    expect(page).toContain('超限额—');
    expect(page).not.toContain('账实相符');
  });

  it('refuses a count before so many papers are booked that one page cannot name them', async () => {
    const unbookedOut = Array.from({ length: 60 }, (_, index) => ({
      what: `2026-${String(index).padStart(6, '0')}`,
      fen: 100,
    }));
    await expect(cashCountPdf({ ...ordinary, unbookedOut }, options)).rejects.toMatchObject({
      problem: { code: 'count-too-many-papers' },
    });
    await expect(cashCountPdf({ ...ordinary, pieces: [] }, options)).rejects.toMatchObject({
      problem: { code: 'count-pieces' },
    });
  });

  it('makes the same bytes again', async () => {
    const [a, b] = [await cashCountPdf(worst, options), await cashCountPdf(worst, options)];
    expect(Buffer.compare(a.pdf, b.pdf)).toBe(0);
  });
});
