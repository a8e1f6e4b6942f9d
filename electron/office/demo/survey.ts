/** What the surveyors write down: by the household, so that no two neighbours read alike. */
import type { StepDetail } from '../../../domain/entities/steps.ts';
import { cadreOf, PEOPLE } from './people.ts';
import type { CaseStory } from './story/case.ts';
import type { Storyteller } from './storyteller.ts';

/** 社会救助协理员: goes along, and has no desk at the book. */
const ASSISTANT = '岩罕甩';

const HOUSING = [
  '砖木结构平房三间，约80平方米，2008年建',
  '土木结构瓦房两间，经鉴定为C级',
  '砖混结构平房一层，约95平方米，危房改造建成',
  '租住社区旧房一间，约30平方米',
] as const;
const PROPERTY = [
  '耕地4亩，黄牛1头，无存款、车辆',
  '耕地2.5亩，旧摩托车1辆，无其他财产',
  '无耕地，家用电器若干，无存款、车辆',
] as const;
const SUPPORTERS = [
  '无赡（抚、扶）养义务人',
  '子女均已成家，家境一般，逢年过节有少量赡养',
  '同住家庭成员互相照料，另无赡养义务人',
] as const;

const turn = <T>(list: readonly T[], by: number): T | undefined => list[by % list.length];

export function surveyOf(teller: Storyteller, { person, type, refused }: CaseStory): StepDetail<'surveyed'> {
  const which = Object.keys(PEOPLE).indexOf(person);
  const housing = turn(HOUSING, PEOPLE[person].village === '河西社区' ? 3 : which % 3);
  const property = turn(PROPERTY, which);
  const supporters = turn(SUPPORTERS, which + PEOPLE[person].size);
  const conclusion =
    refused !== undefined
      ? '所述情况与调查不符，或不属临时救助范围。'
      : type === 'urgent'
        ? '情况属实，基本生活暂时出现严重困难。'
        : '支出属实，超出家庭承受能力，基本生活困难。';
  return {
    surveyors: [teller.nameOf('clerk'), ASSISTANT],
    village: cadreOf(person),
    ...(housing !== undefined && { housing }),
    ...(property !== undefined && { property }),
    ...(supporters !== undefined && { supporters }),
    conclusion,
  };
}
