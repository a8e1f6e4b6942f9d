import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../domain/calendar/date.ts';
import { isWorkingDay } from '../../../../../domain/calendar/working-days.ts';
import type { JudgedPayment, NoticeFacts } from '../../../../../domain/policy/facts/payment.ts';
import { noticeFaulty } from '../../../../../domain/policy/rules/payment/notice-faulty.ts';
import {
  facts,
  HOLIDAYS,
  judgePayment,
  NATIONAL,
  payment,
  procedure,
  settings,
  verdictOf,
} from '../../payment-facts.ts';
import { alone, document, words } from './alone.ts';

const ask = alone(noticeFaulty, document({ id: 'national-2019', provisions: { 'notice-faulty': [words('explain')] } }));
const NOTICE: NoticeFacts = { postedOn: '2026-03-02', place: '勐禾村公示栏', openObjections: 0 };
const judged = (approvedOn: string | undefined, over: Partial<NoticeFacts> = {}, days?: string) =>
  ask(
    {
      payment: payment({ approvedOn, paidOn: approvedOn ?? '2026-03-20' }),
      procedure: procedure({ notice: { ...NOTICE, ...over } }),
    },
    days === undefined ? {} : { publicity_days: days },
  );
const said = (...args: Parameters<typeof judged>) => judged(...args).findings.map((found) => found.message);

const simplified = (openObjections: number) =>
  ask({
    payment: payment({ approvedOn: '2026-03-02' }),
    procedure: procedure({ skipped: ['notice_before'], notice: { ...NOTICE, openObjections } }),
  });

describe('notice-faulty, the term', () => {
  it('5 天 from 2 March: 3 to 7 March; approved from the 8th', () => {
    expect(said('2026-03-08', {}, '5')).toEqual([]);
    expect(said('2026-03-07', {}, '5')).toEqual([
      '2026年3月2日张贴的公示：公示 5 个自然日，应到2026年3月7日，2026年3月7日审批时没有期满。请补正后再审批、发放。',
    ]);
  });

  it('5 工作日 from Monday 2 March end on Monday 9 March', () => {
    expect(said('2026-03-10', {}, '5工作日')).toEqual([]);
    expect(said('2026-03-09', {}, '5工作日')[0]).toContain('应到2026年3月9日');
  });

  it('the Spring Festival of 2026 and its worked Saturday: 13, 14, 24, 25 and 26 February', () => {
    expect(said('2026-02-27', { postedOn: '2026-02-12' }, '5工作日')).toEqual([]);
    expect(said('2026-02-26', { postedOn: '2026-02-12' }, '5工作日')).toHaveLength(1);
  });

  it('taken down before the last day is early, however late the approval', () => {
    expect(said('2026-04-01', { endedOn: '2026-03-07' }, '5')).toEqual([]);
    expect(said('2026-04-01', { endedOn: '2026-03-06' }, '5')).toEqual([
      '2026年3月2日张贴的公示：公示 5 个自然日，应到2026年3月7日，2026年3月6日就已撤下。请补正后再审批、发放。',
    ]);
  });

  it('any term: the first day on which one may approve has just so many days, or working days, before it since the posting', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 1, max: 30 }),
        fc.boolean(),
        (n, days, working) => {
          const postedOn = addDays('2025-01-01', n);
          let first = postedOn;
          for (let hung = 0; hung < days;) {
            first = addDays(first, 1);
            if (!working || isWorkingDay(first, HOLIDAYS)) hung += 1;
          }
          const term = `${days}${working ? '工作日' : '天'}`;
          expect(said(first, { postedOn }, term)).toHaveLength(1);
          expect(said(addDays(first, 1), { postedOn }, term)).toEqual([]);
        },
      ),
    );
  });

  it('put up although 公示 was simplified on record: held to no term, but objections are answered', () => {
    expect(simplified(0)).toEqual({ findings: [], missing: [] });
    expect(simplified(1).findings).toHaveLength(1);
  });

  it('the setting is asked for where the answer depends on it: not by the day of posting, which is early for any term', () => {
    expect(judged('2026-03-03')).toEqual({ findings: [], missing: ['publicity_days'] });
    const sameDay = judged('2026-03-02');
    expect(sameDay.missing).toEqual([]);
    expect(sameDay.findings[0]?.message).toContain('2026年3月2日即审批，没有公示期满');
    expect(said('2026-03-01')).toHaveLength(1);
  });
});

describe('notice-faulty, place and objections', () => {
  it.each([undefined, '', ' '])('no place on record (%j)', (place) => {
    expect(said('2026-03-20', { place }, '5')).toEqual([
      '2026年3月2日张贴的公示：没有记录公示地点。请补正后再审批、发放。',
    ]);
  });

  it('open objections, all faults in one sentence, and the term is asked for besides', () => {
    const { findings, missing } = judged('2026-03-20', { place: '', openObjections: 2 });
    expect(findings).toMatchObject([
      {
        severity: 'explain',
        subject: 'case',
        message: '2026年3月2日张贴的公示：没有记录公示地点；还有 2 件公示异议没有处理。请补正后再审批、发放。',
        details: { openObjections: 2, postedOn: '2026-03-02' },
      },
    ]);
    expect(missing).toEqual(['publicity_days']);
  });

  it('says nothing without a notice, or where nothing is approved yet', () => {
    expect(ask({ procedure: procedure() })).toEqual({ findings: [], missing: [] });
    expect(ask({})).toEqual({ findings: [], missing: [] });
    const ordered: Partial<JudgedPayment> = { emergency: true, orderedOn: '2026-03-02', approvedOn: undefined };
    expect(
      ask({ payment: payment(ordered), procedure: procedure({ notice: { ...NOTICE, openObjections: 1 } }) }),
    ).toEqual({ findings: [], missing: [] });
  });
});

const of = (stage: 'decision' | 'payment', approvedOn = '2026-03-05') => ({
  ...facts({ approvedOn, paidOn: '2026-03-20' }),
  stage,
  procedure: procedure({ notice: NOTICE }),
});
const FIVE = settings({ publicity_days: '5' });

describe('notice-faulty, in the regions', () => {
  it('the national text speaks everywhere, at the decision and when it is paid', () => {
    for (const profile of ['yunnan-2023', 'honghe-2019', 'jiangxi-2020', 'jilin-2020'] as const)
      for (const stage of ['decision', 'payment'] as const)
        expect(verdictOf('notice-faulty', of(stage), profile, FIVE)).toBe(`explain ${NATIONAL} 三（四）`);
    expect(verdictOf('notice-faulty', of('decision', '2026-03-08'), 'jilin-2020', FIVE)).toBeUndefined();
  });

  it('goes by the term set on the day of the decision', () => {
    const later = settings({ publicity_days: '5' }, '2026-03-06');
    expect(verdictOf('notice-faulty', of('payment'), 'jilin-2020', later)).toBeUndefined();
    expect(judgePayment(of('payment'), { profile: 'jilin-2020', settings: later }).missing).toContain('publicity_days');
  });
});
