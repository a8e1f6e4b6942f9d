import { CATEGORIES, type Category, type Source, SOURCES } from '../../../entities/codes.ts';
import { finding, found, NOTHING, type Rule } from '../rule.ts';

/**
 * 资金来源与对象不符: money kept for one category paid to others (低保结余资金只能用于低保对象), or money meant mainly for the
 * others paid within it (专项、捐赠资金重点用于非低保对象). 一卡通 has no source in this book.
 */
export const sourceMismatch: Rule<'source-mismatch'> = {
  code: 'source-mismatch',
  goesBy: 'payment',
  at: ['decision', 'payment'],
  asks: [],
  judge: ({ payment, handling }, clauses) => {
    const { category } = payment;
    const source = handling?.source;
    if (category === undefined || source === undefined) return NOTHING;
    return found(
      clauses
        .filter(
          ({ provision }) =>
            provision.sources.includes(source) && (provision.serves === 'only') === (category !== provision.category),
        )
        .map((clause) =>
          finding('source-mismatch', clause, {
            message:
              clause.provision.serves === 'only'
                ? barred(source, clause.provision.category, category)
                : meantForOthers(source, category),
            subject: 'payment',
            details: { source, category },
          }),
        ),
    );
  },
};

const barred = (source: Source, only: Category, category: Category): string =>
  `${SOURCES[source]}资金只能用于${CATEGORIES[only]}对象，本案对象类别为${CATEGORIES[category]}，请改用其他来源的资金。`;

const meantForOthers = (source: Source, category: Category): string =>
  `${SOURCES[source]}资金重点用于非${CATEGORIES[category]}对象，本案对象类别为${CATEGORIES[category]}；有其他来源可用的，请优先使用。`;
