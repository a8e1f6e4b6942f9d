/** What comes from the county or the State Council: rosters, days off, and another fund's payments on record. */
import { z } from 'zod';
import { Level, Roster, TekunPayee, TekunPurpose } from './case-codes.ts';
import { Way } from './codes.ts';
import { IdNumber, IsoDate, PersonName, PositiveFen, ShortText, Text } from './fields.ts';

/** One line of a county roster. */
export const RosterLine = z.strictObject({
  name: PersonName,
  idNumber: IdNumber,
  village: ShortText.optional(),
  /** 死亡日期: rosters of deaths only */
  diedOn: IsoDate.optional(),
});
export type RosterLine = z.infer<typeof RosterLine>;

/** A county roster as of a day; it replaces the older one of its kind from that day on. */
export const RosterInput = z
  .strictObject({
    kind: Roster,
    asOf: IsoDate,
    fileName: ShortText,
    lines: z.array(RosterLine).max(200_000),
  })
  .refine(({ kind, lines }) => kind !== 'death' || lines.every(({ diedOn }) => diedOn !== undefined), {
    message: '死亡名册的每一行都要有死亡日期。',
  });
export type RosterInput = z.infer<typeof RosterInput>;

/** 放假安排 of one year, replacing what is known of that year. */
export const HolidayYearInput = z.strictObject({
  year: z.int().min(2015).max(2199),
  document: Text,
  off: z.array(z.tuple([IsoDate, IsoDate])).max(40),
  worked: z.array(IsoDate).max(40),
});
export type HolidayYearInput = z.infer<typeof HolidayYearInput>;

/** 特困人员丧葬费、医疗费 (吉林 2020 三): recorded with payee and transfer, never paid from this fund. */
export const TekunInput = z.strictObject({
  person: z.strictObject({ name: PersonName, idNumber: IdNumber }),
  purpose: TekunPurpose,
  on: IsoDate,
  amountFen: PositiveFen,
  way: Way.exclude(['goods', 'service']),
  payee: z.strictObject({
    kind: TekunPayee,
    name: ShortText,
    bank: ShortText.optional(),
    account: ShortText.optional(),
  }),
  /** 医保定点机构 */
  designated: z.boolean().optional(),
  approvedBy: Level,
  /** 审批编号 */
  reference: ShortText,
  note: Text.optional(),
});
export type TekunInput = z.infer<typeof TekunInput>;
