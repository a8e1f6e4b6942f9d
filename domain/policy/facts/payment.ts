/** What a rule may know about one payment, made or planned: way, amount, how it was decided and how it is handed out. */
import type { IsoDate } from '../../calendar/date.ts';
import type { Level, ProcedureStep, ServiceKind } from '../../entities/case-codes.ts';
import type { AgentKind, Source, Way } from '../../entities/codes.ts';
import type { Fen } from '../../money/fen.ts';
import type { AppliedFor, CaseFacts, Key } from './case.ts';

/** 代领人, present only when somebody else than the person receives. */
export interface AgentFacts {
  readonly name: string;
  readonly kind?: AgentKind | undefined;
  /** 与救助对象关系, as written */
  readonly relation?: string | undefined;
  /** Why the person cannot come (智力、身体等原因) */
  readonly reason?: string | undefined;
  /** 代领协议编号, filed with the township */
  readonly agreementNo?: string | undefined;
  /** 县级民政部门备案号 */
  readonly countyFilingNo?: string | undefined;
  /** The person or the guardian agrees in writing, or it is on record that the person cannot express a will. */
  readonly consent?: boolean | undefined;
  /** A social-assistance worker or village cadre, whatever else he is to the person */
  readonly isStaff?: boolean | undefined;
  /** 本人指定: the paper in which the person names the agent */
  readonly designation?: string | undefined;
  /** 乡镇核实: nobody of the family can collect (吉林 2020 一) */
  readonly noFamily?: boolean | undefined;
  /** Day of the township's filing, and of the county's */
  readonly filedOn?: IsoDate | undefined;
  readonly countyFiledOn?: IsoDate | undefined;
}

/** The payment under judgment. */
export interface JudgedPayment extends AppliedFor {
  readonly way: Way;
  /** This payment */
  readonly amountFen: Fen;
  /** The whole decision, or the order while there is no decision yet */
  readonly approvedFen: Fen;
  /** 先行救助: paid on an order, paperwork after */
  readonly emergency: boolean;
  /** 特殊情况 (红河) or 确需 (吉林), with the reason on record */
  readonly special?: { readonly flagged: boolean; readonly reason?: string | undefined } | undefined;
  readonly agent?: AgentFacts | undefined;
}

/** 公示 of the decision to be made */
export interface NoticeFacts {
  readonly postedOn: IsoDate;
  /** Last day it hung; undefined while it hangs */
  readonly endedOn?: IsoDate | undefined;
  readonly place?: string | undefined;
  /** Objections not yet answered */
  readonly openObjections: number;
}

/** How the decision came about. */
export interface ProcedureFacts {
  readonly level: Level;
  /** Steps done by the day of the decision */
  readonly done: readonly ProcedureStep[];
  /** Steps recorded as skipped, with the rule that lets one */
  readonly skipped: readonly ProcedureStep[];
  readonly notice?: NoticeFacts | undefined;
  /** 分阶段救助 */
  readonly staged: boolean;
  /** 一事一议: number of its record; undefined where there was none */
  readonly discussion?: string | undefined;
  /** 集体研究纪要编号 */
  readonly minutes?: string | undefined;
  /** Suggested by the office's tiers (domain/relief/suggestion.ts), 分; undefined where no tier fits */
  readonly suggestedFen?: Fen | undefined;
  /** Staff keys: who took the case in, who reviewed, who decided */
  readonly openedBy: Key;
  readonly reviewedBy?: Key | undefined;
  readonly decidedBy: Key;
}

/** How the payment is handed out. */
export interface HandlingFacts {
  /** Absent for 一卡通: the county's money */
  readonly source?: Source | undefined;
  readonly service?:
    | { readonly kind: ServiceKind; readonly from?: IsoDate | undefined; readonly to?: IsoDate | undefined }
    | undefined;
  /** 财务审批: the day the finance side agreed */
  readonly financeOn?: IsoDate | undefined;
  /** Other households the same agent, his telephone or account has collected for in the last year */
  readonly agentElsewhere?: { readonly households: number; readonly by: 'number' | 'name' | 'phone' } | undefined;
  /** Payments of other approvals already made on that day */
  readonly sameDay: number;
  /** Words written of this payment: cause, service, summary. Searched for purposes the fund may not serve */
  readonly words: readonly string[];
}

export interface PaymentFacts extends CaseFacts {
  readonly payment: JudgedPayment;
  readonly procedure?: ProcedureFacts | undefined;
  readonly handling?: HandlingFacts | undefined;
}
