/** 检查情况表 (江西 2020 二(三) 专项检查; 国家 2019 三(一)(二) 风险自动预警、接受监督检查): sections for paper and workbook, layout ours. */
import { dateCn } from '../../domain/calendar/date.ts';
import { wordsOf, type DefaultWords } from '../kit/form-words.ts';
import { signs, type RuledRow } from '../kit/ruled.ts';
import { textSection, type SectionedPaper } from '../sections/index.ts';
import { paperSections } from './papers.ts';
import { patternSections } from './patterns.ts';
import { ruleSections } from './rules.ts';
import type { InspectionView } from './view.ts';

const OWN: DefaultWords = {
  title: '临时救助备用金检查情况表',
  footnotes: [
    '预警是程序按文件和本办设定核对账簿的结果，是否构成问题由检查人核实后认定。本表只供检查，不得张贴、外传。',
  ],
  copies: { holders: ['检查单位', '被检查单位'] },
};

export function inspection(view: InspectionView): SectionedPaper {
  return {
    words: wordsOf(view.words, OWN),
    landscape: true,
    unit: `被检查单位：${view.government}`,
    span: `${dateCn(view.from)}至${dateCn(view.to)}`,
    sections: [
      textSection({ heading: '概况', tab: '概况', texts: view.overview }),
      ...ruleSections(view),
      ...patternSections(view),
      textSection({ heading: '库存现金', tab: '库存现金', texts: view.cash }),
      ...paperSections(view),
    ],
    after: [opinion()],
    chain: view.chain,
  };
}

const opinion = (): RuledRow => ({
  kind: 'box',
  label: '检查意见',
  h: 44,
  parts: [],
  signs: signs('检查人：', '检查人：', '被检查单位负责人：'),
  seal: '（公章）',
});
