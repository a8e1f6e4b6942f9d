/** 名册、放假安排、特困丧葬费与医疗费. */
import { z } from 'zod';
import { Level, Roster, TekunPayee, TekunPurpose } from '../../domain/entities/case-codes.ts';
import { Way } from '../../domain/entities/codes.ts';
import { HolidayYearInput, RosterInput, TekunInput } from '../../domain/entities/registers.ts';
import { act, query } from './procedure.ts';
import { Findings, Nothing, Page } from './shapes.ts';

const NameDifference = z.strictObject({ idNumber: z.string(), rosterName: z.string(), bookName: z.string() });

const RosterRow = z.strictObject({
  rosterId: z.int(),
  uid: z.string(),
  kind: Roster,
  asOf: z.string(),
  fileName: z.string(),
  lines: z.int(),
  at: z.string(),
  staff: z.string(),
});

const TekunRow = z.strictObject({
  tekunId: z.int(),
  uid: z.string(),
  name: z.string(),
  idNumber: z.string(),
  purpose: TekunPurpose,
  onDate: z.string(),
  amountFen: z.int(),
  way: Way,
  payeeKind: TekunPayee,
  payeeName: z.string(),
  payeeBank: z.string().nullable(),
  payeeAccount: z.string().nullable(),
  designated: z.boolean().nullable(),
  approvedBy: Level,
  reference: z.string(),
  note: z.string().nullable(),
});

export const registerProcedures = {
  'roster.take': act(
    '导入县级名册（自名册日期起代替同类的旧名册）',
    ['manager', 'clerk'],
    RosterInput,
    z.strictObject({
      rosterId: z.int(),
      lines: z.int(),
      known: z.int(),
      nameDiffers: z.array(NameDifference).readonly(),
    }),
  ),
  'roster.list': query(
    '已导入的名册',
    z.strictObject({ kind: Roster.optional(), ...Page }),
    z.strictObject({ total: z.int(), rows: z.array(RosterRow) }),
  ),
  'holiday.replace': act(
    '录入或更正一年的放假安排',
    ['manager'],
    HolidayYearInput,
    z.strictObject({ id: z.int(), coversThrough: z.string() }),
  ),
  'holiday.list': query(
    '各年放假安排',
    Nothing,
    z.array(
      z.strictObject({
        year: z.int(),
        document: z.string(),
        off: z.array(z.tuple([z.string(), z.string()]).readonly()).readonly(),
        worked: z.array(z.string()).readonly(),
        own: z.boolean(),
      }),
    ),
  ),
  'tekun.record': act(
    '登记特困人员丧葬费、医疗费（另列资金，不从备用金支出）',
    ['clerk', 'accountant'],
    TekunInput,
    z.strictObject({ tekunId: z.int(), findings: Findings }),
  ),
  'tekun.list': query(
    '特困人员丧葬费、医疗费登记',
    z.strictObject({ ...Page }),
    z.strictObject({ total: z.int(), sumFen: z.int(), rows: z.array(TekunRow) }),
  ),
} as const;
