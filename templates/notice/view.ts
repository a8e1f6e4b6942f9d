/**
 * 公示: what a notice may say. There is no field for an identity number, a telephone of the household, an account, an
 * address below the village or a diagnosis, so none can be published by mistake (永安市 2023, 检察公益诉讼 2025).
 */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { CaseType, Category, Way } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { PublicCause } from './public.ts';

/** How an adult's name is shown: in full (an objection needs it), 李某某, or 李＊. A minor's is never shown in full. */
export type NameLevel = 'full' | 'surname' | 'star';

interface HouseholdRow {
  readonly name: string;
  /** Under 18 on the day of the notice. */
  readonly minor: boolean;
  /** 村（社区）, nothing more exact. */
  readonly village: string;
  /** Persons helped. */
  readonly people: number;
  readonly category: Category;
  /** 分, > 0: proposed before approval, paid (net of reversals) afterwards. */
  readonly fen: Fen;
}

/** 审批前: who is proposed, why and for how much. */
export interface ProposedRow extends HouseholdRow {
  readonly caseType: CaseType;
  readonly cause: PublicCause;
}

/** 发放后: who received what, how and when. */
export interface PaidRow extends HouseholdRow {
  readonly way: Way;
  readonly paidOn: IsoDate;
}

/**
 * 公示期: both ends counted in `days`, working or calendar days as the office's setting says; `to` null: shown from a day
 * on without an end (长期公示).
 */
export type Display =
  | { readonly from: IsoDate; readonly to: IsoDate; readonly days: number; readonly working: boolean }
  | { readonly from: IsoDate; readonly to: null };

interface NoticeCommon {
  /** 发文机关, signs and seals: 勐禾乡人民政府. */
  readonly issuer: string;
  /** `YYYY-MM`, named in the title. */
  readonly period: string;
  /** Number of the notice within the month where there are several: 第2批; null for the only one. */
  readonly batch: number | null;
  /** Ground with 文号, set into “根据…规定”. */
  readonly basis: string;
  readonly nameLevel: NameLevel;
  readonly display: Display;
  /** Offices that take objections, with their own telephones. */
  readonly reception: { readonly office: string; readonly phone: string };
  readonly supervision: { readonly office: string; readonly phone: string };
  /** Day of the notice. */
  readonly date: IsoDate;
}

export interface ProposedNotice extends NoticeCommon {
  readonly stage: 'before-approval';
  /** The steps really taken, set into “经…”: a step a rule lets one skip must not be claimed. */
  readonly steps: string;
  readonly rows: readonly ProposedRow[];
}

export interface PaidNotice extends NoticeCommon {
  readonly stage: 'after-payment';
  readonly rows: readonly PaidRow[];
}

export type NoticeView = ProposedNotice | PaidNotice;
