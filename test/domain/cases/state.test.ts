import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_STATE_CODES, CASE_STATES, caseState, type CaseState } from '../../../domain/cases/state.ts';
import { anyRecord, anyStep, LAWS } from './any-record.ts';
import { decides, decided, does, later, law, newCase, payment, pays, route, signed, statesOf } from './case-record.ts';

const spendingHonghe = () =>
  statesOf(
    [
      does('accepted', '2026-03-02'),
      does('surveyed', '2026-03-03'),
      does('notice_before', '2026-03-04'),
      does('notice_ended', '2026-03-09'),
      does('reviewed', '2026-03-09'),
      decides({ way: 'card' }),
      pays({ way: 'card', voucher: undefined, writeOff: undefined }),
      does('notice_after', '2026-03-12'),
      does('entered', '2026-03-12'),
      does('archived', '2026-03-20'),
    ],
    { start: newCase({ type: 'spending' }), of: law('honghe-2019') },
  );

const skip = (step: 'checked' | 'appraised' | 'notice_before') =>
  does('skipped', '2026-03-03', { step, rule: '红民社救〔2019〕5号 二（二）1' });

const urgentHonghe = () =>
  statesOf(
    [
      does('accepted', '2026-03-02'),
      does('surveyed', '2026-03-02'),
      skip('checked'),
      skip('appraised'),
      skip('notice_before'),
      does('reviewed', '2026-03-03'),
      decides(),
      pays({ agencyId: 7 }),
      signed('2026-03-11'),
      does('receipt_seen', '2026-03-11', { voucherId: 41, signature: false, fingerprint: true }),
      does('handed_over', '2026-03-12', { transferId: 31 }),
      does('notice_after', '2026-03-12'),
      does('entered', '2026-03-13'),
    ],
    { of: law('honghe-2019') },
  );

const orderedJiangxi = () =>
  statesOf(
    [
      does('accepted', '2026-03-02'),
      decides({ kind: 'ordered', on: '2026-03-02' }),
      pays({ on: '2026-03-02' }),
      does('paperwork', '2026-03-05', { item: 'register' }),
      decides({ on: '2026-03-06' }),
      does('paperwork', '2026-03-06'),
      signed('2026-03-02'),
    ],
    { of: law('jiangxi-2020') },
  );

const overTheLimitLincang = () =>
  statesOf(
    [
      does('accepted', '2026-03-02'),
      does('surveyed', '2026-03-03'),
      does('reviewed', '2026-03-04'),
      does('met', '2026-03-05', { meeting: 'township', minutes: '纪要1号', discussion: false }),
      does('handed_up', '2026-03-06', { reference: '移交1号' }),
      decides({ level: 'county' }),
    ],
    { of: law('lincang-2023'), needs: { meeting: true, county: true } },
  );

const stagedLincang = () =>
  statesOf(
    [
      does('filed', '2026-03-10'),
      does('finance_agreed', '2026-03-10', { by: '罕山' }),
      pays({ amountFen: 20_000, voucher: undefined }),
      pays({ amountFen: 30_000, voucher: undefined, on: '2026-04-11' }),
    ],
    {
      start: newCase({ decisions: [decided({ staged: true })] }),
      of: law('lincang-2023'),
      needs: { finance: true },
    },
  );

const refused = () =>
  statesOf([decides({ kind: 'refused' }), does('refusal_served', '2026-03-11', { receivedBy: '岩温', way: '当面' })], {
    of: law('yunnan-2023'),
  });
const withdrawn = () =>
  statesOf([does('accepted', '2026-03-02'), does('withdrawn', '2026-03-03')], { of: law('yunnan-2023') });
const imported = () => statesOf([], { start: newCase({ recordLevel: 'history' }), of: law('yunnan-2023') });

const CHECKED_SPENDING = () =>
  statesOf([does('accepted', '2026-03-02'), does('surveyed', '2026-03-03')], {
    start: newCase({ type: 'spending' }),
    of: law('jiangxi-2020'),
  });

