/** 家庭收支核算 of a 支出型 case: what the family earned in the six months before, and what the trouble cost it. */
import type { z } from 'zod';
import type { CaseStepInput } from '../../../domain/entities/steps.ts';
import { householdInput } from './people.ts';
import { fen, type CaseStory } from './story/case.ts';
import { helpFen } from './help.ts';

type Test = Extract<z.input<typeof CaseStepInput>, { kind: 'income_tested' }>['detail']['test'];

const MONTHS = 6;
/** A family without anybody whose income was asked for, 元 in six months for each head. */
const PLAIN_YUAN_A_HEAD = 1500;
/** The self-paid part is this many times the help asked for. */
const TIMES_THE_HELP = 3;

export function incomeTestOf(story: CaseStory): Test {
  const { size, members } = householdInput(story.person);
  const earned = members.flatMap(({ person, occupation, yearlyIncomeFen = 0 }) =>
    yearlyIncomeFen === 0
      ? []
      : [
          {
            kind: occupation === '外出务工' || occupation === '街道零工' ? ('wages' as const) : ('business' as const),
            amountFen: (yearlyIncomeFen * MONTHS) / 12,
            note: person.name,
          },
        ],
  );
  const whole = [{ kind: 'business' as const, amountFen: fen(story.earnedYuan ?? PLAIN_YUAN_A_HEAD * size) }];
  const incomes = story.earnedYuan === undefined && earned.length > 0 ? earned : whole;
  return { months: MONTHS, members: size, incomes, necessities: [necessityOf(story)] };
}

function necessityOf(story: CaseStory): NonNullable<Test['necessities']>[number] {
  const selfPaidFen = TIMES_THE_HELP * helpFen(story.help);
  const who = story.person;
  if (story.cause === 'schooling')
    return {
      kind: 'schooling',
      who,
      stage: 'college',
      tuitionFen: selfPaidFen,
      boardingFen: fen(1200),
      helpFen: fen(1000),
    };
  const insuranceFen = 2 * selfPaidFen;
  const assistanceFen = Math.round(selfPaidFen / 2);
  const notBasicFen = fen(260);
  return {
    kind: 'medical',
    who,
    serious: true,
    totalFen: selfPaidFen + insuranceFen + assistanceFen + notBasicFen,
    notBasicFen,
    insuranceFen,
    assistanceFen,
  };
}
