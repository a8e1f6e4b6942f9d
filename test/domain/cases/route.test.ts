import { describe, expect, it } from 'vitest';
import { isSettled, needsOf, routeOf } from '../../../domain/cases/route.ts';
import type { CaseType, Category } from '../../../domain/entities/codes.ts';
import type { ProfileName } from '../../../domain/policy/profile.ts';
import { HONGHE } from '../policy/payment-facts.ts';
import { does, law, newCase, NO_NEEDS } from './case-record.ts';

const steps = (profile: ProfileName, type: CaseType, category: Category = 'general') =>
  routeOf({ type, category }, law(profile), NO_NEEDS).steps;
const names = (...of: Parameters<typeof steps>) => steps(...of).map(({ step }) => step);
const skippable = (...of: Parameters<typeof steps>) =>
  steps(...of)
    .filter(({ skippableBy }) => skippableBy !== undefined)
    .map(({ step }) => step);

const ALL = ['accepted', 'surveyed', 'checked', 'appraised', 'notice_before', 'reviewed'];

describe('the route before a decision', () => {
  it('红河 and 江西 let three steps of 急难型 be simplified, none of 支出型', () => {
    for (const profile of ['honghe-2019', 'jiangxi-2020'] as const) {
      expect(names(profile, 'urgent')).toEqual(ALL);
      expect(skippable(profile, 'urgent')).toEqual(['checked', 'appraised', 'notice_before']);
      expect(skippable(profile, 'spending')).toEqual([]);
    }
    const notice = steps('honghe-2019', 'urgent').find(({ step }) => step === 'notice_before');
    expect(notice?.skippableBy).toMatchObject({ document: HONGHE, article: '二（二）1' });
  });

  it('what only reminds is no station: the national notice binds 支出型', () => {
    expect(names('national-2019', 'spending')).toEqual(['accepted', 'surveyed', 'notice_before', 'reviewed']);
    expect(names('national-2019', 'urgent')).toEqual(['accepted', 'surveyed', 'reviewed']);
  });

  it('江西 waives the check of income for 低保, 特困 and 监测户', () => {
    expect(names('jiangxi-2020', 'spending', 'tekun')).toEqual(ALL.filter((step) => step !== 'checked'));
    expect(names('jiangxi-2020', 'spending', 'edge')).toEqual(ALL);
  });

  it('without a document that speaks of skipping nothing may be skipped', () => {
    expect(skippable('yunnan-2023', 'urgent')).toEqual([]);
    expect(skippable('jilin-2020', 'urgent')).toEqual([]);
  });
});

describe('what the planned help asks for', () => {
  it('is read from its findings and the office’s settings', () => {
    expect(needsOf([], law('yunnan-2023'))).toEqual(NO_NEEDS);
    expect(needsOf([{ code: 'over-township-limit' }, { code: 'meeting-missing' }], law('yunnan-2023'))).toEqual({
      meeting: true,
      county: true,
      finance: false,
    });
    expect(needsOf([{ code: 'discussion-missing' }], law('yunnan-2023', { finance_approval: '是' }))).toEqual({
      meeting: true,
      county: false,
      finance: true,
    });
  });
});

describe('settled', () => {
  it('a notice that hangs is not, one that ended or was skipped is', () => {
    const posted = does('notice_before', '2026-03-03')(newCase());
    expect(isSettled(posted, 'notice_before')).toBe(false);
    expect(isSettled(does('notice_ended', '2026-03-09')(posted), 'notice_before')).toBe(true);
    expect(
      isSettled(does('skipped', '2026-03-03', { step: 'notice_before', rule: '二' })(newCase()), 'notice_before'),
    ).toBe(true);
  });
});
