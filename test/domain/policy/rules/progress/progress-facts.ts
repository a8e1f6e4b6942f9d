/** Facts for the tests of the rules on progress, and the test every rule with a term has to pass. */
import { describe, expect, it } from 'vitest';
import { judgeOn, type Judgement } from '../../../../../domain/policy/evaluate.ts';
import type { MadePayment, ProgressFacts } from '../../../../../domain/policy/facts/progress.ts';
import type { CodeOn, Finding } from '../../../../../domain/policy/finding.ts';
import type { ProfileName } from '../../../../../domain/policy/profile.ts';
import type { SettingKey } from '../../../../../domain/policy/settings.ts';
import { HOLIDAYS, settings } from '../../payment-facts.ts';

/** Tuesday */
export const BEGUN = '2026-03-10';

/** A case of which nothing is open: judged on 2026-06-30. */
export const progress = (over: Partial<ProgressFacts> = {}): ProgressFacts => ({
  recordLevel: 'live',
  stage: 'close',
  on: '2026-06-30',
  caseKey: 1,
  number: '2026-0012',
  name: '岩温',
  type: 'urgent',
  payments: [],
  outstanding: [],
  openObjections: [],
  referrals: [],
  recoveries: [],
  ...over,
});

/** 500 元 in cash paid on 2026-03-10. */
export const made = (over: Partial<MadePayment> = {}): MadePayment => ({
  on: BEGUN,
  way: 'cash',
  amountFen: 50_000,
  returnedFen: 0,
  ...over,
});

/** The township's approval of 500 元 in cash on 2026-03-10. */
export const approval = (
  over: Partial<NonNullable<ProgressFacts['approved']>> = {},
): NonNullable<ProgressFacts['approved']> => ({
  on: BEGUN,
  level: 'township',
  way: 'cash',
  amountFen: 50_000,
  staged: false,
  ...over,
});

type ProgressCode = CodeOn<'progress'>;
type Known = Readonly<Record<string, string>>;

const judge = (facts: ProgressFacts, profile: ProfileName, known: Known): Judgement =>
  judgeOn('progress', facts, { profile, settings: settings(known), holidays: HOLIDAYS });

export const findingOn = (
  code: ProgressCode,
  facts: ProgressFacts,
  profile: ProfileName,
  known: Known = {},
): Finding | undefined => judge(facts, profile, known).findings.find((one) => one.code === code);

/** `severity 文号 article` */
export function verdictOn(...asked: Parameters<typeof findingOn>): string | undefined {
  const found = findingOn(...asked);
  return found && `${found.severity} ${found.source.document} ${found.source.article}`;
}

interface TermTest {
  readonly code: ProgressCode;
  readonly key: SettingKey;
  readonly profile: ProfileName;
  /** What began on 2026-03-10 and is still open */
  readonly open: Partial<ProgressFacts>;
  readonly verdict: string;
  /** Of five days, on 2026-03-16 */
  readonly message: string;
  /** The setting takes calendar days only */
  readonly onlyDays?: true;
}

/** 2026-03-10 and five days is 03-15; and five working days is 03-17, after Saturday 14 and Sunday 15. */
export function describeTerm({ code, key, profile, open, verdict, message, onlyDays }: TermTest): void {
  const on = (day: string, known: Known) => verdictOn(code, progress({ ...open, on: day }), profile, known);
  const missing = (day: string, known: Known = {}) =>
    judge(progress({ ...open, on: day }), profile, known).missing.includes(key);

  const at = (stage: ProgressFacts['stage']) => verdictOn(code, progress({ ...open, stage }), profile, { [key]: '5' });

  describe(`${code}: the term of ${key}`, () => {
    it('is over when its last day is', () => {
      expect(on('2026-03-15', { [key]: '5' })).toBeUndefined();
      expect(on('2026-03-16', { [key]: '5' })).toBe(verdict);
    });

    if (onlyDays === undefined) {
      it('counts working days where it is set so', () => {
        expect(on('2026-03-17', { [key]: '5工作日' })).toBeUndefined();
        expect(on('2026-03-18', { [key]: '5工作日' })).toBe(verdict);
      });
    }

    it('says whose, what, since when and how long', () => {
      expect(findingOn(code, progress({ ...open, on: '2026-03-16' }), profile, { [key]: '5' })?.message).toContain(
        message,
      );
    });

    it('is asked for where it is not set, unless no term could be over', () => {
      expect(missing('2026-03-11')).toBe(false);
      expect(missing('2026-03-12')).toBe(true);
      expect(missing('2026-03-12', { [key]: '5' })).toBe(false);
      expect(on('2026-12-31', {})).toBeUndefined();
    });

    it('judges no row of an old file', () => {
      const file = progress({ ...open, recordLevel: 'history' });
      expect(judge(file, profile, {})).toEqual({ findings: [], missing: [] });
    });

    it('speaks at close and sending, not at intake', () => {
      expect([at('close'), at('sending'), at('intake')]).toEqual([verdict, verdict, undefined]);
    });
  });
}
