import { Roster, ROSTERS } from '../../domain/entities/case-codes.ts';
import { IsoDate } from '../../domain/entities/fields.ts';
import { dateCn } from '../../domain/calendar/date.ts';
import { maskId } from '../../domain/identity/id-number.ts';
import { Refusal } from '../../domain/problem.ts';
import { runRoster, type RosterReport } from '../office/import/roster.ts';
import type { Arguments } from './arguments.ts';
import { withBook, type Command } from './command.ts';
import { prepareOutput } from './output.ts';
import { newRequestId } from './request-id.ts';

const KINDS = Object.entries(ROSTERS)
  .map(([code, label]) => `${code} ${label}`)
  .join('；');

export const roster: Command = {
  usage: 'roster --book 文件夹 --kind dibao --as-of 2026-01-01 名册.xlsx [--dry-run] [--annotated 标注副本.xlsx]',
  options: { book: 'text', kind: 'text', 'as-of': 'text', 'dry-run': 'flag', annotated: 'text' },
  words: 1,
  run: (given) =>
    withBook(given, async ({ book, session }) => {
      const [path] = given.positionals;
      if (path === undefined) throw new Refusal('usage', `请写明名册文件。用法：${roster.usage}`);
      const { kind, asOf } = wanted(given);
      const dryRun = given.flag('dry-run');
      const copy = given.text('annotated');
      const output = copy === undefined ? undefined : prepareOutput(book, copy, path);
      const request = { path, kind, asOf, dryRun, requestId: newRequestId(book) };
      const { report, annotated } = await runRoster(book, session, request);
      output?.write(await annotated());
      return {
        json: report,
        lines: [...sentences(report, dryRun), ...(output === undefined ? [] : [`标注副本：${output.path}`])],
      };
    }),
};

function wanted(given: Arguments): { kind: Roster; asOf: string } {
  const kind = Roster.safeParse(given.need('kind'));
  if (!kind.success) throw new Refusal('usage', `--kind 要写名册种类：${KINDS}。`);
  const asOf = IsoDate.safeParse(given.need('as-of'));
  if (!asOf.success) throw new Refusal('usage', '--as-of 要写名册日期，如 2026-01-01。');
  return { kind: kind.data, asOf: asOf.data };
}

function sentences(report: RosterReport, dryRun: boolean): string[] {
  const done = dryRun ? '预览（没有写入账簿）' : '已导入';
  return [
    `${done}：${ROSTERS[report.kind]}名册（${dateCn(report.asOf)}）采用 ${report.accepted} 人，其中 ${report.known} 人在账簿中；退回 ${report.refused.length} 人${report.repeated > 0 ? `；重复出现 ${report.repeated} 次，只记一次` : ''}。`,
    ...report.refused.map(
      ({ sheet, row, name, message }) =>
        `  ${sheet} 第${row}行 ${name === '' ? '（无姓名）' : name}【退回】：${message}`,
    ),
    ...report.nameDiffers.map(
      ({ sheet, row, idNumber, rosterName, bookName }) =>
        `  ${sheet} 第${row}行 姓名不一致：身份证号 ${maskId(idNumber)}，名册写作${rosterName}，账簿中是${bookName}。请核对。`,
    ),
    ...report.ignored.map(({ sheet, reason }) => `  ${sheet}：${reason}`),
    ...report.skipped.map(({ sheet, row, text }) => `  ${sheet} 第${row}行不是名单，没有读取：${text}`),
    ...(report.refused.length > 0
      ? ['  退回的人不在名册里。请改正后用同一名册日期重新导入，新的一份会代替这一份。']
      : []),
  ];
}
