/** The people of the demonstration. All are invented; no identity number can be anybody's. */
import type { CaseInput } from '../../../domain/entities/cases.ts';
import type { Category } from '../../../domain/entities/codes.ts';
import type { PersonInput } from '../../../domain/entities/people.ts';
import { idCheckDigit } from '../../../domain/identity/id-number.ts';
import type { IsoDate } from '../../../domain/calendar/date.ts';
import { FAMILIES, type Relative } from './families.ts';

const AREA = '539921';

export type Sex = '男' | '女';

interface Resident {
  readonly born: IsoDate;
  readonly sex: Sex;
  readonly village: string;
  readonly group: string;
  readonly size: number;
  readonly category: Category;
  /** Members of the household who have cases of their own, with 与户主关系; the others are in families.ts */
  readonly family: readonly (readonly [name: string, relation: string])[];
}

/** `place` is village and group: 芒丙村三组 */
function of(
  born: IsoDate,
  sex: Sex,
  place: string,
  size: number,
  category: Category,
  family: Resident['family'] = [],
): Resident {
  const [, village = place, group = ''] = /^(.+?[村区])(.*)$/u.exec(place) ?? [];
  return { born, sex, village, group, size, category, family };
}

export const PEOPLE = {
  岩温叫: of('1968-04-12', '男', '芒丙村三组', 5, 'general', [['玉应叫', '配偶']]),
  玉应叫: of('1970-09-03', '女', '芒丙村三组', 5, 'general'),
  玉罕香: of('1983-11-25', '女', '芒丙村一组', 3, 'dibao'),
  陈𠮷: of('1975-02-18', '男', '允景村二组', 4, 'edge'),
  杨㛃: of('1991-07-09', '女', '勐禾村五组', 2, 'general'),
  尼嘎: of('1957-12-30', '男', '班洪寨村上寨组', 6, 'monitored'),
  王䶮: of('1988-05-21', '男', '河西社区', 3, 'general'),
  鲍三木: of('1949-08-14', '男', '帕练村四组', 2, 'dibao'),
  叶艾社: of('1979-01-06', '男', '落水洞村一组', 5, 'monitored'),
  田桂兰: of('1972-06-17', '女', '允景村三组', 4, 'general'),
  岩罕保: of('1995-03-28', '男', '上坝村二组', 1, 'general'),
  刘永福: of('1960-10-11', '男', '上坝村一组', 3, 'edge'),
  赵𫖯: of('1986-12-02', '男', '勐禾村一组', 4, 'general'),
  俸秀英: of('1951-02-25', '女', '帕练村二组', 2, 'dibao'),
  肖文昌: of('1974-09-19', '男', '河西社区', 4, 'edge'),
  古丽巴哈尔·阿卜杜热合曼: of('1990-04-05', '女', '河西社区', 3, 'general'),
  张𣲗: of('1943-11-08', '男', '勐禾村三组', 1, 'tekun'),
  岩三那: of('1966-01-22', '男', '芒丙村四组', 7, 'general'),
  黄丽华: of('1981-08-30', '女', '允景村一组', 3, 'general'),
  李𬱖: of('1993-10-16', '男', '勐禾村二组', 4, 'edge'),
  钟正明: of('1977-05-04', '男', '落水洞村三组', 5, 'general'),
  俸艾嘎: of('1984-03-13', '男', '班洪寨村下寨组', 6, 'monitored'),
  罕社茸: of('1955-07-27', '女', '上坝村三组', 2, 'dibao'),
  田光美: of('1947-12-12', '女', '允景村二组', 1, 'tekun'),
  尼罕那: of('1971-06-01', '男', '班洪寨村上寨组', 5, 'general'),
  鲍正伟: of('1989-09-09', '男', '帕练村一组', 4, 'general'),
  岩应帕: of('1969-02-14', '男', '芒丙村二组', 6, 'general'),
  陈建秋: of('1982-11-19', '男', '勐禾村四组', 3, 'general'),
  玉波香: of('1945-04-23', '女', '芒丙村三组', 1, 'dibao'),
  王秀英: of('1963-10-07', '女', '河西社区', 2, 'edge'),
  叶应门: of('1985-01-31', '男', '落水洞村二组', 4, 'general'),
  俸嘎保: of('1978-08-08', '男', '帕练村三组', 5, 'monitored'),
  刘燕宏: of('1992-05-15', '女', '上坝村一组', 3, 'general'),
  李三旺: of('1965-03-02', '男', '勐禾村一组', 5, 'general'),
  艾木呷: of('1980-07-20', '男', '班洪寨村下寨组', 7, 'monitored'),
  鲍𬱖: of('1994-02-06', '男', '帕练村四组', 3, 'general'),
  黄光荣: of('1958-09-26', '男', '允景村三组', 2, 'general'),
  岩捧罕: of('1973-12-17', '男', '芒丙村一组', 5, 'general'),
  玉腊香: of('1987-06-13', '女', '芒丙村二组', 4, 'edge'),
  钟桂芳: of('1967-11-03', '女', '落水洞村一组', 3, 'general'),
  佘明远: of('2004-08-19', '男', '河西社区', 4, 'edge'),
  田应生: of('1976-01-29', '男', '允景村一组', 6, 'general'),
  罕翀: of('1993-05-29', '男', '上坝村二组', 2, 'general'),
  肖祎: of('1998-07-22', '女', '勐禾村五组', 2, 'general'),
  尼三木洛: of('1962-04-16', '男', '班洪寨村上寨组', 4, 'dibao'),
  周堃: of('1983-09-11', '男', '河西社区', 3, 'general'),
  赵頔: of('2011-03-18', '女', '勐禾村二组', 3, 'monitored'),
  岩帕罕: of('1959-08-05', '男', '芒丙村四组', 3, 'general'),
  俸老三: of('1954-10-24', '男', '帕练村二组', 1, 'tekun'),
  叶娜嘎: of('1990-12-09', '女', '落水洞村三组', 4, 'monitored'),
  刘建平: of('1970-02-20', '男', '上坝村三组', 5, 'general'),
  王文贵: of('1948-06-28', '男', '河西社区', 2, 'dibao'),
  李梅香: of('1986-04-01', '女', '勐禾村四组', 3, 'general'),
  鲍岩散: of('1981-10-30', '男', '帕练村一组', 5, 'general'),
  玉光罕: of('1997-01-14', '女', '芒丙村三组', 3, 'general'),
  黄志强: of('1964-05-26', '男', '允景村二组', 4, 'edge'),
  陈𫖯: of('1988-08-17', '女', '勐禾村三组', 4, 'general'),
  尼艾保: of('1979-03-08', '男', '班洪寨村下寨组', 5, 'general'),
  田永兰: of('1950-11-21', '女', '允景村三组', 1, 'dibao'),
  钟嘎罕: of('1985-07-15', '男', '落水洞村二组', 6, 'monitored'),
  罕丽珍: of('1992-09-24', '女', '上坝村一组', 3, 'general'),
  艾䶮: of('1977-12-26', '男', '班洪寨村上寨组', 4, 'general'),
  岩依罕: of('1961-06-09', '男', '芒丙村二组', 2, 'general'),
  俸秀珍: of('1989-02-03', '女', '帕练村三组', 4, 'monitored'),
  肖建华: of('1972-10-18', '男', '勐禾村五组', 5, 'general'),
  田永贵: of('1979-04-22', '男', '允景村二组', 4, 'general'),
  何凤英: of('1981-12-05', '女', '河西社区', 2, 'dibao'),
  岩温丙: of('1971-08-28', '男', '芒丙村二组', 3, 'edge'),
  鲍艾门: of('1964-02-29', '男', '帕练村三组', 2, 'general'),
  罕金保: of('1990-06-16', '男', '上坝村三组', 4, 'monitored'),
  叶小香: of('1999-10-20', '女', '落水洞村三组', 2, 'general'),
} as const satisfies Record<string, Resident>;
export type PersonName = keyof typeof PEOPLE;

