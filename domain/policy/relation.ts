/** 与救助对象关系 as offices write it, as far as it tells whether somebody may receive for a person. */
import { plainText } from '../written.ts';

export type RelationKind = 'unknown' | 'self' | 'guardian' | 'carer' | 'staff' | 'family' | 'other';

/** Whole words or endings, so that 妇女, 大夫 and 办公 are nobody's relatives. From GB/T 4761 and everyday speech. */
const FAMILY = [
  '(?<!妇)女$|女儿|女婿|子$|子女|^儿$|儿媳|(?<!大)夫$|夫妻|夫妇|丈夫|丈人|(?<!办)公$|公婆|婆$',
  '[父母爸妈爹娘妻媳孙兄弟姐妹哥嫂侄甥伯叔姑舅姨婶爷奶]',
  '配偶|爱人|亲属|亲戚|家属|家人|家庭成员|户主|同户',
].join('|');

/** Tried in this order: 妇女主任 is staff and 女朋友 is no daughter. */
const PATTERNS: readonly (readonly [RelationKind, RegExp])[] = [
  ['self', /^(本人|自己|同一人)$/u],
  ['guardian', /监护/u],
  ['carer', /照料|护理|照护/u],
  [
    'staff',
    /干部|干事|工作人员|公职|公务员|主任|书记|组长|会计|文书|委员|民政|村委|居委|社工|专干|网格员|协理员|所长|站长|办事员/u,
  ],
  ['other', /朋友|邻|同事|同学|老乡|非亲属/u],
  ['family', new RegExp(FAMILY, 'u')],
];

/** Reads the word; an empty place, a dash and words that name no relation (其他, 代领) are `unknown`. */
export function readRelation(text: string | undefined): RelationKind {
  const words = plainText(text ?? '').replaceAll(' ', '');
  if (/^([-—–/\\.。]*|无|其他|其它|代领|代领人|他人|不详|未知)$/u.test(words)) return 'unknown';
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
