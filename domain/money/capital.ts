/**
 * 大写金额, the capitals on vouchers (会计基础工作规范 第五十二条; 支付结算办法 附一 正确填写票据和结算凭证的基本规定).
 *
 * One canonical form, the strictest the two documents allow together:
 * - 整 after 元 and after 角, nothing after 分. (附一 leaves 整 after 角 open; 第五十二条 wants it.)
 * - 壹拾, never a bare 拾: nothing can be written in front.
 * - Zeros between two figures are one 零. Where 附一 says 「可以只写一个零字，也可以不写」 (万位 or 元位 is 0 but the 千位 or
 *   角位 behind it is not) the 零 is written: 1680.32 is 壹仟陆佰捌拾元零叁角贰分, 107000.53 is 壹拾万零柒仟元零伍角叁分.
 * - 角 is 0 but 分 is not: 零 before the 分. No 元 at all: no 零元 in front (0.01 is 壹分). Nothing: 零元整.
 *
 * `人民币` goes directly before it on paper and is not part of it. Reading back is read-capital.ts, by another algorithm.
 */
import { assertFen, type Fen } from './limit.ts';

export { readCapital } from './read-capital.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '拾', '佰', '仟'];
const SECTIONS = ['', '万', '亿'];

/** The canonical capitals of an amount in 分, without 人民币; a negative one starts with 负. Throws on a non-amount. */
export function capital(fen: Fen): string {
  assertFen(fen);
  const amount = Math.abs(fen);
  const yuan = Math.floor(amount / 100);
  const sign = fen < 0 ? '负' : '';
  const whole = yuan === 0 ? '' : `${wholeYuan(yuan)}元`;
  if (amount % 100 === 0) return `${sign}${whole || '零元'}整`;
  return sign + whole + fraction(amount, yuan);
}

/** The figures before 元: every run of zeros with a figure behind it becomes one 零, wherever 万 or 亿 stands in it. */
function wholeYuan(yuan: number): string {
  const digits = String(yuan);
  let text = '';
  let zeros = false;
  let sectionHasFigure = false;
  for (const [index, digit] of Array.from(digits).entries()) {
    const place = digits.length - 1 - index;
    if (digit === '0') {
      zeros = true;
    } else {
      text += (zeros ? '零' : '') + DIGITS.charAt(Number(digit)) + (UNITS[place % 4] ?? '');
      zeros = false;
      sectionHasFigure = true;
    }
    if (place % 4 === 0) {
      if (sectionHasFigure) text += SECTIONS[place / 4] ?? '';
      sectionHasFigure = false;
    }
  }
  return text;
}

function fraction(amount: number, yuan: number): string {
  const jiao = Math.floor(amount / 10) % 10;
  const fen = amount % 10;
  // Behind a 元, a zero next to it (元位 or 角位) is written; without 元 there is nothing to separate.
  const zero = yuan > 0 && (jiao === 0 || yuan % 10 === 0) ? '零' : '';
  const tenths = jiao === 0 ? '' : `${DIGITS.charAt(jiao)}角`;
  return zero + tenths + (fen === 0 ? '整' : `${DIGITS.charAt(fen)}分`);
}
