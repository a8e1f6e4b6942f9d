/** The month's ends: counts, closings, what went to the county and what came back. */
import type { Happening } from '../agenda.ts';
import { answered, closed, counted, reopened, replenished, reported, sent } from '../tell-month.ts';

const CLOSINGS: readonly Happening[] = [
  counted('2025-01'),
  closed('2025-01', '2025-02-06'),
  counted('2025-02'),
  closed('2025-02', '2025-03-05'),
  sent('2025-02', '2025-03-06'),
  counted('2025-03', { iousYuan: 200, explanation: '保险柜内有借条一张，已责令当日收回，不抵库存' }),
  closed('2025-03', '2025-04-03', ['钟正明受伤证明原件待补，期限 2025-04-10']),
  counted('2025-04'),
  closed('2025-04', '2025-05-07'),
  sent('2025-04', '2025-05-08'),
  counted('2025-05'),
  closed('2025-05', '2025-06-04'),
  // An invoice of May came after the close. Nothing had been sent, so two people open the month again.
  reopened('2025-05', '2025-06-06', '5月30日住院照料发票漏记'),
  closed('2025-05', '2025-06-06'),
  sent('2025-05', '2025-06-09'),
  counted('2025-06', { differenceYuan: -50, explanation: '短款50.00元，当日复点无误，原因正在查找，转入待处理损溢' }),
  closed('2025-06', '2025-07-04'),
  counted('2025-07'),
  closed('2025-07', '2025-08-05'),
  sent('2025-07', '2025-08-06'),
  counted('2025-08'),
  closed('2025-08', '2025-09-04'),
  sent('2025-08', '2025-09-05'),
  counted('2025-09'),
  closed('2025-09', '2025-10-10'),
  counted('2025-10'),
  closed('2025-10', '2025-11-05'),
  sent('2025-10', '2025-11-06'),
  counted('2025-11'),
  closed('2025-11', '2025-12-04'),
  sent('2025-11', '2025-12-05'),
  counted('2025-12'),
  closed('2025-12', '2026-01-07'),
  counted('2026-01'),
  closed('2026-01', '2026-02-05'),
  sent('2026-01', '2026-02-06'),
];

const [FIRST, SECOND, THIRD, FOURTH, FIFTH] = [
  '勐民销〔2025〕1号',
  '勐民销〔2025〕2号',
  '勐民销〔2025〕3号',
  '勐民销〔2025〕4号',
  '勐民销〔2026〕1号',
] as const;

const WRITE_OFFS: readonly Happening[] = [
  reported('2025-01', '2025-02-10', FIRST),
  sent('2025-01', '2025-02-10'),
  answered(FIRST, '2025-02-26', '南民核〔2025〕3号', [
    { key: '尼永福', answer: 'returned', reason: '实物领取单缺领取人签字，补齐后再报' },
  ]),
  replenished(FIRST, '2025-03-05', 'county', '南财社〔2025〕19号'),

  reported('2025-03', '2025-04-10', SECOND),
  sent('2025-03', '2025-04-10'),
  answered(SECOND, '2025-04-28', '南民核〔2025〕9号', [
    { key: '罕社茸', answer: 'refused', reason: '走失寻人费用不属于临时救助支出范围' },
    { key: '岩应帕', answer: 'returned', reason: '先行救助补办材料未附，补齐后再报' },
  ]),
  replenished(SECOND, '2025-05-08', 'county', '南财社〔2025〕40号'),

  reported('2025-06', '2025-07-10', THIRD),
  sent('2025-06', '2025-07-10'),
  answered(THIRD, '2025-07-25', '南民核〔2025〕17号'),
  replenished(THIRD, '2025-08-05', 'county', '南财社〔2025〕62号', 6000),
  replenished(THIRD, '2025-09-03', 'county', '南财社〔2025〕73号'),

  reported('2025-09', '2025-10-14', FOURTH),
  sent('2025-09', '2025-10-14'),
  answered(FOURTH, '2025-10-30', '南民核〔2025〕26号', [
    { key: '俸老三 照料', answer: 'returned', reason: '发票抬头有误，换开后再报' },
  ]),
  replenished(FOURTH, '2025-11-06', 'county', '南财社〔2025〕91号'),

  reported('2025-12', '2026-01-09', FIFTH),
  sent('2025-12', '2026-01-09'),
  answered(FIFTH, '2026-01-23', '南民核〔2026〕2号'),
  replenished(FIFTH, '2026-01-28', 'county', '南财社〔2026〕11号'),
];

export const MONTHS_STORY: readonly Happening[] = [...CLOSINGS, ...WRITE_OFFS];
