/**
 * The columns of an office's ledger, and the words they are headed by. Lists come from the headings of real relief
 * ledgers; a word appears once, under the field it nearly always means (columns.ts checks doubtful ones by content).
 */
import { plainText } from '../written.ts';

/** Field code → the word used for it in messages. */
export const PAYMENT_FIELDS = {
  sequence: '序号',
  appliedOn: '申请日期',
  name: '姓名',
  id: '身份证号',
  village: '村（社区）',
  address: '地址',
  household: '家庭人口',
  category: '人员类别',
  type: '救助类型',
  cause: '困难原因',
  way: '救助方式',
  amount: '救助金额',
  approvedOn: '审批日期',
  paidOn: '发放日期',
  voucher: '四联单号',
  receiver: '领取人',
  relation: '与救助对象关系',
  clerk: '经办人',
  remark: '备注',
  result: '导入结果',
} as const;
export type PaymentField = keyof typeof PAYMENT_FIELDS;

export const FUND_FIELDS = {
  date: '日期',
  month: '月',
  day: '日',
  summary: '摘要',
  income: '收入',
  expense: '支出',
  balance: '结存',
} as const;
export type FundField = keyof typeof FUND_FIELDS;

/** Heading of the column an annotated copy carries; ignored when the copy comes back. */
export const RESULT_HEADING = PAYMENT_FIELDS.result;

/** Words by field, the surest first: of two columns that claim one field the surer word wins. */
const PAYMENT_WORDS: Readonly<Record<PaymentField, string>> = {
  sequence: '序号 编号 顺序号 行号 行次 排序 序 号 NO NO.',
  appliedOn: '申请日期 申请时间 受理日期 受理时间 申请受理日期 申请受理时间 申报日期 申报时间 登记日期 登记时间',
  name:
    '姓名 救助对象姓名 对象姓名 户主姓名 申请人姓名 受助人姓名 受助对象姓名 救助人姓名 被救助人姓名 救助对象 ' +
    '受助对象 申请人 受助人 被救助人 户主',
  id:
    '身份证号 身份证号码 公民身份号码 公民身份证号码 公民身份证号 居民身份证号 居民身份证号码 身份号码 身份证 ' +
    '证件号码 证件号 对象身份证号 救助对象身份证号 救助对象身份证号码 户主身份证号 户主身份证号码 ' +
    '申请人身份证号 申请人身份证号码 受助人身份证号',
  village:
    '村 村社区 社区 村委会 村居委会 村居 行政村 所在村 所在村社区 所属村 所属村社区 村社 村名 村组 村寨 ' +
    '村别 村民小组',
  address: '地址 住址 家庭住址 家庭地址 详细地址 现住址 居住地 居住地址 户籍地址 户籍地 户籍所在地 常住地址',
  household:
    '家庭人口 家庭人口数 人口 人口数 家庭成员数 家庭人数 户人口 户人口数 救助人口 救助人数 救助人口数 ' +
    '共同生活家庭成员数 共同生活人口 人数',
  category:
    '人员类别 对象类别 救助对象类别 困难类别 家庭类别 身份类别 人员类型 对象类型 家庭类型 困难对象类别 ' +
    '困难类型 人员身份 对象身份 类别',
  type: '救助类型 临时救助类型 救助类别 临时救助类别 类型',
  cause:
    '困难原因 救助原因 救助事由 申请事由 申请原因 致困原因 主要困难原因 困难事由 困难情形 致贫原因 事由 ' +
    '原因 救助理由 申请理由',
  way: '救助方式 发放方式 发放形式 救助形式 给付方式 支付方式 领取方式 方式 形式',
  amount:
    '发放金额 实发金额 实际发放金额 救助金额 临时救助金额 救助资金 救助金 救助款 支付金额 领取金额 金额 ' +
    '救助金额合计 折款金额 审批金额 批准金额 核定金额 救助标准',
  approvedOn: '审批日期 审批时间 批准日期 批准时间 审定日期 审核审批日期 审核审批时间 县级审批日期 乡镇审批日期',
  paidOn:
    '发放日期 发放时间 支付日期 支付时间 领取日期 领取时间 签领日期 签领时间 领款日期 领款时间 兑付日期 ' +
    '打款日期 打款时间 拨付日期 救助日期 救助时间 日期 时间',
  voucher:
    '四联单号 四联单编号 四联单号码 四联单 四联单票号 票据号码 票据号 票据编号 凭证号 凭证号码 凭证编号 ' +
    '票号 单据号 单据编号 单据号码 单号 收据号 收据号码 收据编号',
  receiver:
    '领取人 签领人 领款人 领取人姓名 签收人 领取人签字 领取人签名 领款人签字 实际领取人 领取人代领人 代领人 ' +
    '代领人姓名',
  relation:
    '与救助对象关系 与对象关系 代领关系 与受助人关系 与申请人关系 与户主关系 与本人关系 领取人与救助对象关系 ' +
    '代领人与救助对象关系 领取人与对象关系 关系',
  clerk: '经办人 经手人 承办人 经办人员 经办 办理人 发放人 发放责任人 经办人签字',
  remark: '备注 备考 附注 说明',
  result: '导入结果',
};

