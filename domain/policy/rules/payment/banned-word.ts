/** Whether what is written of a payment names a purpose the fund may not serve, and not merely contains its characters. */
import { plainText } from '../../../written.ts';

/**
 * Longer expressions in which a banned word is harmless: a place, a household's own house, illness, shop or papers, a social
 * insurance, what a household was given by others. A banned word that is as long itself, or longer, is not swallowed.
 */
const HARMLESS: readonly RegExp[] = [
  /办公(?:室|厅|楼|大楼|地点|场所|时间)/gu,
  /办公(?:用品|设备)(?:店|厂|公司|门市|批发|销售|生意)/gu,
  /(?:(?<!商业)(?:医疗|大病)|养老|社会|工伤|失业|生育|居民|职工|合作医疗)保险/gu,
  /(?:房屋|住房|住宅|危房|旧房|房顶|屋顶|屋面|墙体|家中|家庭|自家)[^，。；、]{0,4}(?:维修|修缮|改造|装修|重建)+/gu,
  /(?:医疗|康复|透析|呼吸|助听|治疗)[^，。；、]{0,2}设备(?:购置|购买)?/gu,
  /基础设施[^，。；、]{0,4}(?:损|毁|冲|被淹|薄弱|落后|较差|不完善)/gu,
  /干部[^，。；、]{0,4}慰问(?!金|费|款|品|物)/gu,
  /(?:收到|获得?|得到)[^，。；、]{0,8}(?:慰问金|慰问费|红包)/gu,
  /(?:亲友|亲戚|微信|群众|同事|同学)[^，。；、]{0,4}红包/gu,
  /(?:物业|住宿|宿舍|护理)管理费/gu,
  /(?:身份证|户口簿|证件|证照)[^，。；、]{0,2}工本费/gu,
];

/** 没有、未购买、不得用于 …: what follows is said not to be. */
const NEGATED =
  /(?:无|没有?|未|不|非|并非)(?:曾|得|能|可)?(?:购买?|参加?|办理|投保|买|发放?|用于|作为|是|属于?|包?含|缴纳?|收取?|享受){0,2}(?:任何|过|了)?$/u;
/** The longest such expression, in characters: no more of a text is looked at before a word. */
const NEGATION_REACH = 12;
/** An insurance that paid is the household's, not one the fund bought. */
const PAID_OUT = /^(?:公司)?(?:已经?|未|不予?|拒绝?|可|应|先行)?(?:报销|赔付|理赔|赔偿|赔款|补偿|赔)/u;

/** The banned words that `texts` use as such, in the order of `terms`; spaces within a text do not hide one. */
export function bannedIn(texts: readonly string[], terms: readonly string[]): readonly string[] {
  const written = texts.map((text) =>
    plainText(text)
      .replaceAll(' ', '')
      .replaceAll(/[“”"'「」]/gu, ''),
  );
  return [...new Set(terms)].filter((term) => written.some((text) => names(text, plainText(term))));
}

function names(text: string, term: string): boolean {
  if (!text.includes(term)) return false;
  const harmless = HARMLESS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const end = at + term.length;
    const swallowed = harmless.some(({ from, to }) => from <= at && end <= to && to - from > term.length);
    const paid = term.endsWith('保险') && PAID_OUT.test(text.slice(end));
    if (!swallowed && !paid && !NEGATED.test(text.slice(Math.max(0, at - NEGATION_REACH), at))) return true;
  }
  return false;
}
