import { dateCn, type IsoDate } from '../../../calendar/date.ts';
import { unreachable } from '../../../problem.ts';
import type { AgentFacts, JudgedPayment } from '../../facts/payment.ts';
import type { AgentGiven } from '../../layers/layer.ts';
import { readRelation } from '../../relation.ts';
import { finding, found, NOTHING, type Rule } from '../rule.ts';

/**
 * 代领手续不全: what each document in force wants before somebody else may receive; in 吉林 its own papers and the national ones
 * are wanted together, so that staff may collect only where the township has verified that nobody of the family can, the county
 * has it on file, and the person or guardian has signed. Papers filed after the payment were not there when it was made. An old
 * file holds the receiver's name and relation and nothing more, so there only the relation is judged: a relative, guardian or
 * carer is taken as written, nobody's relation and staff are not.
 */
export const agentNoPapers: Rule<'agent-no-papers'> = {
  code: 'agent-no-papers',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  onFile: true,
  asks: [],
  judge: ({ payment, recordLevel }, clauses) => {
    const { agent } = payment;
    if (agent === undefined) return NOTHING;
    return found(
      clauses.flatMap((clause) => {
        const { wants } = clause.provision;
        const what = recordLevel === 'history' ? lackOnFile(agent, wants) : lackOnRecord(agent, wants, payment);
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
/** 指定工作人员: staff who collect for no relative or ward of their own, by whatever name they are put down. */
const isForTheOffice = (agent: AgentFacts): boolean =>
  isStaff(agent) && agent.kind !== 'family' && agent.kind !== 'guardian';
const hasDesignation = (agent: AgentFacts): boolean => !isBlank(agent.designation) || !isBlank(agent.agreementNo);

/** What is lacking of one wanted paper on the day of payment, as the end of a sentence; undefined if nothing is. */
function lackOnRecord(
  agent: AgentFacts,
  wants: AgentGiven['wants'],
  { paidOn }: Pick<JudgedPayment, 'paidOn'>,
): string | undefined {
  switch (wants) {
    case 'designation':
      if (isStaff(agent) || agent.kind === 'guardian' || agent.kind === 'carer' || hasDesignation(agent))
        return undefined;
      return '没有本人指定代领的记录（指定书或代领协议）';
    case 'staff-consent':
      return lackOfConsent(agent);
    case 'reason':
      return isBlank(agent.reason) ? '没有写明本人不能领取的原因' : undefined;
    case 'agreement':
      if (isForTheOffice(agent)) return undefined;
      if (isBlank(agent.agreementNo)) return '没有到乡镇备案并签署代领协议';
      return filedLate('乡镇备案', agent.filedOn, paidOn);
    case 'no-family':
      return isForTheOffice(agent) && agent.noFamily !== true
        ? '系指定工作人员，没有乡镇核实家庭成员（亲属）不能代领的记录'
        : undefined;
    case 'county-filing':
      if (!isForTheOffice(agent)) return undefined;
      if (isBlank(agent.countyFilingNo)) return '系指定工作人员，没有报县级民政部门备案';
      return filedLate('县级民政部门备案', agent.countyFiledOn, paidOn);
    default:
      return unreachable(wants);
  }
}

const filedLate = (what: string, filedOn: IsoDate | undefined, paidOn: IsoDate): string | undefined =>
  filedOn !== undefined && filedOn > paidOn
    ? `${what}（${dateCn(filedOn)}）在发放（${dateCn(paidOn)}）之后`
    : undefined;

const lackOfConsent = (agent: AgentFacts): string | undefined =>
  isStaff(agent) && agent.consent !== true
    ? '系工作人员或村干部，没有本人或监护人的书面同意（或本人不能表达意愿的记录）'
    : undefined;

function lackOnFile(agent: AgentFacts, wants: AgentGiven['wants']): string | undefined {
  if (wants === 'staff-consent') return lackOfConsent(agent);
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
