/**
 * 代领协议 and 代领备案表 (吉林 2020 一, 国家 2019 二（三）): who collects for whom, why, and who has looked into it. Amounts in 分; '' and
 * null leave their place for the hand.
 */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { AgentKind, Category, Way } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { FormWords } from '../kit/form-words.ts';

export interface AgencyPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly address: string;
}

export interface Agent {
  readonly kind: AgentKind | null;
  readonly name: string;
  /** 与救助对象关系 */
  readonly relation: string;
  readonly idNumber: string;
  readonly phone: string;
}

/** A payment the agent collected, and whether it was handed on. */
export interface AgencyPayment {
  readonly on: IsoDate;
  readonly way: Way;
  readonly fen: Fen;
  /** 四联单号; '' for services. */
  readonly voucher: string;
  /** 转交确认; null: not yet. */
  readonly handedOverOn: IsoDate | null;
}

export interface AgencyView {
  readonly words?: FormWords;
  /** 勐禾乡人民政府 */
  readonly government: string;
  /** 南汀县民政局 */
  readonly bureau: string;
  readonly caseNumber: string;
  /** 协议编号 */
  readonly agreement: string;
  readonly person: AgencyPerson;
  readonly people: number | null;
  readonly category: Category | null;
  readonly agent: Agent;
  /** 代领原因 */
  readonly reason: string;
  /** 救助事由 or the approved sum, as what is collected. */
  readonly scope: string;
  readonly payments: readonly AgencyPayment[];
  /** Signed consent of the person or guardian; null: not asked yet. */
  readonly consent: boolean | null;
  /** 乡镇核实: why nobody of the family can collect (指定工作人员). */
  readonly noFamily: string;
  readonly filedOn: IsoDate | null;
  /** 县级备案号 and day (指定工作人员). */
  readonly countyFiling: string;
  readonly countyFiledOn: IsoDate | null;
  readonly phones: readonly string[];
}
