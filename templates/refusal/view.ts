/** 不予救助告知书 (不符合条件的不予批准，并书面说明理由): ground, facts, provision, and how to go against it. '' is left for the hand. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { RefusalGround } from '../../domain/entities/case-codes.ts';
import type { CaseType } from '../../domain/entities/codes.ts';
import type { FormWords } from '../kit/form-words.ts';

/** What the decision rests on. */
export interface Provision {
  /** 文号 or title of the document. */
  readonly document: string;
  readonly article: string;
}

export interface RefusalView {
  readonly words?: FormWords;
  /** Who decided and seals: 勐禾乡人民政府, or 南汀县民政局 where the county decided. */
  readonly issuer: string;
  /** 文号; null leaves it for the hand. */
  readonly number: string | null;
  readonly applicant: string;
  readonly caseNumber: string;
  /** null: for the hand */
  readonly appliedOn: IsoDate | null;
  readonly caseType: CaseType | null;
  /** 申请事由 */
  readonly cause: string;
  /** 调查核实情况 */
  readonly facts: string;
  readonly ground: RefusalGround | null;
  /** The decider's own words. */
  readonly reason: string;
  readonly provisions: readonly Provision[];
  /** 救济途径, the office's setting; see `remedyText`. */
  readonly remedy: string;
  /** Other ways of help the household may ask for; '' for none. */
  readonly otherHelp: string;
  readonly contact: { readonly office: string; readonly phone: string; readonly address: string };
  readonly supervision: { readonly office: string; readonly phone: string };
  /** null: for the hand */
  readonly date: IsoDate | null;
  /** One of the delivery ways, or ''. */
  readonly deliveryWay: string;
}
