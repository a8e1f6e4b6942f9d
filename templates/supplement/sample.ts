/** Requests for a supplement to look at and to test with. */
import { OFFICE } from '../monthly/november.ts';
import type { SupplementView } from './view.ts';

const common = {
  issuer: OFFICE.government,
  addressee: `${OFFICE.county}民政局、${OFFICE.county}财政局`,
  basis: '赣民字〔2020〕2号二（三）',
  contact: { office: OFFICE.unit, phone: OFFICE.phone },
} as const;

/** What is held would do until the end of the year: the sum and its reason are for the hand. */
export const least: SupplementView = {
  ...common,
  number: null,
  on: '2026-03-31',
  quotaFen: null,
  fund: {
    openingFen: 0,
    grantedFen: 3_000_000,
    supplementFen: 0,
    replenishedFen: 0,
    otherFen: 0,
    usedFen: 100_000,
    held: { bank: 2_900_000, cash: 0, goods: 0, in_transit: 0 },
  },
  payments: 1,
  claims: { unreported: 0, reported: 0, returned: 0, refused: 0 },
  monthsUsed: 3,
  account: { holder: '', bank: '', number: '' },
};

export const ordinary: SupplementView = {
  ...common,
  number: '勐政函〔2026〕31号',
  on: '2026-10-31',
  quotaFen: 8_000_000,
  fund: {
    openingFen: 350_262,
    grantedFen: 8_000_000,
    supplementFen: 0,
    replenishedFen: 2_020_050,
    otherFen: 1_238,
    usedFen: 9_876_550,
    held: { bank: 412_000, cash: 50_000, goods: 33_000, in_transit: 0 },
  },
  payments: 112,
  claims: { unreported: 310_050, reported: 1_500_000, returned: 30_000, refused: 0 },
  monthsUsed: 10,
  account: { holder: OFFICE.government, bank: '南汀县农村信用合作联社勐禾信用社', number: '6230900000000000016' },
};

export const worst: SupplementView = {
  ...ordinary,
  issuer: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  addressee: '双江拉祜族佤族布朗族傣族自治县民政局、双江拉祜族佤族布朗族傣族自治县财政局',
  basis:
    '民政部、财政部、银保监会《关于进一步加强社会救助资金监管工作的意见》和《江西省民政厅 江西省财政厅 江西省扶贫办公室关于在脱贫攻坚兜底保障中充分发挥临时救助作用的通知》（赣民字〔2020〕2号）二（三）',
  fund: {
    openingFen: 99_999_999,
    grantedFen: 999_999_999,
    supplementFen: 99_999_999,
    replenishedFen: 999_999_999,
    otherFen: -1,
    usedFen: 2_189_999_995,
    held: { bank: 9_000_000, cash: 500_000, goods: 400_000, in_transit: 100_000 },
  },
  claims: { unreported: 99_999_999, reported: 99_999_999, returned: 9_999_999, refused: 9_999_999 },
  account: {
    holder: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府临时救助备用金专户',
    bank: '双江拉祜族佤族布朗族傣族自治县农村商业银行股份有限公司勐勐支行',
    number: '6230900000000000016',
  },
};
