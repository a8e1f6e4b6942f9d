/** What the rules said: answered before an act goes on, and kept with it. */
import type { Override } from '../../domain/entities/cases.ts';
import type { Finding, Stage } from '../../domain/policy/finding.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { finding } from '../schema/index.ts';

/** Only an approver may answer 须说明; the paying officer's own reasons do not count. */
export function requireApprover(tx: Tx): void {
  if (!tx.session.roles.includes('approver'))
    throw new Refusal(
      'override-not-yours',
      '“须说明”的事项要由审批人说明理由。请由审批人登录，在个案里补充说明后再发放。',
    );
}

/** 禁止 blocks; 须说明 needs the approver's reason. @throws Refusal `rule-forbids`, `override-needed` */
export function requireAnswered(findings: readonly Finding[], overrides: readonly Override[]): void {
  requireAllowed(findings);
  const open = findings.filter(
    ({ severity, code }) => severity === 'explain' && !overrides.some((given) => given.code === code),
  );
  if (open.length > 0)
    throw new Refusal('override-needed', `须由审批人说明理由：${open.map(sentence).join('')}`, { findings });
}

/** Where nobody is asked for reasons any more only 禁止 stops. @throws Refusal `rule-forbids` */
export function requireAllowed(findings: readonly Finding[]): void {
  const forbidden = findings.filter(({ severity }) => severity === 'forbid');
  if (forbidden.length > 0)
    throw new Refusal('rule-forbids', `规定不允许：${forbidden.map(sentence).join('')}`, { findings });
}

const sentence = ({ message, source }: Finding): string => `${message}（${source.document}${source.article}）。`;

export interface FindingPlace {
  /** Absent where the whole book, or another fund's payment, is judged */
  readonly caseId?: number;
  readonly stage: Stage | 'tekun' | 'import';
  readonly subjectId: number;
  readonly period?: string;
}

export function recordFindings(
  tx: Tx,
  place: FindingPlace,
  findings: readonly Finding[],
  overrides: readonly Override[],
): void {
  for (const { code, severity, message, source } of findings)
    tx.insert(finding, {
      ...place,
      code,
      severity,
      message,
      document: source.document,
      article: source.article,
      overrideReason: overrides.find((given) => given.code === code)?.reason ?? null,
    });
}
