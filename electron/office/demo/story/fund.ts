/** Money and goods of thirteen months, and what went wrong with them. */
import type { Happening } from '../agenda.ts';
import {
  bought,
  deposited,
  difference,
  granted,
  interest,
  lossWrittenOff,
  madeGood,
  numberLost,
  received,
  recoveredFromBefore,
  reprinted,
  returned,
  supplemented,
  surrendered,
  takenBack,
  withdrawn,
} from '../tell-fund.ts';

const CASH: readonly Happening[] = [
  withdrawn('2025-01-03', 2500),
  withdrawn('2025-02-05', 4200),
  withdrawn('2025-03-04', 3800),
  withdrawn('2025-04-07', 4500),
  // After the bank had closed for the May holiday: on the way over the month's end.
  deposited('2025-04-30', 1200, 'out'),
  deposited('2025-05-06', 1200, 'arrived'),
  // The slip said 3,200 元: the entry is taken back in red and made again.
  withdrawn('2025-05-07', 2300, '提现误记'),
  takenBack('2025-05-08', '提现误记', 2300, '取款单为3,200元，误记为2,300元'),
  withdrawn('2025-05-08', 3200),
  withdrawn('2025-06-04', 4000),
  withdrawn('2025-07-02', 3200),
  withdrawn('2025-08-04', 2000),
  withdrawn('2025-08-08', 4000),
  withdrawn('2025-09-02', 2600),
  withdrawn('2025-10-09', 2500),
  withdrawn('2025-11-04', 2800),
  withdrawn('2025-12-02', 3600),
  deposited('2025-12-31', 300),
  withdrawn('2026-01-05', 3700),
  withdrawn('2026-01-27', 2500),
];

const FUND: readonly Happening[] = [
  granted('2025-01-15', 'county', 6000, '南财社〔2025〕8号'),
  interest('2025-03-21', 21.37),
  granted('2025-04-11', 'upper', 5000, '南财社〔2025〕31号'),
  interest('2025-06-21', 18.94),
  supplemented('2025-08-12', 'county', 10_000, '南财社〔2025〕67号'),
  granted('2025-08-13', 'donation', 3000, '南慈捐〔2025〕14号'),
  interest('2025-09-21', 23.06),
  interest('2025-12-21', 26.15),
  surrendered('2025-12-24', 89.52, { what: 'interest' }, '南财收〔2025〕204号'),
  // 上级补助 has to be spent in its year (吉林 2015 三; here by the county's own notice): the rest goes back.
  surrendered('2025-12-26', 4500, { what: 'fund', source: 'upper' }, '南财收〔2025〕211号'),
  granted('2026-01-16', 'county', 8000, '南财社〔2026〕5号'),
];

const STORE: readonly Happening[] = [
  bought(
    '2025-02-18',
    '南汀县民生粮油批发部',
    { basis: '南采询〔2025〕12号' },
    'bank',
    ['棉被', 4],
    ['大米', 200],
    ['食用油', 8],
  ),
  received('2025-05-06', '南汀县民政局救灾物资储备库', 'upper', ['折叠床', 6], ['毛毯', 12], ['棉衣', 6]),
  bought(
    '2025-08-09',
    '勐禾乡惠民超市',
    { urgentReason: '洪灾转移安置急需饮用水和口粮，来不及询价' },
    'cash',
    ['饮用水', 12],
    ['大米', 75],
  ),
  bought(
    '2025-09-12',
    '南汀县民生粮油批发部',
    { basis: '南采询〔2025〕47号' },
    'bank',
    ['大米', 150],
    ['食用油', 6],
    ['毛毯', 4],
  ),
  received('2025-11-10', '南汀县慈善会', 'donation', ['棉被', 8], ['棉衣', 10]),
];

const CORRECTIONS: readonly Happening[] = [
  // In full and in the same month: insurance paid after all.
  returned('2025-04-28', '陈建秋', {
    why: 'refund',
    into: 'cash',
    yuan: 800,
    reason: '交强险已全额赔付，本人主动退回',
  }),
  // The account had been closed: the bank sent the transfer back, and it went out again.
  returned('2025-05-16', '鲍𬱖', { why: 'refund', into: 'bank', yuan: 1000, reason: '收款账户已销户，银行退回' }),
  // Ordered 1,000 元 and paid; the survey found less: the difference comes back before the approval.
  returned('2025-06-16', '尼三木洛', { why: 'refund', into: 'cash', yuan: 200, reason: '核查损失少于报告，退回差额' }),
  takenBack('2025-06-10', '钟桂芳', 200, '提前两天退房，客栈退款'),
  // Across the end of months, after the county had written it off: a negative line of the next batch.
  returned('2025-07-14', '刘燕宏', { why: 'recover', into: 'bank', yuan: 400, reason: '医保二次报销后重复享受，追回' }),
  // Refused by the county: who was answerable repays it.
  returned('2025-06-25', '罕社茸', { why: 'indemnity', into: 'bank', yuan: 400, reason: '县级拒付，由责任人退赔' }),
  returned('2025-07-24', '鲍岩散', {
    why: 'refund',
    into: 'goods',
    yuan: 485,
    reason: '农户已领到救灾储备粮，全部退回',
  }),
  // Handed to the wrong household of the same name; taken back the same day it was noticed.
  returned('2025-10-22', '黄光荣 受伤', {
    why: 'reversal',
    into: 'cash',
    yuan: 300,
    reason: '误发给同村同名人员，当日收回',
  }),
  recoveredFromBefore('2025-09-16', '鲍秀英', 300, '2024年多发，查实后追回'),

  reprinted('2025-02-26', '黄丽华', '第四联被雨水浸湿'),
  reprinted('2025-09-03', '岩依罕', '上报联在邮寄中污损'),
  reprinted('2025-09-24', '岩依罕', '再次补报县级'),
  numberLost('2025-07-09', 'spoilt', '印制单被打印机卷破，四联剪角留存'),
  numberLost('2025-08-15', 'lost', '印制单勐0034510号在转移群众时落水遗失，已登记声明'),

  // Found short at the June count, entered when the cashier handed over, made good by her.
  difference('2025-07-01', 'deficit', 'cash', 50, '6月末盘点短款，移交时尚未查明'),
  madeGood('2025-07-08', 50, '原出纳李小梅'),
  difference('2025-10-31', 'deficit', 'goods', 56, '大米受潮霉变10公斤'),
  difference('2025-11-28', 'surplus', 'cash', 20, '清点发现长款，无法查明失主'),
  lossWrittenOff('2025-11-20', 56, 'county', '南民函〔2025〕88号'),
  surrendered('2025-12-31', 20, { what: 'surplus' }, '南财收〔2025〕219号'),
];

export const FUND_STORY: readonly Happening[] = [...CASH, ...FUND, ...STORE, ...CORRECTIONS];
