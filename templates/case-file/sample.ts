/** Files to look at and to test with. People and offices are invented. */
import { longText } from '../application/sample.ts';
import { LONGEST_NAME } from '../monthly/sample.ts';
import type { CaseFileView, FiledPaper } from './view.ts';

const paper = (title: string, number: string, author: string, on: string | null, note = ''): FiledPaper => ({
  title,
  number,
  author,
  on,
  note,
});

export const ordinary: CaseFileView = {
  government: '南汀县勐禾乡人民政府',
  unit: '勐禾乡民政办公室',
  fileNumber: '勐民救档〔2026〕52号',
  caseNumber: '2026-0052',
  title: '李㛃家庭急难型临时救助（火灾）',
  from: '2026-11-06',
  to: '2026-12-20',
  pages: 46,
  retention: '',
  papers: [
    paper('临时救助申请书及承诺', '2026-0052', '李㛃', '2026-11-06'),
    paper('身份证复印件', '', '李㛃', '2026-11-06'),
    paper('户口簿复印件', '', '李㛃', '2026-11-06'),
    paper('家庭经济状况核对授权书', '2026-0052', '李㛃', '2026-11-06'),
    paper('入户调查表', '', '刀玉芬、岩社茂', '2026-11-08'),
    paper('事故、灾害证明', '', '李㛃', '2026-11-06'),
    paper('先行救助登记表及补办清单', '勐先救〔2026〕7号', '杨建国', '2026-11-06'),
    paper('审批前公示', '', '勐禾乡人民政府', '2026-11-10', '附照片'),
    paper('集体研究纪要', '勐民纪〔2026〕11号', '勐禾乡人民政府', '2026-11-12'),
    paper('临时救助申请审批表', '勐民救审〔2026〕52号', '杨建国', '2026-11-12'),
    paper('四联单（现金）', '2026-000052', '李小梅', '2026-11-06', '复印件'),
    paper('代领协议', '2026-代3', '王䶮', '2026-11-06'),
    paper('回访记录', '', '岩温罕', '2026-12-08'),
  ],
  remarks: '',
  archivedOn: '2026-12-20',
  filedBy: '刀玉芬',
};

/** Just begun: cover and one paper. */
export const least: CaseFileView = {
  ...ordinary,
  fileNumber: '',
  to: null,
  pages: null,
  papers: [paper('临时救助申请书及承诺', '2026-0052', '李㛃', '2026-11-06')],
  archivedOn: null,
  filedBy: '',
};

/** Sixty papers, the longest names and numbers, and something missing. */
export const worst: CaseFileView = {
  ...ordinary,
  government: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  unit: '双江拉祜族佤族布朗族傣族自治县勐勐镇社会事务办公室（民政办）',
  fileNumber: '双江县勐勐镇民救档〔2026〕第1052号之三',
  title: `${LONGEST_NAME}家庭支出型临时救助（大病医疗自付费用过高）`,
  retention: '永久',
  pages: 4_862,
  papers: Array.from({ length: 60 }, (_, index) =>
    paper(
      index % 3 === 0 ? '困难群众基本生活保障工作协调机制专题会议纪要' : '四联单（现金）',
      `双江县勐勐镇民救审〔2026〕第${1000 + index}号`,
      LONGEST_NAME,
      '2026-11-06',
      index % 4 === 0 ? '原件随会计账册装订' : '',
    ),
  ),
  remarks: longText('下列手续尚缺：', '医疗费用结算票据原件、'),
  filedBy: LONGEST_NAME,
};
