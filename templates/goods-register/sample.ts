/** Registers to look at and to test with; invented. */
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { GoodsMove, GoodsRegisterView } from './view.ts';

const move = (
  on: string,
  kind: string,
  who: string,
  basis: string,
  [article, unit, quantity, price]: readonly [string, string, number, number],
  side: 'in' | 'out',
): GoodsMove => {
  const fen = quantity * price;
  return {
    on,
    kind,
    who,
    idNumber: side === 'out' ? '539921196701209713' : '',
    basis,
    article,
    unit,
    quantityMilli: quantity * 1000,
    unitPriceFen: price,
    inFen: side === 'in' ? fen : null,
    outFen: side === 'out' ? fen : null,
  };
};

const RICE = '大米　25公斤装';

export const ordinary: GoodsRegisterView = {
  government: '勐禾乡人民政府',
  from: '2026-11-01',
  to: '2026-11-30',
  openingFen: 360_000,
  moves: [
    move('2026-11-03', '购入', '南汀县粮油购销有限公司', '南采〔2026〕118号', [RICE, '袋', 40, 12_500], 'in'),
    move('2026-11-04', '捐赠', '南汀县红十字会', '', ['棉被　1.5×2米', '床', 20, 8_000], 'in'),
    move('2026-11-06', '购入', '勐禾供销社', '紧急情况：芒丙村火灾当晚无御寒衣被', ['军大衣', '件', 12, 9_800], 'in'),
    move('2026-11-06', '发放', '李㛃', '2026-000052', ['棉被　1.5×2米', '床', 4, 8_000], 'out'),
    move('2026-11-06', '发放', '李㛃', '2026-000052', ['军大衣', '件', 4, 9_800], 'out'),
    move('2026-11-10', '发放', '尹䶮', '2026-000056', [RICE, '袋', 2, 12_500], 'out'),
    move('2026-11-12', '退回', '尹䶮', '2026-000061', [RICE, '袋', -1, 12_500], 'out'),
  ],
  stock: [
    { article: RICE, unit: '袋', quantityMilli: 39_000, fen: 487_500 },
    { article: '棉被　1.5×2米', unit: '床', quantityMilli: 16_000, fen: 128_000 },
    { article: '军大衣', unit: '件', quantityMilli: 8_000, fen: 78_400 },
    { article: '未分品名（旧账转入，只记金额）', unit: '', quantityMilli: null, fen: 360_000 },
  ],
  chain: { code: '9F3A-71C2-04BE-D8A6', row: 1286 },
};

/** A span without goods. */
export const least: GoodsRegisterView = { ...ordinary, openingFen: 0, moves: [], stock: [] };

/** A year of moves with long names and reasons. */
export const worst: GoodsRegisterView = {
  ...ordinary,
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  from: '2025-01-01',
  to: '2026-12-31',
  openingFen: 99_999_999,
  moves: Array.from({ length: 45 }, (_, index) =>
    index % 3 === 0
      ? move(
          '2026-06-12',
          '购入',
          '双江拉祜族佤族布朗族傣族自治县勐勐镇供销合作社农副产品购销服务中心',
          '紧急情况：2026年6月12日夜勐勐镇特大山洪，允景村三个村民小组房屋进水，群众无口粮、饮用水，当夜就近购买',
          ['压缩饼干（军工90型，每箱48包，保质期36个月）', '箱', 1_000, 99_999],
          'in',
        )
      : move('2026-06-13', '发放', LONGEST_NAME, '2026-000900', ['饮用水　550毫升×24瓶', '件', 3, 3_600], 'out'),
  ),
  stock: Array.from({ length: 24 }, (_, index) => ({
    article: index % 2 === 0 ? '压缩饼干（军工90型，每箱48包，保质期36个月）' : '饮用水　550毫升×24瓶',
    unit: '箱',
    quantityMilli: 123_456_789,
    fen: 99_999_999,
  })),
};
