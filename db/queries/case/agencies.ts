/** 代领备案 of a case. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { AgentKind } from '../../../domain/entities/codes.ts';
import type { Book } from '../../book.ts';

export interface FiledAgency {
  readonly id: number;
  readonly kind: AgentKind | null;
  readonly name: string;
  readonly relation: string | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly reason: string | null;
  readonly agreement: string | null;
  readonly countyFiling: string | null;
  readonly consent: boolean;
  readonly noFamily: string | null;
  readonly filedOn: IsoDate | null;
  readonly countyFiledOn: IsoDate | null;
}

/** In the order of filing. */
export const agenciesOf = (book: Book, caseId: number): FiledAgency[] =>
  book
    .all<Omit<FiledAgency, 'consent'> & { consent: 0 | 1 }>(
      `SELECT id, kind, name, relation, id_number AS idNumber, phone, reason, agreement, county_filing AS countyFiling, consent,
         no_family AS noFamily, filed_on AS filedOn, county_filed_on AS countyFiledOn FROM agency WHERE case_id = ? ORDER BY id`,
      caseId,
    )
    .map((row) => ({ ...row, consent: row.consent === 1 }));
