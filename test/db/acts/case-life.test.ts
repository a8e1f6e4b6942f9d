/** The life of a case through the acts: what is judged where, what is refused, what is kept. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCase } from '../../../db/acts/cases.ts';
import { previewOf } from '../../../db/preview.ts';
import { caseFile } from '../../../db/queries/case/file.ts';
import { caseProgress, workTodo } from '../../../db/queries/case/progress.ts';
import { CaseInput } from '../../../domain/entities/cases.ts';
import { applicant, caseInput, goods, piecesOf, STAFF, TestOffice, type ActInput } from '../test-office.ts';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice('2026-03-02', 1, 'honghe-2019');
});
afterEach(() => office.discard());

const set = (key: string, value: string) =>
  office.act('manager', 'setting.set', { key, value, validFrom: '2026-01-01' });
const opening = (on = '2026-02-28') =>
  office.act('accountant', 'opening.record', {
    on,
    bank: [{ source: 'county', amountFen: 2_000_000 }],
    cash: [{ source: 'county', amountFen: 200_000 }],
  });

const open = (n = 1, over: Partial<ActInput<'case.open'>> = {}) =>
  office.act('clerk', 'case.open', { ...caseInput(n, '2026-03-02'), ...over });

/** 急难型 by 红河: taken in, surveyed, reviewed, the three named steps simplified on record. */
function inquire(caseId: number, on = '2026-03-02'): void {
  const rule = '红民社救〔2019〕5号 二（二）1';
  for (const kind of ['accepted', 'surveyed'] as const) office.act('clerk', 'case.step', { caseId, kind, on });
  for (const step of ['checked', 'appraised', 'notice_before'] as const)
    office.act('clerk', 'case.step', { caseId, kind: 'skipped', on, detail: { step, rule } });
  office.act('reviewer', 'case.step', { caseId, kind: 'reviewed', on });
}

const decision = (caseId: number, over: Partial<ActInput<'case.decide'>> = {}): ActInput<'case.decide'> => ({
  caseId,
  kind: 'approved',
  on: '2026-03-02',
  reference: '勐临救〔2026〕1号',
  way: 'cash',
  amountFen: 50_000,
  special: '住房烧毁，当日无处安身',
  ...over,
});

const cash = (caseId: number, over: object = {}): ActInput<'payment.pay'> => ({
  way: 'cash',
  caseId,
  on: '2026-03-02',
  source: 'county',
  payerId: STAFF.cashier,
  amountFen: 50_000,
  ...over,
});

const findingsAt = (stage: string) =>
  office.book
    .all<{ code: string }>('SELECT code FROM finding WHERE stage = ? ORDER BY id', stage)
    .map(({ code }) => code);

const takeRoster = (kind: 'dibao' | 'tekun' | 'edge', asOf: string, n: number) =>
  office.act('clerk', 'roster.take', { kind, asOf, fileName: '名册.xlsx', lines: [applicant(n)] });

/** Category of the household of a new case; even numbers have the 50th person as a son. */
function categoryFor(
  n: number,
  { appliedOn = '2026-03-02', category }: { appliedOn?: string; category?: 'edge' } = {},
) {
  const { caseId } = open(n, {
    appliedOn,
    household: {
      village: '芒丙村',
      size: 2,
      ...(category !== undefined && { category }),
      members: [{ person: applicant(50 + (n % 2)), relation: '子' }],
    },
  });
  return caseFile(office.book, caseId).household.category;
}

describe('受理', () => {
  it('is judged and refuses nobody; what is found is kept with the case', () => {
    const dead = applicant(1);
    office.act('clerk', 'roster.take', {
      kind: 'death',
      asOf: '2026-03-01',
      fileName: '死亡名册.xlsx',
      lines: [{ ...dead, diedOn: '2026-02-01' }],
    });
    const { findings } = open(1);
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toContain('forbid dead-person');
    expect(findingsAt('intake')).toEqual(findings.map(({ code }) => code));
  });

  it('takes the category from the rosters of the day, the applicant’s own first, unless the clerk says otherwise', () => {
    takeRoster('dibao', '2026-01-01', 50);
    takeRoster('tekun', '2026-02-01', 2);
    takeRoster('edge', '2026-03-02', 3);
    expect(categoryFor(2)).toBe('tekun');
    expect(categoryFor(4)).toBe('dibao');
    // He asked the day before the roster that names him.
    expect(categoryFor(3, { appliedOn: '2026-03-01' })).toBe('general');
    expect(categoryFor(5, { category: 'edge' })).toBe('edge');
  });

  it('a preview says the same and leaves nothing behind', () => {
    const input = CaseInput.parse(caseInput(1, '2026-03-02'));
    const before = office.book.get(
      'SELECT (SELECT count(*) FROM relief_case) AS cases, (SELECT max(no) FROM audit) AS no',
    );
    const preview = previewOf(office.book, office.session('clerk'), (tx) => openCase(tx, input));
    expect(preview.refused).toBeNull();
    expect(
      office.book.get('SELECT (SELECT count(*) FROM relief_case) AS cases, (SELECT max(no) FROM audit) AS no'),
    ).toEqual(before);
    expect(open(1).findings).toEqual(preview.findings);
  });

  it('does not take what happened after it was told', () => {
    expect(office.refusal('clerk', 'case.open', { ...caseInput(1, '2026-03-02'), occurredOn: '2026-03-03' })).toBe(
      'occurred-after-application',
    );
  });
});

