/** 家庭经济状况核对授权书: who lets whom look into what. '' and null leave their place for the hand. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { FormWords } from '../kit/form-words.ts';

/** One who signs: every adult of the family himself, for the others the guardian. */
export interface Authoriser {
  readonly name: string;
  /** 与申请人关系 */
  readonly relation: string;
  readonly idNumber: string;
  /** Under eighteen on the day; null: not known. */
  readonly minor: boolean | null;
  /** 监护人, who signs in his place; '' for the hand. */
  readonly guardian: string;
}

export interface AuthorisationView {
  readonly words?: FormWords;
  /** 勐禾乡人民政府 */
  readonly government: string;
  /** 南汀县民政局 */
  readonly bureau: string;
  readonly number: string;
  readonly applicant: {
    readonly name: string;
    readonly idNumber: string;
    readonly phone: string;
    readonly address: string;
  };
  /** The applicant first. */
  readonly family: readonly Authoriser[];
  /** 法定赡养、抚养、扶养义务人 */
  readonly supporters: readonly Authoriser[];
  /** Bodies asked; left out: the usual ones. */
  readonly bodies?: readonly string[];
  readonly signedOn: IsoDate | null;
}
