/**
 * The contract: every act and query there is, for all three doors. Nothing else reaches the book.
 * Input and output schemas are strict; `electron/router.ts` parses both and checks the session's roles.
 */
import { z } from 'zod';
import { Role } from '../../domain/entities/codes.ts';
import { Id, IsoDate, Period, RequestId } from '../../domain/entities/fields.ts';
import {
  CashCountInput,
  FundInput,
  GoodsPurchase,
  GoodsReceived,
  OpeningInput,
  ReversalInput,
} from '../../domain/entities/fund.ts';
import { BatchAnswer, BatchInput, MonthClosed, MonthReopened } from '../../domain/entities/months.ts';
import { OfficeInput, SettingInput, StaffChange, StaffInput } from '../../domain/entities/office.ts';
import { PaymentInput } from '../../domain/entities/payments.ts';
import { PersonChange } from '../../domain/entities/people.ts';
import {
  NumberDeclared,
  VoucherReprinted,
  VoucherReversed,
  VoucherSigned,
  VoucherVoided,
} from '../../domain/entities/vouchers.ts';
import { caseProcedures } from './cases.ts';
import { inspectionProcedures } from './inspection.ts';
import { act, query } from './procedure.ts';
import { registerProcedures } from './registers.ts';
import { Fault, Findings, Head, LineRow, LineStateCode, Nothing, Page, TransferRow, VoucherRow } from './shapes.ts';

const fen = z.int();

