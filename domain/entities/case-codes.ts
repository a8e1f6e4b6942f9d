/** The closed word lists of a case's life (codes.ts has those of the book). The documents that name the words stand beside them. */
import { z } from 'zod';
import { codesOf } from './codes.ts';

/** 困难程度 (红河 2019 二(三)2: 较轻、较重、重大生活困难) */
export const GRAVITIES = { light: '较轻', heavy: '较重', major: '重大生活困难' } as const;

/** 居住情况 (江西 2020 二(二): 急难发生地直接实施; 国发〔2014〕47号: 无居住证的外地人) */
export const RESIDENCES = { local: '本地户籍', permit: '持居住证', visitor: '外地户籍、无居住证' } as const;

/** 户籍性质: which 低保 standard is the household's own */
export const REGISTRIES = { city: '城镇', rural: '农村' } as const;

/** 不予救助的理由 (江西 2020 二(一): being on 低保 or 特困 is no ground) */
export const REFUSAL_GROUNDS = {
  not_in_need: '基本生活未陷入困境',
  over_line: '收支核算不低于低保标准',
  repeated: '同一事由已获救助',
  untrue: '申请材料不实',
  not_local: '不属本地受理',
  uncooperative: '不配合调查核实',
  covered: '已享受低保或特困供养',
  other: '其他',
} as const;

/** 转介去向 (红河 2019 二(四)3) */
export const REFERRAL_TARGETS = {
  dibao: '最低生活保障',
  medical: '医疗救助',
  education: '教育救助',
  housing: '住房救助',
  employment: '就业救助',
  legal: '司法救助',
  disabled: '残疾人保障',
  charity: '慈善帮扶',
  social_work: '社会工作服务',
  volunteer: '志愿服务',
} as const;

/** 实物与服务 (红河 2019 二(四)2) */
export const SERVICE_KINDS = {
  shelter: '临时住所',
  care: '临时生活照料',
  counselling: '心理干预',
  other: '其他服务',
} as const;

/** 申请材料 (吉林 2015 二(一)(二): the county names what else it wants; the office's list is a setting) */
export const MATERIALS = {
  application: '申请书及承诺',
  identity: '身份证复印件',
  register: '户口簿复印件',
  residence: '居住证复印件',
  account: '银行卡（存折）复印件',
  authorisation: '家庭经济状况核对授权书',
  income: '收入证明',
  diagnosis: '诊断证明',
  medical_bills: '医疗费用结算票据',
  school: '录取通知书或缴费票据',
  accident: '事故、灾害证明',
  status: '低保、特困等证件',
  other: '县级要求的其他证明材料',
} as const;

/** 情形已在办的社会救助 (江西 2020 二(一)) */
export const PENDING_RELIEF = { dibao: '正在申请低保', tekun: '正在申请特困供养' } as const;

/** 审批层级 */
export const LEVELS = { township: '乡镇', county: '县级' } as const;

/** 困难群众基本生活保障工作协调机制的议事方式, and the township's own (江西 2020 四(三)) */
export const MEETINGS = {
  township: '乡镇集体研究',
  plenary: '县级协调机制全体会议',
  special: '县级协调机制专题会议',
  written: '县级协调机制书面审议',
  routine: '县级协调机制日常工作会议',
} as const;

/** 程序环节 a rule can ask for or let one skip (红河 2019 二(二)) */
export const PROCEDURE_STEPS = {
  accepted: '受理',
  surveyed: '调查核实',
  checked: '经济状况核对',
  appraised: '民主评议',
  notice_before: '公示',
  reviewed: '审核',
} as const;

/** 县级名册 */
export const ROSTERS = {
  dibao: '低保对象',
  tekun: '特困人员',
  edge: '低保边缘家庭',
  monitored: '监测户、脱贫户',
  death: '死亡人员',
} as const;

/** 特困人员的另列资金 (吉林 2020 三): recorded here, never paid from here */
export const TEKUN_PURPOSES = { funeral: '丧葬费', medical: '医疗费' } as const;
export const TEKUN_PAYEES = {
  handler: '具体承办人',
  institution: '供养服务机构',
  hospital: '就诊医疗机构',
  other: '其他',
} as const;

export const Gravity = z.enum(codesOf(GRAVITIES));
export const Residence = z.enum(codesOf(RESIDENCES));
export const Registry = z.enum(codesOf(REGISTRIES));
export const RefusalGround = z.enum(codesOf(REFUSAL_GROUNDS));
export const ReferralTarget = z.enum(codesOf(REFERRAL_TARGETS));
export const ServiceKind = z.enum(codesOf(SERVICE_KINDS));
export const Material = z.enum(codesOf(MATERIALS));
export const PendingRelief = z.enum(codesOf(PENDING_RELIEF));
export const Level = z.enum(codesOf(LEVELS));
export const Meeting = z.enum(codesOf(MEETINGS));
export const ProcedureStep = z.enum(codesOf(PROCEDURE_STEPS));
export const Roster = z.enum(codesOf(ROSTERS));
export const TekunPurpose = z.enum(codesOf(TEKUN_PURPOSES));
export const TekunPayee = z.enum(codesOf(TEKUN_PAYEES));

export type Gravity = z.infer<typeof Gravity>;
export type Residence = z.infer<typeof Residence>;
export type Registry = z.infer<typeof Registry>;
export type RefusalGround = z.infer<typeof RefusalGround>;
export type ReferralTarget = z.infer<typeof ReferralTarget>;
export type ServiceKind = z.infer<typeof ServiceKind>;
export type Material = z.infer<typeof Material>;
export type PendingRelief = z.infer<typeof PendingRelief>;
export type Level = z.infer<typeof Level>;
export type Meeting = z.infer<typeof Meeting>;
export type ProcedureStep = z.infer<typeof ProcedureStep>;
export type Roster = z.infer<typeof Roster>;
export type TekunPurpose = z.infer<typeof TekunPurpose>;
export type TekunPayee = z.infer<typeof TekunPayee>;
