/** Notices of complaints to look at and to test with. */
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { ComplaintNotice, ComplaintRow } from './complaint-view.ts';
import { paid } from './sample.ts';

const ROWS: readonly [ComplaintRow, ComplaintRow, ComplaintRow] = [
  {
    name: '李秀英',
    minor: false,
    village: '芒丙村',
    receivedOn: '2026-11-06',
    what: '反映该户有轿车一辆，不应享受临时救助。',
    verification: '经查，轿车登记在已分户的长子名下，该户无机动车。',
    upheld: false,
    result: '维持救助决定，已向反映人说明情况。',
    answeredOn: '2026-11-12',
  },
  {
    name: '肖三木',
    minor: false,
    village: '河西社区',
    receivedOn: '2026-11-10',
    what: '反映该户医疗费已由工伤保险支付。',
    verification: '经与经办机构核对，医疗费已全额赔付。',
    upheld: true,
    result: '责令退回救助金，已发出追回通知。',
    answeredOn: '2026-11-19',
  },
  {
    name: '岩社茂',
    minor: true,
    village: '帕练村',
    receivedOn: '2026-11-15',
    what: null,
    verification: null,
    upheld: false,
    result: '维持救助决定。',
    answeredOn: '2026-11-18',
  },
];

const { issuer, period, basis, display, reception, supervision, date } = paid;
const common = { stage: 'complaint', issuer, period, basis, display, reception, supervision, date } as const;

/** Verification for the hand, no end to its being shown, no telephones set. */
export const least: ComplaintNotice = {
  ...common,
  nameLevel: 'surname',
  display: { from: '2026-12-01', to: null },
  reception: { ...reception, phone: '' },
  supervision: { ...supervision, phone: '' },
  rows: [{ ...ROWS[0], verification: '' }],
};

export const ordinary: ComplaintNotice = { ...common, nameLevel: 'surname', rows: ROWS };

const LONG = '经入户、邻里走访并与车辆登记、不动产登记机构核对，反映的轿车登记在已分户的长子名下，';

export const worst: ComplaintNotice = {
  ...common,
  issuer: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  nameLevel: 'full',
  rows: [...ROWS, ...ROWS, ...ROWS, ...ROWS].map((row, index) =>
    index % 4 === 0
      ? {
          ...row,
          name: LONGEST_NAME,
          minor: false,
          village: '帕浪大青树傣族佤族村民委员会',
          what: LONG.repeat(12).slice(0, 500),
          verification: LONG.repeat(12).slice(0, 500),
          result: LONG.repeat(12).slice(0, 500),
        }
      : row,
  ),
};
