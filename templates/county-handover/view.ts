/** 报县审批移交表: one case that is above the township's authority goes to the county with its papers. '' is left for the hand. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { CaseType, Category, Way } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { FormWords } from '../kit/form-words.ts';

/** Why the county decides. */
export const HANDOVER_REASONS = {
  limit: '超过乡镇审批额度',
  discussion: '须县级一事一议',
  undelegated: '未委托乡镇审批',
  other: '其他',
} as const;
export type HandoverReason = keyof typeof HANDOVER_REASONS;

export interface HandedPaper {
  readonly name: string;
  /** Number, day or the like of the paper; '' for none. */
  readonly mark: string;
}

export interface CountyHandoverView {
  readonly words?: FormWords;
  readonly number: string;
  /** 移交单位 */
  readonly from: string;
  /** 接收单位 */
  readonly to: string;
  /** null: for the hand */
  readonly on: IsoDate | null;
  readonly caseNumber: string;
  readonly person: {
    readonly name: string;
    readonly idNumber: string;
    readonly phone: string;
    readonly place: string;
    readonly people: number | null;
    readonly category: Category | null;
  };
  readonly caseType: CaseType | null;
  readonly cause: string;
  readonly appliedOn: IsoDate | null;
  readonly reasons: readonly HandoverReason[];
  /** The township's limit, 分; null where none is set */
  readonly limitFen: Fen | null;
  /** 乡镇审核意见 */
  readonly opinion: string;
  /** 建议救助金额, 分; null: for the hand */
  readonly suggestedFen: Fen | null;
  readonly way: Way | null;
  readonly papers: readonly HandedPaper[];
  /** 先行救助 already paid, 分 */
  readonly paidFen: Fen;
  /** 移交人 */
  readonly handler: string;
  readonly phone: string;
}
