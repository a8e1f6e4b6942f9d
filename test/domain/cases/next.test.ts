import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Law } from '../../../domain/cases/law.ts';
import { type NextStep, nextSteps } from '../../../domain/cases/next.ts';
import type { CaseRecord } from '../../../domain/cases/record.ts';
import type { Needs } from '../../../domain/cases/route.ts';
import { anyRecord, LAWS } from './any-record.ts';
import { decided, decides, does, type Event, law, newCase, payment, route, signed } from './case-record.ts';

const HONGHE = law('honghe-2019');
const nameOf = (one: NextStep) => ('kind' in one ? one.kind : one.act);
const after = (events: readonly Event[], start: CaseRecord = newCase()): CaseRecord =>
  events.reduce((record, event) => event(record), start);

function next(record: CaseRecord, of: Law = HONGHE, needs: Partial<Needs> = {}) {
  const steps = nextSteps(record, route(record, of, needs), of);
  return {
    leads: steps.filter(({ leads }) => leads).map(nameOf),
    also: steps.filter(({ leads }) => !leads).map(nameOf),
    steps,
  };
}

const taken = [does('accepted', '2026-03-02'), does('surveyed', '2026-03-03')];
const ordered = after([decides({ kind: 'ordered', on: '2026-03-02' })]);

describe('what comes next', () => {
  it('a new urgent case: intake first, an order of 先行救助 at any time', () => {
    const { leads, also } = next(newCase());
    expect(leads).toEqual(['accepted']);
    expect(also).toEqual(
      expect.arrayContaining(['surveyed', 'checked', 'ordered', 'agency', 'materials', 'refused', 'withdrawn']),
    );
    expect(also).not.toContain('reviewed');
    expect(next(newCase({ type: 'spending' })).also).not.toContain('ordered');
    expect(next(newCase({ type: 'spending' })).also).toContain('income_tested');
  });

  it('a skippable step leads with the provision that lets it be skipped', () => {
    const { leads, steps } = next(after(taken));
    expect(leads).toEqual(['checked']);
    expect(steps.find((one) => nameOf(one) === 'checked')).toMatchObject({
      label: '经济状况核对',
      skippableBy: { document: '红民社救〔2019〕5号', article: '二（二）1' },
    });
    expect(steps.some((one) => nameOf(one) === 'skipped')).toBe(true);
    const spending = next(after(taken, newCase({ type: 'spending' })));
    expect(spending.leads).toEqual(['notice_before']);
    expect(spending.also).not.toContain('skipped');
  });

  it('a notice that hangs is ended next, and an objection goes before the review', () => {
    const posted = after([...taken, does('notice_before', '2026-03-04')], newCase({ type: 'spending' }));
    expect(next(posted).leads).toEqual(['notice_ended']);
    expect(next(posted).also).toContain('objection');
    const objected = after(
      [does('objection', '2026-03-05', { what: '有车' }), does('notice_ended', '2026-03-09')],
      posted,
    );
    expect(next(objected).leads).toEqual(['objection_answered']);
  });

  it('before the decision: the meeting, and the county above the township’s limit', () => {
    const reviewed = after([...taken, does('reviewed', '2026-03-04')]);
    const lincang = law('lincang-2023');
    expect(next(reviewed, lincang).leads).toEqual(['approved', 'refused']);
    expect(next(reviewed, lincang, { meeting: true, county: true }).leads).toEqual(['met']);
    const met = after([does('met', '2026-03-05', { meeting: 'township', minutes: '1', discussion: false })], reviewed);
    expect(next(met, lincang, { meeting: true, county: true }).leads).toEqual(['handed_up']);
    const handed = after([does('handed_up', '2026-03-06', { reference: '1' })], met);
    expect(next(handed, lincang, { meeting: true, county: true }).leads).toEqual(['approved', 'refused']);
  });

  it('an order is paid at once; its paperwork and steps follow', () => {
    expect(next(ordered).leads).toEqual(['payment', 'paperwork', 'accepted']);
    const paid = { ...ordered, payments: [payment()] };
    expect(next(paid).leads).toEqual(['paperwork', 'accepted']);
    expect(next(paid).also).not.toContain('ordered');
  });

  it('备案 does not hold the money back, 财务审批 does', () => {
    const approved = newCase({ decisions: [decided()] });
    const lincang = law('lincang-2023');
    expect(next(approved, lincang).leads).toEqual(['filed', 'payment']);
    expect(next(approved, lincang, { finance: true }).leads).toEqual(['filed', 'finance_agreed']);
    expect(next(approved, HONGHE, { finance: true }).leads).toEqual(['finance_agreed']);
  });

  it('after payment: receipt, hand-over, notice, entry, file', () => {
    let record = newCase({ decisions: [decided()], payments: [payment({ agencyId: 7 })] });
    const led: string[][] = [];
    for (const event of [
      signed('2026-03-11'),
      does('receipt_seen', '2026-03-11', { voucherId: 41, signature: true, fingerprint: false }),
      does('handed_over', '2026-03-12', { transferId: 31 }),
      does('notice_after', '2026-03-12'),
      does('entered', '2026-03-12'),
      does('archived', '2026-03-13'),
    ]) {
      led.push(next(record).leads);
      record = event(record);
    }
    expect(led).toEqual([
      ['signing', 'receipt_seen'],
      ['receipt_seen'],
      ['handed_over'],
      ['notice_after'],
      ['entered'],
      ['archived'],
    ]);
    expect(next(record).leads).toEqual([]);
    expect(next(record).also).toEqual(['visited', 'recovery_demanded', 'referred']);
  });

  it('a refusal is served and filed away; a withdrawal is filed away', () => {
    const refused = after([decides({ kind: 'refused' })]);
    expect(next(refused).leads).toEqual(['refusal_served']);
    expect(next(refused).also).toEqual(['referred']);
    const served = after([does('refusal_served', '2026-03-11', { receivedBy: '岩温', way: '当面' })], refused);
    expect(next(served).leads).toEqual(['archived']);
    expect(next(after([does('withdrawn', '2026-03-03')])).leads).toEqual(['archived']);
  });

  it('names each act once, and never waits for a step on record as skipped', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(...LAWS), (record, of) => {
        const steps = nextSteps(record, route(record, of), of);
        expect(new Set(steps.map((one) => `${one.act} ${nameOf(one)}`)).size).toBe(steps.length);
        const skipped = record.steps.flatMap((one) => (one.kind === 'skipped' ? [one.detail?.step] : []));
        const waited = new Set(steps.map(nameOf));
        expect(skipped.filter((one) => one !== undefined && waited.has(one))).toEqual([]);
        if (skipped.includes('notice_before')) expect(waited.has('notice_ended')).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
