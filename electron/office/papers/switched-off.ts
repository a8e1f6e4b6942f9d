/** 停用的检查: which of the twenty checks the office had switched off in a span, since when, and who did it. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import { CHECKS, CIRCLED } from '../../../domain/policy/checks.ts';
import type { Book } from '../../../db/book.ts';
import type { Span } from '../../../db/queries/inspection/payments.ts';
import type { SwitchLine } from '../../../templates/inspection/index.ts';
import { officeTime } from './office-time.ts';

interface SwitchRow {
  readonly value: string;
  readonly from: IsoDate;
  readonly by: string | null;
  readonly at: string;
}

/** Of several settings for one day the last one counts. */
const SWITCH_SQL = `SELECT s.value, s.valid_from AS "from", json_extract(a.session, '$.name') AS "by", a.at
  FROM setting s JOIN audit a ON a.no = s.act_no WHERE s.key = ?
    AND NOT EXISTS (SELECT 1 FROM setting later WHERE later.key = s.key AND later.valid_from = s.valid_from AND later.id > s.id)
  ORDER BY s.valid_from`;

export const switchedOff = (book: Book, { from, to }: Span): SwitchLine[] =>
  CHECKS.flatMap(({ no, code, about }) => {
    const versions = book.all<SwitchRow>(SWITCH_SQL, `check.${code}`);
    return versions.flatMap((version, index): SwitchLine[] => {
      const until = versions[index + 1]?.from ?? null;
      const touches = version.from <= to && (until === null || until > from);
      if (version.value !== 'off' || !touches) return [];
      return [
        {
          check: `${CIRCLED[no - 1] ?? no}${about}`,
          from: version.from,
          until: until !== null && until <= to ? until : null,
          by: version.by ?? '',
          at: officeTime(version.at),
        },
      ];
    });
  });