export const contract = {
  'office.set': act('登记或更改单位信息（自某日起）', ['manager'], OfficeInput, z.strictObject({ id: z.int() })),
  'setting.set': act('设定一项参数（自某日起）', ['manager'], SettingInput, z.strictObject({ id: z.int() })),
  'setting.list': query(
    '本办的全部参数，及规定是否用到',
    z.strictObject({ on: IsoDate }),
    z.array(
      z.strictObject({
        key: z.string(),
        label: z.string(),
        unit: z.string(),
        value: z.string().nullable(),
        validFrom: z.string().nullable(),
        asked: z.boolean(),
      }),
    ),
  ),
  'staff.add': act('登记工作人员和岗位', ['manager'], StaffInput, z.strictObject({ staffId: z.int() })),
  'staff.change': act('变更工作人员的岗位或在岗状态', ['manager'], StaffChange, z.strictObject({ staffId: z.int() })),
  'staff.login': act(
    '给工作人员设登录口令',
    ['manager'],
    z.strictObject({ staffId: Id, password: z.string().min(8, '口令至少 8 个字符。').max(200) }),
    z.strictObject({ staffId: z.int() }),
  ),
  'staff.list': query(
    '人员名册',
    Nothing,
    z.array(
      z.strictObject({
        staffId: z.int(),
        name: z.string(),
        roles: z.array(Role),
        active: z.boolean(),
        login: z.boolean(),
      }),
    ),
  ),

  'opening.record': act(
    '登记期初数',
    ['accountant', 'manager'],
    OpeningInput,
    z.strictObject({ period: z.string(), transferIds: z.array(z.int()) }),
  ),
  'fund.move': act(
    '登记资金往来（拨入、追加、补足、提现、缴存、利息、损溢、上缴）',
    ['accountant', 'cashier'],
    FundInput,
    z.strictObject({ transferId: z.int() }),
  ),
  'goods.buy': act(
    '登记购入物资',
    ['accountant', 'cashier'],
    GoodsPurchase,
    z.strictObject({ transferId: z.int(), findings: Findings }),
  ),
  'goods.receive': act(
    '登记接收调拨或捐赠物资',
    ['accountant', 'cashier'],
    GoodsReceived,
    z.strictObject({ transferId: z.int() }),
  ),
  'transfer.reverse': act(
    '红字冲销没有四联单的一笔',
    ['accountant'],
    ReversalInput,
    z.strictObject({ transferId: z.int() }),
  ),
  'fund.balances': query(
    '余额：各账户、各资金来源',
    Nothing,
    z.strictObject({
      accounts: z.record(z.string(), fen),
      sources: z.record(z.string(), fen),
      heldFen: fen,
      openClaimsFen: fen,
    }),
  ),
  'fund.transfers': query(
    '收支明细（按记账月份分页）',
    z.strictObject({ period: Period.optional(), ...Page }),
    z.strictObject({ total: z.int(), rows: z.array(TransferRow) }),
  ),

  'person.change': act(
    '变更人员信息（自某日起）',
    ['clerk', 'reviewer'],
    PersonChange,
    z.strictObject({ personId: z.int() }),
  ),
  ...caseProcedures,
  ...registerProcedures,
  ...inspectionProcedures,

  'payment.pay': act(
    '发放（现金、实物、服务、转账）或登记一卡通应发',
    ['cashier'],
    PaymentInput,
    z.strictObject({ id: z.int(), voucherId: z.int().nullable(), number: z.string().nullable(), findings: Findings }),
  ),
  'voucher.sign': act('登记四联单已签领', ['cashier', 'clerk'], VoucherSigned, z.strictObject({ voucherId: z.int() })),
  'voucher.void': act('四联单作废', ['cashier', 'accountant'], VoucherVoided, z.strictObject({ voucherId: z.int() })),
  'voucher.reverse': act(
    '红字冲销、退回、追回、退赔',
    ['accountant'],
    VoucherReversed,
    z.strictObject({ voucherId: z.int(), number: z.string(), transferId: z.int() }),
  ),
  'voucher.reprint': act('登记补打', ['cashier', 'accountant'], VoucherReprinted, z.strictObject({ times: z.int() })),
  'voucher.declare': act(
    '说明缺号（遗失、未导入、废票）',
    ['accountant', 'manager'],
    NumberDeclared,
    z.strictObject({ declared: z.int() }),
  ),
  'voucher.list': query(
    '四联单登记簿',
    z.strictObject({ period: Period.optional(), ...Page }),
    z.strictObject({ total: z.int(), rows: z.array(VoucherRow) }),
  ),
  'voucher.gaps': query(
    '没有下落的四联单号',
    Nothing,
    z.array(z.strictObject({ series: z.string(), year: z.int(), from: z.int(), to: z.int(), imported: z.boolean() })),
  ),

  'batch.make': act(
    '编制销账批次',
    ['accountant'],
    BatchInput,
    z.strictObject({ batchId: z.int(), lines: z.int(), totalFen: fen, findings: Findings }),
  ),
  'batch.answer': act(
    '登记县级对销账批次的批复',
    ['accountant'],
    BatchAnswer,
    z.strictObject({ writtenOffFen: fen, refusedFen: fen, returnedFen: fen }),
  ),
  'batch.list': query(
    '销账批次',
    Nothing,
    z.array(
      z.strictObject({
        batchId: z.int(),
        uid: z.string(),
        reference: z.string(),
        onDate: z.string(),
        through: z.string(),
        totalFen: fen,
        answeredOn: z.string().nullable(),
        writtenOffFen: fen,
        replenishedFen: fen,
      }),
    ),
  ),
  'fund.lines': query(
    '每笔发放的销账状态',
    z.strictObject({ state: LineStateCode.optional(), batchId: Id.optional(), ...Page }),
    z.strictObject({ total: z.int(), sums: z.record(LineStateCode, fen), rows: z.array(LineRow) }),
  ),

  'cash.count': act(
    '登记现金盘点',
    ['cashier', 'accountant'],
    CashCountInput,
    z.strictObject({ countId: z.int(), countedFen: fen, bookFen: fen, differenceFen: fen }),
  ),
  'month.close': act(
    '月结',
    ['accountant'],
    MonthClosed,
    z.strictObject({ period: z.string(), outstanding: z.array(z.string()), findings: Findings }),
  ),
  'month.reopen': act(
    '重新打开最近结账的月份（两人）',
    ['accountant', 'manager'],
    MonthReopened,
    z.strictObject({ period: z.string() }),
  ),
  'month.list': query(
    '各月份的状态',
    Nothing,
    z.array(
      z.strictObject({
        period: z.string(),
        state: z.enum(['open', 'closed', 'history']),
        head: Head.nullable(),
        sent: z.boolean(),
      }),
    ),
  ),

  'book.summary': query(
    '账簿概况',
    Nothing,
    z.strictObject({
      uid: z.string(),
      profile: z.string(),
      demo: z.boolean(),
      county: z.string(),
      town: z.string(),
      cases: z.int(),
      vouchers: z.int(),
      oldestOpen: z.string().nullable(),
      head: Head,
    }),
  ),
  'book.check': query(
    '账簿自查（E1–E7）',
    Nothing,
    z.strictObject({ faults: z.array(Fault), pending: z.array(Fault), head: Head }),
  ),
  'audit.list': query(
    '审计记录',
    z.strictObject({ ...Page }),
    z.strictObject({
      total: z.int(),
      rows: z.array(
        z.strictObject({ no: z.int(), at: z.string(), staff: z.string(), act: z.string(), hash: z.string() }),
      ),
    }),
    ['manager', 'inspector', 'accountant'],
  ),
} as const;

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
export type InputOf<N extends ProcedureName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends ProcedureName> = z.input<Contract[N]['output']>;

export const procedureNames = Object.keys(contract) as ProcedureName[];
/** Own names only: `__proto__` or `constructor` is no procedure. */
export const isProcedure = (name: string): name is ProcedureName => Object.hasOwn(contract, name);

/** One call, whichever door it comes through. */
export const Call = z.strictObject({
  procedure: z.string().max(60),
  input: z.unknown(),
  requestId: RequestId.optional(),
});
export type Call = z.infer<typeof Call>;
