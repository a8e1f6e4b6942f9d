import { describe, expect, it } from 'vitest';
import { judgeOn } from '../../../../../domain/policy/evaluate.ts';
import type { TekunFacts } from '../../../../../domain/policy/facts/tekun.ts';
import type { ProfileName } from '../../../../../domain/policy/profile.ts';
import type { Settings } from '../../../../../domain/policy/settings.ts';
import { HOLIDAYS, JILIN, settings } from '../../payment-facts.ts';

const funeral = (over: Partial<TekunFacts> = {}): TekunFacts => ({
  stage: 'payment',
  on: '2026-03-10',
  purpose: 'funeral',
  way: 'transfer',
  payee: 'handler',
  approvedBy: 'county',
  ...over,
});
const medical = (over: Partial<TekunFacts> = {}) => funeral({ purpose: 'medical', payee: 'hospital', ...over });
const judge = (of: TekunFacts, known: Settings = {}, profile: ProfileName = 'jilin-2020') =>
  judgeOn('tekun', of, { profile, settings: known, holidays: HOLIDAYS });
const verdict = (of: TekunFacts, known: Settings = {}) => {
  const { findings } = judge(of, known);
  expect(findings.length).toBeLessThanOrEqual(1);
  return findings[0] && `${findings[0].severity} ${findings[0].source.document} ${findings[0].source.article}`;
};
const FORBIDDEN = `forbid ${JILIN} 三`;
const EXPLAIN = `explain ${JILIN} 三`;

describe('tekun-channel', () => {
  it('by bank transfer only: neither in cash nor by 一卡通', () => {
    expect(verdict(funeral())).toBeUndefined();
    expect(verdict(funeral({ way: 'cash' }))).toBe(FORBIDDEN);
    expect(verdict(funeral({ way: 'card' }))).toBe(FORBIDDEN);
    expect(verdict(medical({ way: 'cash' }))).toBe(FORBIDDEN);
  });

  it('丧葬费 to whoever handles it or the institution, 医疗费 to the hospital', () => {
    expect(verdict(funeral({ payee: 'institution' }))).toBeUndefined();
    expect(verdict(funeral({ payee: 'hospital' }))).toBe(FORBIDDEN);
    expect(verdict(funeral({ payee: 'other' }))).toBe(FORBIDDEN);
    expect(verdict(medical())).toBeUndefined();
    for (const payee of ['handler', 'institution', 'other'] as const)
      expect(verdict(medical({ payee }))).toBe(FORBIDDEN);
  });

  it('approved by the county, or by a township with authority', () => {
    const township = funeral({ approvedBy: 'township' });
    expect(verdict(township, settings({ tekun_authorised: 'yes' }))).toBeUndefined();
    expect(verdict(township, settings({ tekun_authorised: 'no' }))).toBe(FORBIDDEN);
    expect(judge(township)).toEqual({ findings: [], missing: ['tekun_authorised'] });
    expect(judge(funeral()).missing).toEqual([]);
  });

  it('an open question of authority hides no other fault', () => {
    const judged = judge(funeral({ approvedBy: 'township', way: 'cash' }));
    expect(judged.missing).toEqual(['tekun_authorised']);
    expect(judged.findings.map(({ severity }) => severity)).toEqual(['forbid']);
  });

  it('not 特困 by the roster, or no 定点 hospital: to be explained; unknown is silent', () => {
    expect(verdict(funeral({ isTekun: false }))).toBe(EXPLAIN);
    expect(verdict(funeral({ isTekun: true }))).toBeUndefined();
    expect(verdict(medical({ designated: false }))).toBe(EXPLAIN);
    expect(verdict(medical({ designated: true }))).toBeUndefined();
    expect(verdict(funeral({ designated: false }))).toBeUndefined();
    expect(verdict(funeral({ isTekun: false, way: 'cash' }))).toBe(FORBIDDEN);
  });

  it('says everything that is wrong at once', () => {
    const all = medical({ way: 'cash', payee: 'handler', approvedBy: 'township', designated: false, isTekun: false });
    expect(judge(all, settings({ tekun_authorised: 'no' })).findings[0]?.message).toBe(
      '特困人员医疗费：须通过银行转账发放，不能用现金；应付给就诊医疗机构，收款方登记为“具体承办人”；' +
        '乡镇没有经政府授权审批，应报县级民政部门审批；就诊的不是医保定点医疗机构；当日名册上不是特困人员，请核对名册。',
    );
    expect(judge(funeral({ payee: 'other' })).findings[0]?.message).toBe(
      '特困人员丧葬费：应付给具体承办人或供养服务机构，收款方登记为“其他”。',
    );
  });

  it('only in 吉林, from the day of its document', () => {
    const cash = funeral({ way: 'cash', approvedBy: 'township' });
    for (const profile of ['national-2019', 'honghe-2019', 'jiangxi-2020'] as const) {
      expect(judge(cash, {}, profile)).toEqual({ findings: [], missing: [] });
    }
    expect(judge({ ...cash, on: '2020-05-27' })).toEqual({ findings: [], missing: [] });
    expect(judge({ ...cash, on: '2020-05-28' }).findings).toHaveLength(1);
  });
});
