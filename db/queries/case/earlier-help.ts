/** 此前救助: what a person, and the household he lives in, was helped with before. Shown as soon as a number is typed. */
import type { IsoDate } from '../../../domain/calendar/date.ts';
import type { Cause, Way } from '../../../domain/entities/codes.ts';
import type { Book } from '../../book.ts';
import { RELIEF_ACCOUNTS } from '../../sql-words.ts';

export interface EarlierHelp {
  readonly caseId: number;
  readonly name: string;
  readonly cause: Cause;
  readonly causeText: string;
  readonly way: Way;
  readonly on: IsoDate;
  /** 分, net of what came back */
  readonly amountFen: number;
  /** The person's own help, or another's of the household */
  readonly own: boolean;
}

/** Cases of the person and of every household he heads or lives in, by index. */
const CASES = `WITH who AS (SELECT DISTINCT person_id AS id FROM person_version WHERE id_number = @idNumber),
  home AS (SELECT id FROM household WHERE head_id IN who
    UNION SELECT household_id FROM household_member WHERE person_id IN who),
  c AS (SELECT id, person_id, cause, cause_text FROM relief_case WHERE id IN
    (SELECT id FROM relief_case WHERE person_id IN who UNION SELECT id FROM relief_case WHERE household_id IN home))`;

const HELP_SQL = `${CASES}
  SELECT c.id AS caseId, c.cause, c.cause_text AS causeText, substr(t.debit, 8) AS way, t.on_date AS "on",
    t.amount_fen - coalesce((SELECT sum(r.amount_fen) FROM transfer r WHERE r.reverses_id = t.id), 0) AS amountFen,
    c.person_id IN who AS own,
    (SELECT name FROM person_version v WHERE v.person_id = c.person_id ORDER BY valid_from DESC, id DESC LIMIT 1) AS name
  FROM c JOIN transfer t ON t.case_id = c.id WHERE t.debit IN ${RELIEF_ACCOUNTS}
  UNION ALL
  SELECT c.id, c.cause, c.cause_text, 'card', l.on_date, l.amount_fen, c.person_id IN who,
    (SELECT name FROM person_version v WHERE v.person_id = c.person_id ORDER BY valid_from DESC, id DESC LIMIT 1)
  FROM c JOIN card_line l ON l.case_id = c.id ORDER BY 5 DESC LIMIT 200`;

/** The newest first; what has wholly gone back is nobody's help. */
export const earlierHelp = (book: Book, idNumber: string): EarlierHelp[] =>
  book
    .all<Omit<EarlierHelp, 'own'> & { own: 0 | 1 }>(HELP_SQL, { idNumber })
    .filter(({ amountFen }) => amountFen > 0)
    .map((row) => ({ ...row, own: row.own === 1 }));
