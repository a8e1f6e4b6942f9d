/**
 * The closed word lists of the book. Each list is an object from the stored English code to the Chinese word printed
 * for a person; docs/glossary.md explains them. A list is closed: a new word needs a migration of the CHECK in db/.
 */
import { z } from 'zod';

/** 资金来源, the fund's sources (吉林 2015 三: 本级预算 / 低保结余 / 上级专项 / 社会捐助). */
export const SOURCES = {
  county: '县级财政',
  upper: '上级补助',
  donation: '社会捐赠',
  dibao_surplus: '低保结余',
} as const;

/** 发放方式, the way help reaches the household. 一卡通 leaves from the county and never touches this fund. */
export const WAYS = { cash: '现金', goods: '实物', service: '服务', transfer: '转账', card: '一卡通' } as const;

/** 救助类型 */
export const CASE_TYPES = { urgent: '急难型', spending: '支出型' } as const;

/** 对象类别 */
export const CATEGORIES = {
  dibao: '低保',
  tekun: '特困',
  edge: '低保边缘',
  monitored: '监测户',
  general: '一般',
} as const;

/** 救助事由, the cause list of 红河 2019 二(一) and 云南 practice; `other` asks for words. */
export const CAUSES = {
  fire: '火灾',
  traffic: '交通事故',
  drowning: '溺水',
  injury: '人身伤害',
  illness: '突发重大疾病',
  collapse: '房屋倒塌',
  lightning: '雷击致伤',
  medical: '大病医疗自付费用过高',
  chronic: '慢性病长期用药支出',
  schooling: '子女就读大学学费',
  other: '其他特殊困难',
} as const;

/** 发现方式 (云南 2023 四 主动发现) */
export const FOUND_BY = { applied: '本人申请', discovered: '主动发现', reported: '他人代报' } as const;

/** 代领人身份 (国家 2019 二(三), 吉林 2020 一) */
export const AGENT_KINDS = {
  guardian: '监护人',
  carer: '委托照料人',
  designated: '本人指定',
  family: '家庭成员',
  staff: '指定工作人员',
} as const;

/** 岗位 */
export const ROLES = {
  clerk: '经办',
  reviewer: '审核',
  approver: '审批',
  accountant: '会计',
  cashier: '出纳（发放）',
  manager: '管理',
  inspector: '检查',
  county: '县级',
} as const;

/** 凭证种类: what a 四联单 pays out in. */
export const VOUCHER_KINDS = { cash: '现金', goods: '实物', transfer: '转账' } as const;

/** 性别, GB/T 2261.1 as far as an identity number can tell */
export const SEXES = { male: '男', female: '女', unknown: '未说明' } as const;

/** The codes of a word list, as the tuple `z.enum` wants. */
export const codesOf = <T extends Record<string, string>>(labels: T) =>
  Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]];

export const Source = z.enum(codesOf(SOURCES));
export const Way = z.enum(codesOf(WAYS));
export const CaseType = z.enum(codesOf(CASE_TYPES));
export const Category = z.enum(codesOf(CATEGORIES));
export const Cause = z.enum(codesOf(CAUSES));
export const FoundBy = z.enum(codesOf(FOUND_BY));
export const AgentKind = z.enum(codesOf(AGENT_KINDS));
export const Role = z.enum(codesOf(ROLES));
export const VoucherKind = z.enum(codesOf(VOUCHER_KINDS));
export const Sex = z.enum(codesOf(SEXES));

export type Source = z.infer<typeof Source>;
export type Way = z.infer<typeof Way>;
export type CaseType = z.infer<typeof CaseType>;
export type Category = z.infer<typeof Category>;
export type Cause = z.infer<typeof Cause>;
export type FoundBy = z.infer<typeof FoundBy>;
export type AgentKind = z.infer<typeof AgentKind>;
export type Role = z.infer<typeof Role>;
export type VoucherKind = z.infer<typeof VoucherKind>;
export type Sex = z.infer<typeof Sex>;
