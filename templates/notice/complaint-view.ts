/**
 * 投诉处理结果公示 (国家 2019 三（四）: 反馈机制、结果公布): objection, verification, result. There is no field for who complained, and
 * none for a number, a place below the village or a diagnosis.
 */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { FormWords } from '../kit/form-words.ts';
import type { Display, NameLevel } from './view.ts';

export interface ComplaintRow {
  /** Whose help it was about. */
  readonly name: string;
  readonly minor: boolean;
  /** 村（社区）, nothing more exact. */
  readonly village: string;
  readonly receivedOn: IsoDate;
  /** 反映事项; null where it tells a private matter and must be left out. */
  readonly what: string | null;
  /** 核查情况; null as above, '' for the hand. */
  readonly verification: string | null;
  /** 属实 */
  readonly upheld: boolean;
  /** 处理结果; null as above. */
  readonly result: string | null;
  readonly answeredOn: IsoDate;
}

export interface ComplaintNotice {
  readonly stage: 'complaint';
  readonly words?: FormWords;
  readonly issuer: string;
  /** `YYYY-MM`, named in the title. */
  readonly period: string;
  readonly basis: string;
  readonly nameLevel: NameLevel;
  readonly display: Display;
  readonly reception: { readonly office: string; readonly phone: string };
  readonly supervision: { readonly office: string; readonly phone: string };
  readonly date: IsoDate;
  readonly rows: readonly ComplaintRow[];
}
