/** 回访记录: what the household says of the help it was given, and how it fares. Amounts in 分; '' and null leave their place for the hand. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { CaseType, Way } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { FormWords } from '../kit/form-words.ts';

/** Help the visit asks after. */
export interface VisitedHelp {
  readonly on: IsoDate;
  readonly way: Way;
  /** Net of what came back. */
  readonly fen: Fen;
  /** 四联单号; '' for services and 一卡通. */
  readonly voucher: string;
  /** 领款人 or 代领人. */
  readonly receiver: string;
}

export interface VisitView {
  readonly words?: FormWords;
  readonly number: string;
  readonly visitedOn: IsoDate | null;
  readonly person: {
    readonly name: string;
    readonly idNumber: string;
    readonly phone: string;
    readonly address: string;
    readonly people: number | null;
  };
  readonly type: CaseType | null;
  /** 救助事由 */
  readonly reason: string;
  readonly help: readonly VisitedHelp[];
  /** 访问人 */
  readonly visitor: string;
  /** What the household says it received; null: not asked yet. */
  readonly confirmedFen: Fen | null;
  readonly stillInNeed: boolean | null;
  /** Somebody collected for the household: the visit asks whether it was handed on. */
  readonly byAgent: boolean;
  /** 现状和意见 */
  readonly opinion: string;
  readonly phones: readonly string[];
}
