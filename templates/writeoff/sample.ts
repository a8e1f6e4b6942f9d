/** Write-offs to look at and to test with. The ordinary one is the November of templates/monthly. */
import { LINES, OFFICE } from '../monthly/november.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import { inOrder } from '../monthly/totals.ts';
import type { WriteoffLine, WriteoffView } from './view.ts';

const lines: readonly WriteoffLine[] = inOrder(LINES).flatMap((line, index): WriteoffLine[] =>
  line.way === 'card' || line.voucher === null
    ? []
    : [
        {
          voucher: line.voucher,
          hasVoucher: true,
          date: line.paidOn,
          name: line.name,
          way: line.way,
          fen: line.fen,
          approvedOn: line.approvedOn,
          onOrder: line.approvedOn === null,
          attachments: line.kind === 'reversal' ? 2 : 5 + (index % 3),
          state: 'open',
          earlier: false,
        },
      ],
);

export const ordinary: WriteoffView = {
  form: { kind: 'letter' },
  issuer: OFFICE.government,
  we: '我乡',
  addressees: ['县民政局', '县财政局'],
  documentNumber: '勐政函〔2026〕37号',
  period: '2026-11',
  batch: '2026-11',
  fund: {
    openingFen: 1_370_000,
    movements: [
      { word: '本期拨入', fen: 2_000_000 },
      { word: '利息', fen: 312 },
    ],
    paidFen: 2_020_050,
    closingFen: 1_350_262,
    countDifferenceFen: 0,
  },
  lines,
  heldBack: { count: 0, fen: 0 },
  refusedBack: { count: 0, fen: 0 },
  replenish: 'by_batch',
  voucherCopy: '上报联',
  enclosures: [],
  reviewers: ['县民政局', '县财政局'],
  contact: { name: '刀玉芬', phone: OFFICE.phone },
  date: '2026-12-03',
};

/** One voucher, no red head, no number, nothing topped up. */
export const least: WriteoffView = {
  ...ordinary,
  form: { kind: 'plain' },
  documentNumber: null,
  fund: { openingFen: 500_000, movements: [], paidFen: 100_000, closingFen: 400_000, countDifferenceFen: null },
  lines: lines.slice(0, 1),
  replenish: 'on_demand',
};

/** 请示 to the county government: long organ, earlier lines, lines held back, services, a shortage, the county's answer. */
export const worst: WriteoffView = {
  ...ordinary,
  form: { kind: 'request', signer: '刀玉芬' },
  issuer: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  we: '我镇',
  addressees: ['县人民政府'],
  fund: {
    openingFen: 1_370_000,
    movements: [
      { word: '本期拨入', fen: 2_000_000 },
      { word: '接收捐赠物资', fen: 260_000 },
      { word: '利息', fen: 312 },
      { word: '上缴利息', fen: -312 },
      { word: '盘亏', fen: -1_000 },
    ],
    paidFen: 2_115_050,
    closingFen: 1_513_950,
    countDifferenceFen: -1_000,
  },
  lines: [
    ...lines.map((line, index): WriteoffLine => ({
      ...line,
      name: index % 3 === 0 ? LONGEST_NAME : line.name,
      approvedOn: index % 9 === 4 ? null : line.approvedOn,
      onOrder: index % 9 === 4,
      state: (['written-off', 'written-off', 'returned', 'refused'] as const)[index % 4] ?? 'open',
    })),
    {
      voucher: '票据04417782',
      hasVoucher: false,
      date: '2026-11-20',
      name: '赵三木',
      way: 'service',
      fen: 45_000,
      approvedOn: '2026-11-20',
      onOrder: false,
      attachments: 4,
      state: 'open',
      earlier: false,
    },
    {
      voucher: '2025-000311',
      hasVoucher: true,
      date: '2025-12-29',
      name: LONGEST_NAME,
      way: 'cash',
      fen: 99_999_999,
      approvedOn: '2025-12-28',
      onOrder: false,
      attachments: 12,
      state: 'open',
      earlier: true,
    },
  ],
  heldBack: { count: 1, fen: 50_000 },
  enclosures: ['现金盘点表', '先行救助补办清单'],
};
