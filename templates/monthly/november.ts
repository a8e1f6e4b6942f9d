/**
 * One invented township's November 2026, shared by the samples of table, ledger, write-off and cash count, so that they
 * agree with one another. People, offices and telephones are invented; the area code 539921 does not exist.
 */
import type { CaseType, Category } from '../../domain/entities/codes.ts';
import type { ChainHead } from '../kit/chain.ts';
import type { FundWay, MonthlyLine, MonthlyView, PaymentLine, ReversalLine } from './view.ts';

export const OFFICE = {
  county: '南汀县',
  town: '勐禾乡',
  government: '勐禾乡人民政府',
  unit: '勐禾乡民政办公室',
  phone: '0899-0012345',
  supervisor: '南汀县民政局',
  supervisorPhone: '0899-0054321',
} as const;

export const CHAIN: ChainHead = { code: '9F3A-71C2-04BE-D8A6', row: 1286 };

type Row = [
  name: string,
  idNumber: string,
  place: string,
  people: number,
  category: Category,
  caseType: CaseType,
  cause: string,
  way: FundWay | 'card',
  fen: number,
  /** 0: none */
  voucher: number,
  approvedDay: number,
  paidDay: number,
  agent?: string,
  relation?: string,
];

const ROWS: readonly Row[] = [
  ['赵三木', '53992119840923374X', '河西社区', 5, 'edge', 'urgent', '火灾', 'cash', 100000, 40, 2, 2],
  ['鲍光美', '53992119901107996X', '芒丙村帕浪三组', 6, 'dibao', 'urgent', '房屋倒塌', 'goods', 30000, 41, 2, 3],
  [
    '黄𣲗',
    '539921197205116774',
    '芒丙村帕浪三组',
    3,
    'general',
    'spending',
    '慢性病长期用药支出',
    'card',
    200000,
    0,
    2,
    3,
  ],
  ['鲍赟', '539921196003082022', '河西社区', 3, 'general', 'urgent', '火灾', 'cash', 100000, 42, 2, 3],
  ['肖三木', '539921194502245907', '河西社区', 3, 'dibao', 'urgent', '人身伤害', 'cash', 100000, 43, 4, 5],
  ['尼燕', '539921198304169454', '河西社区', 1, 'general', 'urgent', '突发重大疾病', 'goods', 30000, 44, 4, 5],
  ['陈𠮷', '539921200508103123', '勐禾村大寨一组', 2, 'general', 'urgent', '房屋倒塌', 'cash', 30000, 45, 3, 5],
  ['钟正明', '539921194310047068', '班洪寨村新寨组', 6, 'monitored', 'urgent', '人身伤害', 'card', 300000, 0, 6, 7],
  [
    '罗文昌',
    '539921198505188774',
    '勐禾村大寨一组',
    5,
    'edge',
    'urgent',
    '溺水',
    'cash',
    100000,
    46,
    7,
    7,
    '阿卜杜热合曼·买买提',
    '夫',
  ],
  ['艾嘎', '539921199010164222', '班洪寨村新寨组', 4, 'dibao', 'urgent', '房屋倒塌', 'goods', 60000, 47, 6, 7],
  ['岩三木', '539921198308011574', '允景村允景二组', 3, 'general', 'urgent', '突发重大疾病', 'cash', 80000, 48, 7, 9],
  ['罗正明', '539921196005055044', '允景村允景二组', 1, 'edge', 'urgent', '房屋倒塌', 'cash', 60000, 49, 7, 9],
  [
    '艾翀',
    '539921199312076404',
    '勐禾村大寨一组',
    5,
    'monitored',
    'spending',
    '慢性病长期用药支出',
    'card',
    480000,
    0,
    7,
    9,
  ],
  ['鲍丽华', '53992119900810452X', '允景村允景二组', 1, 'edge', 'urgent', '人身伤害', 'goods', 30000, 50, 10, 10],
  [
    '李㛃',
    '539921196701209713',
    '芒丙村帕浪三组',
    4,
    'edge',
    'urgent',
    '火灾',
    'cash',
    100000,
    51,
    10,
    10,
    '王䶮',
    '子',
  ],
  ['钟伟', '539921198312284583', '允景村允景二组', 1, 'dibao', 'urgent', '火灾', 'cash', 60000, 52, 8, 10],
  ['李秀英', '539921199203159470', '芒丙村帕浪三组', 2, 'dibao', 'urgent', '火灾', 'cash', 30000, 53, 11, 11],
  ['田三木', '539921194310187677', '帕练村回龙组', 5, 'tekun', 'urgent', '火灾', 'card', 300000, 0, 11, 11],
  ['赵赟', '539921197812223352', '帕练村回龙组', 1, 'general', 'urgent', '人身伤害', 'cash', 80000, 54, 10, 11],
  ['玉光美', '539921197803119836', '勐禾村大寨一组', 1, 'general', 'urgent', '溺水', 'cash', 30000, 55, 10, 12],
  ['罗光美', '539921194608184903', '勐禾村大寨一组', 4, 'tekun', 'urgent', '人身伤害', 'transfer', 100050, 56, 11, 12],
  ['王䶮', '539921194603074115', '河西社区', 4, 'tekun', 'urgent', '人身伤害', 'goods', 60000, 57, 12, 12],
  [
    '肖秀英',
    '539921195312244959',
    '芒丙村帕浪三组',
    4,
    'tekun',
    'spending',
    '慢性病长期用药支出',
    'card',
    480000,
    0,
    13,
    14,
  ],
  ['玉桂兰', '539921196411196539', '班洪寨村新寨组', 6, 'dibao', 'urgent', '人身伤害', 'cash', 80000, 58, 14, 14],
  ['刘頔', '539921197209092626', '河西社区', 2, 'dibao', 'urgent', '溺水', 'cash', 50000, 59, 14, 14],
  ['鲍玉珍', '539921200010086549', '勐禾村大寨一组', 6, 'general', 'urgent', '人身伤害', 'goods', 50000, 60, 14, 15],
  ['李永福', '539921196701118352', '允景村允景二组', 1, 'monitored', 'urgent', '溺水', 'cash', 60000, 61, 15, 15],
  ['田赟', '539921198403191630', '勐禾村大寨一组', 3, 'edge', 'urgent', '交通事故', 'card', 350000, 0, 15, 15],
  [
    '古丽巴哈尔·阿卜杜热合曼',
    '539921194902080726',
    '河西社区',
    6,
    'general',
    'urgent',
    '交通事故',
    'cash',
    80000,
    62,
    16,
    17,
  ],
  ['罗建国', '539921196502255960', '河西社区', 3, 'dibao', 'urgent', '溺水', 'goods', 80000, 63, 17, 17],
  ['鲍堃', '539921200302168036', '勐禾村大寨一组', 6, 'dibao', 'urgent', '房屋倒塌', 'cash', 80000, 64, 15, 17],
  ['尼秀英', '539921199304209246', '帕练村回龙组', 5, 'edge', 'urgent', '交通事故', 'cash', 50000, 65, 19, 19],
  [
    '岩社茂',
    '539921194706027864',
    '允景村允景二组',
    3,
    'monitored',
    'spending',
    '子女就读大学学费',
    'card',
    350000,
    0,
    18,
    19,
  ],
  ['赵𫖯', '539921199011116492', '河西社区', 3, 'monitored', 'urgent', '交通事故', 'goods', 100000, 66, 18, 19],
  ['张𬱖', '539921196106261293', '河西社区', 1, 'general', 'urgent', '溺水', 'cash', 30000, 67, 20, 21],
  ['尹喆', '539921196607089137', '帕练村回龙组', 6, 'tekun', 'urgent', '交通事故', 'cash', 60000, 68, 20, 21],
  ['田应', '539921200106184485', '河西社区', 1, 'edge', 'urgent', '人身伤害', 'cash', 80000, 69, 20, 21],
  ['艾祎', '53992119651204354X', '允景村允景二组', 3, 'tekun', 'urgent', '突发重大疾病', 'card', 480000, 0, 21, 23],
  ['罗桂兰', '539921196609111596', '帕练村回龙组', 3, 'dibao', 'urgent', '突发重大疾病', 'cash', 100000, 70, 22, 23],
];

