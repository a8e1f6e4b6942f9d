/** A case through the contract: what a door sees of its progress, its fields for the province's system, and what the rules would say. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../domain/entities/codes.ts';
import { SYSTEM_FIELD_CODES } from '../../domain/entities/system-fields.ts';
import { route } from '../../electron/router.ts';
import { applicant, caseInput, TestOffice, type Who } from '../db/test-office.ts';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice('2026-03-02', 1, 'honghe-2019');
});
afterEach(() => office.discard());

const bug = (error: unknown): void => {
  throw error instanceof Error ? error : new Error(String(error));
};
const call = (who: Who, procedure: string, input: unknown): unknown => {
  const answer = route(office.book, office.session(who), { procedure, input, requestId: office.newRequest() }, bug);
  if (!answer.ok) throw new Error(`${procedure}: ${answer.code} ${answer.message}`);
  return answer.value;
};
const opened = (): number => {
  const { caseId } = call('clerk', 'case.open', {
    ...caseInput(1, '2026-03-02'),
    applicant: { ...applicant(1), phone: '12300000001', bankName: '农村信用社', bankAccount: '6217000000000000004' },
  }) as { caseId: number };
  return caseId;
};

describe('省级系统', () => {
  it('has every field in the shown order until the office puts its own', () => {
    const caseId = opened();
    const copy = () =>
      call('clerk', 'case.systemCopy', { caseId }) as { system: string; fields: { field: string; value: string }[] };
    expect(copy().system).toBe('云南省城乡社会救助信息系统');
    expect(copy().fields.map(({ field }) => field)).toEqual([...SYSTEM_FIELD_CODES]);
    call('manager', 'setting.set', {
      key: 'system_fields',
      value: 'idNumber、name、appliedOn',
      validFrom: '2026-01-01',
    });
    expect(copy().fields.map(({ field, value }) => `${field} ${value}`)).toEqual([
      `idNumber ${applicant(1).idNumber}`,
      `name ${applicant(1).name}`,
      'appliedOn 2026-03-02',
    ]);
    expect(
      office.refusal('manager', 'setting.set', { key: 'system_fields', value: 'shoe_size', validFrom: '2026-01-01' }),
    ).toBe('setting-value');
  });
});

describe('预审', () => {
  it('says what would be refused, with the findings, and writes nothing', () => {
    const caseId = opened();
    const rows = office.book.get('SELECT count(*) AS n FROM audit');
    const decision = {
      caseId,
      kind: 'approved',
      on: '2026-03-02',
      reference: '勐临救1号',
      way: 'cash',
      amountFen: 50_000,
    };
    const preview = call('approver', 'case.judgeDecision', decision) as {
      refused: { code: string } | null;
      findings: { code: string; source: { article: string } }[];
    };
    expect(preview.refused?.code).toBe('rule-forbids');
    expect(preview.findings.find(({ code }) => code === 'step-missing')?.source.article).toBe('二（二）');
    expect(office.book.get('SELECT count(*) AS n FROM audit')).toEqual(rows);
  });

  it('at the counter finds what was helped before, by number', () => {
    const caseId = opened();
    for (const kind of ['accepted', 'surveyed'] as const)
      office.act('clerk', 'case.step', { caseId, kind, on: '2026-03-02' });
    for (const step of ['checked', 'appraised', 'notice_before'] as const)
      office.act('clerk', 'case.step', {
        caseId,
        kind: 'skipped',
        on: '2026-03-02',
        detail: { step, rule: '红民社救〔2019〕5号 二（二）1' },
      });
    office.act('reviewer', 'case.step', { caseId, kind: 'reviewed', on: '2026-03-02' });
    office.act('approver', 'case.decide', {
      caseId,
      kind: 'approved',
      on: '2026-03-02',
      reference: '勐临救1号',
      way: 'card',
      amountFen: 50_000,
    });
    office.act('cashier', 'payment.pay', { way: 'card', caseId, on: '2026-03-02', amountFen: 50_000 });
    const { idNumber } = applicant(1);
    expect(call('clerk', 'case.earlier', { idNumber })).toMatchObject([
      { caseId, way: 'card', amountFen: 50_000, own: true },
    ]);
    const again = call('clerk', 'case.judge', { ...caseInput(1, '2026-03-02'), applicant: applicant(1) }) as {
      refused: unknown;
      findings: { code: string }[];
    };
    expect(again.refused).toBeNull();
    expect(again.findings.map(({ code }) => code)).toContain('same-cause');
  });
});

it('progress, settings and lists answer in the contract’s shapes', () => {
  const caseId = opened();
  expect(call('clerk', 'case.progress', { caseId, on: '2026-03-02' })).toMatchObject({ state: 'to_accept' });
  expect(call('clerk', 'case.list', { offset: 0, limit: 10 })).toMatchObject({
    rows: [{ caseId, progress: 'to_accept' }],
  });
  expect(call('clerk', 'case.view', { caseId })).toMatchObject({
    person: { name: applicant(1).name },
    openedBy: '刀玉芬',
  });
  const settings = call('clerk', 'setting.list', { on: '2026-03-02' }) as {
    key: string;
    asked: boolean;
    value: unknown;
  }[];
  expect(settings.find(({ key }) => key === 'year_window')).toMatchObject({ asked: true, value: null });
  expect(settings.find(({ key }) => key === 'township_delegated')).toMatchObject({ asked: false });
});

it('a role that may not, may not', () => {
  const inspector: Role = 'inspector';
  const session = { ...office.session('clerk'), roles: [inspector] };
  const input = { caseId: 1, on: '2026-03-02', agent: { kind: 'family', name: '甲', relation: '妻', reason: '病' } };
  expect(route(office.book, session, { procedure: 'agency.file', input, requestId: 'request-x1' }, bug)).toMatchObject({
    ok: false,
    code: 'not-allowed',
  });
});
