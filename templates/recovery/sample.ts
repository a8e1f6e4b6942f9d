/** Notices of recovery to look at and to test with. */
import { OFFICE } from '../monthly/november.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import { CONSEQUENCE, recoveryRemedy } from './consequence.ts';
import type { RecoveryView } from './view.ts';

const common = {
  issuer: OFFICE.government,
  consequence: CONSEQUENCE,
  remedy: recoveryRemedy(OFFICE.county),
  contact: { office: OFFICE.unit, phone: OFFICE.phone },
  supervision: { office: OFFICE.supervisor, phone: OFFICE.supervisorPhone },
} as const;

export const least: RecoveryView = {
  ...common,
  number: null,
  name: '',
  caseNumber: '',
  payments: [],
  fen: null,
  ground: '',
  basis: '',
  dueOn: null,
  account: { holder: '', bank: '', number: '' },
  date: null,
};

export const ordinary: RecoveryView = {
  ...common,
  number: '勐民追〔2026〕2号',
  name: '肖三木',
  caseNumber: '2026-0043',
  payments: [{ on: '2026-11-05', way: 'cash', voucher: '2026-000043', fen: 100_000, returnedFen: 40_000 }],
  fen: 60_000,
  ground: '所报住院费用已由工伤保险全额支付，申请时未如实申报，不符合急难型临时救助条件。',
  basis: '民政部、财政部、银保监会《关于进一步加强社会救助资金监管工作的意见》三（一）',
  dueOn: '2026-12-10',
  account: { holder: OFFICE.government, bank: '南汀县农村信用合作联社勐禾信用社', number: '6230900000000000016' },
  date: '2026-11-20',
};

const LONG = '经与医保、工伤保险经办机构核对，所报医疗费用已由工伤保险支付，申请时隐瞒了赔付情况，';

export const worst: RecoveryView = {
  ...ordinary,
  issuer: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  name: LONGEST_NAME,
  ground: LONG.repeat(14).slice(0, 500),
  payments: Array.from({ length: 6 }, (_, index) => ({
    on: `2026-${String(index + 5).padStart(2, '0')}-05`,
    way: index % 2 === 0 ? ('cash' as const) : ('card' as const),
    voucher: index % 2 === 0 ? `2026-00004${index}` : '',
    fen: 16_666_600,
    returnedFen: index === 0 ? 1 : 0,
  })),
  fen: 99_999_599,
  account: {
    holder: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府临时救助备用金专户',
    bank: '双江拉祜族佤族布朗族傣族自治县农村商业银行股份有限公司勐勐支行',
    number: '6230900000000000016',
  },
};
