/**
 * 救助金额建议 by the office's tiers (什么情形下给予几个月标准的临时救助, 吉林 2015 二（七）; 分类分档, 红河 2019 二（三）; 适当提高低保、特困对象救助额度,
 * 江西 2020 四（二）). A suggestion decides nothing: the approver does.
 */
import type { IsoDate } from '../calendar/date.ts';
import { GRAVITIES, type Gravity, type Registry } from '../entities/case-codes.ts';
import { CASE_TYPES, type CaseType, CATEGORIES, type Category, type Cause, CAUSES } from '../entities/codes.ts';
import { type Fen, formatFen, MAX_FEN } from '../money/fen.ts';
import type { Tier } from '../policy/setting-readers.ts';
import { SETTINGS, type SettingKey, type SettingValues } from '../policy/settings.ts';
import { monthStandard, STANDARD_KEYS, STANDARD_NAMES } from '../policy/standards.ts';
import { fail, ok, type Result } from '../problem.ts';

/** Whom it is suggested for. */
export interface SuggestionCase {
  readonly type: CaseType;
  readonly cause: Cause;
  readonly gravity?: Gravity | undefined;
  readonly category?: Category | undefined;
  readonly registry?: Registry | undefined;
  /** 家庭人口, whole, at least 1 */
  readonly size: number;
  /** The day whose settings count */
  readonly on: IsoDate;
}

export interface Suggestion {
  /** 分, whole */
  readonly amountFen: Fen;
  /** Number of the tier in the office's table, from 1 */
  readonly tier: number;
  /** The arithmetic line by line, for screen and paper: each line's result is what the next begins with */
  readonly lines: readonly string[];
}

type SettingAt = <K extends SettingKey>(key: K, on: IsoDate) => SettingValues[K] | undefined;

/**
 * The first tier that fits, in the order of the office's table: months of the 低保 standard or a fixed sum, times the household's
 * size where the tier says so, plus the category's uplift. Each step is rounded to whole 分, half up, and says where it was.
 * Errors, with the key in `details.setting` where a setting is missing: `tiers-unset`, `tier-none` (none fits), `gravity-unset`
 * and `registry-unset` (the answer depends on it), `standard-unset`, `amount-too-large`.
 */
export function suggestAmount(of: SuggestionCase, settingAt: SettingAt): Result<Suggestion> {
  const tiers = settingAt('tiers', of.on);
  if (tiers === undefined) return unset('tiers-unset', 'tiers', '不能计算建议金额');
  const index = tiers.findIndex((tier) => mayFit(tier, of));
  const tier = tiers[index];
  if (tier === undefined) return fail('tier-none', '本办的救助档次表没有适合本案的档次，请由审批人确定金额。');
  if (tier.gravity !== undefined && of.gravity === undefined) {
    return fail('gravity-unset', '救助档次要看困难程度，本案还没有登记困难程度；请先登记。');
  }
  const base = baseOf(tier, of, settingAt);
  if (!base.ok) return base;
  const raised = upliftOf(base.value, of, settingAt);
  if (raised?.ok === false) return raised;
  const steps = raised === undefined ? [base.value] : [base.value, raised.value];
  const amountFen = (raised ?? base).value.fen;
  return ok({
    amountFen,
    tier: index + 1,
    lines: [
      `救助档次：第 ${index + 1} 档（${tierText(tier)}）`,
      ...steps.map(({ line }) => line),
      `建议救助金额 ${formatFen(amountFen)} 元`,
    ],
  });
}

/** One step of the arithmetic: its line, and its result in 分. */
interface Step {
  readonly line: string;
  readonly fen: Fen;
}

/** A tier that asks for a gravity not yet registered may fit: passing over it could suggest the wrong one. */
const mayFit = (tier: Tier, of: SuggestionCase): boolean =>
  (tier.type === undefined || tier.type === of.type) &&
  (tier.cause === undefined || tier.cause === of.cause) &&
  (tier.gravity === undefined || of.gravity === undefined || tier.gravity === of.gravity);

function tierText({ type, cause, gravity }: Tier): string {
  const words = [type && CASE_TYPES[type], cause && CAUSES[cause], gravity && GRAVITIES[gravity]];
  return words.filter((word) => word !== undefined).join('、') || '各种情形';
}

function baseOf(tier: Tier, of: SuggestionCase, settingAt: SettingAt): Result<Step> {
  const heads = tier.perHead ? of.size : 1;
  const headsText = tier.perHead ? ` × ${of.size} 人` : '';
  if (tier.amountFen !== undefined) {
    const fixed = `定额 ${formatFen(tier.amountFen)} 元`;
    return tier.perHead
      ? product(`${fixed}${headsText}`, tier.amountFen, heads)
      : ok({ fen: tier.amountFen, line: fixed });
  }
  const registry = tier.standard ?? of.registry;
  if (registry === undefined) {
    return fail('registry-unset', '救助档次按本户的低保标准计算，本案还没有登记户籍性质（城镇或农村）；请先登记。');
  }
  const month = monthStandard(registry, of.on, settingAt);
  if (month === undefined) return unset('standard-unset', STANDARD_KEYS[registry], '不能计算建议金额');
  // A tier has months or a sum (Tier checks it).
  const months = tier.months ?? 0;
  return product(
    `${months} 个月 × ${STANDARD_NAMES[registry]}每人每月 ${formatFen(month)} 元${headsText}`,
    month * heads,
    months,
  );
}

/** undefined where the office raises nothing for the category. */
function upliftOf(base: Step, { category, on }: SuggestionCase, settingAt: SettingAt): Result<Step> | undefined {
  const percent = category === undefined ? undefined : settingAt('uplift', on)?.[category];
  if (category === undefined || percent === undefined || percent === 0) return undefined;
  const whole = decimal(100 + percent);
  return product(
    `${CATEGORIES[category]}对象提高 ${percent}%：${formatFen(base.fen)} 元 × ${whole}%`,
    base.fen,
    whole / 100,
  );
}

/** The line `text = …`, rounded to whole 分; the result is never more than MAX_FEN. */
function product(text: string, fen: Fen, times: number): Result<Step> {
  const exact = decimal(fen * times);
  const rounded = Math.round(exact);
  if (rounded > MAX_FEN) {
    return fail('amount-too-large', `按救助档次计算的金额超过 ${formatFen(MAX_FEN)} 元，请核对救助档次表和低保标准。`);
  }
  const how = rounded === exact ? '' : '（四舍五入到分）';
  return ok({ fen: rounded, line: `${text} = ${formatFen(rounded)} 元${how}` });
}

/** Without the noise of binary fractions (1.1 × 3 is 3.3), so that half a 分 is half a 分. */
const decimal = (value: number): number => Number(value.toPrecision(15));

const unset = (code: string, setting: SettingKey, what: string): Result<never> =>
  fail(code, `本办尚未设定“${SETTINGS[setting].label}”，${what}；请在设置中填写。`, { setting });