const day = (of: number): string => `2026-11-${String(of).padStart(2, '0')}`;
const number = (of: number): string => `2026-${String(of).padStart(6, '0')}`;

const payment = (row: Row): PaymentLine => {
  const [name, idNumber, place, people, category, caseType, cause, way, fen, voucher, approved, paid, agent, relation] =
    row;
  return {
    kind: 'payment',
    name,
    idNumber,
    place,
    people,
    category,
    caseType,
    cause,
    way,
    fen,
    voucher: voucher === 0 ? null : number(voucher),
    approvedOn: day(approved),
    paidOn: day(paid),
    agent: agent === undefined || relation === undefined ? null : { name: agent, relation },
  };
};

/** 39 payments, 8 of them by 一卡通. */
export const PAYMENTS: readonly PaymentLine[] = ROWS.map(payment);

/** Goods of 7 November that were not collected and went back to the store on the 27th. */
export const REVERSAL: ReversalLine = {
  kind: 'reversal',
  name: '艾嘎',
  idNumber: '539921199010164222',
  place: '班洪寨村新寨组',
  people: 4,
  category: 'dibao',
  caseType: 'urgent',
  way: 'goods',
  fen: -60000,
  voucher: '2026-000071',
  approvedOn: '2026-11-06',
  paidOn: '2026-11-27',
  word: '冲销',
  corrects: '2026-000047',
  whole: true,
};

export const LINES: readonly MonthlyLine[] = [...PAYMENTS, REVERSAL];

export const NOVEMBER: MonthlyView = {
  county: OFFICE.county,
  town: OFFICE.town,
  government: OFFICE.government,
  period: '2026-11',
  lines: LINES,
  vouchers: {
    cash: { issued: 22, red: 0, netFen: 1_540_000 },
    goods: { issued: 8, red: 1, netFen: 380_000 },
    transfer: { issued: 1, red: 0, netFen: 100_050 },
  },
  earlierBack: { count: 0, fen: 0 },
  ledgerFen: { cash: 1_540_000, goods: 380_000, service: 0, transfer: 100_050 },
  numbers: [{ first: '2026-000040', last: '2026-000071', voided: [], missing: [] }],
  chain: CHAIN,
  madeOn: '2026-12-01',
};
