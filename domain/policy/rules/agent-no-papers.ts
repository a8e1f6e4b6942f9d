import { unreachable } from '../../problem.ts';
import type { AgentFacts } from '../facts.ts';
import type { AgentProvision } from '../layers/layer.ts';
import { readRelation } from '../relation.ts';
import { finding, found, NOTHING, type Rule } from './rule.ts';

/**
 * 代领手续不全: what each document in force wants before somebody else may receive; in 吉林 its own papers and the national
 * ones are wanted together. An old file holds the receiver's name and relation and nothing more, so there only the relation is
 * judged: a relative, guardian or carer is taken as written, nobody's relation and staff are not.
 */
export const agentNoPapers: Rule<'agent-no-papers'> = {
  code: 'agent-no-papers',
  goesBy: 'approval',
  asks: [],
  judge: ({ payment, recordLevel }, clauses) => {
    const { agent } = payment;
    if (agent === undefined) return NOTHING;
    const lack = recordLevel === 'history' ? lackOnFile : lackOnRecord;
    return found(
      clauses.flatMap((clause) => {
        const what = lack(agent, clause.provision.wants);
        if (what === undefined) return [];
        const message = `由${agent.name}代领，${what}。`;
        return [finding('agent-no-papers', clause, { message, subject: 'agent', details: { agent: agent.name } })];
      }),
    );
  },
};

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';
const isStaff = (agent: AgentFacts): boolean =>
  agent.kind === 'staff' || agent.isStaff === true || readRelation(agent.relation) === 'staff';
const hasDesignation = (agent: AgentFacts): boolean => !isBlank(agent.designation) || !isBlank(agent.agreementNo);

/** What is lacking of one wanted paper, as the end of a sentence; undefined if nothing is. */
function lackOnRecord(agent: AgentFacts, wants: AgentProvision['wants']): string | undefined {
  switch (wants) {
    case 'designation':
      if (isStaff(agent) || agent.kind === 'guardian' || agent.kind === 'carer' || hasDesignation(agent))
        return undefined;
      return '没有本人指定代领的记录（指定书或代领协议）';
    case 'staff-consent':
      if (!isStaff(agent) || agent.consent === true) return undefined;
      return '系工作人员或村干部，没有本人或监护人的书面同意（或本人不能表达意愿的记录）';
    case 'reason':
      return isBlank(agent.reason) ? '没有写明本人不能领取的原因' : undefined;
    case 'agreement':
      return agent.kind !== 'staff' && isBlank(agent.agreementNo) ? '没有到乡镇备案并签署代领协议' : undefined;
    case 'county-filing':
      return agent.kind === 'staff' && isBlank(agent.countyFilingNo)
        ? '系指定工作人员，没有报县级民政部门备案'
        : undefined;
    default:
      return unreachable(wants);
  }
}

function lackOnFile(agent: AgentFacts, wants: AgentProvision['wants']): string | undefined {
  if (wants === 'staff-consent') return lackOnRecord(agent, wants);
  if (wants !== 'designation' || isStaff(agent) || hasDesignation(agent)) return undefined;
  const relation = readRelation(agent.relation);
  switch (relation) {
    case 'guardian':
    case 'carer':
    case 'family':
    case 'staff':
      return undefined;
    case 'self':
      return '关系却写“本人”，没有本人指定代领的记录';
    case 'unknown':
      return '未写与救助对象的关系，没有本人指定代领的记录';
    case 'other':
      return `与救助对象的关系为“${(agent.relation ?? '').trim()}”，没有本人指定代领的记录`;
    default:
      return unreachable(relation);
  }
}
