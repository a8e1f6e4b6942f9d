/** What is still out at the end of a span: vouchers, write-offs, numbers, paperwork of 先行救助. */
import { dateCn } from '../../domain/calendar/date.ts';
import { section, sharedYear, type Section } from '../sections/index.ts';
import { figure } from './rules.ts';
import type { InspectionView } from './view.ts';

const centred = { align: 'center' } as const;

export const paperSections = (view: InspectionView): Section[] => [
  unsignedSection(view),
  ageSection(view),
  openSection(view),
  gapSection(view),
  lateSection(view),
];

const unsignedSection = ({ unsigned, to }: InspectionView): Section =>
  section(
    { heading: `截至${dateCn(to)}未签回的四联单`, tab: '未签回', none: '没有未签回的四联单。' },
    {
      year: sharedYear(unsigned.map(({ on }) => on)),
      rows: unsigned,
      owner: ({ name }) => name,
      countText: `${unsigned.length}张`,
      columns: [
        { title: '四联单号', width: 45, kind: 'text', style: figure, value: ({ number }) => number },
        { title: '救助对象', width: 100, kind: 'text', value: ({ name }) => name },
        { title: '金额（元）', width: 50, kind: 'money', sum: true, value: ({ fen }) => fen },
        { title: '开具日期', width: 40, kind: 'date', value: ({ on }) => on },
        { title: '已过天数', width: 40, kind: 'number', value: ({ days }) => days },
      ],
    },
  );

const ageSection = ({ ages }: InspectionView): Section =>
  section(
    { heading: '已付未核销账龄', tab: '账龄' },
    {
      year: null,
      rows: ages,
      owner: ({ age }) => age,
      countText: '',
      columns: [
        { title: '发放至期末', width: 105, kind: 'text', style: centred, value: ({ age }) => age },
        { title: '笔数', width: 70, kind: 'number', sum: true, value: ({ count }) => count },
        { title: '金额（元）', width: 100, kind: 'money', sum: true, value: ({ fen }) => fen },
      ],
    },
  );

const openSection = ({ open }: InspectionView): Section =>
  section(
    { heading: '已付未核销明细', tab: '未核销明细', none: '没有已付未核销的发放。' },
    {
      year: sharedYear(open.map(({ on }) => on)),
      rows: open,
      owner: ({ name }) => name,
      isRed: ({ fen }) => fen < 0,
      columns: [
        { title: '四联单号', width: 36, kind: 'text', style: figure, value: ({ number }) => number },
        { title: '救助对象', width: 84, kind: 'text', value: ({ name }) => name },
        { title: '金额（元）', width: 42, kind: 'money', sum: true, value: ({ fen }) => fen },
        { title: '发放日期', width: 26, kind: 'date', value: ({ on }) => on },
        { title: '天数', width: 20, kind: 'number', value: ({ days }) => days },
        { title: '账龄', width: 35, kind: 'text', style: centred, value: ({ age }) => age },
        { title: '销账状态', width: 32, kind: 'text', style: centred, value: ({ state }) => state },
      ],
    },
  );

const gapSection = ({ gaps }: InspectionView): Section =>
  section(
    { heading: '没有下落的四联单号', tab: '缺号', none: '没有缺号。' },
    {
      year: null,
      rows: gaps,
      owner: ({ first }) => first,
      columns: [
        { title: '起号', width: 55, kind: 'text', style: figure, value: ({ first }) => first },
        { title: '止号', width: 55, kind: 'text', style: figure, value: ({ last }) => last },
        { title: '说明（查明后填写）', width: 165, kind: 'text', value: ({ note }) => note },
      ],
    },
  );

const lateSection = ({ late }: InspectionView): Section =>
  section(
    { heading: '先行救助逾期补办、尚未补办', tab: '补办手续', none: '没有逾期补办或者尚未补办的先行救助。' },
    {
      year: null,
      rows: late,
      owner: ({ name }) => name,
      columns: [
        { title: '案号', width: 34, kind: 'text', style: figure, value: ({ caseNumber }) => caseNumber },
        { title: '救助对象', width: 91, kind: 'text', value: ({ name }) => name },
        { title: '先行救助日期', width: 38, kind: 'text', style: figure, value: ({ orderedOn }) => orderedOn },
        { title: '补办期限', width: 38, kind: 'text', style: figure, value: ({ dueOn }) => dueOn ?? '未设期限' },
        {
          title: '补齐日期',
          width: 38,
          kind: 'text',
          style: figure,
          value: ({ completedOn }) => completedOn ?? '未补齐',
        },
        { title: '逾期天数', width: 36, kind: 'number', value: ({ daysLate }) => daysLate },
      ],
    },
  );
