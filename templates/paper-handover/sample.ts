/** Lists to look at and to test with. The ordinary one has the vouchers of templates/monthly's November. */
import { LINES, OFFICE } from '../monthly/november.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import { inOrder } from '../monthly/totals.ts';
import type { HandedVoucher, PaperHandoverView } from './view.ts';

const vouchers: readonly HandedVoucher[] = inOrder(LINES).flatMap((line): HandedVoucher[] =>
  line.way === 'card' || line.voucher === null
    ? []
    : [
        {
          number: line.voucher,
          on: line.paidOn,
          name: line.name,
          way: line.way,
          fen: line.fen,
          signed: true,
          voided: false,
          redOf: line.kind === 'reversal' ? '2026-000049' : null,
        },
      ],
);

export const ordinary: PaperHandoverView = {
  number: '勐民移〔2026〕11号',
  government: OFFICE.government,
  receiver: '南汀县民政局',
  what: '2026年11月',
  copy: '第三联　上报联',
  on: '2026-12-03',
  vouchers,
  papers: [
    { name: '每月发放表', copies: 1 },
    { name: '实物领取单', copies: 8 },
    { name: '销账申请及核销凭证清单', copies: 2 },
  ],
  chain: { code: '9F3A-71C2-04BE-D8A6', row: 1286 },
};

/** One voucher; number, date and papers for the hand. */
export const least: PaperHandoverView = {
  ...ordinary,
  number: '',
  on: null,
  vouchers: vouchers.slice(0, 1),
  papers: [],
};

/** Long organs and names, void, unsigned and red ones, largest amounts. */
export const worst: PaperHandoverView = {
  ...ordinary,
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  receiver: '双江拉祜族佤族布朗族傣族自治县民政局社会救助和社会福利股',
  what: '销账批次：双勐政函〔2026〕137号',
  copy: '第三联　县级民政部门留存上报联',
  vouchers: [
    ...vouchers.map((voucher, index) => ({
      ...voucher,
      name: index % 3 === 0 ? LONGEST_NAME : voucher.name,
      voided: index % 11 === 10,
      signed: index % 7 !== 6,
    })),
    ...Array.from({ length: 40 }, (_, index): HandedVoucher => ({
      number: `2026-${String(900 + index).padStart(6, '0')}`,
      on: '2025-12-31',
      name: LONGEST_NAME,
      way: 'cash',
      fen: index % 9 === 8 ? -99_999_999 : 99_999_999,
      signed: true,
      voided: false,
      redOf: index % 9 === 8 ? '2026-000900' : null,
    })),
  ],
  papers: [
    ...ordinary.papers,
    { name: '困难群众基本生活保障工作协调机制专题会议纪要及参会人员签到表、影像资料光盘', copies: null },
  ],
};
