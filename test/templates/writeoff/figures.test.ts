import { describe, expect, it } from 'vitest';
import { writeoffFigures, type WriteoffView } from '../../../templates/writeoff/index.ts';
import { least, ordinary, worst } from '../../../templates/writeoff/sample.ts';

const code = (view: WriteoffView): string => {
  const figures = writeoffFigures(view);
  return figures.ok ? 'ok' : figures.problem.code;
};

describe('writeoffFigures', () => {
  it('adds November up', () => {
    expect(writeoffFigures(ordinary)).toEqual({
      ok: true,
      value: {
        payments: 31,
        reversals: 1,
        vouchers: 32,
        totalFen: 2_020_050,
        byWay: [
          { way: 'cash', fen: 1_540_000 },
          { way: 'goods', fen: 380_000 },
          { way: 'transfer', fen: 100_050 },
        ],
        earlier: { count: 0, fen: 0 },
      },
    });
  });

  it('tells earlier lines and lines without a voucher apart', () => {
    expect(writeoffFigures(worst)).toMatchObject({
      ok: true,
      value: {
        payments: 33,
        vouchers: 33,
        totalFen: 2_020_050 + 45_000 + 99_999_999,
        earlier: { count: 1, fen: 99_999_999 },
      },
    });
  });

  it('refuses a letter whose lines are not what was paid', () => {
    expect(code({ ...ordinary, lines: ordinary.lines.slice(1) })).toBe('writeoff-lines-mismatch');
    expect(code({ ...ordinary, heldBack: { count: 1, fen: 1 } })).toBe('writeoff-lines-mismatch');
    expect(code({ ...ordinary, lines: ordinary.lines.slice(1), heldBack: { count: 1, fen: 100_000 } })).toBe('ok');
  });

  it('refuses a letter whose balance does not come out', () => {
    const { fund } = ordinary;
    expect(code({ ...ordinary, fund: { ...fund, closingFen: fund.closingFen + 1 } })).toBe('writeoff-balance-mismatch');
    expect(code({ ...ordinary, fund: { ...fund, movements: fund.movements.slice(1) } })).toBe(
      'writeoff-balance-mismatch',
    );
  });

  it('refuses an empty batch', () => {
    expect(code({ ...least, lines: [] })).toBe('writeoff-empty');
  });
});
