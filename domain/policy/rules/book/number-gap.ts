import { findingOfEach, NOTHING, type Rule } from '../rule.ts';
import { ON_BOOK } from './on-book.ts';

/** What a message names one by one; `details` has them all. */
const NAMED = 20;

/** 四联单缺号 (检查⑫; 吉林 2020 二 四联单制度): numbers up to the last that are neither in the book nor declared. */
export const numberGap: Rule<'number-gap'> = {
  ...ON_BOOK,
  code: 'number-gap',
  asks: [],
  judge: ({ missingNumbers }, clauses) => {
    if (missingNumbers.length === 0) return NOTHING;
    const more = missingNumbers.length > NAMED ? `等 ${missingNumbers.length} 处` : '';
    return findingOfEach('number-gap', clauses, {
      message: `四联单 ${missingNumbers.slice(0, NAMED).join('、')}${more}没有下落。请查找，或说明为遗失、未导入。`,
      subject: 'office',
      details: { numbers: [...missingNumbers] },
    });
  },
};
