/** 转介单 with its 回执 (红河 2019 二（四）3): whom to help further, with what, and what became of it. '' is left for the hand. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { ReferralTarget } from '../../domain/entities/case-codes.ts';
import type { Category, Sex, Way } from '../../domain/entities/codes.ts';
import type { Fen } from '../../domain/money/fen.ts';
import type { FormWords } from '../kit/form-words.ts';

export interface GivenHelp {
  readonly on: IsoDate;
  readonly way: Way;
  /** 分, less what came back */
  readonly fen: Fen;
}

/** The answer, where it is on record. */
export interface ReferralAnswer {
  readonly accepted: boolean;
  readonly result: string;
  readonly on: IsoDate;
}

export interface ReferralView {
  readonly words?: FormWords;
  readonly number: string;
  /** 转出单位 */
  readonly from: string;
  /** 转入单位 */
  readonly to: string;
  readonly target: ReferralTarget | null;
  /** null: for the hand */
  readonly on: IsoDate | null;
  readonly caseNumber: string;
  readonly person: {
    readonly name: string;
    readonly sex: Sex;
    readonly idNumber: string;
    readonly phone: string;
    readonly address: string;
    readonly people: number | null;
    readonly category: Category | null;
  };
  /** 困难情况 */
  readonly situation: string;
  readonly given: readonly GivenHelp[];
  /** 仍存困难与请求事项 */
  readonly need: string;
  /** Papers that go with it. */
  readonly papers: readonly string[];
  /** Agreement of the person on record. */
  readonly consent: boolean;
  /** 经办人 */
  readonly handler: string;
  readonly phone: string;
  /** Day by which the answer is asked for; null: for the hand */
  readonly answerBy: IsoDate | null;
  readonly answer: ReferralAnswer | null;
}
