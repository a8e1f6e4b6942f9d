/** How the office stands when the story ends: what is to do, where the cases are, and what an inspector would see first. */
import { yearOf } from '../../../domain/calendar/date.ts';
import { CASE_STATES, type CaseState } from '../../../domain/cases/state.ts';
import { formatFen } from '../../../domain/money/fen.ts';
import type { Checks } from './checks.ts';
import { LAST_DAY } from './office.ts';
import type { Storyteller } from './storyteller.ts';

/** How many cases stand where, in the order of a case's life. */
function statesOf(teller: Storyteller): ReadonlyMap<CaseState, number> {
  const ids = teller.book.all<{ id: number }>('SELECT id FROM relief_case ORDER BY id').map(({ id }) => id);
  const states = ids.map((caseId) => teller.act('clerk', 'case.progress', { caseId, on: LAST_DAY }).state);
  const counts = (Object.keys(CASE_STATES) as CaseState[]).map(
    (state) => [state, states.filter((one) => one === state).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}

/** e.g. 公示中 1，已归档 99；待办 34 项，其中逾期 10 项 */
export function workText(teller: Storyteller): string {
  const states = [...statesOf(teller)].map(([state, count]) => `${CASE_STATES[state]} ${count}`).join('，');
  const { total, overdue } = teller.act('clerk', 'work.todo', { on: LAST_DAY });
  return `${states}；待办 ${total} 项，其中逾期 ${overdue} 项`;
}

/** 检查视图、代领人索引、比对、绩效 of the story's whole time. */
export function inspectionText(teller: Storyteller, checks: Checks): string {
  const year = yearOf(LAST_DAY) - 1;
  const span = { from: `${year}-01-01`, to: LAST_DAY };
  const view = teller.act('manager', 'inspect.view', span);
  const agents = teller.act('manager', 'inspect.agents', span);
  const compared = teller.act('manager', 'report.compare', span);
  const { fundFen, missing } = teller.act('manager', 'report.indicators', { ...span, to: `${year}-12-31` });
  checks.none('检查、指标缺少的设置', [...view.missing, ...missing]);
  checks.same('未说明的同一人经办和审批', view.sameHand.total, 0);
  return [
    `预警 ${view.findings.total} 条`,
    `未签回 ${view.unreturned.total} 张`,
    `补办逾期 ${view.latePaperwork.total} 件`,
    `一人代领多户 ${agents.total} 人`,
    `与名册不一致 ${compared.rows.filter(({ differs }) => differs).length} 人`,
    `${year}年备用金支出 ${formatFen(fundFen)} 元`,
  ].join('，');
}
