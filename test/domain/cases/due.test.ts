import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATE_COUNCIL_HOLIDAYS } from '../../../domain/calendar/holidays.ts';
import { dueItems } from '../../../domain/cases/due.ts';
import { lawOn } from '../../../domain/cases/law.ts';
import { progressOf } from '../../../domain/cases/progress.ts';
import type { CaseRecord } from '../../../domain/cases/record.ts';
import { judgeOn } from '../../../domain/policy/evaluate.ts';
import type { ProfileName } from '../../../domain/policy/profile.ts';
import { settings } from '../policy/payment-facts.ts';
import { ALL_TERMS, anyDay, anyRecord, PROFILES_TRIED } from './any-record.ts';
import { decided, decides, does, type Event, law, newCase, payment, pays } from './case-record.ts';

const after = (...events: readonly Event[]): CaseRecord => events.reduce((record, event) => event(record), newCase());

const due = (record: CaseRecord, on: string, profile: ProfileName = 'honghe-2019', known = ALL_TERMS) =>
  dueItems(record, law(profile, known), on).map(({ code, dueOn, daysLeft }) => `${code} ${dueOn} ${daysLeft}`);

const posted = (until?: string) => after(does('notice_before', '2026-03-10', { until }));

describe('what is due', () => {
  it('公示期满: by the notice’s own last day, otherwise by the office’s days', () => {
    expect(due(posted('2026-03-13'), '2026-03-12')).toEqual(['notice_ends 2026-03-13 1']);
    expect(due(posted(), '2026-03-12')).toEqual(['notice_ends 2026-03-15 3']);
    expect(due(does('notice_ended', '2026-03-13')(posted()), '2026-03-14')).toEqual([]);
    expect(due(decides()(posted()), '2026-03-12')).not.toContain('notice_ends 2026-03-15 3');
  });

  it('working days where they are set: five after Tuesday 10 March are over on the 17th', () => {
    const posted = after(does('notice_before', '2026-03-10'));
    expect(due(posted, '2026-03-10', 'honghe-2019', { publicity_days: '5工作日' })).toEqual([
      'notice_ends 2026-03-17 7',
    ]);
  });

  it('an approval is to be paid and filed, in the order of the last days', () => {
    const approved = after(decides());
    expect(due(approved, '2026-03-17', 'lincang-2023', { ...ALL_TERMS, filing_days: '3' })).toEqual([
      'not-filed 2026-03-13 -4',
      'pay 2026-03-15 -2',
    ]);
  });

  it('先行救助: pay, then make up the paperwork by the day named', () => {
    const ordered = after(decides({ kind: 'ordered', paperworkDueOn: '2026-04-10' }));
    expect(due(ordered, '2026-03-10')).toEqual(['pay 2026-03-15 5', 'paperwork-overdue 2026-04-10 31']);
    const [, item] = dueItems(ordered, law('honghe-2019', ALL_TERMS), '2026-03-10');
    expect(item).toMatchObject({
      todo: '补办先行救助手续',
      what: expect.stringContaining('还没有补齐审批、登记救助对象') as string,
    });
  });

  it('after a payment of 11 March: signing back, notice, entry, write-off, visit; an unsigned voucher once', () => {
    expect(due(after(decides(), pays()), '2026-03-11').toSorted()).toEqual(
      [
        'not-disclosed 2026-03-16 5',
        'not-entered 2026-03-16 5',
        'visit 2026-03-16 5',
        'voucher-unsigned 2026-03-16 5',
        'write-off-overdue 2026-03-16 5',
      ].toSorted(),
    );
    // 江西 speaks of the file, and not of signing back: there the receipt is what is missing.
    expect(due(after(decides(), pays()), '2026-03-11', 'jiangxi-2020')).toContain('file-incomplete 2026-03-16 5');
    expect(due(after(decides(), pays()), '2026-03-11', 'jiangxi-2020')).toContain('receipt-missing 2026-03-16 5');
  });

  it('half of an unstaged sum is still to be paid', () => {
    expect(due(after(decides(), pays({ amountFen: 20_000 })), '2026-03-12')).toContain('pay 2026-03-15 3');
    const staged = newCase({ decisions: [decided({ staged: true })], payments: [payment({ amountFen: 20_000 })] });
    expect(due(staged, '2026-03-12')).not.toContain('pay 2026-03-15 3');
  });

  it('what has no term set stands last and names the setting', () => {
    const items = dueItems(after(decides(), pays()), law('honghe-2019', { disclosure_days: '30' }), '2026-03-11');
    expect(items[0]).toMatchObject({ code: 'not-disclosed', dueOn: '2026-04-10', daysLeft: 30, asks: undefined });
    expect(items.slice(1).every(({ dueOn, asks }) => dueOn === undefined && asks !== undefined)).toBe(true);
    expect(items.find(({ code }) => code === 'not-entered')?.asks).toBe('entry_days');
  });

  it('an archived case owes no visit; a withdrawn one nothing; of an old file only what was begun here', () => {
    const done = after(decides(), pays({ voucher: undefined, writeOff: { done: true } }));
    const archived = [
      does('notice_after', '2026-03-12'),
      does('entered', '2026-03-12'),
      does('archived', '2026-03-12'),
    ];
    expect(
      due(
        archived.reduce((record, event) => event(record), done),
        '2026-03-12',
      ),
    ).toEqual([]);
    expect(due(after(decides(), does('withdrawn', '2026-03-12')), '2026-03-13')).toEqual([]);
    const old = { ...after(decides(), pays(), does('referred', '2026-03-12')), recordLevel: 'history' as const };
    expect(due(old, '2026-03-12')).toEqual(['referral-unanswered 2026-03-17 5']);
  });

  it('a step on record as skipped is never due', () => {
    const skipped = does('skipped', '2026-03-11', { step: 'notice_before', rule: '二（二）1' });
    expect(due(skipped(after(does('notice_before', '2026-03-10'))), '2026-03-12')).toEqual([]);
  });

  it('what is past its day is what the rules find, on any record and day', () => {
    const known = settings(ALL_TERMS);
    fc.assert(
      fc.property(anyRecord, anyDay, fc.constantFrom(...PROFILES_TRIED), (record, on, profile) => {
        fc.pre(!record.steps.some(({ kind }) => kind === 'withdrawn'));
        const context = { profile, settings: known, holidays: STATE_COUNCIL_HOLIDAYS };
        const found = judgeOn('progress', progressOf(record, { on, stage: 'close' }), context);
        const past = dueItems(record, lawOn(context, on), on).filter(({ daysLeft = 0 }) => daysLeft < 0);
        // Three are the list's own, and a receipt is not asked for beside an unsigned voucher.
        const own = new Set<string>(['notice_ends', 'pay', 'visit', 'receipt-missing']);
        const listed = new Set<string>(past.map(({ code }) => code).filter((code) => !own.has(code)));
        const judged = new Set<string>(
          found.findings.map(({ code }) => code).filter((code) => code !== 'not-paid-in-full' && !own.has(code)),
        );
        expect(listed).toEqual(judged);
        expect(found.missing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
