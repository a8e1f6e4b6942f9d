/** What a document gives a rule besides its words, in words an officer reads. */
import {
  PROCEDURE_STEPS,
  type ProcedureStep,
  TEKUN_PAYEES,
  TEKUN_PURPOSES,
  type TekunPayee,
  type TekunPurpose,
} from '../../entities/case-codes.ts';
import {
  CASE_TYPES,
  type CaseType,
  CATEGORIES,
  type Category,
  CAUSES,
  type Cause,
  type Source,
  SOURCES,
  type Way,
  WAYS,
} from '../../entities/codes.ts';
import { type Fen, formatFen } from '../../money/fen.ts';
import type { AgentGiven, TownshipLimitGiven } from '../layers/layer.ts';

/** Everything any document gives any rule; a provision has the few of its own rule (layers/layer.ts). */
export interface AnyGiven {
  readonly types?: readonly CaseType[];
  readonly capFen?: Fen | 'office';
  readonly covers?: Readonly<Partial<Record<Way, readonly CaseType[]>>>;
  readonly effect?: 'against' | 'lets' | 'wants' | 'open';
  readonly when?: string;
  readonly wants?: AgentGiven['wants'];
  readonly measure?: TownshipLimitGiven['measure'];
  readonly percent?: number;
  readonly aboveFen?: Fen;
  readonly ways?: readonly Way[];
  readonly steps?: readonly ProcedureStep[];
  readonly skippable?: readonly ProcedureStep[];
  readonly waivedFor?: { readonly categories: readonly Category[]; readonly steps: readonly ProcedureStep[] };
  readonly body?: string;
  readonly years?: number;
  readonly sources?: readonly Source[];
  readonly category?: Category;
  readonly serves?: 'only' | 'mainly-others';
  readonly terms?: readonly string[];
  readonly maxTimes?: number;
  readonly months?: number;
  readonly causes?: Readonly<Record<CaseType, readonly Cause[]>>;
  readonly system?: string;
  readonly fromApplication?: true;
  readonly purpose?: TekunPurpose;
  readonly payees?: readonly TekunPayee[];
  readonly instead?: string;
}

const named = <K extends string>(codes: readonly K[], words: Readonly<Record<K, string>>): string =>
  codes.map((code) => words[code]).join('、');

const EFFECTS = { against: '不以此方式发放', lets: '可以', wants: '须写明理由', open: '不必另写理由' } as const;
const WANTS: Readonly<Record<AgentGiven['wants'], string>> = {
  designation: '本人指定的记录',
  'staff-consent': '工作人员、村干部代领须有本人或监护人书面同意',
  reason: '本人不能领取的原因',
  agreement: '代领协议',
  'no-family': '没有家庭成员能代领的核实记录',
  'county-filing': '县级民政部门备案',
};
const MEASURES: Readonly<Record<TownshipLimitGiven['measure'], string>> = {
  'set-locally': '额度由当地规定',
  'share-of-last-year': '额度按上一年低保年标准的百分比',
  'if-delegated': '县级委托后乡镇才可审批',
};
const SERVES = { only: '只能用于该类对象', 'mainly-others': '重点用于该类以外的对象' } as const;

type Given = Required<AnyGiven>;

/** One saying for each; the order is the order of the sentence. */
const SAYINGS: { readonly [K in keyof Given]: (given: Given[K]) => string } = {
  types: (types) => `适用${named(types, CASE_TYPES)}`,
  covers: (covers) =>
    (Object.keys(covers) as Way[])
      .flatMap((way) => (covers[way] ?? []).map((type) => `${CASE_TYPES[type]}${WAYS[way]}`))
      .join('、'),
  effect: (effect) => EFFECTS[effect],
  when: (when) => `条件：${when}`,
  wants: (wants) => `要有${WANTS[wants]}`,
  measure: (measure) => MEASURES[measure],
  percent: (percent) => `${percent}%`,
  capFen: (cap) => (cap === 'office' ? '限额由本办设定' : `限额 ${formatFen(cap)} 元（含）`),
  aboveFen: (above) => (above === 0 ? '不论金额' : `超过 ${formatFen(above)} 元`),
  ways: (ways) => `方式：${named(ways, WAYS)}`,
  steps: (steps) => `环节：${named(steps, PROCEDURE_STEPS)}`,
  skippable: (steps) => (steps.length === 0 ? '没有写明可以简化的环节' : `可简化：${named(steps, PROCEDURE_STEPS)}`),
  waivedFor: ({ categories, steps }) => `${named(categories, CATEGORIES)}不再进行${named(steps, PROCEDURE_STEPS)}`,
  body: (body) => `由${body}议定`,
  years: (years) => `城市低保年标准的 ${years} 倍`,
  sources: (sources) => named(sources, SOURCES),
  serves: (serves) => SERVES[serves],
  category: (category) => CATEGORIES[category],
  terms: (terms) => (terms.length === 0 ? '字样由本办设定' : `字样：${terms.join('、')}`),
  maxTimes: (times) => `每年 ${times} 次`,
  months: (months) => `${months} 个月`,
  causes: (causes) =>
    (Object.keys(causes) as CaseType[])
      .filter((type) => causes[type].length < Object.keys(CAUSES).length)
      .map((type) => `${CASE_TYPES[type]}的事由：${named(causes[type], CAUSES)}`)
      .join('；'),
  system: (system) => `系统：${system}`,
  fromApplication: () => '自申请起录入',
  purpose: (purpose) => TEKUN_PURPOSES[purpose],
  payees: (payees) => `付给${named(payees, TEKUN_PAYEES)}`,
  instead: (instead) => instead,
};

const say = <K extends keyof Given>(key: K, given: Partial<Given>): readonly string[] => {
  const value = given[key];
  return value === undefined ? [] : [SAYINGS[key](value)];
};

/** `适用急难型；不论金额`; empty where a document gives words only. */
export const figuresText = (given: AnyGiven): string =>
  (Object.keys(SAYINGS) as (keyof Given)[]).flatMap((key) => say(key, given)).join('；');
