/**
 * Every setting of an office: key, Chinese label, unit, reader. None has a value of its own: a parameter no document gives is
 * asked for, never guessed.
 */
import type { IsoDate } from '../calendar/date.ts';
import type { Material } from '../entities/case-codes.ts';
import type { Category } from '../entities/codes.ts';
import type { SystemField } from '../entities/system-fields.ts';
import type { Fen } from '../money/fen.ts';
import { type CheckCode, CHECKS, CIRCLED, type Switch } from './checks.ts';
import type { LayerId } from './layers/layer.ts';
import * as read from './setting-readers.ts';
import type { PaperWords, QuotaLine, Reader, Tier, TownshipLimit } from './setting-readers.ts';
import type { Term } from './term.ts';
import type { YearWindow } from './window.ts';

/** Documents whose day of coming into force an office may know better. */
type Dated = Exclude<LayerId, 'office'>;

/** 补足方式 (江西: 酌情追加; 云南: 根据实际支出情况适时补充) */
export const REPLENISH = {
  by_batch: '按销账批次补足',
  on_demand: '酌情追加',
  by_actual: '按实际支出适时补充',
} as const;
/** 40% 的计算基数 (江西 2020 二(三) 上年度资金使用总量) */
export const FLOOR_BASES = { all: '全部发放方式', fund: '仅备用金支出' } as const;

/** What each setting is once read: days are whole numbers, terms say which days, money is 分. */
export interface SettingValues
  extends Record<`effective_from.${Dated}`, IsoDate>, Record<`check.${CheckCode}`, Switch> {
  readonly pay_deadline_days: number;
  readonly split_window_days: number;
  readonly same_cause_window: YearWindow;
  readonly year_window: YearWindow;
  readonly supplement_days: Term;
  readonly publicity_days: Term;
  readonly disclosure_days: Term;
  readonly entry_days: Term;
  readonly filing_days: Term;
  readonly sign_days: Term;
  readonly returned_days: Term;
  readonly referral_days: Term;
  readonly recovery_days: Term;
  readonly handover_days: Term;
  readonly follow_up_days: Term;
  readonly archive_days: Term;
  readonly objection_days: Term;
  readonly write_off_days: number;
  readonly cash_idle_days: number;
  readonly year_end_days: number;
  readonly shelter_max_days: number;
  readonly dibao_city_month: Fen;
  readonly dibao_rural_month: Fen;
  readonly township_limit: TownshipLimit;
  readonly township_delegated: boolean;
  readonly own_cash_cap: Fen;
  readonly collective_above: Fen;
  readonly finance_approval: boolean;
  readonly cash_hand_limit: Fen;
  readonly day_payments_max: number;
  readonly equal_amounts: number;
  readonly shared_households: number;
  readonly banned_words: readonly string[];
  readonly materials_urgent: readonly Material[];
  readonly materials_spending: readonly Material[];
  readonly tiers: readonly Tier[];
  readonly uplift: Readonly<Partial<Record<Category, number>>>;
  readonly allow_non_local: boolean;
  readonly population: number;
  readonly quota: Fen;
  readonly quota_table: readonly QuotaLine[];
  readonly low_balance_percent: number;
  readonly floor_base: keyof typeof FLOOR_BASES;
  readonly replenish: keyof typeof REPLENISH;
  readonly tekun_authorised: boolean;
  readonly paper_words: Readonly<Record<string, PaperWords>>;
  readonly system_fields: readonly SystemField[];
  readonly urgent_procedure: string;
  readonly cash_procedure: string;
  readonly discussion_procedure: string;
  readonly refusal_remedy: string;
  readonly recovery_remedy: string;
  readonly recovery_consequence: string;
}
export type SettingKey = keyof SettingValues;

/** One setting for people and for the parser. `read` takes the stored text. */
export interface SettingSpec<V> {
  readonly label: string;
  readonly unit: string;
  readonly read: Reader<V>;
}

const days = (label: string, least = 1): SettingSpec<number> => ({ label, unit: '天', read: read.days(least) });
const term = (label: string): SettingSpec<Term> => ({ label, unit: '天或工作日', read: read.term });
const money = (label: string, unit = '元'): SettingSpec<Fen> => ({ label, unit, read: read.money });
const yesNo = (label: string): SettingSpec<boolean> => ({ label, unit: '是或否', read: read.yesNo });
const count = (label: string, unit: string, least: number, most = 9_999): SettingSpec<number> => ({
  label,
  unit,
  read: read.count(least, most, unit),
});
const text = (label: string): SettingSpec<string> => ({ label, unit: '文字', read: read.text });
const effectiveFrom = (layer: string): SettingSpec<IsoDate> => ({
  label: `${layer}施行日期`,
  unit: '日期',
  read: read.date,
});

