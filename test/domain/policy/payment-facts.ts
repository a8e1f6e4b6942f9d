/** Facts for the tests of the rules: an ordinary urgent cash payment, to which a test adds what it is about. */
import type { PastPayment } from '../../../domain/policy/facts/case.ts';
import type {
  HandlingFacts,
  JudgedPayment,
  PaymentFacts,
  ProcedureFacts,
} from '../../../domain/policy/facts/payment.ts';
import { STATE_COUNCIL_HOLIDAYS } from '../../../domain/calendar/holidays.ts';
import * as evaluate from '../../../domain/policy/evaluate.ts';
import type { Finding, RuleCode } from '../../../domain/policy/finding.ts';
import type { ProfileName } from '../../../domain/policy/profile.ts';
import { readSettings, type Settings } from '../../../domain/policy/settings.ts';
import { unwrap } from '../../../domain/problem.ts';

/** The days off as published. */
export const HOLIDAYS = STATE_COUNCIL_HOLIDAYS;

/** As published days off are all the tests know. */
export const judgePayment = (of: PaymentFacts, context: Omit<evaluate.PolicyContext, 'holidays'>): evaluate.Judgement =>
  evaluate.judgePayment(of, { ...context, holidays: HOLIDAYS });

/** The settings of the sample workbook. */
export const SAMPLE_SETTINGS = settings({
  pay_deadline_days: '30',
  split_window_days: '7',
  same_cause_window: 'calendar_year',
});

export function settings(values: Record<string, string>, validFrom = '2000-01-01'): Settings {
  return unwrap(readSettings(Object.entries(values).map(([key, value]) => ({ key, value, validFrom }))));
}

/** 500 元 in cash, approved and paid on 2026-03-10, unless said otherwise; approvedFen follows amountFen, approvedOn paidOn. */
export function payment(over: Partial<JudgedPayment> = {}): JudgedPayment {
  const paidOn = over.paidOn ?? '2026-03-10';
  const amountFen = over.amountFen ?? 50_000;
  return {
    personKey: 'P1',
    householdKey: 'H1',
    approvalKey: 'this',
    type: 'urgent',
    cause: 'illness',
    way: 'cash',
    amountFen,
    approvedFen: amountFen,
    approvedOn: paidOn,
    emergency: false,
    paidOn,
    ...over,
  };
}

/** An earlier approval of its own, by the same person, unless said otherwise. */
export function past(paidOn: string, over: Partial<PastPayment> = {}): PastPayment {
  return {
    personKey: 'P1',
    householdKey: 'H1',
    approvalKey: `A ${paidOn} ${over.personKey ?? ''}`,
    caseKey: `C ${paidOn}`,
    cause: 'fire',
    way: 'card',
    amountFen: 40_000,
    paidOn,
    firstPaidOn: paidOn,
    ...over,
  };
}

/** A decision of the township's after every step, unless said otherwise. */
export function procedure(over: Partial<ProcedureFacts> = {}): ProcedureFacts {
  return {
    level: 'township',
    done: ['accepted', 'surveyed', 'checked', 'appraised', 'notice_before', 'reviewed'],
    skipped: [],
    staged: false,
    openedBy: 'S1',
    decidedBy: 'S2',
    ...over,
  };
}

/** The only payment of its day, of the county's money. */
export function handling(over: Partial<HandlingFacts> = {}): HandlingFacts {
  return { source: 'county', sameDay: 0, words: [], ...over };
}

export function facts(
  over: Partial<JudgedPayment> = {},
  history: readonly PastPayment[] = [],
  recordLevel: PaymentFacts['recordLevel'] = 'live',
): PaymentFacts {
  return { recordLevel, stage: 'payment', payment: payment(over), history };
}

/** The finding of one rule, if there is one. */
export function findingOf(
  code: RuleCode,
  of: PaymentFacts,
  profile: ProfileName = 'honghe-2019',
  known: Settings = SAMPLE_SETTINGS,
): Finding | undefined {
  return judgePayment(of, { profile, settings: known }).findings.find((one) => one.code === code);
}

/** `severity 文号 article` of one rule's finding: what most tests are about. */
export function verdictOf(...args: Parameters<typeof findingOf>): string | undefined {
  const found = findingOf(...args);
  return found && `${found.severity} ${found.source.document} ${found.source.article}`;
}

export const codesOf = (
  of: PaymentFacts,
  profile: ProfileName = 'honghe-2019',
  known: Settings = SAMPLE_SETTINGS,
): string[] => judgePayment(of, { profile, settings: known }).findings.map((one) => one.code);

export const NATIONAL = '民政部、财政部、银保监会意见（2019年12月31日）';
export const YUNNAN = '云民发〔2023〕65号';
export const HONGHE = '红民社救〔2019〕5号';
export const JIANGXI = '赣民字〔2020〕2号';
export const LINCANG = '临民联发〔2023〕17号';
export const JILIN15 = '吉林省民政厅通知（2015年3月4日）';
export const JILIN = '吉民发〔2020〕27号';
