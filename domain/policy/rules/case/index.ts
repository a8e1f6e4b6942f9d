/** Every rule on a case and the help its people had before. */
import type { RulesOn } from '../rule.ts';
import { categoryDiffers } from './category-differs.ts';
import { causeTypeDiffers } from './cause-type-differs.ts';
import { contactMissing } from './contact-missing.ts';
import { deadPerson } from './dead-person.ts';
import { helpRecurring } from './help-recurring.ts';
import { incomeOverLine } from './income-over-line.ts';
import { incomeTestMissing } from './income-test-missing.ts';
import { materialsMissing } from './materials-missing.ts';
import { notLocal } from './not-local.ts';
import { otherAid } from './other-aid.ts';
import { refusalGround } from './refusal-ground.ts';
import { sameCause } from './same-cause.ts';
import { staffRelative } from './staff-relative.ts';
import { thirdInYear } from './third-in-year.ts';

export const CASE_RULES: RulesOn<'case'> = {
  'dead-person': deadPerson,
  'same-cause': sameCause,
  'third-in-year': thirdInYear,
  'category-differs': categoryDiffers,
  'staff-relative': staffRelative,
  'not-local': notLocal,
  'income-test-missing': incomeTestMissing,
  'income-over-line': incomeOverLine,
  'cause-type-differs': causeTypeDiffers,
  'materials-missing': materialsMissing,
  'contact-missing': contactMissing,
  'other-aid': otherAid,
  'help-recurring': helpRecurring,
  'refusal-ground': refusalGround,
};
