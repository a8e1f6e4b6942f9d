/** 单位、人员、设置 */
import { z } from 'zod';
import { Role } from './codes.ts';
import { IsoDate, PersonName, ShortText, Text } from './fields.ts';

/** What the papers say of the office; versioned by date. */
export const OfficeInput = z.strictObject({
  validFrom: IsoDate,
  county: ShortText,
  town: ShortText,
  /** 发文机关, e.g. 勐禾乡人民政府 */
  government: ShortText,
  /** 民政办 */
  unit: ShortText,
  address: Text.optional(),
  /** 乡镇监督电话 */
  phone: ShortText.optional(),
  /** 县级监督电话 */
  countyPhone: ShortText.optional(),
  /** 专户 */
  bankName: ShortText.optional(),
  bankAccount: ShortText.optional(),
  /** Ground of the notices, with 文号 */
  basis: Text.optional(),
});
export type OfficeInput = z.infer<typeof OfficeInput>;

export const StaffInput = z.strictObject({
  validFrom: IsoDate,
  name: PersonName,
  roles: z.array(Role).min(1, '至少要有一个岗位。'),
});
export type StaffInput = z.infer<typeof StaffInput>;

export const StaffChange = StaffInput.extend({ staffId: z.int().positive(), active: z.boolean() });
export type StaffChange = z.infer<typeof StaffChange>;

/** One dated setting; its key and value are checked against the list of settings in domain/policy/settings.ts. */
export const SettingInput = z.strictObject({ key: ShortText, value: z.string().max(20_000), validFrom: IsoDate });
export type SettingInput = z.infer<typeof SettingInput>;
