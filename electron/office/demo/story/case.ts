/** How the data files write a case down: one line says who, why, when and what; the rest follows by the office's custom. */
import type {
  Gravity,
  Material,
  PendingRelief,
  ReferralTarget,
  RefusalGround,
  Residence,
  ServiceKind,
} from '../../../../domain/entities/case-codes.ts';
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
      readonly kind: ServiceKind;
      /** Days from the day it is paid for back to its first */
      readonly days: number;
      readonly provider: string;
      readonly invoice: string;
    };

export const cash = (yuan: number): Help => ({ way: 'cash', yuan });
export const transfer = (yuan: number): Help => ({ way: 'transfer', yuan });
export const card = (yuan: number): Help => ({ way: 'card', yuan });
export const goods = (...parcels: readonly Parcel[]): Help => ({ way: 'goods', parcels });
const service =
  (kind: ServiceKind, provider: string) =>
  (yuan: number, what: string, days: number, invoice: string): Help => ({
    way: 'service',
    yuan,
    service: what,
    kind,
    days,
    provider,
    invoice,
  });
export const shelter = service('shelter', '勐禾客栈');
export const care = service('care', '南汀县康护家政服务部');
export const counselling = service('counselling', '南汀县心苑社会工作服务中心');

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
  readonly noFamily?: string;
  /** Named with the payment; otherwise filed on the day of the decision */
  readonly atPayment?: true;
  /** Nobody has asked the household yet whether it received everything */
  readonly unconfirmed?: true;
}

/** One handing out; a case without any written down is paid once, in full, when custom says. */
export interface Handout {
  readonly on: IsoDate;
  /** A stage's share; the whole where left out */
  readonly yuan?: number;
  /** Not handed over: the 四联单 is voided for this reason, and the next handout replaces it */
  readonly spoilt?: string;
  /** Handed over, and the signed form not yet back */
  readonly unsigned?: true;
  /** Number of the pre-printed form */
  readonly form?: string;
  /** The account first given, where it turned out wrong */
  readonly account?: string;
}

/** 公示异议 and what became of it */
interface Objection {
  readonly what: string;
  readonly by?: string;
  /** Not answered yet where left out */
  readonly answer?: { readonly upheld: boolean; readonly result: string };
}

interface Referral {
  readonly target: ReferralTarget;
  readonly to: string;
  readonly need: string;
  /** Not answered yet where left out */
  readonly answer?: { readonly accepted: boolean; readonly result: string };
}

export interface Visit {
  readonly said: string;
  readonly stillInNeed: boolean;
}

/** 追回通知 */
export interface Demand {
  readonly on: IsoDate;
  readonly yuan: number;
  readonly ground: string;
  readonly dueOn: IsoDate;
}

/** Where a case of the last weeks has got to when the story ends: what is named is still done, what follows is not. */
export const STATIONS = [
  'accepted',
  'surveyed',
  'noticed',
  'met',
  'handed-up',
  'ordered',
  'approved',
  'agreed',
  'paid',
  'entered',
] as const;
export type Station = (typeof STATIONS)[number];

/** What is not according to custom. */
export interface Turn {
  /** Name by which later events call the case, where its person has another one */
  readonly key?: string;
  readonly foundBy?: FoundBy;
  readonly relativeOf?: string;
  readonly source?: Source;
  readonly agent?: Agent;
  readonly witness?: string;
  readonly gravity?: Gravity;
  readonly residence?: Residence;
  /** Where the emergency happened, if not at home; when, if not the day before */
  readonly occurred?: { readonly on?: IsoDate; readonly at?: string };
  readonly otherAid?: string;
  readonly pending?: PendingRelief;
  /** Told at once to be missing at intake; in before the decision */
  readonly missing?: readonly Material[];
  /** 先行救助: ordered and paid the day it was reported; `decidedOn` is the day its paperwork is complete */
  readonly ordered?: true;
  /** Approved less than was ordered, after the difference came back */
  readonly approvedYuan?: number;
  /** Above the township's limit: handed up, and decided by the county */
  readonly county?: true;
  /** 一事一议, by the township or by the county's 协调机制 */
  readonly discussion?: true;
  readonly objection?: Objection;
  readonly decidedOn?: IsoDate;
  readonly handouts?: readonly Handout[];
  /** Earned by the family in the six months before, 元, where its members' yearly incomes do not say */
  readonly earnedYuan?: number;
  /** 特殊情况 */
  readonly special?: string;
  /** Answers of the approver to what must be explained, by code of the rule */
  readonly overrides?: Readonly<Record<string, string>>;
  /** The same, given before the payment: what came up only after the approval */
  readonly explained?: Readonly<Record<string, string>>;
  /** Not helped, with the ground given in writing */
  readonly refused?: { readonly ground: RefusalGround; readonly reason: string; readonly servedTo?: string };
  /** 申请人撤回 on a day, and why */
  readonly withdrawn?: { readonly on: IsoDate; readonly why: string };
  readonly referral?: Referral;
  readonly visit?: Visit;
  readonly demand?: Demand;
  /** Written by hand, without power or in the field, and entered on this day */
  readonly enteredOn?: IsoDate;
  readonly until?: Station;
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

/** Whether a case goes as far as a station. */
export const reaches = ({ until }: CaseStory, station: Station): boolean =>
  until === undefined || STATIONS.indexOf(station) <= STATIONS.indexOf(until);
