/** Samples to look at and to test with; invented. */
import type { Way } from '../../domain/entities/codes.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { SampledPayment, SpotCheckView } from './view.ts';

const payment = (n: number, name: string, way: Way, fen: number, ground: string): SampledPayment => ({
  caseNumber: `2026-${String(n).padStart(4, '0')}`,
  voucher: way === 'card' || way === 'service' ? '' : `2026-${String(n + 40).padStart(6, '0')}`,
  on: `2026-11-${String((n % 28) + 1).padStart(2, '0')}`,
  name,
  village: '芒丙村',
  phone: `123000001${String(n).padStart(2, '0')}`,
  way,
  fen,
  agent: '',
  ground,
  uid: `01JC0000000000000000000${String(n).padStart(3, '0')}`,
});

export const ordinary: SpotCheckView = {
  government: '勐禾乡人民政府',
  from: '2026-10-01',
  to: '2026-12-31',
  seed: '县民政局2026年四季度抽查',
  population: 58,
  populationFen: 4_731_050,
  rows: [
    payment(12, '李㛃', 'card', 300_000, '最大金额'),
    payment(31, '尹䶮', 'card', 260_000, '最大金额'),
    { ...payment(7, '王建国', 'cash', 100_000, '各发放方式'), agent: '王䶮' },
    payment(5, '岩三木', 'goods', 48_000, '各发放方式'),
    payment(22, '赵三木', 'service', 45_000, '各发放方式'),
    payment(40, '玉香', 'transfer', 100_050, '各发放方式'),
    payment(16, '罗光', 'cash', 80_000, '随机抽取'),
    payment(3, '陶美', 'cash', 50_000, '随机抽取'),
    payment(28, '普阿妹', 'goods', 60_000, '随机抽取'),
    payment(9, '鲍尚', 'cash', 100_000, '随机抽取'),
  ],
  chain: { code: '9F3A-71C2-04BE-D8A6', row: 1286 },
};

export const least: SpotCheckView = { ...ordinary, population: 0, populationFen: 0, rows: [] };

export const worst: SpotCheckView = {
  ...ordinary,
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  from: '2025-01-01',
  seed: '双江拉祜族佤族布朗族傣族自治县审计局2026年困难群众救助补助资金专项审计第三组现场抽样2026年11月20日9时30分随机数5718230496',
  population: 400,
  populationFen: 399_999_996,
  rows: Array.from({ length: 40 }, (_, index) => ({
    ...payment(index, LONGEST_NAME, index % 2 === 0 ? 'cash' : 'card', 99_999_999, '最大金额'),
    village: '勐勐镇允景村民委员会帕浪大青树自然村',
    agent: index % 3 === 0 ? LONGEST_NAME : '',
  })),
};
