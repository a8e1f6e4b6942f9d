/** 金额: reading what a person writes, and writing what a person reads. Figures only; capitals are in capital.ts. */
import { fail, ok, type Result } from '../problem.ts';
import { plainText, quoted } from '../written.ts';
import { parseChineseAmount } from './chinese-amount.ts';
import { assertFen, type Fen, MAX_FEN } from './limit.ts';

export { type Fen, MAX_FEN } from './limit.ts';

/** Noise of binary floating point a spreadsheet leaves in a sum, in 分. A real third decimal is 0.1 分 or more. */
const NOISE_FEN = 1e-6;

const missing = (): Result<never> =>
  fail('amount-missing', '没有填写金额。请填写以元为单位的数字，例如 1000 或 1,000.50。');
const negative = (input: string): Result<never> =>
  fail('amount-negative', `金额${quoted(input)}是负数。这里只填正数；退回、冲销请用相应的业务办理。`);
const decimals = (input: string): Result<never> =>
  fail('amount-decimals', `金额${quoted(input)}精确到了分以下。请核对原始单据，最多写两位小数。`);
const tooLarge = (input: string): Result<never> =>
  fail(
    'amount-too-large',
    `金额${quoted(input)}超过 ${formatFen(MAX_FEN)} 元，超出本程序的上限。请核对是否多写了位数。`,
  );
const unreadable = (input: string): Result<never> =>
  fail('amount-unreadable', `看不懂金额${quoted(input)}。请写成以元为单位的数字，例如 1000 或 1,000.50。`);

/**
 * Reads an amount of money in 元 as 分. Zero is an amount (whether it may be zero is the act's question).
 *
 * Text: `1000`, `1,000.00`, `1 000` (千分空, GB/T 15835), `¥1,000`, `￥1000`, `RMB 1000`, `人民币1000元整`, full-width forms,
 * `3元5角2分`, `5角`, `1.2万元`, `1万5千元`, and Chinese numerals (`壹仟元整`, `一千二百元`). Numbers: exact to the 分.
 *
 * Errors: `amount-missing`, `amount-negative`, `amount-decimals` (below one 分), `amount-too-large` (over MAX_FEN),
 * `amount-unreadable` (nonsense, commas in the wrong place).
 */
export function parseAmount(input: string | number): Result<Fen> {
  if (typeof input === 'number') return fromNumber(input);
  const text = plainText(input).replaceAll('￥', '¥');
  // An empty place in a ledger is drawn as a dash, a slash or 无.
  if (/^([-—–−/]*|无)$/u.test(text)) return missing();
  const { sign, body } = splitSign(text);
  const bare = body
    .replace(/^(?:人民币|RMB|CNY)\s*:?\s*/iu, '')
    .replace(/^¥\s*/u, '')
    .replace(/(?<=[元圆块角毛分\d])\s*[整正]$/u, '');
  const money = splitSign(bare.trim());
  const read = readFigures(input, money.body);
  if (!read.ok) return read;
  if (sign && money.sign) return unreadable(input);
  if ((sign || money.sign) && read.value > 0) return negative(input);
  return read;
}

/** `1680.32` → `1,680.32`, `-100000` → `-1,000.00`: with thousands commas and always two decimals. Throws on a non-amount. */
export function formatFen(fen: Fen): string {
  return plainFen(fen).replace(/\B(?=(\d{3})+\.)/gu, ',');
}

