/** Amounts written in Chinese numerals, formal or everyday, as people write them in a cell; vouchers use read-capital.ts. */
import type { Result } from '../problem.ts';
import type { Fen } from './limit.ts';
import { readCapital } from './read-capital.ts';

const FORMAL: Readonly<Record<string, string>> = {
  〇: '零',
  '○': '零',
  一: '壹',
  二: '贰',
  两: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
  块: '元',
  毛: '角',
};

/**
 * Reads `一千二百元`, `十五块`, `壹仟元`, `五角` as 分: everyday numerals, 元 and 整 may be left out. An unclear shortening
 * (`一百五`, `两万五`) is refused. Errors: those of `readCapital`.
 */
export function parseChineseAmount(text: string): Result<Fen> {
  const formal = Array.from(text, (sign) => FORMAL[sign] ?? sign).join('');
  const tens = formal.replace(/(?<![壹贰叁肆伍陆柒捌玖])拾/gu, '壹拾');
  const inYuan = /[元圆圓角分]/u.test(tens) ? tens : `${tens}元`;
  return readCapital(inYuan.endsWith('分') ? inYuan : `${inYuan.replace(/[整正]$/u, '')}整`);
}
