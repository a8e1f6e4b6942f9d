/** docs/rules.md as a text: everything on it is taken from the layers, the rules, the settings and the register of requirements. */
import { CHECKS, CIRCLED, SWITCHES } from './checks.ts';
import { CHECKS_MET, notEnforceable, REQUIREMENT_GROUPS, REQUIREMENTS, type Requirement } from './coverage.ts';
import { ruleTraits, settingsAskedFor } from './evaluate.ts';
import {
  codesOn,
  type Family,
  RULE_CODES,
  RULE_NAMES,
  RULE_NAMES_ON,
  type RuleCode,
  SEVERITIES,
  STAGES,
} from './finding.ts';
import { type Clause, type Layer, sourceOf } from './layers/layer.ts';
import { clausesOf, LAYERS, type ProfileName, profileNames, PROFILES } from './profile.ts';
import { type AnyGiven, figuresText } from './rules-page/figures.ts';
import { metText, ruleText, settingText } from './rules-page/met.ts';
import { SETTING_KEYS, type SettingKey, SETTINGS } from './settings.ts';

const FAMILY_HEADINGS: { readonly [F in Family]: string } = {
  payment: '审批与发放',
  case: '对象与个案',
  progress: '办理进度',
  book: '全账',
  purchase: '采购',
  tekun: '特困人员丧葬费、医疗费',
};

const GOES_BY = {
  approval: '作出决定的当天（审批；先行救助为下达指令的当天）',
  payment: '发放当天',
  day: '查看当天',
} as const;

const AUTHORITY_NAMES: { readonly [A in Layer['authority']]: string } = {
  national: '国家',
  province: '省',
  prefecture: '市（州）',
  county: '县',
  office: '本办',
};

/** The whole page, ending in a line break. */
export const rulesPage = (): string =>
  `${[
    '# 规则',
    intro(),
    '## 一、文件与地区',
    documentsTable(),
    regionsTable(),
    '## 二、规则',
    ...(Object.keys(RULE_NAMES_ON) as Family[]).flatMap(familySection),
    '## 三、文件的要求怎样落实',
    ...Object.entries(REQUIREMENT_GROUPS).flatMap(([heading, rows]) => [`### ${heading}`, requirementsTable(rows)]),
    '## 四、二十项预防性检查',
    checksIntro(),
    checksTable(),
    '## 五、本程序不能强制的要求',
    notEnforceableTable(),
    '## 六、本办设置',
    settingsIntro(),
    settingsTable(),
  ].join('\n\n')}\n`;

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
}

const intro = (): string =>
  [
    '本页由程序按自身的规则生成，不要手工修改；规则、设置改动后运行 `node docs/write-rules.ts` 重新生成。',
    [
      `- **${SEVERITIES.forbid}**：文件用“严禁、不得、只能、须”等话的，程序不让办下去。`,
      `- **${SEVERITIES.explain}**：文件用“一般、原则上、特殊情况”等话的，审批人写明理由后可以继续，理由留档并印在文书上。`,
      `- **${SEVERITIES.remind}**：文件用“及时、要、可”等话的，只作提示。`,
    ].join('\n'),
    '各级文件同时有效，要求相加；两份文件确实抵触的，以发文在后的上级文件为准，并把两份都列出。原文照录，条款按文件自己的编号；“一是……十是”写作（一）……（十）。',
    '文件没有给出的数（公示天数、补办期限、低保标准等）由本办设定；没有设定而判断要用到的，程序提出来请本办填写，不代为猜测。从旧台账导入的记录只按登记得到的内容核对，本办自设的检查不追溯旧台账。',
  ].join('\n\n');

const documentLayers = Object.values(LAYERS).filter(({ id }) => id !== 'office');

const documentsTable = (): string =>
  table(
    ['文件', '名称', '层级', '起始日期'],
    documentLayers.map(({ document, name, authority, effectiveFrom }) => [
      document,
      name,
      AUTHORITY_NAMES[authority],
      effectiveFrom,
    ]),
  );

const regionsTable = (): string =>
  table(
    ['地区', '适用的文件', '信息系统'],
    profileNames.map((profile) => {
      const { name, layers, system } = PROFILES[profile];
      return [name, layers.map((id) => LAYERS[id].document).join('；'), system];
    }),
  );

const familySection = (family: Family): readonly string[] => [
  `### ${FAMILY_HEADINGS[family]}`,
  ...codesOn(family).flatMap((code: RuleCode) => [`#### ${RULE_NAMES[code]}（\`${code}\`）`, ruleSection(code)]),
];

