/** What a 四联单 says: all texts as they were on the voucher's date, all amounts in 分. Invented samples in sample.ts. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { CaseType, Category, Sex, Source, VoucherKind } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { IssueMark, ReprintMark } from '../kit/index.ts';

/** The office a paper comes from. */
export interface VoucherOffice {
  /** e.g. 南汀县 */
  readonly county: string;
  /** e.g. 勐禾乡 */
  readonly town: string;
  /** 监督电话 of the township and of the county; '' if there is none. */
  readonly phone: string;
  readonly countyPhone: string;
}

export interface VoucherPerson {
  readonly name: string;
  readonly sex: Sex;
  /** 家庭人口; null if not known (imported history). */
  readonly householdSize: number | null;
  readonly phone: string;
  /** 18 digits, or '' if not known. */
  readonly idNumber: string;
  readonly category: Category;
  readonly address: string;
}

/** 代领人 and the papers he collects on. */
export interface VoucherAgent {
  readonly name: string;
  readonly relation: string;
  readonly idNumber: string;
  readonly reason: string;
  /** 协议（备案）编号 */
  readonly deed: string;
}

/** Where a transfer goes. */
export interface VoucherPayee {
  readonly name: string;
  readonly bank: string;
  readonly account: string;
  /** 银行回单 number, '' until there is one. */
  readonly slip: string;
}

/** What a goods voucher hands out, in words, and the 实物领取单 that lists it when the words do not fit. */
export interface VoucherGoods {
  readonly text: string;
  /** Number of the 实物领取单. */
  readonly receipt: string;
}

/** One part of the voucher; which parts there are is a setting of the office. */
export interface VoucherCopy {
  /** e.g. 存根联 */
  readonly name: string;
  /** Who keeps it, e.g. {乡}民政办公室留存. */
  readonly holder: string;
  /** Second line at the foot. {乡} {县} {乡电话} {县电话} are filled in. */
  readonly note: string;
  /** Note in 黑体: it speaks to the person helped. */
  readonly bold?: boolean;
  /** Identity numbers masked and a sensitive cause in general words. */
  readonly discreet?: boolean;
}

export interface VoucherView {
  readonly kind: VoucherKind;
  /** As printed, e.g. 2026-000051. */
  readonly number: string;
  /** 发放日期 or, on a red slip, 冲销日期. */
  readonly date: IsoDate;
  readonly office: VoucherOffice;
  /** First nine characters of the audit chain's head, e.g. 9F3A-71C2; in the QR code. */
  readonly chainHead: string;
  readonly person: VoucherPerson;
  readonly caseType: CaseType;
  readonly cause: string;
  /** The cause in general words, where its own words are sensitive (diagnosis); for discreet copies. */
  readonly publicCause?: string;
  /** approval 审批 · order 先行救助, paid on an order before the approval. */
  readonly basis: { readonly kind: 'approval' | 'order'; readonly number: string; readonly date: IsoDate };
  readonly source: Source;
  /** 分; negative on a red slip. */
  readonly fen: Fen;
  readonly agent?: VoucherAgent;
  /** Required for a transfer. */
  readonly payee?: VoucherPayee;
  /** Required for goods. */
  readonly goods?: VoucherGoods;
  /** 红字: the voucher this one reverses, in full or in part. */
  readonly reverses?: { readonly number: string; readonly reason: string };
  readonly voided?: IssueMark;
  readonly reprint?: ReprintMark;
  /** Two to four parts. */
  readonly copies: readonly VoucherCopy[];
}
