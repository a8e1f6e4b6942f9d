/** What a 审计追溯表 says: one case from its application to its write-off, act by act as the audit chain has them. Amounts in 分. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { ChainHead } from '../kit/chain.ts';
import type { FormWords } from '../kit/form-words.ts';

/** One act of the chain. */
export interface TrailAct {
  readonly no: number;
  /** Office time: 2026-11-06 10:20:31 */
  readonly at: string;
  readonly by: string;
  /** What kind of act: 登记四联单已签领 */
  readonly act: string;
  /** What it wrote about this case. */
  readonly what: string;
  /** First characters of its hash, grouped. */
  readonly code: string;
  /** Whether its hash, worked out anew, is the one kept. */
  readonly intact: boolean;
}

/** A payment and where it stands with the county. */
export interface TrailPayment {
  /** '' for services and 一卡通. */
  readonly voucher: string;
  readonly on: IsoDate;
  readonly way: string;
  readonly fen: Fen;
  readonly returnedFen: Fen;
  readonly payer: string;
  /** 签领 with its day, 作废 … */
  readonly receipt: string;
  /** 文号 and day of the newest batch; '' before. */
  readonly batch: string;
  /** 县级批复: document, day and answer; '' before. */
  readonly answer: string;
  readonly state: string;
}

export interface TrailFinding {
  readonly stage: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly source: string;
  /** '' where none was given. */
  readonly reason: string;
}

export interface AuditTrailView {
  readonly words?: FormWords;
  readonly government: string;
  readonly caseNumber: string;
  readonly name: string;
  readonly idNumber: string;
  readonly village: string;
  readonly category: string;
  readonly type: string;
  readonly cause: string;
  readonly appliedOn: IsoDate;
  /** Where the case stands: 已归档 … */
  readonly state: string;
  /** null where nothing is approved. */
  readonly approvedFen: Fen | null;
  readonly paidFen: Fen;
  readonly acts: readonly TrailAct[];
  readonly payments: readonly TrailPayment[];
  readonly findings: readonly TrailFinding[];
  readonly chain: ChainHead;
}
