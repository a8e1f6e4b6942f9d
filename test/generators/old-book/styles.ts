/** How an office writes: its words for the columns and codes, its notations for numbers, dates and amounts. */
import type { CaseType, Category, Cause, Way } from '../../../domain/entities/codes.ts';
import type { Random } from './random.ts';

export const COLUMN_WORDS = {
  sequence: ['序号', '编号', '序 号'],
  appliedOn: ['申请日期', '受理时间', '申请时间', '受理日期'],
  name: ['姓名', '户主姓名', '救助对象', '申请人姓名', '姓  名', '救助对象姓名'],
  id: ['身份证号码', '公民身份号码', '身份证号', '证件号码', '身份证号码（18位）'],
  village: ['村（社区）', '所在村', '行政村', '村委会'],
  address: ['住址', '家庭住址', '地址', '户籍地址'],
  household: ['家庭人口', '人口', '家庭人口数（人）', '人数'],
  category: ['人员类别', '困难类别', '对象类别', '救助对象类别'],
  type: ['救助类型', '类型', '临时救助类型'],
  cause: ['困难原因', '事由', '救助事由', '致困原因', '申请事由'],
  way: ['救助方式', '方式', '发放方式', '发放形式'],
  amount: ['救助金额（元）', '金额', '发放金额', '救助金额', '实发金额(元)', '金额\n（元）'],
  approvedOn: ['审批日期', '审批时间', '批准日期'],
  paidOn: ['发放日期', '发放时间', '领取日期', '支付日期'],
  voucher: ['四联单号', '票据号码', '四联单编号', '凭证号', '票据号'],
  receiver: ['领取人', '签领人', '领款人', '领取人签字'],
  relation: ['与救助对象关系', '代领关系', '与对象关系', '关系'],
  clerk: ['经办人', '经手人', '承办人'],
  remark: ['备注', '说明'],
  phone: ['联系电话', '手机号码'],
  account: ['一卡通账号', '银行账号'],
} as const;
export type Column = keyof typeof COLUMN_WORDS;

export const WAY_WORDS: Readonly<Record<Way, readonly string[]>> = {
  cash: ['现金', '现金救助', '现金发放'],
  goods: ['实物', '物资', '实物救助'],
  service: ['服务'],
  transfer: ['转账'],
  card: ['一卡通', '“一卡通”', '一卡通发放', '打卡'],
};
export const TYPE_WORDS: Readonly<Record<CaseType, readonly string[]>> = {
  urgent: ['急难型', '急难', '急难型救助'],
  spending: ['支出型', '支出型救助', '支出'],
};
export const CATEGORY_WORDS: Readonly<Record<Category, readonly string[]>> = {
  dibao: ['低保', '低保户', '农村低保', '低保对象'],
  tekun: ['特困', '特困人员', '五保户', '分散供养'],
  edge: ['低收入', '低保边缘', '边缘户', '低收入家庭'],
  monitored: ['监测户', '脱贫户', '监测对象', '边缘易致贫户'],
  general: ['一般群众', '一般户', '一般', '普通群众'],
};
export const CAUSE_WORDS: Readonly<Record<Cause, readonly string[]>> = {
  fire: ['火灾', '房屋失火'],
  traffic: ['交通事故', '车祸'],
  drowning: ['溺水', '溺水身亡'],
  injury: ['人身伤害', '意外摔伤'],
  illness: ['突发重大疾病', '突发疾病'],
  collapse: ['房屋倒塌', '住房倒塌'],
  lightning: ['雷击致伤', '雷击'],
  medical: ['大病医疗自付费用过高', '医疗费用自付过高'],
  chronic: ['慢性病长期用药支出', '慢性病长期用药'],
  schooling: ['子女就读大学学费', '子女上大学'],
  other: ['其他'],
};

/** A cell as the writer of a file needs it: a date is a real date in .xlsx, text in .csv. */
export type Written = string | number | { readonly date: string } | { readonly padded: number };

