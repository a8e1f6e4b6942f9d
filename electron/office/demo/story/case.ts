/** How the data files write a case down: one line says who, why, when and what; the rest follows by the office's custom. */
import type { AgentKind, CaseType, Cause, FoundBy, Source, Way } from '../../../../domain/entities/codes.ts';
import type { IsoDate } from '../../../../domain/calendar/date.ts';
import type { Parcel } from '../office.ts';
import type { PersonName, Sex } from '../people.ts';

export type Help =
  | { readonly way: Extract<Way, 'cash' | 'transfer' | 'card'>; readonly yuan: number }
  | { readonly way: 'goods'; readonly parcels: readonly Parcel[] }
  | {
      readonly way: 'service';
      readonly yuan: number;
      readonly service: string;
      readonly provider: string;
      readonly invoice: string;
    };

export const cash = (yuan: number): Help => ({ way: 'cash', yuan });
export const transfer = (yuan: number): Help => ({ way: 'transfer', yuan });
export const card = (yuan: number): Help => ({ way: 'card', yuan });
export const goods = (...parcels: readonly Parcel[]): Help => ({ way: 'goods', parcels });
export const service = (yuan: number, what: string, provider: string, invoice: string): Help => ({
  way: 'service',
  yuan,
  service: what,
  provider,
  invoice,
});

export interface Agent {
  readonly kind: AgentKind;
  readonly name: string;
  readonly relation: string;
  readonly born: IsoDate;
  readonly sex: Sex;
  readonly reason: string;
  readonly agreement?: string;
  readonly countyFiling?: string;
  readonly consent?: true;
}

/** One handing out; a case without any written down is paid once, in full, when custom says. */
export interface Handout {
  readonly on: IsoDate;
  /** A stage's share; the whole where left out */
  readonly yuan?: number;
  /** Not handed over: the 四联单 is voided for this reason, and the next handout replaces it */
  readonly spoilt?: string;
  /** Number of the pre-printed form */
  readonly form?: string;
  /** The account first given, where it turned out wrong */
  readonly account?: string;
}

/** What is not according to custom. */
export interface Turn {
  /** Name by which later events call the case, where its person has another one */
  readonly key?: string;
  readonly foundBy?: FoundBy;
  readonly relativeOf?: string;
  readonly source?: Source;
  readonly agent?: Agent;
  readonly witness?: string;
  /** 先行救助: ordered and paid the day it was reported; `decidedOn` is the day its paperwork is complete */
  readonly ordered?: true;
  /** Approved less than was ordered, after the difference came back */
  readonly approvedYuan?: number;
  readonly decidedOn?: IsoDate;
  readonly handouts?: readonly Handout[];
  /** 特殊情况 */
  readonly special?: string;
  /** 集体研究纪要编号 */
  readonly minutes?: string;
  /** Answers of the approver to what must be explained, by code of the rule */
  readonly overrides?: Readonly<Record<string, string>>;
  /** The same, given before the payment: what came up only after the approval */
  readonly explained?: Readonly<Record<string, string>>;
  /** Not helped, with the ground given in writing */
  readonly refused?: string;
  /** 转介 to whom */
  readonly referred?: string;
  /** Written by hand, without power or in the field, and entered on this day */
  readonly enteredOn?: IsoDate;
}

export interface CaseStory extends Turn {
  readonly on: IsoDate;
  readonly person: PersonName;
  readonly type: CaseType;
  readonly cause: Cause;
  readonly what: string;
  readonly help: Help;
}

type Line = (on: IsoDate, person: PersonName, cause: Cause, what: string, help: Help, turn?: Turn) => CaseStory;
const line =
  (type: CaseType): Line =>
  (on, person, cause, what, help, turn = {}) => ({ on, person, type, cause, what, help, ...turn });

export const urgent = line('urgent');
export const spending = line('spending');

/** 元 as the data are written, in 分 */
export const fen = (yuan: number): number => Math.round(yuan * 100);

export const keyOf = ({ key, person }: CaseStory): string => key ?? person;
