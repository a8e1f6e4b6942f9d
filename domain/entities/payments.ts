/** 发放：现金、实物、服务、转账、一卡通 */
import { z } from 'zod';
import { ServiceKind } from './case-codes.ts';
import { AgentKind, Source } from './codes.ts';
import { Override } from './cases.ts';
import { Fen, Id, IdNumber, IsoDate, PersonName, PositiveFen, ShortText, Text } from './fields.ts';

/** 代领人 and the papers that let him collect (吉林 2020 一, 国家 2019 二(三)). */
export const AgentInput = z.strictObject({
  kind: AgentKind,
  name: PersonName,
  relation: ShortText,
  idNumber: IdNumber.optional(),
  phone: ShortText.optional(),
  reason: Text,
  /** 代领协议编号 */
  agreement: ShortText.optional(),
  /** 县级民政部门备案号 (工作人员代领) */
  countyFiling: ShortText.optional(),
  /** The person's or guardian's signed consent */
  consent: z.boolean().default(false),
  /** 乡镇核实: why nobody of the family can collect, where the township names a member of staff */
  noFamily: Text.optional(),
  /** Day of the township's filing, and of the county's */
  filedOn: IsoDate.optional(),
  countyFiledOn: IsoDate.optional(),
});
export type AgentInput = z.infer<typeof AgentInput>;

/** 代领备案 before the payment: it then names the filing instead of the agent. */
export const AgencyFiled = z.strictObject({ caseId: Id, on: IsoDate, agent: AgentInput });
export type AgencyFiled = z.infer<typeof AgencyFiled>;

/** Goods on a voucher or a purchase: quantity in thousandths of the unit, so that 1.5 公斤 is exact. */
export const GoodsLine = z
  .strictObject({
    name: ShortText,
    spec: ShortText.optional(),
    unit: ShortText,
    quantityMilli: z.int().positive('数量须大于零。').max(1_000_000_000),
    unitPriceFen: Fen,
    amountFen: PositiveFen,
  })
  .refine((line) => Math.round((line.quantityMilli * line.unitPriceFen) / 1000) === line.amountFen, {
    message: '数量×单价与金额不符，请核对。',
  });
export type GoodsLine = z.infer<typeof GoodsLine>;

const common = {
  caseId: Id,
  on: IsoDate,
  source: Source,
  /** 发放责任人 */
  payerId: Id,
  witness: PersonName.optional(),
  agent: AgentInput.optional(),
  /** The filing of whoever collects, where one was made before (agency.file) */
  agencyId: Id.optional(),
  /** Number printed on the pre-printed form, where one is used */
  formNumber: ShortText.optional(),
  /** 特殊情况说明, where a document lets cash be paid only 在特殊情况下 */
  special: Text.optional(),
  overrides: z.array(Override).default([]),
};

export const PaymentInput = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('cash'), ...common, amountFen: PositiveFen }),
  z.strictObject({ way: z.literal('goods'), ...common, goods: z.array(GoodsLine).min(1).max(40) }),
  z.strictObject({
    way: z.literal('service'),
    ...common,
    amountFen: PositiveFen,
    /** 临时住所, 照料, 心理干预 … */
    service: ShortText,
    kind: ServiceKind.default('other'),
    /** 服务起止日期; 临时住所 has a longest term */
    begins: IsoDate.optional(),
    ends: IsoDate.optional(),
    provider: ShortText,
    /** 票据号码: a service has no 四联单 */
    invoice: ShortText,
    from: z.enum(['bank', 'cash']).default('bank'),
  }),
  z.strictObject({
    way: z.literal('transfer'),
    ...common,
    amountFen: PositiveFen,
    bank: z.strictObject({ name: PersonName, bank: ShortText, account: ShortText }),
  }),
  z.strictObject({
    way: z.literal('card'),
    caseId: Id,
    on: IsoDate,
    amountFen: PositiveFen,
    overrides: common.overrides,
  }),
]);
export type PaymentInput = z.infer<typeof PaymentInput>;
export type FundPayment = Exclude<PaymentInput, { way: 'card' }>;
