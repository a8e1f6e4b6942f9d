/** What payments look like together: agents, equal amounts, the year's end, one hand for two duties. */
import { formatFen } from '../../domain/money/fen.ts';
import { section, sharedYear, type Section } from '../sections/index.ts';
import { figure } from './rules.ts';
import type { InspectionView } from './view.ts';

/** Said where the office has not set the threshold a part is worked out by. */
const UNSET = '本办没有设定判断标准，无法统计。';

export const patternSections = (view: InspectionView): Section[] => [
  agentSection(view),
  equalSection(view),
  rushSection(view),
  handSection(view),
];

const agentSection = ({ agents, from, to }: InspectionView): Section =>
  section(
    { heading: '代领人索引（同一人为多户领取）', tab: '代领人', none: '没有同一证件、电话、账户为多户领取的情况。' },
    {
      year: sharedYear([from, to]),
      rows: agents,
      owner: ({ names }) => names,
      columns: [
        { title: '相同项', width: 22, kind: 'text', style: { align: 'center' }, value: ({ by }) => by },
        { title: '号码', width: 40, kind: 'text', style: { role: 'song', min: 9 }, value: ({ key }) => key },
        { title: '代领人姓名', width: 44, kind: 'text', value: ({ names }) => names },
        { title: '户数', width: 13, kind: 'number', value: ({ households }) => households },
        { title: '笔数', width: 13, kind: 'number', value: ({ payments }) => payments },
        { title: '金额（元）', width: 26, kind: 'money', value: ({ fen }) => fen },
        { title: '首次', width: 17, kind: 'date', value: ({ first }) => first },
        { title: '末次', width: 17, kind: 'date', value: ({ last }) => last },
        { title: '救助对象及号码', width: 83, kind: 'text', value: ({ whom }) => whom },
      ],
    },
  );

const equalSection = ({ equal }: InspectionView): Section =>
  section(
    {
      heading: '等额整数发放',
      tab: '等额发放',
      none: equal === null ? UNSET : '没有达到本办标准的等额整数发放。',
    },
    {
      year: null,
      rows: equal ?? [],
      owner: ({ period, fen }) => `${period} ${formatFen(fen)}`,
      columns: [
        { title: '月份', width: 24, kind: 'text', style: figure, value: ({ period }) => period },
        { title: '每笔金额（元）', width: 34, kind: 'money', value: ({ fen }) => fen },
        { title: '笔数', width: 20, kind: 'number', value: ({ count }) => count },
        { title: '户数', width: 20, kind: 'number', value: ({ households }) => households },
        { title: '金额合计（元）', width: 36, kind: 'money', value: ({ sumFen }) => sumFen },
        { title: '四联单号或案号', width: 141, kind: 'text', value: ({ numbers }) => numbers },
      ],
    },
  );

const rushSection = ({ rush }: InspectionView): Section =>
  section(
    { heading: '年底突击发放', tab: '年底突击', none: rush === null ? UNSET : '本期不含年底。' },
    {
      year: null,
      rows: rush ?? [],
      owner: ({ year }) => String(year),
      columns: [
        { title: '年度', width: 24, kind: 'number', value: ({ year }) => year },
        { title: '年底起止', width: 61, kind: 'text', style: figure, value: ({ from, to }) => `${from}至${to}` },
        { title: '笔数', width: 28, kind: 'number', value: ({ count }) => count },
        { title: '金额（元）', width: 42, kind: 'money', value: ({ fen }) => fen },
        { title: '全年笔数', width: 32, kind: 'number', value: ({ yearCount }) => yearCount },
        { title: '全年金额（元）', width: 48, kind: 'money', value: ({ yearFen }) => yearFen },
        { title: '占全年金额', width: 40, kind: 'text', style: figure, value: ({ perMille }) => percent(perMille) },
      ],
    },
  );

/** 123 thousandths as 12.3% */
const percent = (perMille: number): string => `${Math.trunc(perMille / 10)}.${perMille % 10}%`;

const handSection = ({ sameHand, from, to }: InspectionView): Section =>
  section(
    { heading: '不相容岗位由同一人办理', tab: '岗位', none: '没有同一人办理不相容岗位的发放。' },
    {
      year: sharedYear([from, to]),
      rows: sameHand,
      owner: ({ name }) => name,
      columns: [
        { title: '四联单号\n或案号', width: 27, kind: 'text', style: figure, value: ({ number }) => number },
        { title: '救助对象', width: 38, kind: 'text', value: ({ name }) => name },
        { title: '发放日期', width: 19, kind: 'date', value: ({ on }) => on },
        { title: '金额（元）', width: 27, kind: 'money', value: ({ fen }) => fen },
        { title: '经办、审核、审批、发放', width: 94, kind: 'text', value: ({ hands }) => hands },
        { title: '同一人办理的岗位', width: 70, kind: 'text', value: ({ what }) => what },
      ],
    },
  );