const FUND_WORDS: Readonly<Record<FundField, string>> = {
  date: '日期 记账日期 时间 入账日期 凭证日期 发生日期 年月日 收支日期',
  month: '月',
  day: '日',
  summary: '摘要 事项 内容 用途 收支摘要 摘要内容 收支事项 项目',
  income: '收入 收入金额 拨入 拨入金额 借方 借方金额 增加 资金收入',
  expense: '支出 支出金额 贷方 贷方金额 减少 资金支出',
  balance: '结存 余额 结余 结存金额 结余金额 资金余额 账户余额 资金结余',
};

/** Patterns for headings no list can hold, tried in this order after the lists. */
const PAYMENT_PATTERNS: readonly (readonly [RegExp, PaymentField | undefined])[] = [
  // Another person's or the form's own particulars: no field of ours.
  [/电话|手机|账号|账户|开户|银行|大写|年龄|性别|民族|监督|审核人|审批人|照片/u, undefined],
  [/^与.*关系$|关系$/u, 'relation'],
  [/(?:领|代|经办|户外|监护).*(?:身份证|证件)/u, undefined],
  [/代领.*(?:原因|理由)/u, undefined],
  [/身份证|身份号码|证件号/u, 'id'],
  [/四联单|票据?号|凭证号|收据号/u, 'voucher'],
  [/(?:发放|支付|领取|签领|领款|兑付|打款).*(?:日期|时间)/u, 'paidOn'],
  [/(?:审批|批准|审定).*(?:日期|时间)/u, 'approvedOn'],
  [/(?:申请|受理|申报).*(?:日期|时间)/u, 'appliedOn'],
  [/(?:领取|签领|领款|签收)人/u, 'receiver'],
  [/(?:经办|经手|承办)人/u, 'clerk'],
  [/(?:救助|发放|实发|支付|领取).*(?:金额|资金|款额)/u, 'amount'],
  [/(?:家庭|户).*(?:人口|人数|成员数)/u, 'household'],
  [/救助(?:类型|类别)/u, 'type'],
  [/(?:人员|对象|困难|家庭).*(?:类别|类型)/u, 'category'],
  [/原因|事由/u, 'cause'],
  [/(?:救助|发放|支付).*(?:方式|形式)/u, 'way'],
  [/(?:对象|户主|申请人|受助人).*姓名/u, 'name'],
  [/住址|地址/u, 'address'],
  [/村|社区/u, 'village'],
  [/备注/u, 'remark'],
];

/** Longer texts are titles or notes, never headings: as written, and in characters after normalising. */
const LONGEST_WRITTEN = 60;
const LONGEST_HEADING = 16;

/** A heading without spaces, brackets and what stands in them, stars and colons: 救助金额（元） is 救助金额. */
export function normaliseHeading(text: string): string {
  if (text.length > LONGEST_WRITTEN) return '';
  const tight = plainText(text).replace(/\s/gu, '').toUpperCase();
  const bare = tight.replace(/[([{【〔［「][^)\]}】〕］」]*[)\]}】〕］」]/gu, '').replace(/[*：:、，,。/]+/gu, '');
  return bare === '' ? tight.replace(/[()[\]{}【】〔〕]/gu, '') : bare;
}

/** What a heading says it means, and how sure that is (0 is surest). */
export interface Claim<F> {
  readonly field: F;
  readonly rank: number;
}

const claims = <F extends string>(words: Readonly<Record<F, string>>): ReadonlyMap<string, Claim<F>> => {
  const map = new Map<string, Claim<F>>();
  for (const field of Object.keys(words) as F[]) {
    words[field].split(' ').forEach((word, rank) => map.set(word, { field, rank }));
  }
  return map;
};

const paymentClaims = claims(PAYMENT_WORDS);
const fundClaims = claims(FUND_WORDS);
/** Rank of a heading understood by pattern only. */
const BY_PATTERN = 1000;

/** The field a heading of the payment ledger names, if any. Input as written in the cell. */
export function paymentClaim(heading: string): Claim<PaymentField> | undefined {
  const word = normaliseHeading(heading);
  if (word === '' || word.length > LONGEST_HEADING) return undefined;
  const listed = paymentClaims.get(word);
  if (listed) return listed;
  const pattern = PAYMENT_PATTERNS.find(([shape]) => shape.test(word));
  return pattern?.[1] === undefined ? undefined : { field: pattern[1], rank: BY_PATTERN };
}

/** Like `paymentClaim`, by the listed words only: for rows that may just as well hold data. */
export const listedPaymentClaim = (heading: string): Claim<PaymentField> | undefined =>
  paymentClaims.get(normaliseHeading(heading));

/** The field a heading of the fund's own ledger names, if any. */
export const fundClaim = (heading: string): Claim<FundField> | undefined => fundClaims.get(normaliseHeading(heading));
