/** What a rule may know of how far a case has come by a day: for to-do lists, the month's close and sending. */
import type { IsoDate } from '../../calendar/date.ts';
import type { Level, ReferralTarget } from '../../entities/case-codes.ts';
import type { CaseType, Way } from '../../entities/codes.ts';
import type { Fen } from '../../money/fen.ts';
import type { Stage } from '../finding.ts';
import type { Key } from './case.ts';

/** One payment that stands, net of what came back. */
export interface MadePayment {
  readonly on: IsoDate;
  readonly way: Way;
  /** What was paid, 分, and what has come back since */
  readonly amountFen: Fen;
  readonly returnedFen: Fen;
  /** Of this, what the payee brought back of his own accord: it is not owed to him again */
  readonly givenBackFen?: Fen | undefined;
  readonly returnedOn?: IsoDate | undefined;
  /** 四联单: absent for services and 一卡通 */
  readonly voucher?: VoucherFacts | undefined;
  /** Collected by somebody else */
  readonly agent?: { readonly name: string; readonly handedOverOn?: IsoDate | undefined } | undefined;
  /** 销账: absent for 一卡通, which never touches the fund */
  readonly writeOff?: { readonly done: boolean; readonly reportedOn?: IsoDate | undefined } | undefined;
}

export interface VoucherFacts {
  readonly number: string;
  readonly issuedOn: IsoDate;
  readonly signedOn?: IsoDate | undefined;
  /** The signed paper was seen to bear signature or fingerprint of whoever received */
  readonly receipt: boolean;
}

export interface ProgressFacts {
  readonly recordLevel: 'live' | 'history';
  readonly stage: Stage;
  /** The day the question is asked for */
  readonly on: IsoDate;
  readonly caseKey: Key;
  /** `2026-0012`, and the person's name, for messages */
  readonly number: string;
  readonly name: string;
  readonly type: CaseType;
  /** Absent where the application was withdrawn */
  readonly appliedOn?: IsoDate | undefined;
  readonly ordered?: { readonly on: IsoDate; readonly dueOn?: IsoDate | undefined } | undefined;
  readonly approved?:
    | {
        readonly on: IsoDate;
        readonly level: Level;
        readonly way: Way;
        readonly amountFen: Fen;
        readonly staged: boolean;
      }
    | undefined;
  readonly refusedOn?: IsoDate | undefined;
  readonly payments: readonly MadePayment[];
  /** 补办手续: what is still to be made up after 先行救助, in words */
  readonly outstanding: readonly string[];
  /** Day of the last entry in the province's system; payments after it are not in it */
  readonly enteredOn?: IsoDate | undefined;
  /** Day of the last 发放后公示; payments after it are not on it */
  readonly disclosedOn?: IsoDate | undefined;
  /** 备案 of the township's approval with the county */
  readonly filedOn?: IsoDate | undefined;
  readonly archivedOn?: IsoDate | undefined;
  readonly openObjections: readonly { readonly on: IsoDate; readonly what: string }[];
  readonly referrals: readonly {
    readonly target?: ReferralTarget | undefined;
    readonly on: IsoDate;
    readonly answeredOn?: IsoDate | undefined;
  }[];
  readonly recoveries: readonly {
    readonly demandedOn: IsoDate;
    readonly dueOn?: IsoDate | undefined;
    readonly amountFen: Fen;
    readonly recoveredFen: Fen;
  }[];
  /** 回访: still in difficulty after the help, on that day */
  readonly stillInNeedOn?: IsoDate | undefined;
}
