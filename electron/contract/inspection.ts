/** 检查与报表: read only. */
import { z } from 'zod';
import { CaseType, Category, Way } from '../../domain/entities/codes.ts';
import { IsoDate, Period, ShortText } from '../../domain/entities/fields.ts';
import { FindingCode, Severity } from '../../domain/policy/finding.ts';
import { FLOOR_BASES } from '../../domain/policy/setting-specs.ts';
import { SETTING_KEYS } from '../../domain/policy/settings.ts';
import * as shape from './inspection-shapes.ts';
import { query } from './procedure.ts';
import { Page } from './shapes.ts';

const INSPECTORS = ['inspector', 'manager', 'accountant'] as const;
const fen = z.int();
const Missing = z.array(z.enum(SETTING_KEYS)).readonly();

const span = { from: IsoDate, to: IsoDate };
const isForward = ({ from, to }: { from: string; to: string }): boolean => from <= to;
const BACKWARD = '起始日期晚于截止日期，请核对。';

const Used = { allFen: fen, fundFen: fen };

export const inspectionProcedures = {
  'inspect.view': query(
    '检查视图：预警、等额、突击、现金、未签回、未销账、缺号、岗位、补办',
    z
      .strictObject({
        ...span,
        code: FindingCode.optional(),
        severity: Severity.optional(),
        explainedOnly: z.boolean().default(false),
        ...Page,
      })
      .refine(isForward, BACKWARD),
    shape.View.extend({ missing: Missing }),
    INSPECTORS,
  ),
  'inspect.sample': query(
    '抽查名单：同一账簿、同一种子，抽出同一名单',
    z.strictObject({ ...span, seed: ShortText, count: z.int().min(1).max(500) }).refine(isForward, BACKWARD),
    shape.Sample,
    INSPECTORS,
  ),
  'inspect.agents': query(
    '代领人索引：同一证件、电话、账户或姓名为多户领取',
    z.strictObject({ ...span, households: z.int().min(2).max(9_999).optional(), ...Page }).refine(isForward, BACKWARD),
    z.strictObject({ households: z.int(), total: z.int(), rows: z.array(shape.SharedAgent) }),
    INSPECTORS,
  ),
  'report.indicators': query(
    '绩效指标：户数、人数、金额、时效、额度使用',
    z.strictObject(span).refine(isForward, BACKWARD),
    z.strictObject({
      ...shape.tally,
      cases: z.int(),
      applicants: z.int(),
      people: z.int(),
      byWay: z.array(z.strictObject({ way: Way, ...shape.tally })).readonly(),
      byType: z.array(z.strictObject({ type: CaseType, ...shape.tally })).readonly(),
      byCategory: z.array(z.strictObject({ category: Category, ...shape.tally })).readonly(),
      applicationToApproval: shape.AverageDays,
      approvalToPayment: shape.AverageDays,
      applicationToPayment: shape.AverageDays,
      fundFen: fen,
      quotaFen: fen.nullable(),
      usedPerMille: z.int().nullable(),
      missing: Missing,
    }),
    INSPECTORS,
  ),
  'report.compare': query(
    '比对名单：救助对象与县级名册',
    z.strictObject({ ...span, ...Page }).refine(isForward, BACKWARD),
    z.strictObject({ total: z.int(), categoriesKnown: z.boolean(), rows: z.array(shape.Compared) }),
    INSPECTORS,
  ),
  'report.cardImport': query(
    '一卡通平台按月导入的现金、实物明细，附完整性核对',
    z.strictObject({ period: Period }),
    shape.CardImport,
    [...INSPECTORS, 'clerk'],
  ),
  'quota.forecast': query(
    '备用金核定测算：上年度使用、核定比例、按户籍人口的额度',
    z.strictObject({ year: z.int().min(2000).max(2199) }),
    z.strictObject({
      year: z.int(),
      lastYear: z.strictObject(Used),
      lastYearByMonth: z.array(z.strictObject({ period: z.string(), ...Used })).readonly(),
      yearBefore: z.strictObject(Used),
      floors: z
        .array(z.strictObject({ document: z.string(), article: z.string(), percent: z.number(), ...Used }))
        .readonly(),
      base: z.enum(Object.keys(FLOOR_BASES) as [keyof typeof FLOOR_BASES]).nullable(),
      quotaFen: fen.nullable(),
      population: z.int().nullable(),
      missing: Missing,
    }),
    INSPECTORS,
  ),
} as const;