const SWITCH_SPECS = Object.fromEntries(
  CHECKS.map(({ no, code, about }) => [
    `check.${code}`,
    { label: `检查${CIRCLED[no - 1] ?? no}：${about}`, unit: '开关', read: read.checkSwitch },
  ]),
) as Record<`check.${CheckCode}`, SettingSpec<Switch>>;

export const SETTINGS: { readonly [K in SettingKey]: SettingSpec<SettingValues[K]> } = {
  pay_deadline_days: days('发放时限（审批至发放）'),
  split_window_days: days('拆分发放核查窗口', 0),
  same_cause_window: { label: '同一事由核查的“一年”', unit: '', read: read.yearWindow },
  year_window: { label: '年度救助次数的“一年”', unit: '', read: read.yearWindow },
  supplement_days: term('先行救助补办手续期限'),
  publicity_days: term('审批前公示天数'),
  disclosure_days: term('发放后公示期限'),
  entry_days: term('录入信息系统期限'),
  filing_days: term('乡镇审批备案期限'),
  sign_days: term('四联单签回期限'),
  returned_days: term('退回款项重新发放期限'),
  referral_days: term('转介回复期限'),
  recovery_days: term('追回期限'),
  handover_days: term('代领款转交确认期限'),
  follow_up_days: term('后续救助跟进期限'),
  archive_days: term('救助档案归档期限'),
  objection_days: term('公示异议处理期限'),
  write_off_days: days('销账期限'),
  cash_idle_days: days('现金滞留天数'),
  year_end_days: days('年底突击发放的天数'),
  shelter_max_days: days('临时住所最长期限'),
  dibao_city_month: money('城市低保标准', '元/人·月'),
  dibao_rural_month: money('农村低保标准', '元/人·月'),
  township_limit: { label: '乡镇审批额度', unit: '元、年标准百分比或月数', read: read.townshipLimit },
  township_delegated: yesNo('县级已委托乡镇审批'),
  own_cash_cap: money('本办现金限额'),
  collective_above: money('须集体研究的金额（超过）'),
  finance_approval: yesNo('发放前须财务审批'),
  cash_hand_limit: money('库存现金限额'),
  day_payments_max: count('一天发放笔数上限', '笔', 1),
  equal_amounts: count('等额整数发放的笔数', '笔', 2),
  shared_households: count('同一代领人的户数', '户', 2),
  banned_words: { label: '禁止用途字样', unit: '词，用顿号隔开', read: read.words },
  materials_urgent: { label: '急难型申请材料', unit: '材料代码', read: read.materials },
  materials_spending: { label: '支出型申请材料', unit: '材料代码', read: read.materials },
  tiers: { label: '救助档次表', unit: '表', read: read.tiers },
  uplift: { label: '重点对象提高比例', unit: '%', read: read.uplift },
  allow_non_local: yesNo('急难发生地直接救助非本地户籍'),
  population: count('户籍人口', '人', 1, 9_999_999),
  quota: money('核定备用金额度'),
  quota_table: { label: '备用金额度表（按户籍人口）', unit: '表', read: read.quotaTable },
  low_balance_percent: { label: '备用金余额预警比例', unit: '%', read: read.percent },
  floor_base: { label: '备用金核定比例的基数', unit: '', read: read.oneOf(FLOOR_BASES) },
  replenish: { label: '备用金补足方式', unit: '', read: read.oneOf(REPLENISH) },
  tekun_authorised: yesNo('乡镇经授权审批特困丧葬费、医疗费'),
  paper_words: { label: '表单的题名、说明和份数', unit: '表', read: read.paperWords },
  system_fields: { label: '录入信息系统的字段顺序', unit: '字段代码', read: read.systemFields },
  urgent_procedure: text('紧急程序'),
  cash_procedure: text('现金发放规定'),
  discussion_procedure: text('一事一议规定'),
  refusal_remedy: text('不予救助的救济途径'),
  recovery_remedy: text('追回的救济途径'),
  recovery_consequence: text('逾期不退回的后果'),
  ...SWITCH_SPECS,
  'effective_from.national-2019': effectiveFrom('国家 2019 年监管意见'),
  'effective_from.yunnan-2023': effectiveFrom('云民发〔2023〕65号'),
  'effective_from.lincang-2023': effectiveFrom('临民联发〔2023〕17号'),
  'effective_from.gengma-2023': effectiveFrom('耿民联发〔2023〕4号'),
  'effective_from.honghe-2019': effectiveFrom('红民社救〔2019〕5号'),
  'effective_from.jiangxi-2020': effectiveFrom('赣民字〔2020〕2号'),
  'effective_from.jilin-2015': effectiveFrom('吉林省民政厅 2015 年通知'),
  'effective_from.jilin-2020': effectiveFrom('吉民发〔2020〕27号'),
};
