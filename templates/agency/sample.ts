/** Agreements to look at and to test with. People, offices and telephones are invented; the area code 539921 does not exist. */
import { longText } from '../application/sample.ts';
import { ordinary as form, worst as worstForm } from '../approval-form/sample.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { AgencyView } from './view.ts';

export const ordinary: AgencyView = {
  government: '勐禾乡人民政府',
  bureau: '南汀县民政局',
  caseNumber: '2026-0052',
  agreement: '勐代〔2026〕9号',
  person: {
    name: '李㛃',
    idNumber: '539921196701209713',
    phone: '12300000117',
    address: form.applicant.registeredAddress,
  },
  people: 4,
  category: 'edge',
  agent: { kind: 'family', name: '王䶮', relation: '儿子', idNumber: '539921199004140603', phone: '12300000358' },
  reason: '烧伤住院，行动不便',
  scope: '2026年11月6日审批的临时救助，金额1,000.00元（人民币壹仟元整）',
  payments: [{ on: '2026-11-10', way: 'cash', fen: 100_000, voucher: '2026-000052', handedOverOn: '2026-11-11' }],
  consent: true,
  noFamily: '',
  filedOn: '2026-11-09',
  countyFiling: '',
  countyFiledOn: null,
  phones: ['0899-0012345（乡）', '0899-0054321（县）'],
};

export const least: AgencyView = {
  ...ordinary,
  caseNumber: '',
  agreement: '',
  person: { name: '', idNumber: '', phone: '', address: '' },
  people: null,
  category: null,
  agent: { kind: null, name: '', relation: '', idNumber: '', phone: '' },
  reason: '',
  scope: '',
  payments: [],
  consent: null,
  filedOn: null,
  phones: [],
};

/** A member of staff, twelve payments, longest names and texts. */
export const worst: AgencyView = {
  ...ordinary,
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  bureau: '双江拉祜族佤族布朗族傣族自治县民政局',
  agreement: '双江县勐勐镇民代〔2026〕第1009号',
  person: {
    name: LONGEST_NAME,
    idNumber: '539921196701209713',
    phone: '12300000117、0899-0012345',
    address: worstForm.applicant.address,
  },
  people: 12,
  category: 'tekun',
  agent: {
    kind: 'staff',
    name: LONGEST_NAME,
    relation: '双江拉祜族佤族布朗族傣族自治县勐勐镇社会事务办公室工作人员',
    idNumber: '539921199004140603',
    phone: '12300000358、0899-0012345转8001',
  },
  reason: longText('智力残疾一级，', '不能辨认自己的行为，'),
  payments: Array.from({ length: 12 }, (_, index) => ({
    on: `2026-11-${String(index + 7).padStart(2, '0')}`,
    way: 'transfer' as const,
    fen: 8_333_333,
    voucher: `2026-0009${String(index + 10)}`,
    handedOverOn: '2026-12-01',
  })),
  noFamily: longText('经村委会和派出所核实，', '无配偶、子女，父母已故，'),
  countyFiling: '双江拉祜族佤族布朗族傣族自治县民代备〔2026〕第1009号',
  countyFiledOn: '2026-11-06',
  phones: ['0899-0012345转8001（镇）', '0899-0054321转8002（县）', '12345（政务服务热线）'],
};
