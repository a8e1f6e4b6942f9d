/** 个人自付部分 of one necessity (红河 2019 二（一）2: 即已扣除政府补助和社会帮扶后的个人自付部分), and why some count for nothing. */
import { type Fen, formatFen } from '../money/fen.ts';
import { unreachable } from '../problem.ts';
import { grossFen, type Necessity, SCHOOL_STAGES } from './income-input.ts';

export interface SelfPaid {
  readonly label: string;
  /** 分, 0 for a line that does not count */
  readonly fen: Fen;
  readonly formula: string;
}

export function selfPaidOf(line: Necessity): SelfPaid {
  const label = line.who === undefined ? nameOf(line) : `${nameOf(line)}（${line.who}）`;
  const reason = notCounted(line);
  if (reason !== undefined) return { label, fen: 0, formula: `${formatFen(grossFen(line))} 不计入：${reason}` };
  const less = deductions(line).filter(({ fen }) => fen > 0);
  const left = grossFen(line) - less.reduce((sum, { fen }) => sum + fen, 0);
  const fen = Math.max(0, left);
  const terms = [grossText(line), ...less.map((one) => `${one.name} ${formatFen(one.fen)}`)].join('－');
  return { label, fen, formula: `${terms}＝${formatFen(fen)}${left < 0 ? '（补助和帮扶已超过支出，按零计）' : ''}` };
}

function nameOf(line: Necessity): string {
  switch (line.kind) {
    case 'medical':
      return '医疗自付';
    case 'schooling':
      return `教育自付·${SCHOOL_STAGES[line.stage]}`;
    case 'other':
      return `${line.name}自付`;
    default:
      return unreachable(line);
  }
}

/** Why the document does not count it; undefined where it does. */
function notCounted(line: Necessity): string | undefined {
  if (line.kind === 'medical' && !line.serious) return '不是重大疾病';
  if (line.kind !== 'schooling') return undefined;
  if (line.selfChosen) return '自费择校';
  return line.stage === 'other' ? '不属学前、普通高中、全日制大中专院校教育' : undefined;
}

const grossText = (line: Necessity): string =>
  line.kind === 'schooling'
    ? `学费 ${formatFen(line.tuitionFen)}＋住宿费 ${formatFen(line.boardingFen)}`
    : `${line.kind === 'medical' ? '总费用' : '支出'} ${formatFen(grossFen(line))}`;

function deductions(line: Necessity): readonly { readonly name: string; readonly fen: Fen }[] {
  const help = { name: line.kind === 'medical' ? '社会帮扶' : '补助和帮扶', fen: line.helpFen };
  if (line.kind !== 'medical') return [help];
  return [
    { name: '非基本医疗', fen: line.notBasicFen },
    { name: '医保报销', fen: line.insuranceFen },
    { name: '医疗救助', fen: line.assistanceFen },
    help,
  ];
}
