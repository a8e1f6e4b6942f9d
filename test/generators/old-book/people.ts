/** Invented people and places. The area code 539921 does not exist, so no identity number can be anybody's. */
import type { Category } from '../../../domain/entities/codes.ts';
import type { Random } from './random.ts';

export interface Person {
  readonly name: string;
  readonly id: string;
  readonly village: string;
  readonly size: number;
  readonly category: Category;
}

const SURNAMES = '赵李王张陈刘黄鲍田罕岩玉尼艾叶肖钟刀俸佤'.split('');
const GIVEN =
  '三木 光美 秀英 建国 永福 桂兰 丽华 正明 文昌 玉珍 伟 燕 嘎 应 罕 社茸 赟 翀 頔 祎 堃 㛃 䶮 𫖯 𬱖 𠮷 𣲗'.split(' ');
const LONG_NAMES = ['迪丽拜尔·阿卜杜热合曼', '吾买尔江·买买提明'];
const VILLAGES = [
  '允景村',
  '帕练村',
  '班洪寨村',
  '河西社区',
  '芒丙村',
  '上坝村',
  '新村村',
  '镇南村',
  '落水洞村',
  '城关社区',
];
const COUNTIES = ['南汀县', '云屏县', '石泉市', '白鹿区', '青岭彝族自治县'];
const TOWNS = ['勐禾乡', '帕底镇', '龙潭乡', '马街镇', '河口街道'];

export interface Place {
  readonly county: string;
  readonly town: string;
  readonly villages: readonly string[];
}

export const place = (random: Random): Place => ({
  county: random.pick(COUNTIES),
  town: random.pick(TOWNS),
  villages: random.shuffle(VILLAGES).slice(0, 5),
});

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: worked out here again, so that the tests do not borrow the answer from the code they test. */
export const checkDigit = (first17: string): string =>
  '10X98765432'.charAt(WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(first17.charAt(index)), 0) % 11);

const two = (number: number): string => String(number).padStart(2, '0');

/** Makes people, no two with the same number. */
export function peopleMaker(random: Random, { villages }: Place): () => Person {
  const used = new Set<string>();
  return () => {
    let id = '';
    do {
      const first17 = `539921${random.int(1935, 2007)}${two(random.int(1, 12))}${two(random.int(1, 28))}${String(random.int(1, 999)).padStart(3, '0')}`;
      id = first17 + checkDigit(first17);
    } while (used.has(id));
    used.add(id);
    return {
      name: random.chance(0.04) ? random.pick(LONG_NAMES) : random.pick(SURNAMES) + random.pick(GIVEN),
      id,
      village: random.pick(villages),
      size: random.int(1, 7),
      category: random.pick(['dibao', 'tekun', 'edge', 'monitored', 'general'] as const),
    };
  };
}
