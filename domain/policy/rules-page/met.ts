/** How a requirement is met, as a cell of a table. */
import { CASE_STEPS } from '../../entities/steps.ts';
import { unreachable } from '../../problem.ts';
import { type Means, PAPERS, REPORTS } from '../coverage.ts';
import { RULE_NAMES, type RuleCode } from '../finding.ts';
import { SETTINGS, type SettingKey } from '../settings.ts';

export const ruleText = (code: RuleCode): string => `${RULE_NAMES[code]}（\`${code}\`）`;
/** `发放时限（审批至发放）（天，\`pay_deadline_days\`）` */
export const settingText = (key: SettingKey): string => {
  const { label, unit } = SETTINGS[key];
  return `${label}（${unit === '' ? '' : `${unit}，`}\`${key}\`）`;
};

function meansText(means: Means): string {
  if ('rule' in means) return `规则：${ruleText(means.rule)}`;
  if ('step' in means) return `环节：${CASE_STEPS[means.step]}`;
  if ('field' in means) return `登记：${means.as}（\`${means.field}\`）`;
  if ('document' in means) return `文书：${PAPERS[means.document]}`;
  if ('report' in means) return `查询、报表：${REPORTS[means.report]}（\`${means.report}\`）`;
  if ('parameter' in means) return `设置：${settingText(means.parameter)}`;
  if ('structure' in means) return `结构：${means.structure}（\`${means.path}\`）`;
  if ('none' in means) return `不能强制：${means.none}`;
  return unreachable(means);
}

export const metText = (met: readonly Means[]): string => met.map(meansText).join('<br>');
