/** What may be said in public: general causes, masked names, no place below the village. */
import { Cause, CAUSES } from '../../domain/entities/codes.ts';
import { fail, ok, type Result } from '../../domain/problem.ts';
import type { NameLevel, NoticeView } from './view.ts';

/** The only causes a notice can print. None of them tells an illness, a crime or a family's private matter. */
export const PUBLIC_CAUSES = [
  '火灾',
  '交通事故',
  '溺水',
  '意外伤害',
  '房屋倒塌',
  '自然灾害',
  '重大疾病',
  '大病医疗',
  '子女就学',
  '其他困难',
] as const;
export type PublicCause = (typeof PUBLIC_CAUSES)[number];

const BY_CODE: Readonly<Record<Exclude<Cause, 'other'>, PublicCause>> = {
  fire: '火灾',
  traffic: '交通事故',
  drowning: '溺水',
  injury: '意外伤害',
  illness: '重大疾病',
  collapse: '房屋倒塌',
  lightning: '意外伤害',
  medical: '大病医疗',
  chronic: '大病医疗',
  schooling: '子女就学',
};

/** What must not be guessed at from a notice. */
const PRIVATE: readonly (readonly [RegExp, PublicCause])[] = [
  [/性侵|强奸|家暴|虐待|遗弃|拐卖|服刑|刑满|社区矫正|自杀|自残/u, '其他困难'],
  [/艾滋|HIV|结核|肝炎|乙肝|性病|梅毒|精神|抑郁|癫痫|智力|残疾|吸毒|戒毒|毒品|癌|肿瘤|白血病|尿毒/iu, '重大疾病'],
];

/** First match wins: what is private comes before what may be said plainly. */
const BY_WORDS: readonly (readonly [RegExp, PublicCause])[] = [
  ...PRIVATE,
  [/火灾|失火|着火|起火|火烧/u, '火灾'],
  [/车祸|交通/u, '交通事故'],
  [/溺|落水/u, '溺水'],
  [/倒塌|垮塌|危房|塌房/u, '房屋倒塌'],
  [/洪|涝|泥石流|滑坡|地震|风灾|雹|旱|雪灾|自然灾害/u, '自然灾害'],
  [/学费|就学|上学|大学|中学|就读/u, '子女就学'],
  [/摔|跌|坠|砸|烫|咬|雷击|触电|受伤|伤害/u, '意外伤害'],
  [/病|医|药|住院|手术|透析/u, '大病医疗'],
];

/** Whether words tell an illness, a crime or a family's private matter. */
export const isPrivate = (words: string): boolean => PRIVATE.some(([pattern]) => pattern.test(words));

/** Codes and their Chinese words, to the code. */
const CODES: ReadonlyMap<string, Cause> = new Map(
  Cause.options.flatMap((code): [string, Cause][] => [
    [code, code],
    [CAUSES[code], code],
  ]),
);

/**
 * The general word for a cause.
 * @param cause code of the book's list, or free words of an old record or of 其他特殊困难; words are only classified,
 * never passed on.
 */
export function publicCause(cause: Cause | (string & {}), words = ''): PublicCause {
  const code = CODES.get(cause);
  if (code !== undefined && code !== 'other') return BY_CODE[code];
  const text = code === undefined ? cause : words;
  return BY_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? '其他困难';
}

/** 复姓 still common enough to meet; without the list 欧阳 would be masked to 欧. */
const COMPOUND_SURNAMES = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闻人 令狐 呼延 轩辕'.split(
    ' ',
  ),
);

/** A character with the variation selector that belongs to it. */
const CHARACTER = /.[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]?/gsu;

/** A name as the notice shows it: 李秀英 → 李某某 or 李＊; a minor never in full, whatever the level. */
export function publicName(name: string, minor: boolean, level: NameLevel): string {
  if (level === 'full' && !minor) return name;
  const characters = name.match(CHARACTER) ?? [];
  const two = characters.slice(0, 2).join('');
  const surname = COMPOUND_SURNAMES.has(two) && characters.length > 2 ? two : (characters[0] ?? '');
  return surname + (level === 'star' ? '＊' : '某某');
}

/** A place below the village. */
export const TOO_EXACT = /\d|[０-９]|小组|[一二三四五六七八九十]+组$|门牌|单元|[号栋幢室]$/u;

/**
 * Refuses what must not hang on a wall although its field would take it: a house number in the village's field,
 * figures in a name, an amount that was not paid.
 * Errors: `notice-address-too-exact`, `notice-name-figures`, `notice-amount`, `notice-empty`.
 */
export function checkPublic(view: NoticeView): Result<null> {
  if (view.rows.length === 0) return fail('notice-empty', '没有可以公示的对象，不能打印公示。');
  for (const [index, row] of view.rows.entries()) {
    const where = `名单第${index + 1}行`;
    if (TOO_EXACT.test(row.village))
      return fail(
        'notice-address-too-exact',
        `${where}的住址“${row.village}”比村（社区）更细，公示只能写到村（社区）。请改正后再打印。`,
        { row: index + 1 },
      );
    if (/\d{3,}/.test(row.name))
      return fail('notice-name-figures', `${where}的姓名栏里有数字，可能是证件号码或电话，不能公示。请改正后再打印。`, {
        row: index + 1,
      });
    if (!Number.isSafeInteger(row.fen) || row.fen <= 0)
      return fail('notice-amount', `${where}的金额不是大于零的数，不能公示。全额冲销的对象请从名单中去掉。`, {
        row: index + 1,
      });
  }
  return ok(null);
}
