/** Applications to look at and to test with; people and accounts are invented. */
import { CHAIN, OFFICE } from '../monthly/november.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { CardApplicationView, CardLine } from './view.ts';

const FIRST: CardLine = {
  name: '赵𫖯',
  idNumber: '53992119840923374X',
  phone: '12300000117',
  place: '允景村一组',
  people: 1,
  category: 'monitored',
  caseType: 'spending',
  cause: '大病医疗自付费用过高',
  approval: '勐民审〔2026〕55号',
  approvedOn: '2026-11-06',
  bank: '南汀县农村信用合作联社',
  account: '6230900000000000016',
  verified: true,
  fen: 350_050,
};

const common = {
  issuer: OFFICE.government,
  number: null,
  addressee: OFFICE.supervisor,
  basis: '云民发〔2023〕65号（一）',
  period: '2026-11',
  byCounty: { count: 0, fen: 0 },
  contact: { office: OFFICE.unit, phone: OFFICE.phone },
} as const;

/** One line whose account must still be asked for. */
export const least: CardApplicationView = {
  ...common,
  lines: [{ ...FIRST, bank: '', account: '', phone: '', verified: false }],
  date: null,
};

export const ordinary: CardApplicationView = {
  ...common,
  number: '勐政字〔2026〕40号',
  basis: '云民发〔2023〕65号（一、二）',
  lines: [
    FIRST,
    {
      ...FIRST,
      name: '李㛃',
      idNumber: '539921196701209713',
      place: '芒丙村帕浪三组',
      people: 4,
      category: 'edge',
      caseType: 'urgent',
      cause: '火灾',
      approval: '勐民审〔2026〕52号',
      account: '6228480000000000000',
      verified: false,
      fen: 300_000,
    },
    {
      ...FIRST,
      name: '古丽巴哈尔·阿卜杜热合曼',
      idNumber: '539921199302080726',
      place: '河西社区',
      people: 6,
      category: 'general',
      cause: '子女就读大学学费',
      approval: '勐民审〔2026〕58号',
      approvedOn: '2026-11-12',
      account: '6217000000000000004',
      fen: 480_000,
    },
  ],
  byCounty: { count: 1, fen: 600_000 },
  date: '2026-11-25',
  chain: CHAIN,
};

export const worst: CardApplicationView = {
  ...ordinary,
  issuer: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  addressee: '双江拉祜族佤族布朗族傣族自治县民政局',
  lines: Array.from({ length: 31 }, (_, index) => ({
    ...FIRST,
    ...(index % 3 === 0 && {
      name: LONGEST_NAME,
      place: '帕浪大青树傣族佤族村民委员会第三村民小组',
      approval: '双勐政民审批〔2026〕1055号',
      bank: '双江拉祜族佤族布朗族傣族自治县农村商业银行股份有限公司勐勐支行',
    }),
    fen: index % 3 === 0 ? 99_999_999 : 350_050,
  })),
};
