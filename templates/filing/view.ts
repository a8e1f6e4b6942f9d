/** 乡镇审批备案表: what the township approved itself, reported to the county: a period's register, and the form of one case. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { CaseType, Category, Way } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { ChainHead } from '../kit/chain.ts';
import type { FormWords } from '../kit/form-words.ts';

export interface FiledApproval {
  /** 审批编号 */
  readonly approval: string;
  readonly caseNumber: string;
  readonly name: string;
  readonly idNumber: string;
  /** 村、组 */
  readonly place: string;
  readonly people: number;
  readonly category: Category;
  readonly caseType: CaseType;
  readonly cause: string;
  readonly approvedOn: IsoDate;
  readonly fen: Fen;
  readonly way: Way;
  readonly approver: string;
  /** Day of the order where help was given first */
  readonly orderedOn: IsoDate | null;
  /** 集体研究纪要编号; '' for none */
  readonly minutes: string;
  readonly staged: boolean;
}

/** All approvals of a period. */
export interface FilingRegisterView {
  readonly words?: FormWords;
  /** 勐禾乡人民政府 */
  readonly issuer: string;
  /** 县民政局 */
  readonly to: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly lines: readonly FiledApproval[];
  readonly chain?: ChainHead;
}

/** One approval. */
export interface FilingFormView {
  readonly words?: FormWords;
  readonly issuer: string;
  readonly to: string;
  /** 备案编号; '' for the hand */
  readonly number: string;
  /** null: for the hand */
  readonly on: IsoDate | null;
  readonly approval: FiledApproval | null;
  /** 审批意见 */
  readonly opinion: string;
  /** Steps gone through, with their days. */
  readonly steps: readonly { readonly name: string; readonly on: IsoDate | null; readonly note: string }[];
  /** Already paid, 分 */
  readonly paidFen: Fen;
  readonly phone: string;
}
