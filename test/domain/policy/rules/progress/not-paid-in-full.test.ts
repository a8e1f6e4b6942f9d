import { describe, expect, it } from 'vitest';
import { NATIONAL, YUNNAN } from '../../payment-facts.ts';
import { approval, BEGUN, findingOn, made, progress, verdictOn } from './progress-facts.ts';

const CODE = 'not-paid-in-full';
const paid = (amountFen: number, over = {}) =>
  progress({ approved: approval(), payments: [made({ amountFen })], ...over });
const verdict = (facts: ReturnType<typeof progress>) => verdictOn(CODE, facts, 'yunnan-2023');

const returned = (amountFen: number) =>
  progress({
    approved: approval(),
    payments: [made({ amountFen, returnedFen: 10_000, returnedOn: BEGUN })],
  });

describe(CODE, () => {
  it('one 分 short is short', () => {
    expect(verdict(paid(50_000))).toBeUndefined();
    expect(verdict(paid(49_999))).toBe(`explain ${YUNNAN} 四`);
    expect(verdictOn(CODE, paid(49_999), 'jilin-2020')).toBe(`explain ${NATIONAL} 四（三）`);
    expect(findingOn(CODE, paid(49_999), 'yunnan-2023')?.message).toBe(
      '岩温（2026-0012）：审批 500.00 元，实际发放 499.99 元，还差 0.01 元没有发放。' +
        '请足额发放；确需分期的，应在审批时写明分阶段救助。',
    );
  });

  it('two payments make the sum together', () => {
    const halves = [made({ amountFen: 20_000 }), made({ amountFen: 30_000, way: 'goods' })];
    expect(verdict(progress({ approved: approval(), payments: halves }))).toBeUndefined();
  });

  it('is not said before anything is paid, of stages, nor before an approval', () => {
    expect(verdict(progress({ approved: approval() }))).toBeUndefined();
    expect(verdict(paid(20_000, { approved: approval({ staged: true }) }))).toBeUndefined();
    expect(verdict(progress({ payments: [made({ amountFen: 20_000 })] }))).toBeUndefined();
  });

  it('what came back undelivered is the other rule’s, unless it does not explain all', () => {
    expect(verdict(returned(50_000))).toBeUndefined();
    expect(verdict(returned(49_999))).toBe(`explain ${YUNNAN} 四`);
  });

  it('what was taken back as wrongly paid is not owed', () => {
    const recoveries = [{ demandedOn: BEGUN, amountFen: 10_000, recoveredFen: 10_000 }];
    const payments = [made({ returnedFen: 10_000 })];
    expect(verdict(progress({ approved: approval(), payments, recoveries }))).toBeUndefined();
  });

  it('judges no row of an old file', () => {
    expect(verdict(paid(20_000, { recordLevel: 'history' }))).toBeUndefined();
  });
});