/** 168032 → `1680.32`: no commas, always two decimals, for payment files and cells. Throws on a non-amount. */
export function plainFen(fen: Fen): string {
  assertFen(fen);
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function fromNumber(yuan: number): Result<Fen> {
  const written = String(yuan);
  if (!Number.isFinite(yuan)) return unreadable(written);
  const fen = Math.round(Math.abs(yuan) * 100);
  if (fen > MAX_FEN) return tooLarge(written);
  // Large sums have a binary error above NOISE_FEN; they are exact when they are the nearest double of their 分.
  const exact = fen / 100 === Math.abs(yuan) || Math.abs(Math.abs(yuan) * 100 - fen) <= NOISE_FEN;
  if (!exact) return decimals(written);
  return yuan < 0 && fen > 0 ? negative(written) : ok(fen);
}

/** Minus signs, and the brackets accountants put around a negative. */
function splitSign(text: string): { sign: boolean; body: string } {
  const bracketed = /^\((.*)\)$/u.exec(text);
  if (bracketed) return { sign: true, body: (bracketed[1] ?? '').trim() };
  const signed = /^(?:[-−–—]|负)\s*(.*)$/u.exec(text);
  if (signed) return { sign: true, body: signed[1] ?? '' };
  return { sign: false, body: text.replace(/^\+\s*/u, '') };
}

function readFigures(input: string, text: string): Result<Fen> {
  if (!/\d/u.test(text)) {
    const chinese = parseChineseAmount(text);
    if (chinese.ok || chinese.problem.code === 'amount-too-large') return chinese;
    return unreadable(input);
  }
  const figures = withoutSpaces(text);
  const scaled = figures === undefined ? undefined : (readDecimal(figures) ?? readUnits(figures));
  if (scaled === undefined) return unreadable(input);
  if (scaled.digits % scaled.per !== 0n || scaled.tooFine) return decimals(input);
  if (scaled.digits > BigInt(MAX_FEN) * scaled.per) return tooLarge(input);
  return ok(Number(scaled.digits / scaled.per));
}

/** Spaces around signs mean nothing; between digits they are thousands separators and must stand where commas would. */
function withoutSpaces(text: string): string | undefined {
  const tight = text.replace(/(?<!\d) +| +(?!\d)/gu, '');
  if (!tight.includes(' ')) return tight;
  return tight.includes(',') ? undefined : tight.replace(/ +/gu, ',');
}

/** An exact amount of `digits / per` 分. `tooFine`: more than two decimals of 元 were written, whatever their digits. */
interface Scaled {
  readonly digits: bigint;
  readonly per: bigint;
  readonly tooFine: boolean;
}

const WHOLE = String.raw`(?:0|[1-9]\d{0,30}|[1-9]\d{0,2}(?:,\d{3}){1,10})`;
const DECIMAL = new RegExp(String.raw`^(${WHOLE})?(?:\.(\d+))?[元圆块]?$`, 'u');

/** `1000`, `1,000.5`, `.5`, with or without 元 behind. */
function readDecimal(text: string): Scaled | undefined {
  const match = DECIMAL.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return scale(match[1] ?? '0', match[2] ?? '', YUAN);
}

/** 分 in each unit a person counts money by, falling. */
const FEN_OF: Readonly<Record<string, bigint>> = {
  亿: 10_000_000_000n,
  万: 1_000_000n,
  千: 100_000n,
  仟: 100_000n,
  百: 10_000n,
  佰: 10_000n,
  元: 100n,
  圆: 100n,
  块: 100n,
  角: 10n,
  毛: 10n,
  分: 1n,
};
const YUAN = 100n;
const TERM = new RegExp(String.raw`^零?(${WHOLE})(?:\.(\d+))?(?:([亿万千仟百佰])([元圆块])?|([元圆块角毛分]))`, 'u');

/** `1.2万元`, `1万5千元`, `3元5角2分`, `5角`: each part smaller than the unit before it, so that a slip is not read as a sum. */
function readUnits(text: string): Scaled | undefined {
  let rest = text;
  let previous: bigint | undefined;
  let yuanWritten = false;
  let fen = 0n;
  while (rest !== '') {
    const [term, whole = '', fraction = '', counting, yuan, unit] = TERM.exec(rest) ?? [];
    const unitFen = FEN_OF[counting ?? unit ?? ''];
    if (term === undefined || unitFen === undefined) return undefined;
    // A fraction is the whole amount: 1.25万3元 is nobody's notation.
    if (fraction !== '') return term === text ? scale(whole, fraction, unitFen) : undefined;
    const amount = BigInt(whole.replaceAll(',', '')) * unitFen;
    if (previous === undefined ? term.startsWith('零') : amount >= previous) return undefined;
    // 3千5角 without 元 between is a slip; 5角 alone is an amount.
    if (unitFen < YUAN && previous !== undefined && previous >= YUAN && !yuanWritten) return undefined;
    yuanWritten ||= yuan !== undefined || unitFen === YUAN;
    fen += amount;
    previous = yuan === undefined ? unitFen : YUAN;
    rest = rest.slice(term.length);
  }
  return previous === undefined ? undefined : { digits: fen, per: 1n, tooFine: false };
}

function scale(whole: string, fraction: string, unitFen: bigint): Scaled {
  const digits = BigInt(whole.replaceAll(',', '') + fraction) * unitFen;
  return { digits, per: 10n ** BigInt(fraction.length), tooFine: unitFen === YUAN && fraction.length > 2 };
}
