/** Invented people: who asks for help, who collects for them, and what stands in the county's rosters. */
import type { RosterInput } from '../domain/entities/registers.ts';
import type { Category } from '../domain/entities/codes.ts';
import type { AgentInput } from '../domain/entities/payments.ts';
import { idCheckDigit } from '../domain/identity/id-number.ts';

const VILLAGES = ['芒丙村', '帕练村', '允景村', '回龙村', '河西社区', '芒蚌村', '南覃村'];
const NAMES = ['岩温', '玉香', '杨㛃', '王䶮', '赵𫖯', '古丽巴哈尔·阿卜杜热合曼', '陈𠮷', '李小芳', '张德福', '普阿妹'];
const CATEGORIES = ['dibao', 'general', 'monitored', 'edge', 'tekun'] as const satisfies readonly Category[];
/** Village cadres who collect for those who cannot come: each of them for many households. */
const AGENTS = 20;

const nth = <T>(list: readonly [T, ...T[]] | readonly T[], n: number): T => {
  const found = list[n % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

export const villageOf = (n: number): string => nth(VILLAGES, n);
export const categoryOf = (n: number): (typeof CATEGORIES)[number] => nth(CATEGORIES, n);

/** Numbers are the region 539921, which is nobody's. */
export function idNumberOf(n: number): string {
  const birth = `${1940 + (n % 60)}${String((n % 12) + 1).padStart(2, '0')}${String((n % 28) + 1).padStart(2, '0')}`;
  const first17 = `539921${birth}${String(Math.floor(n / 60) % 1000).padStart(3, '0')}`;
  return first17 + idCheckDigit(first17);
}

export const applicant = (n: number) => ({
  name: nth(NAMES, n),
  idNumber: idNumberOf(n),
  phone: `1230000${String(n % 10_000).padStart(4, '0')}`,
  address: `南汀县勐禾乡${villageOf(n)}第${(n % 5) + 1}村民小组${(n % 90) + 1}号`,
  bankName: '农村信用社',
  bankAccount: `6217000${String(n).padStart(12, '0')}`,
  accountVerified: true,
});

export const household = (n: number) => ({
  village: villageOf(n),
  group: `第${(n % 5) + 1}小组`,
  size: (n % 6) + 1,
  category: categoryOf(n),
  registry: 'rural' as const,
  members: [],
});

export function agentOf(n: number): AgentInput {
  const agent = n % AGENTS;
  return {
    kind: 'designated',
    name: `${nth(NAMES, agent)}${nth(['甲', '乙', '丙'], agent)}`,
    relation: '村组干部',
    idNumber: idNumberOf(500_000 + agent),
    phone: `1239999${String(agent).padStart(4, '0')}`,
    reason: '本人行动不便，家中无人可以代领',
    agreement: `协〔${n}〕号`,
    countyFiling: `备〔${n}〕号`,
    consent: true,
    noFamily: '子女均在外务工',
    filedOn: '2020-12-31',
    countyFiledOn: '2020-12-31',
  };
}

/** The people of a category among the first `people`, as the county's roster of it. */
export const rosterOf = (kind: Exclude<Category, 'general'>, people: number, asOf: string): RosterInput => ({
  kind,
  asOf,
  fileName: `${kind}.xlsx`,
  lines: Array.from({ length: people }, (_, n) => n)
    .filter((n) => categoryOf(n) === kind)
    .map((n) => ({ name: nth(NAMES, n), idNumber: idNumberOf(n), village: villageOf(n) })),
});

/** Deaths of people nobody helped. */
export const deathsOf = (lines: number, asOf: string): RosterInput => ({
  kind: 'death',
  asOf,
  fileName: '死亡名册.xlsx',
  lines: Array.from({ length: lines }, (_, n) => ({
    name: nth(NAMES, n),
    idNumber: idNumberOf(600_000 + n),
    village: villageOf(n),
    diedOn: asOf,
  })),
});
