/**
 * 要求与落实: every demand of the five documents and its place in the program, so that nothing is forgotten when either
 * changes. docs/rules.md prints it; test/domain/policy/coverage.test.ts holds it against the documents and the program.
 */
import { ALERTS, TEKUN } from './coverage/alerts.ts';
import { AMOUNT } from './coverage/amount.ts';
import { CHANNEL } from './coverage/channel.ts';
import { FUND } from './coverage/fund.ts';
import { AGENTS, GOODS } from './coverage/goods-and-agents.ts';
import { PROCEDURE } from './coverage/procedure.ts';
import type { Means, Requirement } from './coverage/requirement.ts';

export { CHECKS_MET } from './coverage/checks.ts';
export { PAPERS, REPORTS, type Means, type Quote, type Requirement } from './coverage/requirement.ts';

/** By subject, as docs/rules.md lists them. */
export const REQUIREMENT_GROUPS = {
  发放方式与现金: CHANNEL,
  '额度、次数与资格': AMOUNT,
  程序与公开: PROCEDURE,
  实物: GOODS,
  代领: AGENTS,
  '备用金、专账与销账': FUND,
  预警: ALERTS,
  特困人员: TEKUN,
} as const satisfies Record<string, readonly Requirement[]>;

export const REQUIREMENTS: readonly Requirement[] = Object.values(REQUIREMENT_GROUPS).flat();

/** What no software can make sure of. */
export const notEnforceable = (requirement: Requirement): readonly string[] =>
  requirement.met.flatMap((means: Means) => ('none' in means ? [means.none] : []));
