/**
 * 救助档案封面、卷内目录和备考表: one household, one file. What lies in it is derived from the book; pages are numbered by hand when the
 * file is bound. '' and null leave their place for the hand.
 */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { FormWords } from '../kit/form-words.ts';

/** One paper of the file. */
export interface FiledPaper {
  readonly title: string;
  /** 文号、编号 */
  readonly number: string;
  /** 责任者 */
  readonly author: string;
  readonly on: IsoDate | null;
  readonly note: string;
}

export interface CaseFileView {
  /** Words of the contents; the cover has none of its own. */
  readonly words?: FormWords;
  /** 全宗名称: 勐禾乡人民政府 */
  readonly government: string;
  /** 立卷部门 */
  readonly unit: string;
  /** 档号 */
  readonly fileNumber: string;
  readonly caseNumber: string;
  /** 案卷题名 */
  readonly title: string;
  readonly from: IsoDate;
  /** null: the case is not over. */
  readonly to: IsoDate | null;
  readonly pages: number | null;
  /** 30年, 永久 …; '' for the hand: no document of relief names it. */
  readonly retention: string;
  readonly papers: readonly FiledPaper[];
  /** 本卷情况说明: what is still missing. */
  readonly remarks: string;
  readonly archivedOn: IsoDate | null;
  /** 立卷人 */
  readonly filedBy: string;
}
