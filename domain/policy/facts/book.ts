/** What a rule may know of the whole book over a period: for the month's close, sending and the inspection view. */
import type { IsoDate } from '../../calendar/date.ts';
import type { CaseType, Way } from '../../entities/codes.ts';
import type { Fen } from '../../money/fen.ts';
import type { Stage } from '../finding.ts';

/** A payment of the period that stands. */
export interface PeriodPayment {
  readonly on: IsoDate;
  readonly way: Way;
  readonly type: CaseType;
  readonly amountFen: Fen;
  /** For messages: name and voucher number */
  readonly label: string;
}

/** A list that leaves the book: what it says of itself, and its lines. */
export interface ListFacts {
  readonly name: string;
  readonly statedTotalFen: Fen;
  readonly statedCount: number;
  readonly lines: readonly {
    readonly label: string;
    readonly amountFen: Fen;
    readonly approvedFen?: Fen | undefined;
  }[];
}

export interface BookFacts {
  readonly stage: Stage;
  /** The day the question is asked for */
  readonly on: IsoDate;
  /** First and last day of the period under judgment */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly payments: readonly PeriodPayment[];
  readonly lists: readonly ListFacts[];
  /** 四联单 numbers nobody accounts for, as printed */
  readonly missingNumbers: readonly string[];
  /** Cash in the safe at `to`, and the last day it moved */
  readonly cash: { readonly fen: Fen; readonly lastMovedOn?: IsoDate | undefined };
  /** bank + cash + goods + in transit at `to`, 分 */
  readonly heldFen: Fen;
  /** Since 1 January: granted, supplemented and replenished; net paid from the fund; and all of last year's, each by both bases */
  readonly grantedThisYearFen: Fen;
  /** Of the whole year before; undefined where the book does not reach back to its beginning */
  readonly grantedLastYearFen?: Fen | undefined;
  readonly usedThisYearFen: Fen;
  readonly usedLastYear?: { readonly allFen: Fen; readonly fundFen: Fen } | undefined;
  /** 上级补助 still held at `to` */
  readonly upperHeldFen: Fen;
  /** 户籍人口, as the office has set it */
  readonly population?: number | undefined;
  readonly bankAccountSet: boolean;
  readonly hotlineSet: boolean;
}

/** 采购 of goods, or of a service */
export interface PurchaseFacts {
  readonly stage: Stage;
  readonly on: IsoDate;
  readonly amountFen: Fen;
  readonly basis?: string | undefined;
  readonly urgentReason?: string | undefined;
}
