/** 特困人员丧葬费、医疗费 (吉林 2020 三): another fund's payment, recorded here. */
import type { IsoDate } from '../../calendar/date.ts';
import type { Level, TekunPayee, TekunPurpose } from '../../entities/case-codes.ts';
import type { Way } from '../../entities/codes.ts';
import type { Stage } from '../finding.ts';

export interface TekunFacts {
  readonly stage: Stage;
  readonly on: IsoDate;
  readonly purpose: TekunPurpose;
  readonly way: Way;
  readonly payee: TekunPayee;
  readonly approvedBy: Level;
  /** The person was 特困 by the rosters of that day; undefined where no roster of that day is there */
  readonly isTekun?: boolean | undefined;
  /** 定点医疗机构 */
  readonly designated?: boolean | undefined;
}
