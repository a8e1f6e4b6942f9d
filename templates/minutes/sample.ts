/** Minutes to look at and to test with. */
import { OFFICE } from '../monthly/november.ts';
import { LONGEST_NAME, LONGEST_PLACE } from '../monthly/sample.ts';
import type { MinutesItem, MinutesView } from './view.ts';

const EMPTY_ITEM: MinutesItem = {
  caseNumber: '',
  name: '',
  place: '',
  people: null,
  category: null,
  caseType: null,
  situation: '',
  opinions: '',
  suggestedFen: null,
  resolution: { kind: 'open' },
};

/** To be filled by hand: a meeting in a village, no printer at hand afterwards. */
export const least: MinutesView = {
  issuer: OFFICE.government,
  number: '',
  meeting: null,
  discussion: false,
  date: null,
  time: '',
  place: '',
  chair: '',
  recorder: '',
  attended: [],
  absent: '',
  items: [EMPTY_ITEM],
};

const FIRE: MinutesItem = {
  caseNumber: '2026-0052',
  name: '李㛃',
  place: '芒丙村帕浪三组',
  people: 4,
  category: 'edge',
  caseType: 'urgent',
  situation:
    '11月2日家中用电起火，木楼三间及口粮1200公斤、衣被全部烧毁，无人伤亡。11月3日入户调查属实，现借住亲戚家，重建及过渡期生活确有困难。',
  opinions: '损失重大，小额救助不足以渡过难关，应按一事一议提高救助额度，并转介住房救助。',
  suggestedFen: 500_000,
  resolution: { kind: 'granted', fen: 600_000, way: 'card', staged: false },
};

const ILLNESS: MinutesItem = {
  caseNumber: '2026-0055',
  name: '赵𫖯',
  place: '允景村一组',
  people: 1,
  category: 'monitored',
  caseType: 'spending',
  situation: '6个月内住院三次，医保报销后自付31,420.50元，家庭月人均可支配收入扣除后低于农村低保标准。',
  opinions: '情况属实，按支出型救助标准办理。',
  suggestedFen: 350_000,
  resolution: { kind: 'granted', fen: 350_050, way: 'card', staged: true },
};

const REFUSED: MinutesItem = {
  caseNumber: '2026-0057',
  name: '岩社茂',
  place: '帕练村二组',
  people: 5,
  category: 'general',
  caseType: 'spending',
  situation: '子女就读民办高中，择校费不属于必需教育支出；扣除后月人均收入高于低保标准。',
  opinions: '不符合支出型救助条件，做好解释，引导申请助学金。',
  suggestedFen: null,
  resolution: { kind: 'refused', ground: '收支核算不低于低保标准' },
};

export const ordinary: MinutesView = {
  issuer: OFFICE.government,
  number: '勐民议〔2026〕7号',
  meeting: 'township',
  discussion: true,
  date: '2026-11-06',
  time: '9时30分至10时40分',
  place: '乡政府二楼会议室',
  chair: '杨建国',
  recorder: '刀玉芬',
  attended: [
    { name: '杨建国', post: '副乡长' },
    { name: '王䶮', post: '民政办主任' },
    { name: '刀玉芬', post: '民政办干事' },
    { name: '岩温罕', post: '财政所所长' },
    { name: '玉香囡', post: '纪委书记' },
  ],
  absent: '鲍赟（下村）',
  items: [FIRE, ILLNESS, REFUSED],
};

const LONG =
  '家中用电起火，木楼三间及口粮1200公斤、衣被、农具全部烧毁，本人烧伤住院，自付医疗费已3400元，后续治疗费用无着。';

/** Twelve people with the longest names, texts of 500 characters. */
export const worst: MinutesView = {
  ...ordinary,
  issuer: '双江拉祜族佤族布朗族傣族自治县勐勐镇人民政府',
  meeting: 'special',
  attended: Array.from({ length: 12 }, (_, index) => ({
    name: index % 2 === 0 ? LONGEST_NAME : '古丽巴哈尔·阿卜杜热合曼',
    post: index % 3 === 0 ? '困难群众基本生活保障工作协调机制成员单位联络员' : '民政办干事',
  })),
  absent: `${LONGEST_NAME}（因公外出）、古丽巴哈尔·阿卜杜热合曼（病假）`,
  items: [FIRE, REFUSED].map((item) => ({
    ...item,
    name: LONGEST_NAME,
    place: LONGEST_PLACE,
    situation: LONG.repeat(10).slice(0, 500),
    opinions: LONG.repeat(10).slice(0, 500),
  })),
};
