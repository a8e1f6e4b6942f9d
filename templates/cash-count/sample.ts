/** Counts to look at and to test with. The ordinary one closes the November of templates/monthly. */
import { CHAIN, OFFICE } from '../monthly/november.ts';
import type { CashCountView } from './view.ts';

export const ordinary: CashCountView = {
  government: OFFICE.government,
  period: '2026-11',
  number: null,
  date: '2026-11-30',
  time: '17:20',
  place: '乡财政所保险柜',
  pieces: [30, 9, 8, 6, 4, 9, 1, 0],
  coinsFen: 0,
  journalFen: 369_950,
  unbookedIn: [],
  unbookedOut: [],
  ious: [],
  limitFen: 500_000,
  ledger: { bankFen: 830_312, goodsFen: 150_000, inTransitFen: 0, balanceFen: 1_350_262 },
  explanation: null,
  chain: CHAIN,
};

/** An empty safe, no limit set. */
export const least: CashCountView = {
  ...ordinary,
  pieces: [0, 0, 0, 0, 0, 0, 0, 0],
  journalFen: 0,
  limitFen: null,
  ledger: { bankFen: 0, goodsFen: 0, inTransitFen: 0, balanceFen: 0 },
};

/** A shortage, papers not booked, 白条, over the limit, a ledger that disagrees. */
export const worst: CashCountView = {
  ...ordinary,
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  number: '2026-盘14',
  pieces: [83, 41, 0, 7, 12, 33, 9, 27],
  coinsFen: 7,
  journalFen: 1_201_234,
  unbookedIn: [
    { what: '退款收据0042', fen: 30_000 },
    { what: '退款收据0043', fen: 12_550 },
    { what: '缴回单7', fen: 800 },
  ],
  unbookedOut: ['000083', '000084', '000085', '000086'].map((number) => ({ what: `2026-${number}`, fen: 40_000 })),
  ious: [{ what: '刀某借条2026-11-12', fen: 20_000 }],
  limitFen: 300_000,
  ledger: { bankFen: 123_456_789, goodsFen: 150_000, inTransitFen: 500_000, balanceFen: 125_308_000 },
  explanation:
    '短缺325.57元，系11月29日发放2026-000081号时多付现金；由出纳查明后追回，追不回的由责任人赔偿。白条一张已责令当日归还，另行追究责任。存款账面与银行对账单相差待查，次日内核对完毕并书面报告分管领导。',
};
