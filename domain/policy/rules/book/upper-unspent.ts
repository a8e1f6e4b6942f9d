import { dateCn } from '../../../calendar/date.ts';
import { formatFen } from '../../../money/fen.ts';
import { findingOfEach, NOTHING, type Rule } from '../rule.ts';
import { ON_BOOK } from './on-book.ts';

/** 上级补助未用完 (吉林 2015 三: 应于当年全部支出, 没有全部支出的下年度扣减): said in December, while it can still be spent. */
export const upperUnspent: Rule<'upper-unspent'> = {
  ...ON_BOOK,
  code: 'upper-unspent',
  asks: [],
  judge: ({ to, upperHeldFen }, clauses) =>
    to.slice(5, 7) !== '12' || upperHeldFen <= 0
      ? NOTHING
      : findingOfEach('upper-unspent', clauses, {
          message: `${dateCn(to)}上级补助还结存 ${formatFen(upperHeldFen)} 元，应于当年全部支出，未支出的下年度将被扣减。`,
          subject: 'office',
          details: { upperHeldFen },
        }),
};
