/** What the rules said: counts, list, reasons given, checks switched off. */
import { section, sharedYear, type Section } from '../sections/index.ts';
import type { FindingLine, InspectionView } from './view.ts';

const centred = { align: 'center' } as const;
export const figure = { role: 'song', align: 'center', min: 9, pad: 0.6 } as const;

export const ruleSections = (view: InspectionView): Section[] => [
  countSection(view),
  findingSection(view),
  reasonSection(view),
  switchSection(view),
];

const countSection = ({ counts }: InspectionView): Section =>
  section(
    { heading: '预警汇总（按规则、程度、环节）', tab: '预警汇总', none: '本期没有预警。' },
    {
      year: null,
      rows: counts,
      owner: ({ rule }) => rule,
      countText: `${counts.length}项`,
      columns: [
        { title: '序号', width: 14, kind: 'number', value: (_, index) => index + 1 },
        { title: '规则', width: 90, kind: 'text', value: ({ rule }) => rule },
        { title: '程度', width: 30, kind: 'text', style: centred, value: ({ severity }) => severity },
        { title: '环节', width: 30, kind: 'text', style: centred, value: ({ stage }) => stage },
        { title: '次数', width: 26, kind: 'number', sum: true, value: ({ count }) => count },
        { title: '已说明理由', width: 28, kind: 'number', sum: true, value: ({ explained }) => explained },
        { title: '未说明', width: 28, kind: 'number', sum: true, value: ({ count, explained }) => count - explained },
        { title: '涉及个案', width: 29, kind: 'number', value: ({ cases }) => cases },
      ],
    },
  );

const findingSection = ({ findings, from, to }: InspectionView): Section =>
  section(
    { heading: '预警明细', tab: '预警明细', none: '本期没有预警。' },
    {
      year: sharedYear([from, to]),
      rows: findings,
      owner: findingOwner,
      columns: [
        { title: '序号', width: 11, kind: 'number', value: (_, index) => index + 1 },
        { title: '日期', width: 16, kind: 'date', value: ({ on }) => on },
        { title: '四联单号\n或案号', width: 25, kind: 'text', style: figure, value: ({ number }) => number },
        { title: '救助对象', width: 30, kind: 'text', value: ({ name }) => name },
        { title: '环节', width: 13, kind: 'text', style: centred, value: ({ stage }) => stage },
        { title: '程度', width: 16, kind: 'text', style: centred, value: ({ severity }) => severity },
        { title: '规则', width: 34, kind: 'text', value: ({ rule }) => rule },
        { title: '内容', width: 84, kind: 'text', value: ({ message }) => message },
        { title: '依据', width: 46, kind: 'text', value: ({ source }) => source },
      ],
    },
  );

const findingOwner = ({ name, rule }: FindingLine): string => `${name}${rule}`;

const reasonSection = ({ findings, from, to }: InspectionView): Section =>
  section(
    { heading: '须说明事项的理由及说明人', tab: '说明理由', none: '本期没有说明理由后继续办理的事项。' },
    {
      year: sharedYear([from, to]),
      rows: findings.filter(({ reason }) => reason !== ''),
      owner: findingOwner,
      columns: [
        { title: '序号', width: 11, kind: 'number', value: (_, index) => index + 1 },
        { title: '日期', width: 16, kind: 'date', value: ({ on }) => on },
        { title: '四联单号\n或案号', width: 25, kind: 'text', style: figure, value: ({ number }) => number },
        { title: '救助对象', width: 32, kind: 'text', value: ({ name }) => name },
        { title: '环节', width: 13, kind: 'text', style: centred, value: ({ stage }) => stage },
        { title: '规则', width: 38, kind: 'text', value: ({ rule }) => rule },
        { title: '理由', width: 82, kind: 'text', value: ({ reason }) => reason },
        { title: '说明人', width: 24, kind: 'text', value: ({ reasonBy }) => reasonBy },
        { title: '登记时间', width: 34, kind: 'text', style: figure, value: ({ reasonAt }) => reasonAt },
      ],
    },
  );

const switchSection = ({ switches }: InspectionView): Section =>
  section(
    { heading: '本期停用的检查', tab: '停用检查', none: '本期没有停用任何一项检查。' },
    {
      year: null,
      rows: switches,
      owner: ({ check }) => check,
      columns: [
        { title: '序号', width: 14, kind: 'number', value: (_, index) => index + 1 },
        { title: '检查', width: 121, kind: 'text', value: ({ check }) => check },
        { title: '停用起日', width: 30, kind: 'date', value: ({ from }) => from },
        { title: '恢复日期', width: 30, kind: 'text', style: centred, value: ({ until }) => until ?? '期末仍停用' },
        { title: '设定人', width: 36, kind: 'text', value: ({ by }) => by },
        { title: '设定时间', width: 44, kind: 'text', style: figure, value: ({ at }) => at },
      ],
    },
  );
