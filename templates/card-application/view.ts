/**
 * 一卡通发放申请 (云民发〔2023〕65号 一: 乡镇在审批后向县级民政部门提出发放申请, 县级导入平台发放): the letter and its list. Files of the
 * county, so nothing is masked; numbers stay text in the workbook.
 */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { CaseType, Category } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { ChainHead } from '../kit/chain.ts';
import type { FormWords } from '../kit/form-words.ts';

export interface CardLine {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  /** 村、组 */
  readonly place: string;
  readonly people: number;
  readonly category: Category;
  readonly caseType: CaseType;
  readonly cause: string;
  /** 审批编号 */
  readonly approval: string;
  readonly approvedOn: IsoDate | null;
  /** '' where the account is not yet known. */
  readonly bank: string;
  readonly account: string;
  /** Account seen and found to be the person's. */
  readonly verified: boolean;
  readonly fen: Fen;
}

export interface CardApplicationView {
  readonly words?: FormWords;
  /** 勐禾乡人民政府 */
  readonly issuer: string;
  readonly number: string | null;
  /** 县民政局 */
  readonly addressee: string;
  /** Ground with 文号 and article. */
  readonly basis: string;
  /** `YYYY-MM` */
  readonly period: string;
  readonly lines: readonly CardLine[];
  /** Of the month, but approved by the county, which needs no application. */
  readonly byCounty: { readonly count: number; readonly fen: Fen };
  /** null: for the hand */
  readonly date: IsoDate | null;
  readonly contact: { readonly office: string; readonly phone: string };
  readonly chain?: ChainHead;
}