describe('审批', () => {
  it('wants the steps first, and lets the three named ones be simplified on record', () => {
    const { caseId } = open();
    expect(office.refusal('approver', 'case.decide', decision(caseId))).toBe('rule-forbids');
    inquire(caseId);
    expect(office.refusal('approver', 'case.decide', decision(caseId))).toBeUndefined();
  });

  it('above the township’s limit is the county’s', () => {
    set('township_limit', '3000');
    set('dibao_city_month', '740');
    const { caseId } = open();
    inquire(caseId);
    const big = { way: 'card', amountFen: 300_001 } as const;
    expect(office.refusal('approver', 'case.decide', decision(caseId, big))).toBe('rule-forbids');
    office.act('clerk', 'case.step', {
      caseId,
      kind: 'handed_up',
      on: '2026-03-02',
      detail: { reference: '勐报县〔2026〕1号' },
    });
    expect(office.refusal('approver', 'case.decide', decision(caseId, { ...big, level: 'county' }))).toBeUndefined();
  });

  it('a household that stands on a 低保 roster is not turned away for it in 江西', () => {
    office.discard();
    office = new TestOffice('2026-03-02', 1, 'jiangxi-2020');
    const { caseId } = open();
    const refuse = (ground: 'covered' | 'not_in_need') =>
      office.refusal('approver', 'case.decide', {
        caseId,
        kind: 'refused',
        on: '2026-03-02',
        reference: '勐不予〔2026〕1号',
        opinion: '不予救助',
        ground,
      });
    expect(refuse('covered')).not.toBeUndefined();
    expect(refuse('not_in_need')).toBeUndefined();
  });

  it('a withdrawn application is not decided on, and a decided one not withdrawn', () => {
    const { caseId } = open();
    office.act('clerk', 'case.step', { caseId, kind: 'withdrawn', on: '2026-03-02' });
    expect(office.refusal('approver', 'case.decide', decision(caseId))).toBe('case-withdrawn');
    const other = open(2).caseId;
    inquire(other);
    office.act('approver', 'case.decide', decision(other));
    expect(office.refusal('clerk', 'case.step', { caseId: other, kind: 'withdrawn', on: '2026-03-02' })).toBe(
      'already-decided',
    );
  });
});

describe('环节', () => {
  it('answers only what was asked in this case, not before it was asked', () => {
    const { caseId } = open();
    const { stepId } = office.act('clerk', 'case.step', {
      caseId,
      kind: 'objection',
      on: '2026-03-02',
      detail: { what: '有房出租' },
    });
    const answer = (objectionId: number, of = caseId) =>
      office.refusal('clerk', 'case.step', {
        caseId: of,
        kind: 'objection_answered',
        on: '2026-03-02',
        detail: { objectionId, upheld: false, result: '经核实无出租' },
      });
    expect(answer(stepId + 1)).toBe('step-unknown');
    expect(answer(stepId, open(2).caseId)).toBe('step-unknown');
    expect(answer(stepId)).toBeUndefined();
  });
});

describe('发放', () => {
  beforeEach(() => opening());

  it('to somebody who died after the approval is stopped', () => {
    const { caseId } = open();
    inquire(caseId);
    office.act('approver', 'case.decide', decision(caseId));
    office.act('clerk', 'roster.take', {
      kind: 'death',
      asOf: '2026-03-02',
      fileName: '死亡名册.xlsx',
      lines: [{ ...applicant(1), diedOn: '2026-03-02' }],
    });
    expect(office.refusal('cashier', 'payment.pay', cash(caseId))).toBe('rule-forbids');
  });

  it('through a filing made before, of this case only, and never with a second agent', () => {
    const { caseId } = open();
    inquire(caseId);
    office.act('approver', 'case.decide', decision(caseId));
    const agent = {
      kind: 'family',
      name: '普阿妹',
      relation: '妻',
      reason: '卧病在床',
      agreement: '代领协议1号',
    } as const;
    const { agencyId } = office.act('clerk', 'agency.file', { caseId, on: '2026-03-02', agent });
    expect(office.refusal('cashier', 'payment.pay', cash(caseId, { agencyId, agent }))).toBe('agent-twice');
    const other = open(2).caseId;
    inquire(other);
    office.act('approver', 'case.decide', decision(other));
    expect(office.refusal('cashier', 'payment.pay', cash(other, { agencyId }))).toBe('agency-unknown');
    office.act('cashier', 'payment.pay', cash(caseId, { agencyId }));
    const filed = caseFile(office.book, caseId);
    expect(filed.payments.map((payment) => payment.agencyId)).toEqual([agencyId]);
    expect(filed.agencies).toMatchObject([{ name: '普阿妹', filedOn: '2026-03-02' }]);
  });

  it('the same agent for another household is found by his number', () => {
    set('shared_households', '2');
    const agent = {
      kind: 'family',
      name: '普阿妹',
      relation: '妻',
      reason: '卧病在床',
      agreement: '代领协议1号',
      idNumber: applicant(700).idNumber,
    } as const;
    for (const n of [1, 2]) {
      const { caseId } = open(n);
      inquire(caseId);
      office.act('approver', 'case.decide', decision(caseId));
      if (n === 1) office.act('cashier', 'payment.pay', cash(caseId, { agent }));
      else expect(office.refusal('cashier', 'payment.pay', cash(caseId, { agent }))).toBe('override-needed');
    }
  });
});

