/** 一事一议、集体研究纪要: who met, what was before them of each case, and what they resolved. '' is left for the hand. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Meeting } from '../../domain/entities/case-codes.ts';
import type { CaseType, Category, Way } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { FormWords } from '../kit/form-words.ts';

/** What the meeting resolved of one case; `open`: the place is left for the hand. */
export type Resolution =
  | { readonly kind: 'granted'; readonly fen: Fen; readonly way: Way | null; readonly staged: boolean }
  | { readonly kind: 'refused'; readonly ground: string }
  | { readonly kind: 'open' };

export interface MinutesItem {
  readonly caseNumber: string;
  readonly name: string;
  /** 村、组 */
  readonly place: string;
  /** null: for the hand */
  readonly people: number | null;
  readonly category: Category | null;
  readonly caseType: CaseType | null;
  /** 情况: what happened, what the survey found. */
  readonly situation: string;
  /** 讨论意见 */
  readonly opinions: string;
  /** 审核建议金额, 分 */
  readonly suggestedFen: Fen | null;
  readonly resolution: Resolution;
}

export interface Attendant {
  readonly name: string;
  /** 职务 */
  readonly post: string;
}

export interface MinutesView {
  readonly words?: FormWords;
  /** Whose meeting it is: 勐禾乡人民政府. */
  readonly issuer: string;
  /** 纪要编号 */
  readonly number: string;
  /** null: for the hand */
  readonly meeting: Meeting | null;
  /** 一事一议, else 集体研究. */
  readonly discussion: boolean;
  readonly date: IsoDate | null;
  /** `9时30分` */
  readonly time: string;
  readonly place: string;
  readonly chair: string;
  readonly recorder: string;
  readonly attended: readonly Attendant[];
  readonly absent: string;
  readonly items: readonly MinutesItem[];
}
