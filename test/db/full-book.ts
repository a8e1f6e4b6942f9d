/** A book in which every table has rows: two months of work, the first one closed and sent. */
import { currentHead, perform, type Tx } from '../../db/act.ts';
import { historyImport, historyRow, publishedHead } from '../../db/schema/index.ts';
import { applicant, caseInput, goods, piecesOf, STAFF, TestOffice } from './test-office.ts';

export const FULL_BOOK_TODAY = '2026-02-10';

/** 期初 and people, then January with one of everything, closed and sent, then some days of February. */
export function fullBook(): TestOffice {
  const office = new TestOffice('2026-01-02');
  begin(office);
  january(office);
  closeJanuary(office);
  february(office);
  registers(office);
  return office;
}

function begin(office: TestOffice): void {
  office.act('manager', 'office.set', {
    validFrom: '2026-01-01',
    county: '南汀县',
    town: '勐禾乡',
    government: '勐禾乡人民政府',
    unit: '民政办',
    address: '勐禾乡集镇 1 号',
    phone: '0000-1234567',
    countyPhone: '0000-7654321',
    bankName: '农村信用社',
    bankAccount: '6217000000000000004',
    basis: '云民发〔2023〕65号',
  });
  office.act('manager', 'setting.set', { key: 'cash_hand_limit', value: '10', validFrom: '2026-01-01' });
  office.act('manager', 'setting.set', { key: 'pay_deadline_days', value: '10', validFrom: '2026-01-01' });
  office.act('accountant', 'opening.record', {
    on: '2025-12-31',
    bank: [{ source: 'county', amountFen: 5_000_000 }],
    cash: [{ source: 'county', amountFen: 100_000 }],
    goods: goods(50_000).map((line) => ({ source: 'donation' as const, line: { ...line, spec: '25 公斤/袋' } })),
    unreported: [{ way: 'cash', amountFen: 30_000, on: '2025-12-20', name: '张德福', voucher: '2025-000050' }],
    nextVoucher: 51,
  });
}

/** What came from the county and the State Council, and another fund's payment. */
function registers(office: TestOffice): void {
  const { name, idNumber } = applicant(900);
  office.act('clerk', 'roster.take', {
    kind: 'death',
    asOf: '2026-01-01',
    fileName: '死亡名册.xlsx',
    lines: [{ name, idNumber, village: '芒丙村', diedOn: '2025-12-01' }],
  });
  office.act('manager', 'holiday.replace', {
    year: 2026,
    document: '国办发明电〔2025〕7号',
    off: [['2026-01-01', '2026-01-03']],
    worked: ['2026-01-04'],
  });
  const { caseId } = office.act('clerk', 'case.open', caseInput(902, '2026-02-09'));
  office.act('approver', 'case.decide', {
    caseId,
    kind: 'refused',
    on: '2026-02-10',
    reference: '勐不予〔2026〕1号',
    opinion: '收入稳定',
    ground: 'not_in_need',
  });
  office.act('manager', 'setting.set', { key: 'tekun_authorised', value: 'yes', validFrom: '2026-01-01' });
  office.act('clerk', 'tekun.record', {
    person: applicant(901),
    purpose: 'medical',
    on: '2026-01-02',
    amountFen: 40_000,
    way: 'transfer',
    payee: { kind: 'hospital', name: '南汀县人民医院', bank: '农村信用社', account: '6217000000000000012' },
    designated: true,
    approvedBy: 'township',
    reference: '勐特医〔2026〕1号',
    note: '住院自付部分',
  });
}

/** A case decided on; its number and that of the decision. */
export function decided(
  office: TestOffice,
  n: number,
  on: string,
  amountFen: number,
  kind: 'approved' | 'ordered' = 'approved',
) {
  const { caseId } = office.act('clerk', 'case.open', {
    ...caseInput(n, on),
    applicant: {
      ...applicant(n),
      phone: '12300000000',
      address: '芒丙村一组',
      bankName: '农村信用社',
      bankAccount: '1',
      accountVerified: true,
    },
    relativeOf: '村委会副主任之兄',
    gravity: 'light',
    residence: 'local',
    occurredOn: on,
    occurredAt: '芒丙村一组',
    requestedFen: amountFen,
    otherAid: '无',
    pending: 'dibao',
    reporter: { name: '普阿妹', phone: '12300000009' },
    household: {
      village: '芒丙村',
      group: '一组',
      size: 3,
      category: 'dibao',
      registry: 'rural',
      members: [
        { person: applicant(n + 500), relation: '子', health: '良好', occupation: '务农', yearlyIncomeFen: 1_200_000 },
      ],
    },
  });
  const { decisionId } = office.act('approver', 'case.decide', {
    caseId,
    kind,
    on,
    reference: `勐民救审〔2026〕${n}号`,
    way: 'cash',
    amountFen,
    staged: true,
    minutes: '纪要 1 号',
    opinion: '同意',
    special: '本人无账户',
    paperworkDueOn: '2026-03-01',
    overrides: [{ code: 'staff-relative', reason: '该副主任已回避，由他人入户核实' }],
  });
  return { caseId, decisionId };
}

