/** Members of the households, where a case asked after them; 年收入 in 元. */
import type { IsoDate } from '../../../domain/calendar/date.ts';

export interface Relative {
  readonly name: string;
  /** 与户主关系, GB/T 4761 */
  readonly relation: string;
  readonly born: IsoDate;
  readonly sex: '男' | '女';
  readonly health?: string;
  readonly occupation?: string;
  readonly yearlyYuan?: number;
}

const one = (
  name: string,
  relation: string,
  born: IsoDate,
  sex: Relative['sex'],
  more: Pick<Relative, 'health' | 'occupation' | 'yearlyYuan'> = {},
): Relative => ({ name, relation, born, sex, ...more });

const student = (school: string) => ({ health: '健康', occupation: `学生（${school}）`, yearlyYuan: 0 });
const farmer = (yearlyYuan: number, health = '健康') => ({ health, occupation: '务农', yearlyYuan });
const worker = (yearlyYuan: number) => ({ health: '健康', occupation: '外出务工', yearlyYuan });

/** By the head of the household. */
export const FAMILIES = {
  岩温叫: [
    one('岩光叫', '长子', '1993-02-14', '男', worker(18_000)),
    one('玉罕叫', '儿媳', '1995-08-30', '女', farmer(6000)),
    one('岩小叫', '孙子', '2018-05-06', '男', student('幼儿园')),
  ],
  玉罕香: [
    one('岩应香', '长子', '2008-10-03', '男', student('南汀县第一中学')),
    one('玉章香', '母', '1957-01-19', '女', { health: '慢性病', occupation: '无劳动能力', yearlyYuan: 1620 }),
  ],
  陈𠮷: [
    one('罗丽仙', '配偶', '1978-06-25', '女', farmer(7200)),
    one('陈志强', '长子', '2004-11-12', '男', worker(15_000)),
    one('陈志芳', '长女', '2010-03-21', '女', student('勐禾中学')),
  ],
  鲍三木: [one('叶三门', '配偶', '1952-05-17', '女', { health: '高血压', occupation: '无', yearlyYuan: 1620 })],
  俸秀英: [one('俸小军', '孙子', '2012-09-09', '男', student('帕练村小学'))],
  肖文昌: [
    one('周桂珍', '配偶', '1976-02-08', '女', { health: '健康', occupation: '街道零工', yearlyYuan: 9600 }),
    one('肖建平', '长子', '2004-07-15', '男', student('云滇师范学院')),
    one('肖建英', '长女', '2006-01-27', '女', student('南汀职业学院')),
  ],
  俸艾嘎: [
    one('叶娜罕', '配偶', '1987-12-01', '女', farmer(5400)),
    one('俸小艾', '次子', '2021-04-18', '男', { health: '先天性心脏病', occupation: '无', yearlyYuan: 0 }),
    one('俸安木', '父', '1956-03-03', '男', farmer(2400, '体弱')),
  ],
  王秀英: [one('王建生', '配偶', '1960-08-11', '男', { health: '健康', occupation: '退休在家', yearlyYuan: 3600 })],
  玉腊香: [
    one('岩罕光', '配偶', '1984-02-02', '男', worker(16_800)),
    one('玉波腊', '长女', '2006-09-05', '女', student('南汀职业学院')),
  ],
  岩帕罕: [one('玉金帕', '配偶', '1961-10-10', '女', farmer(4200))],
  玉光罕: [
    one('岩坎', '配偶', '1995-04-04', '男', farmer(8400)),
    one('岩小罕', '长子', '2025-06-20', '男', { health: '早产', occupation: '无', yearlyYuan: 0 }),
  ],
  佘明远: [
    one('佘国良', '父', '1975-05-05', '男', { health: '肢体残疾三级', occupation: '无', yearlyYuan: 3000 }),
    one('何秀莲', '母', '1977-09-17', '女', farmer(8000)),
  ],
  陈建秋: [one('赵美玲', '配偶', '1984-03-08', '女', farmer(6600))],
  李梅香: [
    one('李国平', '配偶', '1983-01-30', '男', worker(14_400)),
    one('李思雨', '长女', '2013-06-01', '女', student('勐禾中心小学')),
  ],
  岩应帕: [
    one('玉拉帕', '配偶', '1971-03-30', '女', farmer(5200)),
    one('岩三帕', '长子', '1995-01-11', '男', worker(15_600)),
    one('玉燕帕', '儿媳', '1997-12-08', '女', farmer(5000)),
    one('岩小帕', '孙子', '2019-07-19', '男', student('幼儿园')),
    one('玉波帕', '母', '1946-10-02', '女', { health: '白内障', occupation: '无', yearlyYuan: 1620 }),
  ],
  尼嘎: [
    one('叶罕嘎', '配偶', '1960-02-20', '女', farmer(3800, '关节炎')),
    one('尼岩嘎', '长子', '1985-08-18', '男', farmer(7000)),
  ],
  尼艾保: [
    one('叶安保', '配偶', '1982-04-09', '女', farmer(5600)),
    one('尼小保', '长子', '2007-11-02', '男', student('南汀县第一中学')),
  ],
  岩三那: [
    one('玉香那', '配偶', '1968-05-15', '女', farmer(5000)),
    one('岩光那', '长子', '1990-09-09', '男', worker(16_000)),
  ],
  鲍艾门: [one('叶小门', '长女', '1992-03-12', '女', { health: '健康', occupation: '务农', yearlyYuan: 6000 })],
  田永贵: [
    one('王小凤', '配偶', '1982-07-07', '女', farmer(5000)),
    one('田小雨', '长女', '2009-02-11', '女', student('勐禾中学')),
    one('田小刚', '长子', '2014-12-24', '男', student('允景村小学')),
  ],
  何凤英: [one('何小兵', '长子', '2006-04-30', '男', student('南汀职业学院'))],
  岩温丙: [
    one('玉旺丙', '配偶', '1974-11-11', '女', farmer(4800, '甲状腺癌术后')),
    one('岩香丙', '长子', '2003-03-13', '男', worker(12_000)),
  ],
} as const satisfies Readonly<Record<string, readonly Relative[]>>;
