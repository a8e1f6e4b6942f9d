/**
 * 省级信息系统的录入字段, to copy from one by one. No system publishes its form, so the order shown is the order of the work and an
 * office puts its own in the setting system_fields.
 */
export const SYSTEM_FIELDS = {
  name: '申请人姓名',
  idNumber: '公民身份号码',
  sex: '性别',
  phone: '联系电话',
  address: '家庭住址',
  village: '村（社区）',
  registry: '户籍性质',
  size: '家庭人口',
  category: '对象类别',
  type: '救助类型',
  cause: '救助事由',
  causeText: '困难情况',
  foundBy: '发现方式',
  appliedOn: '申请日期',
  acceptedOn: '受理日期',
  surveyedOn: '调查日期',
  reviewedOn: '审核日期',
  decidedOn: '审批日期',
  reference: '审批编号',
  amount: '审批金额（元）',
  way: '发放方式',
  paidOn: '发放日期',
  paid: '已发放金额（元）',
  voucher: '四联单号',
  bankName: '开户银行',
  bankAccount: '银行账号',
  agent: '代领人',
  clerk: '经办人',
  reviewer: '审核人',
  approver: '审批人',
  payer: '发放责任人',
} as const;
export type SystemField = keyof typeof SYSTEM_FIELDS;
export const SYSTEM_FIELD_CODES = Object.keys(SYSTEM_FIELDS) as [SystemField, ...SystemField[]];