const names: readonly string[] = Object.keys(PEOPLE);

/** GB 11643: an odd sequence number for men, an even one for women. @param index tells people of one birthday apart */
export function inventedId(born: IsoDate, sex: Sex, index: number): string {
  const first17 = `${AREA}${born.replaceAll('-', '')}${2 * index + (sex === '男' ? 101 : 102)}`;
  return first17 + idCheckDigit(first17);
}

const idNumberOf = (name: PersonName): string => inventedId(PEOPLE[name].born, PEOPLE[name].sex, names.indexOf(name));

const phoneOf = (name: PersonName): string => `0899-00${20_111 + 37 * names.indexOf(name)}`;

export const BANK = '南汀县农村信用合作联社勐禾信用社';
/** A passbook's number, no card's: nobody's either. */
export const accountOf = (name: PersonName): string => `${AREA}00000000${10_000 + 7 * names.indexOf(name)}`;

/** 户籍 of the 社区 is 城镇, of the villages 农村. */
const isTown = ({ village }: Pick<Resident, 'village'>): boolean => village.endsWith('社区');

export const personInput = (name: PersonName): PersonInput => ({
  name,
  idNumber: idNumberOf(name),
  phone: phoneOf(name),
  address: `南汀县勐禾乡${PEOPLE[name].village}${PEOPLE[name].group}`,
});

