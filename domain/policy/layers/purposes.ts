/** Words by which a payment gives away a purpose no relief fund may serve. How they are looked for is in rules/payment/banned-word.ts. */

/** 工作人员日常办公经费、机构运转、大型设备购置和基础设施维修改造 (国家 2019 二（四）), as an office would write them */
export const RUNNING_COSTS = [
  '办公经费',
  '办公费',
  '办公用品',
  '办公设备',
  '机构运转',
  '运转经费',
  '设备购置',
  '购置设备',
  '基础设施',
  '维修改造',
] as const;

/** 管理服务费用 taken from the help itself */
export const FEES = ['管理费', '手续费', '工本费', '代办费'] as const;