describe('a case, step by step', () => {
  it('支出型 in 红河, paid by 一卡通', () => {
    expect(spendingHonghe()).toEqual([
      'to_accept',
      'to_survey',
      'to_post',
      'posted',
      'to_review',
      'to_decide',
      'to_pay',
      'to_disclose',
      'to_enter',
      'to_archive',
      'archived',
    ]);
  });

  it('急难型 in 红河: three steps skipped on record, cash collected by an agent', () => {
    expect(urgentHonghe()).toEqual([
      'to_accept',
      'to_survey',
      'to_check',
      'to_appraise',
      'to_post',
      'to_review',
      'to_decide',
      'to_pay',
      'to_sign',
      'to_sign',
      'to_hand_over',
      'to_disclose',
      'to_enter',
      'to_archive',
    ]);
  });

  it('先行救助 in 江西: paid on the order, then the paperwork and the approval', () => {
    expect(orderedJiangxi()).toEqual([
      'to_accept',
      'to_survey',
      'to_pay_order',
      'to_make_up',
      'to_make_up',
      'to_make_up',
      'to_sign',
      'to_sign',
    ]);
  });

  it('over the township’s limit in 临沧: meeting, handed up, the county decides, nothing to file', () => {
    expect(overTheLimitLincang()).toEqual([
      'to_accept',
      'to_survey',
      'to_review',
      'to_meet',
      'to_decide',
      'with_county',
      'to_pay',
    ]);
  });

  it('in stages, filed with the county, agreed by the finance side', () => {
    expect(stagedLincang()).toEqual(['to_file', 'to_agree', 'to_pay', 'paying', 'to_disclose']);
  });

  it('refused, withdrawn, or from an old file', () => {
    expect(refused()).toEqual(['to_accept', 'refused', 'refused']);
    expect(withdrawn()).toEqual(['to_accept', 'to_survey', 'withdrawn']);
    expect(imported()).toEqual(['imported']);
  });

  it('江西: no survey of income for 低保 and 特困, a check for everybody else', () => {
    expect(CHECKED_SPENDING().at(-1)).toBe('to_check');
    const dibao = newCase({ type: 'spending', category: 'dibao' });
    const events = [does('accepted', '2026-03-02'), does('surveyed', '2026-03-03')];
    expect(statesOf(events, { start: dibao, of: law('jiangxi-2020') }).at(-1)).toBe('to_appraise');
  });

  it('every state has its case', () => {
    const reached = new Set<CaseState>(
      [
        spendingHonghe,
        urgentHonghe,
        orderedJiangxi,
        overTheLimitLincang,
        stagedLincang,
        refused,
        withdrawn,
        imported,
      ].flatMap((story) => story()),
    );
    expect(CASE_STATE_CODES.filter((code) => !reached.has(code))).toEqual([]);
  });
});

const rank = (state: CaseState) => CASE_STATE_CODES.indexOf(state);

const paidUp = newCase({ decisions: [decided()], payments: [payment({ voucher: undefined })] });

const back = (kind: 'returned' | 'recovered') =>
  statesOf([later({ returns: [{ on: '2026-03-12', amountFen: 50_000, kind }] })], {
    start: paidUp,
    of: law('yunnan-2023'),
  });

describe('what takes a case back, and what does not', () => {
  it('money that came back undelivered is to be paid again; what was demanded back is not', () => {
    expect(back('returned')).toEqual(['to_disclose', 'to_pay']);
    expect(back('recovered')).toEqual(['to_disclose', 'to_archive']);
  });

  it('a withdrawal after payment changes nothing', () => {
    expect(statesOf([does('withdrawn', '2026-03-12')], { start: paidUp, of: law('yunnan-2023') })).toEqual([
      'to_disclose',
      'to_disclose',
    ]);
  });

  it('what is recorded late does not take it back', () => {
    const events = [does('accepted', '2026-03-02'), does('objection', '2026-03-12', { what: '有车' })];
    expect(new Set(statesOf(events, { start: paidUp, of: law('yunnan-2023') }))).toEqual(new Set(['to_disclose']));
  });

  it('no step takes any case back, but for a withdrawal', () => {
    fc.assert(
      fc.property(anyRecord, anyStep, fc.constantFrom(...LAWS), fc.boolean(), (record, added, of, needed) => {
        const way = route(record, of, { meeting: needed, county: needed, finance: needed });
        const before = caseState(record, way, of);
        const after = caseState({ ...record, steps: [...record.steps, added] }, way, of);
        if (added.kind === 'archived') expect(after).toBe('archived');
        else if (added.kind !== 'withdrawn')
          expect(rank(after), `${CASE_STATES[before]} + ${added.kind}`).toBeGreaterThanOrEqual(rank(before));
      }),
      { numRuns: 500 },
    );
  });
});
