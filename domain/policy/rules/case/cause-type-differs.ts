import { CASE_TYPES, type CaseType, CAUSES } from '../../../entities/codes.ts';
import { finding, found, type Rule } from '../rule.ts';

const OTHER: Readonly<Record<CaseType, CaseType>> = { urgent: 'spending', spending: 'urgent' };

/**
 * 事由与类型不符: a cause that the document does not name for this type of help (红河 2019 二（一）: 急难型 by accidents and sudden
 * illness, 支出型 by education and medical expense).
 */
export const causeTypeDiffers: Rule<'cause-type-differs'> = {
  code: 'cause-type-differs',
  goesBy: 'approval',
  at: ['intake', 'decision', 'payment'],
  asks: [],
  judge: ({ payment: { type, cause } }, clauses) =>
    found(
      clauses
        .filter(({ provision }) => !provision.causes[type].includes(cause))
        .map((clause) => {
          const other = OTHER[type];
          const belongs = clause.provision.causes[other].includes(cause) ? `，应属${CASE_TYPES[other]}` : '';
          return finding('cause-type-differs', clause, {
            message: `事由“${CAUSES[cause]}”不在${CASE_TYPES[type]}救助的情形之列${belongs}；请核对救助类型和事由。`,
            subject: 'case',
            details: { type, cause },
          });
        }),
    ),
};