/** With the account, as it is taken down where help goes to one. @param wrong the account first given by mistake */
export const accountHolder = (name: PersonName, wrong?: string): PersonInput => ({
  ...personInput(name),
  bankName: BANK,
  bankAccount: wrong ?? accountOf(name),
  accountVerified: wrong === undefined,
});

const isPerson = (name: string): name is PersonName => Object.hasOwn(PEOPLE, name);
const relativesOf = (name: string): readonly Relative[] =>
  Object.hasOwn(FAMILIES, name) ? FAMILIES[name as keyof typeof FAMILIES] : [];
const relativeNames: readonly string[] = Object.values(FAMILIES).flatMap((family) => family.map(({ name }) => name));
/** Agents' numbers lie between those of the township's table and those of the families. */
const AGENTS = 20;

function relativeInput({ name, relation, born, sex, health, occupation, yearlyYuan }: Relative) {
  const idNumber = inventedId(born, sex, names.length + AGENTS + relativeNames.indexOf(name));
  return {
    person: { name, idNumber },
    relation,
    ...(health !== undefined && { health }),
    ...(occupation !== undefined && { occupation }),
    ...(yearlyYuan !== undefined && { yearlyIncomeFen: yearlyYuan * 100 }),
  };
}

export function householdInput(name: PersonName): CaseInput['household'] {
  const resident: Resident = PEOPLE[name];
  const { village, group, size, category, family } = resident;
  return {
    village,
    ...(group !== '' && { group }),
    size,
    category,
    registry: isTown(resident) ? 'city' : 'rural',
    members: [
      ...family.flatMap(([member, relation]) => (isPerson(member) ? [{ person: personInput(member), relation }] : [])),
      ...relativesOf(name).map(relativeInput),
    ],
  };
}

/** Everybody of a category as the county's roster names them, with one's own choice of who stands elsewhere. */
export const rosterOf = (category: Category, except: readonly PersonName[] = []) =>
  names
    .filter(isPerson)
    .filter((name) => PEOPLE[name].category === category && !except.includes(name))
    .map(rosterLine);

export const rosterLine = (name: PersonName) => ({ name, idNumber: idNumberOf(name), village: PEOPLE[name].village });

/** 村（居）民小组长 or 村干部 who shows the way to the household, and who reports for others. */
const CADRES: Readonly<Record<string, string>> = {
  芒丙村: '岩光明',
  允景村: '田国富',
  勐禾村: '杨学军',
  班洪寨村: '尼岩块',
  河西社区: '王晓燕',
  帕练村: '鲍正文',
  落水洞村: '叶建国',
  上坝村: '罕保三',
};
export const cadreOf = (name: PersonName): string => CADRES[PEOPLE[name].village] ?? '杨学军';
export const cadrePhone = (name: PersonName): string =>
  `0899-00${31_000 + 53 * Object.keys(CADRES).indexOf(PEOPLE[name].village)}`;
