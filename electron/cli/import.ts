import { SEVERITIES } from '../../domain/policy/finding.ts';
import { formatFen } from '../../domain/money/fen.ts';
import { periodCn } from '../../domain/calendar/date.ts';
import { Refusal } from '../../domain/problem.ts';
import { runImport, type ImportReport } from '../office/import/run.ts';
import { withBook, type Command } from './command.ts';
import { prepareOutput } from './output.ts';
import { newRequestId } from './request-id.ts';

export const importCommand: Command = {
  usage: 'import --book 文件夹 旧台账.xlsx [--dry-run] [--annotated 标注副本.xlsx]',
  options: { book: 'text', 'dry-run': 'flag', annotated: 'text' },
  words: 1,
  run: (given) =>
    withBook(given, async ({ book, session }) => {
      const [path] = given.positionals;
      if (path === undefined) throw new Refusal('usage', `请写明要导入的文件。用法：${importCommand.usage}`);
      const dryRun = given.flag('dry-run');
      const copy = given.text('annotated');
      const output = copy === undefined ? undefined : prepareOutput(book, copy, path);
      const { report, annotated } = await runImport(book, session, { path, dryRun, requestId: newRequestId(book) });
      output?.write(await annotated());
      return {
        json: report,
        lines: [...sentences(report, dryRun), ...(output === undefined ? [] : [`标注副本：${output.path}`])],
      };
    }),
};

function sentences(report: ImportReport, dryRun: boolean): string[] {
  const done = dryRun ? '预览（没有写入账簿）' : '已导入';
  return [
    `${done}：共 ${report.rows} 行，采用 ${report.accepted} 行，其中 ${report.flagged} 行有预警；退回 ${report.refused} 行${report.taken > 0 ? `；${report.taken} 行以前已导入` : ''}。`,
    ...report.detail
      .filter(({ findings }) => findings.length > 0)
      .map(
        ({ sheet, row, name, accepted, findings }) =>
          `  ${sheet} 第${row}行 ${name}${accepted ? '' : '【退回】'}：${findings.map(({ code, severity, message }) => `[${SEVERITIES[severity]} ${code}] ${message}`).join(' ')}`,
      ),
    ...report.subtotals.map(
      ({ sheet, row, writtenFen, actualFen }) =>
        `  ${sheet} 第${row}行合计写 ${formatFen(writtenFen)} 元，按各行应为 ${formatFen(actualFen)} 元（subtotal-mismatch）。`,
    ),
    ...report.unreconciled.map(
      ({ period, writtenFen, actualFen }) =>
        `  资金收支 ${periodCn(period)}支出写 ${formatFen(writtenFen)} 元，按发放各行为 ${formatFen(actualFen)} 元。`,
    ),
    ...report.fundNotes.map((note) => `  ${note}`),
    ...(report.madeGrantFen > 0
      ? [`  原台账拨入不足，导入补记拨入 ${formatFen(report.madeGrantFen)} 元，请核对后更正。`]
      : []),
    ...(report.vouchersUnaccounted.length > 0
      ? [`没有下落的四联单号（请说明为未导入或遗失）：${report.vouchersUnaccounted.join('、')}。`]
      : []),
    `原台账：已发 ${formatFen(report.filePaidFen)} 元${report.fileBalanceFen === null ? '' : `，结存 ${formatFen(report.fileBalanceFen)} 元`}；账簿：已发 ${formatFen(report.bookPaidFen)} 元，结存 ${formatFen(report.bookBalanceFen)} 元。`,
  ];
}
