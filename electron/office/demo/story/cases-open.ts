/** January and February 2026: cases that stand at every station of the way when the story ends. */
import { card, cash, goods, spending, urgent, type CaseStory } from './case.ts';

export const OPEN_CASES: readonly CaseStory[] = [
  // An agent who collects for a second household; nobody has asked yet whether the money arrived.
  urgent('2026-01-08', '岩温丙', 'illness', '甲状腺癌术后复发，妻子住院陪护', cash(600), {
    gravity: 'heavy',
    agent: {
      kind: 'designated',
      name: '玉光香',
      relation: '邻居',
      born: '1976-12-09',
      sex: '女',
      reason: '本人在州医院住院，书面指定邻居代领',
      agreement: '指定代领书（2026年1月8日）',
      unconfirmed: true,
    },
    explained: {
      'shared-agent': '玉光香系两户邻居，此前为玉波香的委托照料人；已电话向本人核实，指定属实。',
    },
  }),
  // Up with the county.
  spending('2026-01-19', '俸艾嘎', 'medical', '次子心脏病二期手术自付费用', card(6000), {
    key: '俸艾嘎 二期手术',
    county: true,
    until: 'handed-up',
  }),
  // Published without objection; waits for the approver.
  spending('2026-01-26', '玉腊香', 'schooling', '次年学费和住宿费', card(3000), { key: '玉腊香 2026', until: 'met' }),
  // Paid and not yet in the province's system.
  urgent('2026-01-26', '叶应门', 'injury', '砍甘蔗时割伤', cash(500), { key: '叶应门 割伤', until: 'paid' }),
  // Ordered in the night; the paperwork is late.
  urgent('2026-01-27', '何凤英', 'fire', '电热毯起火，卧室烧毁', cash(800), {
    gravity: 'heavy',
    ordered: true,
    foundBy: 'reported',
    until: 'ordered',
  }),
  // The signed form has not come back from the village.
  urgent('2026-02-03', '罕金保', 'traffic', '摩托车坠沟', cash(900), {
    occurred: { at: '上坝村至勐禾村公路3公里处' },
    handouts: [{ on: '2026-02-05', unsigned: true }],
    until: 'paid',
  }),
  // On the notice board, with an objection nobody has answered yet.
  spending('2026-02-04', '王秀英', 'medical', '乳腺癌复查和靶向药自付费用', card(2600), {
    key: '王秀英 2026',
    objection: { what: '其子在县城购有商品房，是否如实申报', by: '同村村民（要求保密）' },
    until: 'noticed',
  }),
  urgent('2026-02-09', '钟正明', 'illness', '急性肾炎住院', cash(600), { key: '钟正明 住院', until: 'agreed' }),
  urgent('2026-02-10', '周堃', 'illness', '肺炎住院', cash(500), {
    key: '周堃 住院',
    residence: 'permit',
    until: 'approved',
  }),
  urgent('2026-02-11', '尼罕那', 'other', '山火烧毁饲草，春荒缺粮', goods(['大米', 50]), {
    key: '尼罕那 春荒',
    foundBy: 'discovered',
    until: 'surveyed',
  }),
  // Came on the last day, without the household register.
  urgent('2026-02-12', '刘永福', 'injury', '屋顶修补时跌落', cash(700), {
    key: '刘永福 跌落',
    missing: ['register'],
    until: 'accepted',
  }),
];