function january(office: TestOffice): void {
  const on = '2026-01-06';
  office.moveTo('2026-01-08');
  const { caseId } = decided(office, 1, on, 200_000);
  office.act('clerk', 'case.step', {
    caseId,
    kind: 'surveyed',
    on,
    opinion: '属实',
    detail: { surveyors: ['刀玉芬', '王䶮'], conclusion: '住房烧毁，属实' },
  });
  office.act('clerk', 'person.change', { ...applicant(1), personId: 1, validFrom: '2026-01-07', phone: '12300000001' });
  const common = {
    caseId,
    on,
    source: 'county',
    payerId: STAFF.cashier,
    witness: '普阿妹',
    special: '本人无账户',
  } as const;
  const agent = {
    kind: 'family',
    name: '普阿妹',
    relation: '妻',
    idNumber: applicant(700).idNumber,
    phone: '12300000002',
    reason: '卧病在床',
    agreement: '协议 1 号',
    countyFiling: '备 1 号',
    consent: true,
    noFamily: '子女在外务工',
    filedOn: on,
    countyFiledOn: on,
  } as const;
  const friend = { kind: 'designated', name: '李老三', relation: '邻居', reason: '卧病在床' } as const;
  office.act('approver', 'case.explain', { caseId, code: 'agent-no-papers', reason: '已电话核实' });
  office.act('cashier', 'payment.pay', {
    ...common,
    way: 'service',
    amountFen: 700,
    service: '照料',
    provider: '李老三',
    invoice: 'No 2',
    agent: friend,
  });
  const cash = office.act('cashier', 'payment.pay', {
    ...common,
    way: 'cash',
    amountFen: 50_000,
    agent,
    formNumber: 'A001',
  });
  const rice = office.act('cashier', 'payment.pay', {
    ...common,
    way: 'goods',
    source: 'donation',
    goods: goods(10_000),
  });
  office.act('cashier', 'payment.pay', {
    ...common,
    way: 'service',
    amountFen: 5_000,
    service: '临时住所',
    kind: 'shelter',
    begins: on,
    ends: '2026-01-07',
    provider: '南汀旅馆',
    invoice: 'No 1',
  });
  const bank = { name: applicant(1).name, bank: '农村信用社', account: '6217000000000000004' };
  const sent = office.act('cashier', 'payment.pay', { ...common, way: 'transfer', amountFen: 20_000, bank });
  office.act('cashier', 'payment.pay', { way: 'card', caseId, on, amountFen: 10_000 });
  for (const { voucherId } of [cash, rice, sent])
    office.act('cashier', 'voucher.sign', { voucherId: voucherId ?? 0, on });
  office.act('cashier', 'voucher.reprint', { voucherId: cash.id, on, reason: '卡纸' });
  const spoilt = office.act('cashier', 'payment.pay', { ...common, way: 'cash', amountFen: 1_000 });
  office.act('cashier', 'voucher.void', { voucherId: spoilt.id, on, reason: '写错', copiesKept: 4 });
  const back = { voucherId: cash.id, on, amountFen: 5_000, why: 'refund', into: 'cash', reason: '多发' } as const;
  office.act('accountant', 'voucher.reverse', back);
  office.act('accountant', 'voucher.declare', {
    series: 'LSJZ',
    year: 2026,
    numbers: [56],
    kind: 'spoilt',
    reason: '撕毁',
  });
  office.act('accountant', 'fund.move', { movement: 'interest', on, amountFen: 123 });
  office.act('cashier', 'goods.buy', { on, from: 'bank', goods: goods(3_000), supplier: '粮油公司', basis: '询价' });
}

function closeJanuary(office: TestOffice): void {
  office.moveTo('2026-02-02');
  const on = '2026-02-01';
  const { countId } = office.act('cashier', 'cash.count', {
    on,
    pieces: piecesOf(55_000),
    unbookedIn: [{ what: '待入账', amountFen: 100 }],
    unbookedOut: [{ what: '待报', amountFen: 100 }],
    explanation: '无差异',
    cashier: '李小梅',
    supervisor: '赵会计',
  });
  const close = { period: '2026-01', on, countId, outstanding: ['补办一件'] };
  office.act('accountant', 'month.close', close);
  const reason = '补充说明一件';
  office.act('accountant', 'month.reopen', { period: '2026-01', on, reason, secondStaffId: STAFF.manager });
  office.act('accountant', 'month.close', close);
  const { no, hash } = currentHead(office.book);
  record(office, 'package.sent', (tx) => {
    tx.insert(publishedHead, { auditNo: no, hash, what: 'package', period: '2026-01', sha256: 'ab'.repeat(32) });
  });
  office.act('accountant', 'batch.make', { on, reference: '勐民销 1 号', through: '2026-01' });
}

function february(office: TestOffice): void {
  office.moveTo(FULL_BOOK_TODAY);
  const exceptions = [{ transferId: 4, answer: 'returned', reason: '缺签字' }] as const;
  const document = '南民复 1 号';
  office.act('accountant', 'batch.answer', { batchId: 1, on: FULL_BOOK_TODAY, document, exceptions: [...exceptions] });
  const replenish = {
    movement: 'replenish',
    on: FULL_BOOK_TODAY,
    amountFen: 1_000,
    source: 'county',
    batchId: 1,
  } as const;
  office.act('accountant', 'fund.move', { ...replenish, document: '南财预 1 号' });
  record(office, 'history.import', (tx) => {
    const importId = tx.insert(historyImport, {
      uid: tx.newUid(),
      fileName: '台账.xlsx',
      fileSha256: 'cd'.repeat(32),
      rows: 1,
      accepted: 1,
      refused: 0,
    });
    tx.insert(historyRow, { importId, rowKey: 'a row', sheet: '2024', rowNo: 3, caseId: 1 });
  });
}

/** Rows that no act of this room writes. */
export function record(office: TestOffice, act: string, body: (tx: Tx) => void): void {
  perform(office.book, office.session('accountant'), { act, requestId: office.newRequest(), input: {} }, body);
}
