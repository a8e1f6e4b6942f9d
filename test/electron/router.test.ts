/** One router for all doors: what it lets through, what it refuses, and that nothing thrown crosses it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { route } from '../../electron/router.ts';
import { contract, procedureNames } from '../../electron/contract/index.ts';
import type { Role } from '../../domain/entities/codes.ts';
import { openSample, type OpenSample } from './sample-book.ts';

let open: OpenSample;
const bugs = vi.fn<(error: unknown) => void>();
const as = (...roles: Role[]) => ({ ...open.session, roles });
const call = (procedure: string, input: unknown, roles: Role[], requestId?: string) =>
  route(open.book, as(...roles), { procedure, input, ...(requestId !== undefined && { requestId }) }, bugs);

beforeEach(async () => {
  open = await openSample();
});
afterEach(() => {
  open.book.close();
  expect(bugs).not.toHaveBeenCalled();
});

describe('route', () => {
  it.each(['__proto__', 'constructor', 'toString', 'nothing'])('knows no procedure “%s”', (name) => {
    expect(call(name, {}, ['manager'])).toMatchObject({ ok: false, code: 'procedure-unknown' });
  });

  it('refuses a call that is not one', () => {
    for (const odd of [
      null,
      1,
      'book.summary',
      [],
      { procedure: 1 },
      { procedure: 'book.summary', input: {}, extra: 1 },
    ])
      expect(route(open.book, open.session, odd, bugs)).toMatchObject({ ok: false, code: 'call-malformed' });
  });

  it('checks the role before it looks at anything else', () => {
    for (const name of procedureNames) {
      const { roles, kind } = contract[name];
      if (roles.length === 0) continue;
      const outsider: Role = 'county';
      expect(call(name, {}, [outsider], 'request-0001'), name).toMatchObject({ ok: false, code: 'not-allowed' });
      expect(kind === 'act' || /^(audit|inspect|report|quota)\./u.test(name), name).toBe(true);
    }
  });

  it('lets nobody act without a role, and everybody read', () => {
    expect(
      procedureNames.filter((name) => contract[name].kind === 'act').every((name) => contract[name].roles.length > 0),
    ).toBe(true);
    expect(call('book.summary', {}, [])).toMatchObject({ ok: true, value: { cases: 64, vouchers: 44 } });
  });

  it('names the field that is wrong, in Chinese', () => {
    const answer = call(
      'fund.move',
      { movement: 'grant', on: '2026-02-30', amountFen: 1.5, source: 'county' },
      ['accountant'],
      'request-0002',
    );
    expect(answer).toMatchObject({ ok: false, code: 'input-invalid' });
    expect(answer.ok ? '' : answer.message).toMatch(/on：日期须写成.*amountFen：金额须是/u);
  });

  it('refuses unknown fields', () => {
    expect(call('book.summary', { and: 1 }, ['manager'])).toMatchObject({ ok: false, code: 'input-invalid' });
  });

  it('wants a request id for every act', () => {
    expect(
      call('setting.set', { key: 'publicity_days', value: '7', validFrom: '2026-01-01' }, ['manager']),
    ).toMatchObject({
      ok: false,
      code: 'request-id-missing',
    });
  });

  it('answers the same request the same, and only once', () => {
    const grant = { movement: 'grant', on: '2026-11-02', amountFen: 100, source: 'county' };
    const first = call('fund.move', grant, ['accountant'], 'request-0003');
    expect(first).toMatchObject({ ok: true });
    expect(call('fund.move', grant, ['accountant'], 'request-0003')).toEqual(first);
    expect(call('fund.move', { ...grant, amountFen: 101 }, ['accountant'], 'request-0003')).toMatchObject({
      ok: false,
      code: 'request-reused',
    });
    expect(call('fund.balances', {}, [])).toMatchObject({ ok: true, value: { heldFen: 2_140_000 + 100 } });
  });

  it('turns a bug into one sentence and reports it', () => {
    open.book.connection.exec('DROP TABLE draft; ALTER TABLE cash_count RENAME TO gone;');
    const answer = call(
      'cash.count',
      { on: '2026-11-02', pieces: [0, 0, 0, 0, 0, 0, 0, 0], cashier: '甲', supervisor: '乙' },
      ['cashier'],
      'request-0004',
    );
    expect(answer).toMatchObject({ ok: false, code: 'internal' });
    expect(bugs).toHaveBeenCalledTimes(1);
    bugs.mockClear();
  });
});
