import { dateCn, daysBetween } from '../../../calendar/date.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 临时住所超期: the stay in days, first and last included, against the office's own longest term (吉林 2015 二（六） leaves the
 * 短期住宿时限 to the county). A stay without its dates cannot be held to any term, and that is said; one that has begun and has
 * no last day yet counts up to the day of payment.
 */
export const shelterTooLong: Rule<'shelter-too-long'> = {
  code: 'shelter-too-long',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: ['shelter_max_days'],
  judge: ({ payment, handling }, clauses, { setting }) => {
    const service = handling?.service;
    if (service === undefined || service.kind !== 'shelter') return NOTHING;
    const { from, to } = service;
    const say = (message: string, details: Readonly<Record<string, string | number>> = {}) =>
      findingOfEach('shelter-too-long', clauses, { message, subject: 'payment', details });
    if (from === undefined) {
      const which = to === undefined ? '起止日期' : '起日';
      return say(`提供临时住所没有登记${which}，不能判断是否超过最长期限，请补登。`);
    }
    const last = to ?? payment.paidOn;
    const days = daysBetween(from, last) + 1;
    if (to !== undefined && days < 1)
      return say(`临时住所的迄日${dateCn(to)}早于起日${dateCn(from)}，请核对。`, { from, to });
    // A term is at least one day.
    if (days <= 1) return NOTHING;
    const most = setting('shelter_max_days');
    if (most === undefined) return asksFor('shelter_max_days');
    if (days <= most) return NOTHING;
    const span = `${dateCn(from)}至${dateCn(last)}${to === undefined ? '，没有登记迄日' : ''}`;
    return say(`提供临时住所 ${days} 天（${span}），超过本办规定的最长 ${most} 天，请缩短或另行转介住房救助。`, {
      days,
      most,
      from,
      last,
    });
  },
};
