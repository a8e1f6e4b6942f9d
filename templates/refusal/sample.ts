/** Notices of refusal to look at and to test with. */
import { OFFICE } from '../monthly/november.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import { remedyText } from './remedy.ts';
import type { RefusalView } from './view.ts';

const common = {
  issuer: OFFICE.government,
  remedy: remedyText(OFFICE.county),
  contact: { office: OFFICE.unit, phone: OFFICE.phone, address: '' },
  supervision: { office: OFFICE.supervisor, phone: OFFICE.supervisorPhone },
} as const;

/** Written by hand on a printed sheet. */
export const least: RefusalView = {
  ...common,
  number: null,
  applicant: '',
  caseNumber: '',
  appliedOn: null,
  caseType: null,
  cause: '',
  facts: '',
  ground: null,
  reason: '',
  provisions: [],
  otherHelp: '',
  date: null,
  deliveryWay: '',
};

export const ordinary: RefusalView = {
  ...common,
  number: '勐民救不〔2026〕3号',
  applicant: '岩社茂',
  caseNumber: '2026-0057',
  appliedOn: '2026-11-03',
  caseType: 'spending',
  cause: '子女就读民办高中择校费负担重',
  facts:
    '11月5日入户调查：家庭5人，申请前六个月可支配收入48,000.00元；所报支出中民办高中择校费18,000.00元不属于必需教育支出，扣除后月人均1,433.33元，高于当地农村低保标准。',
  ground: 'over_line',
  reason: '自费择校费用不计入必需教育支出，核算后月人均收入高于低保标准。',
  provisions: [{ document: '红民社救〔2019〕5号', article: '二（一）2' }],
  otherHelp: '子女就学困难的，可以凭本告知书向学校申请国家助学金；需要协助的，请与我单位联系。',
  contact: { ...common.contact, address: '南汀县勐禾乡人民政府便民服务大厅3号窗口' },
  date: '2026-11-10',
  deliveryWay: '直接送达',
};

const LONG = '经入户调查并与公安、医保、不动产登记机构核对，申请人所报家庭成员、收入、支出与核对结果不一致，';

export const worst: RefusalView = {
  ...ordinary,
  issuer: '双江拉祜族佤族布朗族傣族自治县民政局',
  applicant: LONGEST_NAME,
  facts: LONG.repeat(12).slice(0, 500),
  reason: LONG.repeat(12).slice(0, 500),
  provisions: [
    { document: '红民社救〔2019〕5号', article: '二（一）2' },
    { document: '民政部、财政部、银保监会《关于进一步加强社会救助资金监管工作的意见》', article: '二（三）' },
  ],
};
