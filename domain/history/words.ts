/** The closed word lists of the book as offices write them: many words, few codes. */
import type { CaseType, Category, Cause, Way } from '../entities/codes.ts';
import { plainText } from '../written.ts';

type Patterns<C> = readonly (readonly [RegExp, C])[];

const read =
  <C>(patterns: Patterns<C>) =>
  (text: string): C | undefined => {
    const tight = plainText(text).replace(/\s/gu, '');
    return tight === '' ? undefined : patterns.find(([shape]) => shape.test(tight))?.[1];
  };

/** 救助方式. A cell that names two ways is no way: its row must be split. */
const wayWord = read<Way>([
  [/^(?!.*(?:现金|实物|物资)).*一卡通/u, 'card'],
  [/^(?:社会化发放|打卡|打卡发放|银行代发|代发|社保卡|银行卡|存折|惠农卡|银行打卡)$/u, 'card'],
  [/^(?:现金|现金救助|现金发放|发放现金|现款|直接发放现金|现金给付|发放救助金)$/u, 'cash'],
  [/^(?:实物|物资|实物救助|实物发放|发放实物|物品|发放物资|物资救助|实物给付|救助物资)$/u, 'goods'],
  [/^(?:转账|银行转账|对公转账|转账发放|转账支付|汇款)$/u, 'transfer'],
  [/^(?:服务|救助服务|购买服务|服务类?救助|提供服务|转介服务)$/u, 'service'],
]);
export const readWay = (text: string): Way | undefined => wayWord(text.replace(/[（(][^（(]*[)）]$/u, ''));

/** 救助类型 */
export const readCaseType = read<CaseType>([
  [/急难.*支出|支出.*急难/u, 'urgent'],
  [/^急难|^紧急|^应急/u, 'urgent'],
  [/^(?:刚性)?支出型?/u, 'spending'],
]);

/**
 * 对象类别. 低收入 is the old word for 低保边缘; 脱贫户 and all kinds of 监测 are one code here. Order matters:
 * 低保边缘 before 低保, 边缘易致贫 before 边缘, 非低保 before 低保.
 */
export const readCategory = read<Category>([
  [/^(?:非低保|一般|普通|其他|其它|群众|非建档|无)/u, 'general'],
  [/监测|易致贫|易返贫|脱贫|突发严重困难|建档立卡|三类/u, 'monitored'],
  [/边缘|低收入/u, 'edge'],
  [/特困|五保|供养/u, 'tekun'],
  [/低保|最低生活保障/u, 'dibao'],
]);

/** 困难原因. Words nobody can place are `other`, their text kept. */
const causeWord = read<Cause>([
  [/雷/u, 'lightning'],
  [/火灾|失火|着火|起火|火烧/u, 'fire'],
  [/车祸|交通/u, 'traffic'],
  [/溺水|落水/u, 'drowning'],
  [/(?:房屋?|住房|墙).*(?:倒|塌|垮|损毁|受损)|危房/u, 'collapse'],
  [/(?:因学|学费|就读|上学|大学|教育|助学|就学|入学|读书)/u, 'schooling'],
  [/慢性?病|长期(?:用药|服药|患病)|药费/u, 'chronic'],
  [/自付|医疗(?:费|支出|开支)|住院费|治疗费|因病支出/u, 'medical'],
  [/(?:突发|突患|急性?|重大|大|患|因)(?:重大?)?(?:疾病|重病|病)|重病|癌|肿瘤|手术/u, 'illness'],
  [/人身伤害|意外|受伤|摔伤|伤害|工伤|致伤|跌伤|坠落/u, 'injury'],
]);
export const readCause = (text: string): Cause => causeWord(text) ?? 'other';

/** Causes that are 支出型 wherever documents define the types (红河 2019 二(一)2). */
const SPENDING_CAUSES: ReadonlySet<Cause> = new Set<Cause>(['medical', 'chronic', 'schooling']);

/** The type a cause points to, for ledgers that never wrote the type. */
export const typeOfCause = (cause: Cause): CaseType => (SPENDING_CAUSES.has(cause) ? 'spending' : 'urgent');

/** Whether words about a receiver's relation say that the person himself collected. */
export const isSelf = (relation: string): boolean => /^(?:户主)?(?:救助对象)?(?:本人|自己)(?:领取)?$/u.test(relation);

/** A mark that the receiver signed on paper, where his name was to stand: it names nobody. */
export const isSignatureMark = (receiver: string): boolean =>
  /^(?:已签(?:字|名|领|收)?|签字|签名|已领取?|已捺?印|按手印|见.{0,8}|[√✓是])$/u.test(receiver);
