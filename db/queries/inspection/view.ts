/** 检查视图: everything an inspector asks of a span, in one answer. Lists are cut to the same page; sums are of all rows. */
import { yearOf } from '../../../domain/calendar/date.ts';
import { settingOn, type SettingKey } from '../../../domain/policy/settings.ts';
import type { Book } from '../../book.ts';
import { lawOf } from '../../policy.ts';
import { voucherNo } from '../../voucher-numbers.ts';
import type { Paging } from '../lists.ts';
import { numberGaps } from '../number-gaps.ts';
import { equalAmounts, yearEndRush, type EqualAmounts, type YearEndRush } from './amounts.ts';
import { findingCounts, listFindings, type FindingCount, type FindingFilter, type FindingItem } from './findings.ts';
import { cashHeld, type CashHeld } from './idle-cash.ts';
import { latePaperwork, type LatePaperwork } from './late-paperwork.ts';
import { overdueWriteOff, unreturnedVouchers, type OpenLines, type UnreturnedVoucher } from './open-papers.ts';
import type { Span } from './payments.ts';
import { sameHand, type SameHandItem } from './same-hand.ts';

interface Listed<R> {
  readonly total: number;
  readonly rows: R[];
}

export interface InspectionView {
  readonly findingCounts: FindingCount[];
  readonly findings: Listed<FindingItem>;
  /** null where the office has not set the threshold named in `missing` */
  readonly equalAmounts: EqualAmounts[] | null;
  readonly yearEnd: YearEndRush[] | null;
  readonly cash: CashHeld;
  readonly unreturned: Listed<UnreturnedVoucher> & { readonly sumFen: number };
  readonly overdue: OpenLines;
  readonly gaps: { readonly from: string; readonly to: string; readonly imported: boolean }[];
  readonly sameHand: Listed<SameHandItem>;
  readonly latePaperwork: Listed<LatePaperwork>;
  /** Settings without which a part could not be worked out */
  readonly missing: SettingKey[];
}

/** Thresholds are the office's own as they stand on the span's last day; the limit of cash in hand goes day by day. */
export function inspectionView(book: Book, span: Span, filter: FindingFilter, page: Paging): InspectionView {
  const { settings } = lawOf(book);
  const [times, days] = [settingOn(settings, 'equal_amounts', span.to), settingOn(settings, 'year_end_days', span.to)];
  const cash = cashHeld(book, span, (day) => settingOn(settings, 'cash_hand_limit', day));
  return {
    findingCounts: findingCounts(book, span),
    findings: listFindings(book, span, filter, page),
    equalAmounts: times === undefined ? null : equalAmounts(book, span, times),
    yearEnd: days === undefined ? null : yearEndRush(book, span, days),
    cash,
    unreturned: unreturnedVouchers(book, span.to, page),
    overdue: overdueWriteOff(book, span.to, page),
    gaps: gapsOf(book, span),
    sameHand: sameHand(book, span, page),
    latePaperwork: latePaperwork(book, span, page),
    missing: [
      ...(times === undefined ? (['equal_amounts'] as const) : []),
      ...(days === undefined ? (['year_end_days'] as const) : []),
      ...(cash.daysWithLimit === 0 ? (['cash_hand_limit'] as const) : []),
    ],
  };
}

/** Numbers nobody accounts for, of the years the span touches. */
const gapsOf = (book: Book, span: Span): InspectionView['gaps'] =>
  numberGaps(book)
    .filter(({ year }) => year >= yearOf(span.from) && year <= yearOf(span.to))
    .map(({ year, width, from, to, imported }) => ({
      from: voucherNo(year, from, width),
      to: voucherNo(year, to, width),
      imported: imported === 1,
    }));
