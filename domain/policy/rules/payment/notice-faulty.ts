import type { HolidayTable } from '../../../calendar/working-days.ts';
import { dateCn, type IsoDate } from '../../../calendar/date.ts';
import type { NoticeFacts } from '../../facts/payment.ts';
import { type Term, termEnd, termText } from '../../term.ts';
import { asksFor, findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 公示不合要求: the notice before an approval had not hung its full term, no place is on record, or objections were still open.
 * The day of posting does not count, the last day belongs to the term whole: approved is from the day after it. No document
 * gives the number of days. Without the setting only an approval by the day of posting is certainly early. A notice that was
 * not put up at all is step-missing's; a 先行救助 order waits for none, and one put up although 公示 was simplified on record is
 * held to no term.
 */
export const noticeFaulty: Rule<'notice-faulty'> = {
  code: 'notice-faulty',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: ['publicity_days'],
  judge: ({ payment, procedure }, clauses, { setting, holidays }) => {
    const { approvedOn } = payment;
    if (procedure?.notice === undefined || approvedOn === undefined) return NOTHING;
    const { notice, skipped } = procedure;
    const term = setting('publicity_days');
    const bound = !skipped.includes('notice_before');
    const early = bound ? earlyText(notice, approvedOn, term, holidays) : undefined;
    const faults = [
      ...(early === undefined ? [] : [early]),
      ...((notice.place ?? '').trim() === '' ? ['没有记录公示地点'] : []),
      ...(notice.openObjections > 0 ? [`还有 ${notice.openObjections} 件公示异议没有处理`] : []),
    ];
    const undecided = bound && term === undefined && early === undefined ? asksFor('publicity_days') : NOTHING;
    if (faults.length === 0) return undecided;
    const { findings } = findingOfEach('notice-faulty', clauses, {
      message: `${dateCn(notice.postedOn)}张贴的公示：${faults.join('；')}。请补正后再审批、发放。`,
      subject: 'case',
      details: {
        postedOn: notice.postedOn,
        approvedOn,
        openObjections: notice.openObjections,
        ...(term === undefined ? {} : { termDays: term.days, working: term.working }),
      },
    });
    return { findings, missing: undecided.missing };
  },
};

/** How the term was cut short, or undefined if it was not, or cannot be told to be. */
function earlyText(
  { postedOn, endedOn }: NoticeFacts,
  approvedOn: IsoDate,
  term: Term | undefined,
  holidays: HolidayTable,
): string | undefined {
  // A term is at least one day.
  if (approvedOn <= postedOn) return `${dateCn(approvedOn)}即审批，没有公示期满`;
  if (term === undefined) return undefined;
  const end = termEnd(postedOn, term, holidays);
  const full = `公示 ${termText(term)}，应到${dateCn(end)}`;
  if (endedOn !== undefined && endedOn < end) return `${full}，${dateCn(endedOn)}就已撤下`;
  return approvedOn <= end ? `${full}，${dateCn(approvedOn)}审批时没有期满` : undefined;
}
