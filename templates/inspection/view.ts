/** What a 检查情况表 says: everything an inspector asks of a span. Words as printed; amounts in 分; lists are whole. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { ChainHead } from '../kit/chain.ts';
import type { FormWords } from '../kit/form-words.ts';

/** Findings of one rule at one stage. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: string;
  readonly stage: string;
  readonly count: number;
  /** Gone on with for a reason on record. */
  readonly explained: number;
  readonly cases: number;
}

export interface FindingLine {
  readonly on: IsoDate;
  readonly rule: string;
  readonly severity: string;
  readonly stage: string;
  /** 四联单号 or 案号; '' where the whole book is judged. */
  readonly number: string;
  readonly name: string;
  readonly message: string;
  readonly source: string;
  /** '' where none was given; with who gave it, and when by the office's clock. */
  readonly reason: string;
  readonly reasonBy: string;
  readonly reasonAt: string;
}

/** A check the office switched off for some time of the span. */
export interface SwitchLine {
  readonly check: string;
  readonly from: IsoDate;
  /** null: still off at the end of the span. */
  readonly until: IsoDate | null;
  readonly by: string;
  readonly at: string;
}

export interface AgentLine {
  /** 证件号码, 电话, 账户, 姓名 */
  readonly by: string;
  readonly key: string;
  readonly names: string;
  readonly households: number;
  readonly payments: number;
  readonly fen: Fen;
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** Those helped, with their numbers. */
  readonly whom: string;
}

export interface EqualLine {
  readonly period: string;
  readonly fen: Fen;
  readonly count: number;
  readonly households: number;
  readonly sumFen: Fen;
  readonly numbers: string;
}

export interface RushLine {
  readonly year: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly count: number;
  readonly fen: Fen;
  readonly yearCount: number;
  readonly yearFen: Fen;
  /** Thousandths of the year's sum. */
  readonly perMille: number;
}

export interface OpenVoucher {
  readonly number: string;
  readonly name: string;
  readonly fen: Fen;
  readonly on: IsoDate;
  readonly days: number;
}

export interface AgeLine {
  readonly age: string;
  readonly count: number;
  readonly fen: Fen;
}

export interface OpenLine extends OpenVoucher {
  readonly age: string;
  readonly state: string;
}

export interface GapLine {
  readonly first: string;
  readonly last: string;
  readonly note: string;
}

export interface SameHandLine {
  readonly number: string;
  readonly name: string;
  readonly on: IsoDate;
  readonly fen: Fen;
  /** 经办、审核、审批、发放 */
  readonly hands: string;
  readonly what: string;
}

export interface LateLine {
  readonly caseNumber: string;
  readonly name: string;
  readonly orderedOn: IsoDate;
  readonly dueOn: IsoDate | null;
  readonly completedOn: IsoDate | null;
  readonly daysLate: number | null;
}

export interface InspectionView {
  readonly words?: FormWords;
  readonly government: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Sentences of the overview. */
  readonly overview: readonly string[];
  readonly counts: readonly RuleCount[];
  readonly findings: readonly FindingLine[];
  readonly switches: readonly SwitchLine[];
  readonly agents: readonly AgentLine[];
  /** null where the office has not set what the part needs. */
  readonly equal: readonly EqualLine[] | null;
  readonly rush: readonly RushLine[] | null;
  /** Sentences on cash in hand. */
  readonly cash: readonly string[];
  readonly unsigned: readonly OpenVoucher[];
  readonly ages: readonly AgeLine[];
  readonly open: readonly OpenLine[];
  readonly gaps: readonly GapLine[];
  readonly sameHand: readonly SameHandLine[];
  readonly late: readonly LateLine[];
  readonly chain: ChainHead;
}
