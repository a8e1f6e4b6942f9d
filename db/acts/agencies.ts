/** 代领: who may collect for somebody else, filed before the payment or with it. */
import type { AgencyFiled, AgentInput } from '../../domain/entities/payments.ts';
import type { AgentFacts } from '../../domain/policy/facts/payment.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { agenciesOf, type FiledAgency } from '../queries/case/agencies.ts';
import { agency } from '../schema/index.ts';
import { caseOf } from './cases.ts';

/** 代领备案: the agreement is signed and filed; payments of the case may then name it. */
export function fileAgency(tx: Tx, input: AgencyFiled): { agencyId: number } {
  const subject = caseOf(tx, input.caseId);
  if (input.on > tx.today) throw new Refusal('date-in-future', `备案日期 ${input.on} 还没有到，请核对。`);
  if (input.on < subject.appliedOn)
    throw new Refusal('step-before-application', `备案日期 ${input.on} 早于申请日期 ${subject.appliedOn}，请核对。`);
  return { agencyId: insertAgency(tx, input.caseId, { ...input.agent, filedOn: input.agent.filedOn ?? input.on }) };
}

export function insertAgency(tx: Tx, caseId: number, agent: AgentInput): number {
  return tx.insert(agency, {
    caseId,
    kind: agent.kind,
    name: agent.name,
    relation: agent.relation,
    idNumber: agent.idNumber ?? null,
    phone: agent.phone ?? null,
    reason: agent.reason,
    agreement: agent.agreement ?? null,
    countyFiling: agent.countyFiling ?? null,
    consent: agent.consent ? 1 : 0,
    noFamily: agent.noFamily ?? null,
    filedOn: agent.filedOn ?? null,
    countyFiledOn: agent.countyFiledOn ?? null,
  });
}

/** @throws Refusal `agency-unknown` where the filing is not of this case */
export function agencyOf(tx: Tx, caseId: number, agencyId: number): FiledAgency {
  const filed = agenciesOf(tx.book, caseId).find(({ id }) => id === agencyId);
  if (filed === undefined) throw new Refusal('agency-unknown', `这个个案没有第 ${agencyId} 号代领备案，请核对。`);
  return filed;
}

export const agentFacts = (agent: FiledAgency): AgentFacts => ({
  name: agent.name,
  kind: agent.kind ?? undefined,
  relation: agent.relation ?? undefined,
  reason: agent.reason ?? undefined,
  agreementNo: agent.agreement ?? undefined,
  countyFilingNo: agent.countyFiling ?? undefined,
  consent: agent.consent,
  isStaff: agent.kind === 'staff',
  designation: agent.kind === 'designated' ? (agent.agreement ?? undefined) : undefined,
  noFamily: agent.noFamily !== null,
  filedOn: agent.filedOn ?? undefined,
  countyFiledOn: agent.countyFiledOn ?? undefined,
});
