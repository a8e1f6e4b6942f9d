import { findingOfEach, NOTHING, type Rule } from '../rule.ts';
import { ON_BOOK } from './on-book.ts';

/** 未登记监督电话 (红河 2019 三（二） 公布咨询举报电话; 国家 2019 三（四）): the telephone every notice has to bear. */
export const hotlineUnset: Rule<'hotline-unset'> = {
  ...ON_BOOK,
  code: 'hotline-unset',
  asks: [],
  judge: ({ hotlineSet }, clauses) =>
    hotlineSet
      ? NOTHING
      : findingOfEach('hotline-unset', clauses, {
          message: '没有登记咨询举报（监督）电话，公示上无从公布。请在本办信息中登记。',
          subject: 'office',
        }),
};
