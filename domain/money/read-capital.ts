/**
 * Reading 大写金额 back to 分, independent of the writer in capital.ts: each figure is given its power of ten, and the
 * rule of 零 is checked on the gap between two neighbours instead of on runs of zeros.
 */
import { fail, ok, type Result } from '../problem.ts';
import { quoted } from '../written.ts';
import { type Fen, MAX_FEN } from './limit.ts';

const VALUES: Readonly<Record<string, number>> = { 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 };
/** 繁体 and other forms a bank must accept (支付结算办法 附一 一), and the one the reader works with. */
const ACCEPTED: Readonly<Record<string, string>> = {
  貳: '贰',
  參: '叁',
  叄: '叁',
  陸: '陆',
  萬: '万',
  億: '亿',
  圓: '元',
  圆: '元',
  負: '负',
  正: '整',
};

/** One figure: its power of ten in 元 (角 is −1, 分 is −2), and whether 零 stands before it. */
interface Figure {
  readonly value: number;
  readonly power: number;
  readonly zero: boolean;
}

const D = '壹贰叁肆伍陆柒捌玖';
const SECTION = new RegExp(`^(零?[${D}]仟)?(零?[${D}]佰)?(零?[${D}]拾)?(零?[${D}])?$`, 'u');
const SHAPE = /^(?:(?:(.+)亿)?(?:(.+)万)?(.*)元)?(?:(零?.)角)?(?:(零?.)分)?(整)?$/u;

/**
 * Reads capitals back to 分: the canonical form and every variant the rules permit (正 for 整, 圆 for 元, 角 without 整,
 * 零 left out where 附一 allows it, 繁体, 人民币 in front). 负 in front gives a negative amount.
 *
 * Errors: `capital-missing`, `capital-characters` (一二三, 另, 毛, Arabic figures), `capital-ending` (整 missing after 元
 * or standing after 分), `capital-zero` (零 missing or too many), `capital-unreadable`, `amount-too-large`.
 */
export function readCapital(input: string): Result<Fen> {
  const bare = input.replace(/\s/gu, '').replace(/^人民币[:：]?/u, '');
  const text = Array.from(bare, (sign) => ACCEPTED[sign] ?? sign).join('');
  if (text === '') return fail('capital-missing', '没有填写大写金额。请填写，例如 壹仟元整。');
  const negative = text.startsWith('负');
  const body = negative ? text.slice(1) : text;
  if (body === '零元整') return ok(0);
  const strange = Array.from(body).find((sign) => !`零${D}拾佰仟万亿元角分整`.includes(sign));
  if (strange !== undefined) {
    return fail(
      'capital-characters',
      `大写金额${quoted(input)}里有不能用的字「${strange}」。只能用零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整。`,
    );
  }
  const figures = readFigures(body);
  if (figures === undefined) {
    const hint = /(^|[^壹贰叁肆伍陆柒捌玖])[拾佰仟角分]/u.test(body)
      ? '拾、佰、仟、角、分前面要有数字，拾元写成壹拾元。'
      : '请写成 壹仟贰佰元整 的样子。';
    return fail('capital-unreadable', `看不懂大写金额${quoted(input)}。${hint}`);
  }
  const problem = endingProblem(body, input) ?? zeroProblem(figures, input);
  if (problem) return problem;
  const fen = figures.reduce((sum, { value, power }) => sum + value * 10 ** (power + 2), 0);
  if (fen > MAX_FEN)
    return fail('amount-too-large', `大写金额${quoted(input)}超出本程序的上限（百亿元以下）。请核对。`);
  return ok(negative ? -fen : fen);
}

/** All figures from high to low, or undefined if the text is no amount at all. */
function readFigures(body: string): Figure[] | undefined {
  const shape = SHAPE.exec(body);
  if (!shape) return undefined;
  const [, yi, wan, ones, jiao, fen] = shape;
  const parts = [
    yi === undefined ? [] : readSection(yi, 8),
    wan === undefined ? [] : readSection(wan, 4),
    // Nothing between 万 and 元 is 壹万元; nothing before 元 at all is no amount.
    ones === undefined || (ones === '' && (yi ?? wan) !== undefined) ? [] : readSection(ones, 0),
    jiao === undefined ? [] : readFigure(jiao, -1),
    fen === undefined ? [] : readFigure(fen, -2),
  ];
  const figures: Figure[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    figures.push(...part);
  }
  return figures.length === 0 ? undefined : figures;
}

/** One section of four places; `power` is that of its last place. */
function readSection(text: string, power: number): Figure[] | undefined {
  const match = SECTION.exec(text);
  if (!match || text === '') return undefined;
  return match
    .slice(1)
    .flatMap((place, index) => (place === undefined ? [] : (readFigure(place, power + 3 - index) ?? [])));
}

function readFigure(text: string, power: number): Figure[] | undefined {
  const zero = text.startsWith('零');
  const value = VALUES[text.charAt(zero ? 1 : 0)];
  return value === undefined ? undefined : [{ value, power, zero }];
}

function endingProblem(body: string, input: string): Result<never> | undefined {
  if (body.endsWith('元')) return fail('capital-ending', `大写金额${quoted(input)}到元为止，后面要写「整」。`);
  if (body.endsWith('分整')) return fail('capital-ending', `大写金额${quoted(input)}有分，后面不写「整」。`);
  return undefined;
}

/** 千位 or 千万位 behind a 0 at 万位 or 亿位, and 角 behind a 0 at 元位: 零 may be written or left out (附一 三). */
const ZERO_OPTIONAL: ReadonlySet<number> = new Set([7, 3, -1]);

function zeroProblem(figures: readonly Figure[], input: string): Result<never> | undefined {
  let previous: number | undefined;
  for (const { power, zero } of figures) {
    const gap = previous === undefined ? 1 : previous - power;
    if (zero && gap === 1) return fail('capital-zero', `大写金额${quoted(input)}多写了「零」。请按规范重写。`);
    if (!zero && gap > 1 && !ZERO_OPTIONAL.has(power)) {
      return fail('capital-zero', `大写金额${quoted(input)}中间少写了「零」。请按规范重写。`);
    }
    previous = power;
  }
  return undefined;
}