function ruleSection(code: RuleCode): string {
  const { at, asks, goesBy } = ruleTraits(code);
  const facts = [
    `- 环节：${at.map((stage) => STAGES[stage]).join('、')}；按${GOES_BY[goesBy]}有效的规定。`,
    ...(asks.length === 0 ? [] : [`- 本办设置：${asks.map(settingText).join('、')}。`]),
  ];
  const clauses = clausesOf(Object.values(LAYERS), code);
  const said = table(['文件', '条款', '原文', '程度', '文件给出的'], clauses.map(clauseCells));
  return `${facts.join('\n')}\n\n${said}`;
}

function clauseCells(clause: Clause<RuleCode>): readonly string[] {
  const { document, article } = sourceOf(clause);
  const { words, severity, ...given }: Clause<RuleCode>['provision'] & AnyGiven = clause.provision;
  return [document, article, words, SEVERITIES[severity], figuresText(given)];
}

const requirementsTable = (rows: readonly Requirement[]): string =>
  table(
    ['编号', '文件的要求', '怎样落实'],
    rows.map((one) => [one.id, saysText(one), metText(one.met)]),
  );

const saysText = ({ says }: Requirement): string =>
  says.map(({ layer, article, words }) => `“${words}”（${LAYERS[layer].document}，${article}）`).join('<br>');

const checksIntro = (): string =>
  `审计、巡察和案件里常见的问题，本办可以逐项设定：开关设为${Object.entries(SWITCHES)
    .map(([code, word]) => `\`${code}\`（${word}）`)
    .join('、')}。关掉本办的检查，不影响文件本身的规定。`;

const checksTable = (): string =>
  table(
    ['检查', '查什么', '开关（未设定时）', '标准', '怎样落实'],
    CHECKS.map(({ no, code, about, shown, threshold }) => [
      CIRCLED[no - 1] ?? String(no),
      about,
      `\`check.${code}\`（${SEVERITIES[shown]}）`,
      threshold === null ? '只有开关' : settingText(threshold as SettingKey),
      metText(CHECKS_MET[code].filter((means) => !('parameter' in means && means.parameter === threshold))),
    ]),
  );

const notEnforceableTable = (): string =>
  table(
    ['编号', '文件的要求', '为什么'],
    REQUIREMENTS.filter((one) => notEnforceable(one).length > 0).map((one) => [
      one.id,
      saysText(one),
      notEnforceable(one).join('<br>'),
    ]),
  );

const settingsIntro = (): string =>
  '每项设置从某一天起有效，改动另立新值，旧的日子仍按旧值。没有规则用到的，供文书、测算和提示使用。';

const settingsTable = (): string =>
  table(
    ['设置', '名称', '单位', '哪些地区的规则会用到', '用于'],
    SETTING_KEYS.map((key) => [`\`${key}\``, SETTINGS[key].label, SETTINGS[key].unit, regionsText(key), usedFor(key)]),
  );

function regionsText(key: SettingKey): string {
  const regions = profileNames.filter((profile) => isOf(profile, key));
  if (regions.length === profileNames.length) return '各地区';
  return regions.map((profile) => PROFILES[profile].name).join('、');
}

/** A switch is everybody's, the day of a document is that of whoever the document binds; the rest is asked for by rules. */
function isOf(profile: ProfileName, key: SettingKey): boolean {
  if (key.startsWith('check.')) return true;
  if (key.startsWith('effective_from.')) return PROFILES[profile].layers.some((id) => key === `effective_from.${id}`);
  return settingsAskedFor(profile).includes(key);
}

function usedFor(key: SettingKey): string {
  if (key.startsWith('check.')) return '检查开关';
  if (key.startsWith('effective_from.')) return '文件施行日期与所示不同时填写';
  const rules = RULE_CODES.filter((code) => ruleTraits(code).asks.includes(key)).map(ruleText);
  const rows = REQUIREMENTS.filter(({ met }) => met.some((means) => 'parameter' in means && means.parameter === key));
  return [...rules, ...rows.map(({ id }) => `要求 ${id}`)].join('、');
}
