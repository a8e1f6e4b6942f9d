/** A month of a store told by acts: bought, given, issued, void and taken back; one write-off batch. Invented people. */
import { applicant, caseInput, OFFICE, STAFF, TestOffice } from '../../db/test-office.ts';

const rice = (bags: number) => [
  {
    name: '大米',
    spec: '25公斤',
    unit: '袋',
    quantityMilli: bags * 1000,
    unitPriceFen: 12_500,
    amountFen: bags * 12_500,
  },
];
const quilts = (pieces: number) => [
  { name: '棉被', unit: '床', quantityMilli: pieces * 1000, unitPriceFen: 8_000, amountFen: pieces * 8_000 },
];

export interface RegisterBook {
  readonly office: TestOffice;
  /** Cases 1 (rice, void and given again), 2 (quilts, one batch), 3 (cash, not signed) */
  readonly cases: readonly number[];
  readonly batchId: number;
}

/** As of 31 January 2026. */
export function registerBook(): RegisterBook {
  const office = new TestOffice('2026-01-31');
  office.act('manager', 'office.set', {
    ...OFFICE,
    validFrom: '2025-06-01',
    bankName: '勐禾信用社',
    bankAccount: '539900001',
  });
  office.act('accountant', 'opening.record', {
    on: '2025-12-31',
    bank: [{ source: 'county', amountFen: 5_000_000 }],
    cash: [{ source: 'county', amountFen: 200_000 }],
    goods: [{ source: 'county', line: { ...only(quilts(5)) } }],
    unreported: [],
    nextVoucher: 41,
  });
  office.act('cashier', 'goods.buy', {
    on: '2026-01-05',
    from: 'bank',
    goods: rice(10),
    supplier: '南汀县粮油公司',
    basis: '南采〔2026〕8号',
  });
  office.act('cashier', 'goods.buy', {
    on: '2026-01-06',
    from: 'cash',
    goods: quilts(2),
    supplier: '勐禾供销社',
    urgentReason: '火灾当晚无御寒衣被',
  });
  office.act('accountant', 'goods.receive', {
    on: '2026-01-07',
    source: 'donation',
    goods: quilts(3),
    from: '县红十字会',
  });
  const cases = [1, 2, 3].map((n) => office.act('clerk', 'case.open', caseInput(n, '2026-01-06')).caseId);
  const [first = 0, second = 0, third = 0] = cases;
  const wrong = issue(office, first, '2026-01-08', rice(2));
  office.act('cashier', 'voucher.void', { voucherId: wrong, on: '2026-01-09', reason: '品名写错', copiesKept: 4 });
  const right = issue(office, first, '2026-01-09', rice(2), false);
  office.act('cashier', 'voucher.sign', { voucherId: right, on: '2026-01-09' });
  const given = issue(office, second, '2026-01-10', quilts(4));
  office.act('cashier', 'voucher.sign', { voucherId: given, on: '2026-01-11' });
  payCash(office, third);
  const { batchId } = office.act('accountant', 'batch.make', {
    on: '2026-01-31',
    reference: '勐政函〔2026〕3号',
    through: '2026-01',
    lines: [given],
  });
  return { office, cases, batchId };
}

function only<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('no goods');
  return one;
}

const approve = (office: TestOffice, caseId: number, way: 'goods' | 'cash', amountFen: number): void => {
  office.act('approver', 'case.decide', {
    caseId,
    kind: 'approved',
    on: '2026-01-07',
    reference: `勐民救审〔2026〕${caseId}号`,
    way,
    amountFen,
  });
};

/** @returns the voucher's key */
function issue(
  office: TestOffice,
  caseId: number,
  on: string,
  goods: ReturnType<typeof rice | typeof quilts>,
  decide = true,
): number {
  if (decide) approve(office, caseId, 'goods', only(goods).amountFen);
  const { voucherId } = office.act('cashier', 'payment.pay', {
    caseId,
    on,
    way: 'goods',
    source: 'county',
    payerId: STAFF.cashier,
    goods,
  });
  return voucherId ?? 0;
}

function payCash(office: TestOffice, caseId: number): void {
  approve(office, caseId, 'cash', 100_000);
  office.act('cashier', 'payment.pay', {
    caseId,
    on: '2026-01-12',
    way: 'cash',
    source: 'county',
    payerId: STAFF.cashier,
    amountFen: 100_000,
  });
}

export const nameOf = (n: number): string => applicant(n).name;
