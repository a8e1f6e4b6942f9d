/** Trails to look at and to test with; invented. */
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { AuditTrailView, TrailAct } from './view.ts';

const act = (no: number, at: string, by: string, kind: string, what: string): TrailAct => ({
  no,
  at,
  by,
  act: kind,
  what,
  code: `${(0x9f3a + no).toString(16).toUpperCase().padStart(4, '0')}-71C2-04BE-D8A6`,
  intact: true,
});

export const ordinary: AuditTrailView = {
  government: '勐禾乡人民政府',
  caseNumber: '2026-0052',
  name: '李㛃',
  idNumber: '539921196701209713',
  village: '芒丙村',
  category: '低保边缘',
  type: '急难型',
  cause: '火灾',
  appliedOn: '2026-11-06',
  state: '已发放',
  approvedFen: 100_000,
  paidFen: 100_000,
  acts: [
    act(1201, '2026-11-06 10:20:31', '刀玉芬', '受理申请', '受理：急难型、火灾，申请日期2026-11-06'),
    act(1202, '2026-11-06 16:05:12', '刀玉芬', '登记环节', '入户调查2026-11-06：房屋、口粮、衣被烧毁属实'),
    act(1210, '2026-11-09 09:12:44', '王䶮', '登记环节', '审核2026-11-07：建议救助1,000.00元'),
    act(1214, '2026-11-10 11:30:00', '杨建国', '审批', '审批同意：现金1,000.00元，勐民救审〔2026〕52号'),
    act(1216, '2026-11-10 15:40:10', '李小梅', '发放', '发放现金1,000.00元；开具四联单2026-000052'),
    act(1219, '2026-11-10 16:02:55', '李小梅', '登记四联单已签领', '四联单2026-000052已签领（2026-11-10）'),
    act(1288, '2026-12-03 09:00:00', '赵𫖯', '编制销账批次', '上报：勐政函〔2026〕37号，1,000.00元'),
    act(1301, '2026-12-18 10:00:00', '赵𫖯', '登记县级批复', '县级批复南民函〔2026〕91号：核销'),
  ],
  payments: [
    {
      voucher: '2026-000052',
      on: '2026-11-10',
      way: '现金',
      fen: 100_000,
      returnedFen: 0,
      payer: '李小梅',
      receipt: '已签领2026-11-10',
      batch: '勐政函〔2026〕37号（2026-12-03）',
      answer: '南民函〔2026〕91号（2026-12-18）：核销',
      state: '已核销',
    },
  ],
  findings: [
    {
      stage: '发放',
      rule: '代领手续不全',
      severity: '须说明',
      message: '由其子王䶮代领，没有代领协议。',
      source: '吉民发〔2020〕27号 一',
      reason: '本人烧伤住院，协议于11月12日补签。',
    },
  ],
  chain: { code: '9F3A-71C2-04BE-D8A6', row: 1286 },
};

/** Just taken in. */
export const least: AuditTrailView = {
  ...ordinary,
  state: '已受理',
  approvedFen: null,
  paidFen: 0,
  acts: ordinary.acts.slice(0, 1),
  payments: [],
  findings: [],
};

/** A reason of 500 characters. */
const REASON = `本户情况特殊${'，经集体研究、到户核实'.repeat(45)}。`.slice(0, 500);
const LONG =
  '入户调查2026-11-06：经调查人两人到户核实，房屋三间、口粮1200公斤、衣被全部烧毁属实，申请人住院，家中4人暂住村委会，赡养义务人在外务工无力承担，邻居三人作证，与派出所火灾情况说明一致，建议先行救助。';

/** A staged case of many acts, one of them altered. */
export const worst: AuditTrailView = {
  ...ordinary,
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  name: LONGEST_NAME,
  village: '勐勐镇允景村民委员会帕浪大青树自然村第三村民小组',
  approvedFen: 99_999_999,
  paidFen: 99_999_999,
  acts: Array.from({ length: 45 }, (_, index) => ({
    ...act(99_000 + index, '2026-11-06 10:20:31', LONGEST_NAME, '发放（现金、实物、服务、转账）或登记一卡通应发', LONG),
    intact: index !== 20,
  })),
  payments: ordinary.payments.flatMap((payment) =>
    Array.from({ length: 12 }, () => ({
      ...payment,
      fen: 99_999_999,
      returnedFen: 99_999_999,
      payer: LONGEST_NAME,
      batch: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府函〔2026〕133号（2026-12-03）',
    })),
  ),
  findings: ordinary.findings.flatMap((finding) =>
    Array.from({ length: 8 }, () => ({ ...finding, message: LONG, reason: REASON })),
  ),
};