export type DateStyle = (iso: string) => Written;
const parts = (iso: string): [string, number, number] => {
  const [year = '', month = '', date = ''] = iso.split('-');
  return [year, Number(month), Number(date)];
};
const wide = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));

const DATE_STYLES: readonly DateStyle[] = [
  (iso) => iso,
  (iso) => iso.replaceAll('-', '/'),
  (iso) => iso.replaceAll('-', ''),
  (iso) => parts(iso).join('.'),
  (iso) => parts(iso).join('/'),
  (iso) => `${parts(iso)[0]}年${parts(iso)[1]}月${parts(iso)[2]}日`,
  (iso) => wide(parts(iso).join('．')),
  (iso) => ({ date: iso }),
  (iso) => ({ date: iso }),
  (iso) => ` ${iso} `,
];
/** 3月5日, in sheets whose title names the year. */
const SHORT_DATE: DateStyle = (iso) => `${parts(iso)[1]}月${parts(iso)[2]}日`;

export type AmountStyle = (fen: number) => Written;
const yuan = (fen: number): string => (fen / 100).toFixed(fen % 100 === 0 ? 0 : 2);
const commas = (fen: number): string => (fen / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/gu, ',');
const AMOUNT_STYLES: readonly AmountStyle[] = [
  (fen) => fen / 100,
  (fen) => yuan(fen),
  (fen) => `${yuan(fen)}元`,
  (fen) => `¥${commas(fen)}`,
  (fen) => `￥${yuan(fen)}`,
  (fen) => commas(fen),
  (fen) => (fen / 100).toFixed(2),
  (fen) => wide(yuan(fen)),
  (fen) => `${yuan(fen)} 元整`,
];

/** How 四联单 numbers are written, and how the missing ones are then named. */
export interface NumberStyle {
  readonly cell: (number: number, year: number) => Written;
  readonly text: (number: number, year: number) => string;
}
const asText = (write: (number: number, year: number) => string): NumberStyle => ({ cell: write, text: write });
const pad = (number: number, width = 4): string => String(number).padStart(width, '0');
const NUMBER_STYLES: readonly NumberStyle[] = [
  asText((number) => pad(number)),
  asText((number) => pad(number)),
  asText((number) => pad(number, 6)),
  asText((number) => `№${pad(number)}`),
  asText((number, year) => `${year}-${pad(number, 3)}`),
  asText((number, year) => `${year}${pad(number)}`),
  asText((number) => `第${pad(number)}号`),
  { cell: (number) => number, text: String },
  { cell: (number) => ({ padded: number }), text: (number) => pad(number) },
];

export type IdStyle = (id: string) => string;
const ID_STYLES: readonly IdStyle[] = [
  (id) => id,
  (id) => id,
  (id) => id.toLowerCase(),
  (id) => `${id} `,
  (id) => `${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}`,
  (id) => wide(id),
];

/** One office's habits; each cell still varies within them. */
export interface Habits {
  readonly number: NumberStyle;
  date(named: boolean): DateStyle;
  amount(): AmountStyle;
  id(): IdStyle;
  name(name: string): string;
  word(words: readonly string[]): string;
}

export function habits(random: Random): Habits {
  const dates = random.shuffle(DATE_STYLES).slice(0, random.int(1, 5));
  const amounts = random.shuffle(AMOUNT_STYLES).slice(0, random.int(1, 5));
  const short = random.chance(0.3);
  return {
    number: random.pick(NUMBER_STYLES),
    date: (named) => (named && short ? random.pick([...dates, SHORT_DATE]) : random.pick(dates)),
    amount: () => random.pick(amounts),
    id: () => random.pick(ID_STYLES),
    name: (name) =>
      name.length === 2 && random.chance(0.2)
        ? `${name.charAt(0)}　${name.charAt(1)}`
        : name.replaceAll('·', random.pick(['·', '•', '・'])),
    word: (words) => random.pick(words),
  };
}
