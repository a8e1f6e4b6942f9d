/**
 * Headings of a county roster: whose name, whose number. One row may name several people (户主 and 家庭成员), and people who
 * are not on the roster at all (监护人, 经办人), so each number is paired with the name it belongs to.
 */
import { normaliseHeading, paymentClaim } from '../../../domain/history/fields.ts';

/** What one heading says. `whose` is the word left before 姓名 or 身份证号, empty where there is none. */
export type RosterWord =
  | { readonly kind: 'name' | 'id'; readonly whose: string }
  | { readonly kind: 'village' | 'address' | 'diedOn' | 'sequence' | 'remark' | 'result' };

export interface RosterHeading {
  readonly column: number;
  /** As written; of two rows joined by a slash */
  readonly text: string;
  readonly word: RosterWord | undefined;
}

/** A person's two columns, 0 is A. */
export interface PersonColumns {
  readonly name: number;
  readonly id: number;
  readonly whose: string;
}

const ID =
  /^(.*?)(?:公民|居民)?(?:身份证明?(?:件)?(?:号码|编号|号)?|身份号码|公民身份证号码|证件号码|证件编号|证件号)$/u;
const NAME = /^(.*?)(?:姓名|名字)$/u;
/** Headings that mean a person without the word 姓名. */
const PERSON =
  /^(?:户主|(?:共同生活的?)?(?:家庭)?成员|享受人|逝者|死者|亡者|人员|对象|(?:低保|特困|低保边缘|边缘|保障|救助|供养|监测|脱贫|死亡|困难)(?:对象|人员|人口))$/u;
const DIED_ON = /^(?:死亡|去世|逝世|身故|离世|亡故|病故)(?:日期|时间|年月日)$/u;
/** People about the roster, not on it. */
const OUTSIDE =
  /监护|联系|经办|照料|护理|丧属|承办|办理|代领|代办|收款|领款|开户|账户|户名|填|赡养|扶养|抚养|法定|代理|负责|责任|包保|帮扶|干部|报告|登记|审核|审批|网格|报销|配偶/u;
const DEAD = /死|亡|逝|故/u;

/** What a heading names, if anything a roster needs. Input as written in the cell. */
export function rosterWord(heading: string): RosterWord | undefined {
  const word = normaliseHeading(heading);
  if (word === '') return undefined;
  if (DIED_ON.test(word)) return { kind: 'diedOn' };
  const id = ID.exec(word);
  if (id) return { kind: 'id', whose: plainWhose(id[1] ?? '') };
  const name = NAME.exec(word);
  if (name) return { kind: 'name', whose: plainWhose(name[1] ?? '') };
  if (PERSON.test(word)) return { kind: 'name', whose: plainWhose(word) };
  const field = paymentClaim(heading)?.field;
  return field === 'village' || field === 'address' || field === 'sequence' || field === 'remark' || field === 'result'
    ? { kind: field }
    : undefined;
}

/** 家庭成员 and 共同生活家庭成员 are 成员. */
const plainWhose = (whose: string): string => whose.replace(/^(?:共同生活的?)?(?:家庭)?成员$/u, '成员');

/** Numbers with the names they belong to: the same word before both, else the nearest name to the left, else to the right. */
export function personColumns(headings: readonly RosterHeading[]): PersonColumns[] {
  const names = headings.flatMap(({ column, word }) => (word?.kind === 'name' ? [{ column, whose: word.whose }] : []));
  const ids = headings.flatMap(({ column, word }) => (word?.kind === 'id' ? [{ column, whose: word.whose }] : []));
  return ids.flatMap((id) => {
    const same = id.whose === '' ? undefined : names.find(({ whose }) => whose === id.whose);
    const before = names.findLast(({ column }) => column < id.column);
    const name = same ?? before ?? names.find(({ column }) => column > id.column);
    if (name === undefined || OUTSIDE.test(id.whose) || OUTSIDE.test(name.whose)) return [];
    return [{ name: name.column, id: id.column, whose: id.whose === '' ? name.whose : id.whose }];
  });
}

/** Of a roster of deaths only the dead person counts, though his 户主 may stand beside him. */
export function deadPerson(people: readonly PersonColumns[]): PersonColumns | undefined {
  return people.find(({ whose }) => DEAD.test(whose)) ?? people.find(({ whose }) => whose === '') ?? people[0];
}
