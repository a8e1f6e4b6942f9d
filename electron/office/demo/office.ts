/** The office of the demonstration: invented county, township, people and numbers (area code 539921 does not exist). */
import type { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { OpeningInput } from '../../../domain/entities/fund.ts';
import type { OfficeInput } from '../../../domain/entities/office.ts';
import type { Role } from '../../../domain/entities/codes.ts';
import type { GoodsLine } from '../../../domain/entities/payments.ts';
import type { ProfileName } from '../../../domain/policy/profile.ts';

/** Published: a demonstration book hides nothing, and every paper of it says 样张. */
export const DEMO_PASSWORD = '演示口令2025';
export const DEMO_PROFILE: ProfileName = 'honghe-2019';
/** Every uid of the demonstration follows from this and from the clock. */
export const DEMO_SEED = 539_921;

/** Last day before the first month kept in the book, and the day the story ends. */
export const OPENING_DAY: IsoDate = '2024-12-31';
export const LAST_DAY: IsoDate = '2026-02-12';

export const OFFICE: OfficeInput = {
  validFrom: OPENING_DAY,
  county: '南汀县',
  town: '勐禾乡',
  government: '勐禾乡人民政府',
  unit: '勐禾乡民政办公室',
  address: '南汀县勐禾乡勐禾村街心路1号',
  phone: '0899-0012345',
  countyPhone: '0899-0010086',
  bankName: '南汀县农村信用合作联社勐禾信用社',
  bankAccount: '5399210000000010016',
};

export type Who = 'manager' | 'clerk' | 'reviewer' | 'approver' | 'accountant' | 'cashier';

export interface Colleague {
  readonly who: Who;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly from: IsoDate;
  /** Handed over to a successor on this day */
  readonly until?: IsoDate;
}

/** Makes both books, and is the one who can sign in to them. */
export const MANAGER = '岩温罕';

/** The first one makes the book. 审批 ≠ 经办、出纳, 会计 ≠ 出纳; the cashier changes in the middle of the year. */
export const STAFF: readonly Colleague[] = [
  { who: 'manager', name: MANAGER, roles: ['manager'], from: OPENING_DAY },
  { who: 'clerk', name: '刀玉芬', roles: ['clerk'], from: OPENING_DAY },
  { who: 'reviewer', name: '周文华', roles: ['reviewer'], from: OPENING_DAY },
  { who: 'approver', name: '杨建国', roles: ['approver'], from: OPENING_DAY },
  { who: 'accountant', name: '赵明秋', roles: ['accountant'], from: OPENING_DAY },
  { who: 'cashier', name: '李小梅', roles: ['cashier'], from: OPENING_DAY, until: '2025-07-01' },
  { who: 'cashier', name: '段丽萍', roles: ['cashier'], from: '2025-07-01' },
];

interface Article {
  readonly unit: string;
  readonly spec?: string;
  readonly unitPriceFen: number;
}

/** Goods of the store, at the prices of the agreed supply. */
const ARTICLES = {
  棉被: { unit: '床', spec: '1.5×2米', unitPriceFen: 12_000 },
  毛毯: { unit: '条', unitPriceFen: 8_500 },
  棉衣: { unit: '件', spec: '加厚', unitPriceFen: 9_800 },
  大米: { unit: '公斤', unitPriceFen: 560 },
  食用油: { unit: '桶', spec: '5升', unitPriceFen: 6_500 },
  饮用水: { unit: '件', spec: '550毫升×24', unitPriceFen: 2_400 },
  折叠床: { unit: '张', unitPriceFen: 15_800 },
} as const satisfies Record<string, Article>;
export type ArticleName = keyof typeof ARTICLES;
/** Name and quantity, e.g. `['大米', 12.5]` */
export type Parcel = readonly [name: ArticleName, quantity: number];

export function goodsLine([name, quantity]: Parcel): GoodsLine {
  const article: Article = ARTICLES[name];
  const quantityMilli = Math.round(quantity * 1000);
  return { name, ...article, quantityMilli, amountFen: Math.round((quantityMilli * article.unitPriceFen) / 1000) };
}

/** Help of 2024 not yet written off, by the names later events call it. */
export const UNREPORTED = [
  { name: '罕文昌', way: 'cash', voucher: '2024-000136', on: '2024-12-11', amountFen: 80_000 },
  { name: '鲍秀英', way: 'cash', voucher: '2024-000138', on: '2024-12-19', amountFen: 100_000 },
  { name: '尼永福', way: 'goods', voucher: '2024-000140', on: '2024-12-25', amountFen: 46_000 },
] as const;

export const OPENING: z.input<typeof OpeningInput> = {
  on: OPENING_DAY,
  bank: [
    { source: 'county', amountFen: 2_864_030 },
    { source: 'upper', amountFen: 600_000 },
    { source: 'dibao_surplus', amountFen: 300_000 },
  ],
  cash: [{ source: 'county', amountFen: 126_000 }],
  goods: [
    { source: 'county', line: goodsLine(['棉被', 12]) },
    { source: 'county', line: goodsLine(['大米', 250]) },
    { source: 'county', line: goodsLine(['食用油', 10]) },
  ],
  unreported: [...UNREPORTED],
  // The first eight numbers of 2025 went into trial prints before this book began.
  nextVoucher: 9,
};
