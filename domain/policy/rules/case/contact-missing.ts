import { findingOfEach, NOTHING, type Rule } from '../rule.ts';

/** 联系电话未登记: without one nobody can be told that his relief was paid out (国家 2019 二（四）及时为救助对象发送发放信息). */
export const contactMissing: Rule<'contact-missing'> = {
  code: 'contact-missing',
  goesBy: 'day',
  at: ['intake', 'decision', 'payment'],
  asks: [],
  judge: ({ subject }, clauses) =>
    subject?.phone === null
      ? findingOfEach('contact-missing', clauses, {
          message: '救助对象没有登记联系电话，无法告知发放信息；请补登本人或家属的电话。',
          subject: 'person',
        })
      : NOTHING,
};
