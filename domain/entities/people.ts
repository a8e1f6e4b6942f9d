/** 人员与家庭 */
import { z } from 'zod';
import { Category } from './codes.ts';
import { Registry } from './case-codes.ts';
import { Fen, Id, IdNumber, IsoDate, PersonName, ShortText, Text } from './fields.ts';

export const PersonInput = z.strictObject({
  name: PersonName,
  idNumber: IdNumber,
  phone: ShortText.optional(),
  /** 户籍或现住址 */
  address: Text.optional(),
  bankName: ShortText.optional(),
  bankAccount: ShortText.optional(),
  /** 账户信息已核实 (国家 2019 二(三)) */
  accountVerified: z.boolean().optional(),
});
export type PersonInput = z.infer<typeof PersonInput>;

export const MemberInput = z.strictObject({
  person: PersonInput,
  /** 与户主关系, words of GB/T 4761 */
  relation: ShortText,
  health: ShortText.optional(),
  occupation: ShortText.optional(),
  /** 年收入, 分 */
  yearlyIncomeFen: Fen.optional(),
});
export type MemberInput = z.infer<typeof MemberInput>;

export const HouseholdInput = z.strictObject({
  village: ShortText,
  group: ShortText.optional(),
  /** 家庭人口, the applicant included */
  size: z.int().min(1, '家庭人口至少 1 人。').max(40, '家庭人口过多，请核对。'),
  /** As the county's rosters say, unless somebody says otherwise here */
  category: Category.optional(),
  registry: Registry.optional(),
  members: z.array(MemberInput).max(39).default([]),
});
export type HouseholdInput = z.infer<typeof HouseholdInput>;

/** A person's particulars change from a date on; older papers keep the older ones. */
export const PersonChange = PersonInput.extend({ personId: Id, validFrom: IsoDate });
export type PersonChange = z.infer<typeof PersonChange>;
