import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outstandingPaperwork, progressOf } from '../../../domain/cases/progress.ts';
import type { CaseRecord } from '../../../domain/cases/record.ts';
import { anyDay, anyRecord, anyStep } from './any-record.ts';
import { decided, decides, does, type Event, newCase, payment, pays, step } from './case-record.ts';

const after = (...events: readonly Event[]): CaseRecord => events.reduce((record, event) => event(record), newCase());
const facts = (record: CaseRecord, on = '2026-06-30') => progressOf(record, { on, stage: 'close' });

const demand = (on: string, amountFen: number) => does('recovery_demanded', on, { amountFen, ground: '重复领取' });
const back = (amountFen: number) => pays({ returns: [{ on: '2026-03-20', amountFen, kind: 'recovered' }] });

describe('from record to facts', () => {
  it('decisions: the order, and the last decision that stands', () => {
    const both = after(
      decides({ kind: 'ordered', on: '2026-03-02', paperworkDueOn: '2026-03-20' }),
      decides({ on: '2026-03-06', amountFen: 80_000, staged: true }),
    );
    expect(facts(both)).toMatchObject({
      ordered: { on: '2026-03-02', dueOn: '2026-03-20' },
      approved: { on: '2026-03-06', level: 'township', way: 'cash', amountFen: 80_000, staged: true },
    });
    expect(facts(both).refusedOn).toBeUndefined();
    const refused = facts(after(decides({ kind: 'refused', way: undefined, amountFen: undefined })));
    expect([refused.approved, refused.refusedOn]).toEqual([undefined, '2026-03-10']);
  });

  it('payments: what came back, the voucher’s receipt, the agent and the hand-over, each by its own key', () => {
    const record = after(
      pays({
        agencyId: 7,
        returns: [
          { on: '2026-03-12', amountFen: 10_000, kind: 'returned' },
          { on: '2026-03-15', amountFen: 5_000, kind: 'recovered' },
        ],
      }),
      pays({ id: 32, voucher: { id: 42, number: '2026-000013', issuedOn: '2026-03-11', signedOn: '2026-03-12' } }),
      does('receipt_seen', '2026-03-12', { voucherId: 42, signature: false, fingerprint: true }),
      does('receipt_seen', '2026-03-12', { voucherId: 41, signature: false, fingerprint: false }),
      does('handed_over', '2026-03-13', { transferId: 31 }),
    );
    const [first, second] = facts(record).payments;
    expect(first).toMatchObject({
      returnedFen: 15_000,
      returnedOn: '2026-03-12',
      voucher: { number: '2026-000012', signedOn: undefined, receipt: false },
      agent: { name: '玉光', handedOverOn: '2026-03-13' },
    });
    expect(second).toMatchObject({
      returnedFen: 0,
      agent: undefined,
      voucher: { signedOn: '2026-03-12', receipt: true },
    });
  });

  it('objections, referrals and visits, each answered by its own', () => {
    const record = newCase({
      steps: [
        step('objection', '2026-03-03', { what: '有车' }, 1),
        step('objection', '2026-03-04', { what: '有房' }, 2),
        step('objection_answered', '2026-03-05', { objectionId: 1, upheld: false, result: '不属实' }),
        step('referred', '2026-03-06', { target: 'medical' }, 3),
        step('referred', '2026-03-07', undefined, 4),
        step('referral_answered', '2026-03-20', { referralId: 3, accepted: true, result: '已受理' }),
        step('visited', '2026-04-01', { stillInNeed: true }),
        step('visited', '2026-04-02'),
      ],
    });
    expect(facts(record)).toMatchObject({
      openObjections: [{ on: '2026-03-04', what: '有房' }],
      referrals: [
        { target: 'medical', on: '2026-03-06', answeredOn: '2026-03-20' },
        { target: undefined, on: '2026-03-07', answeredOn: undefined },
      ],
      stillInNeedOn: '2026-04-01',
    });
    expect(facts(does('visited', '2026-05-01', { stillInNeed: false })(record)).stillInNeedOn).toBeUndefined();
  });

  it('追回 settles demands in their order; what nobody demanded is settled as it comes', () => {
    expect(facts(after(demand('2026-03-12', 10_000), demand('2026-03-13', 20_000), back(15_000))).recoveries).toEqual([
      { demandedOn: '2026-03-12', dueOn: undefined, amountFen: 10_000, recoveredFen: 10_000 },
      { demandedOn: '2026-03-13', dueOn: undefined, amountFen: 20_000, recoveredFen: 5_000 },
    ]);
    expect(facts(after(back(15_000))).recoveries).toEqual([
      { demandedOn: '2026-03-20', amountFen: 15_000, recoveredFen: 15_000 },
    ]);
  });

  it('the days of entry, notice, filing and file are the last ones', () => {
    const record = after(
      does('entered', '2026-04-12'),
      does('entered', '2026-03-12'),
      does('notice_after', '2026-03-13'),
      does('filed', '2026-03-14'),
      does('archived', '2026-05-01'),
    );
    expect(facts(record)).toMatchObject({
      enteredOn: '2026-04-12',
      disclosedOn: '2026-03-13',
      filedOn: '2026-03-14',
      archivedOn: '2026-05-01',
    });
    expect(facts(record, '2026-04-30')).toMatchObject({ archivedOn: undefined, enteredOn: '2026-04-12' });
  });

  it('what is recorded for later days is not seen', () => {
    fc.assert(
      fc.property(anyRecord, anyStep, anyDay, (record, added, on) => {
        fc.pre(added.on > on);
        expect(facts({ ...record, steps: [...record.steps, added] }, on)).toEqual(facts(record, on));
      }),
      { numRuns: 300 },
    );
    const signedLater = payment({ voucher: { id: 41, number: '1', issuedOn: '2026-03-11', signedOn: '2026-03-20' } });
    const voucher = (on: string) => facts(newCase({ payments: [signedLater] }), on).payments[0]?.voucher?.signedOn;
    expect([voucher('2026-03-19'), voucher('2026-03-20')]).toEqual([undefined, '2026-03-20']);
  });
});

describe('补办手续', () => {
  const order = newCase({ decisions: [decided({ kind: 'ordered' })] });
  const left = (...events: readonly Event[]) =>
    outstandingPaperwork(events.reduce((record, event) => event(record), order));

  it('begins with an order', () => {
    expect(outstandingPaperwork(newCase())).toEqual([]);
    expect(left()).toEqual(['register', 'application', 'identity', 'survey', 'signature', 'seal', 'notice']);
  });

  it('is made up item by item, by the steps and materials themselves, or all at once', () => {
    expect(left(does('paperwork', '2026-03-11', { item: 'seal' }))).not.toContain('seal');
    expect(
      left(
        does('materials', '2026-03-11', { present: ['application', 'identity'] }),
        does('surveyed', '2026-03-11'),
        does('skipped', '2026-03-11', { step: 'notice_before', rule: '二（二）' }),
      ),
    ).toEqual(['register', 'signature', 'seal']);
    expect(left(does('paperwork', '2026-03-11'))).toEqual([]);
  });
});