describe('进度', () => {
  it('goes from intake to the file, and the to-do list with it', () => {
    opening();
    set('sign_days', '3');
    const { caseId } = open();
    const state = () => caseProgress(office.book, caseId, office.today).state;
    expect(state()).toBe('to_accept');
    inquire(caseId);
    expect(state()).toBe('to_decide');
    office.act('approver', 'case.decide', decision(caseId));
    expect(['to_pay', 'to_file']).toContain(state());
    const { voucherId } = office.act('cashier', 'payment.pay', cash(caseId));
    expect(workTodo(office.book, office.today, { offset: 0, limit: 50 }).rows).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'voucher-unsigned', caseId, dueOn: '2026-03-05' })]),
    );
    office.act('cashier', 'voucher.sign', { voucherId: voucherId ?? 0, on: '2026-03-02' });
    for (const kind of ['filed', 'notice_after', 'entered', 'archived'] as const)
      office.act('clerk', 'case.step', { caseId, kind, on: '2026-03-02' });
    expect(state()).toBe('archived');
    // The file is closed; the county has still to write the payment off, and nobody has seen the signed paper.
    expect(
      workTodo(office.book, office.today, { offset: 0, limit: 50 })
        .rows.map(({ code }) => code)
        .toSorted(),
    ).toEqual(['receipt-missing', 'write-off-overdue']);
  });
});

describe('采购', () => {
  it('bought in an emergency keeps its reason with what the rules said', () => {
    opening();
    const { findings } = office.act('cashier', 'goods.buy', {
      on: '2026-03-02',
      from: 'bank',
      goods: goods(3_000),
      supplier: '粮油公司',
      urgentReason: '山洪，当日安置',
    });
    expect(findingsAt('purchase')).toEqual(findings.map(({ code }) => code));
  });
});

describe('月结和上报', () => {
  it('keep what the rules say of every open case and of the book', () => {
    opening();
    set('cash_hand_limit', '100');
    set('entry_days', '3');
    const { caseId } = open();
    inquire(caseId);
    office.act('approver', 'case.decide', decision(caseId));
    const { voucherId } = office.act('cashier', 'payment.pay', cash(caseId));
    office.act('cashier', 'voucher.sign', { voucherId: voucherId ?? 0, on: '2026-03-02' });
    office.moveTo('2026-04-02');
    const { countId } = office.act('cashier', 'cash.count', {
      on: '2026-03-31',
      pieces: piecesOf(150_000),
      cashier: '李小梅',
      supervisor: '赵会计',
    });
    const { findings } = office.act('accountant', 'month.close', { period: '2026-03', on: '2026-04-02', countId });
    const said = findings.map(({ code }) => code);
    expect(said).toEqual(expect.arrayContaining(['not-entered', 'cash-over-hand-limit']));
    expect(findingsAt('close')).toEqual(said);
    expect(
      office.book.all(
        'SELECT DISTINCT period, case_id IS NULL AS ofBook FROM finding WHERE stage = ? ORDER BY 2',
        'close',
      ),
    ).toEqual([
      { period: '2026-03', ofBook: 0 },
      { period: '2026-03', ofBook: 1 },
    ]);
    const sent = office.act('accountant', 'batch.make', {
      on: '2026-04-02',
      reference: '勐民销1号',
      through: '2026-03',
    });
    expect(findingsAt('sending')).toEqual(sent.findings.map(({ code }) => code));
    expect(sent.findings.map(({ code }) => code)).toContain('not-entered');
  });
});

it('a filing is refused before the application and in the future', () => {
  const { caseId } = open();
  const agent = { kind: 'family', name: '普阿妹', relation: '妻', reason: '卧病' } as const;
  expect(office.refusal('clerk', 'agency.file', { caseId, on: '2026-03-01', agent })).toBe('step-before-application');
  expect(office.refusal('clerk', 'agency.file', { caseId, on: '2026-03-03', agent })).toBe('date-in-future');
});
