/**
 * The whole life of a case: typed steps, findings at every stage, rosters, days off, another fund's payments. Columns are added
 * empty, so that what older audit rows say of their rows does not change. Frozen once released.
 */
import { DATE, guard, oneOf, PERIOD } from './sql.ts';

const ADDED = `
ALTER TABLE relief_case ADD COLUMN gravity TEXT CHECK (${oneOf('gravity', 'light heavy major')});
ALTER TABLE relief_case ADD COLUMN residence TEXT CHECK (${oneOf('residence', 'local permit visitor')});
ALTER TABLE relief_case ADD COLUMN occurred_on TEXT CHECK (occurred_on ${DATE});
ALTER TABLE relief_case ADD COLUMN occurred_at TEXT;
ALTER TABLE relief_case ADD COLUMN requested_fen INTEGER CHECK (requested_fen > 0);
ALTER TABLE relief_case ADD COLUMN other_aid TEXT;
ALTER TABLE relief_case ADD COLUMN pending TEXT CHECK (${oneOf('pending', 'dibao tekun')});
ALTER TABLE relief_case ADD COLUMN reporter_name TEXT;
ALTER TABLE relief_case ADD COLUMN reporter_phone TEXT;
ALTER TABLE person_version ADD COLUMN account_verified INTEGER CHECK (account_verified IN (0, 1));
ALTER TABLE household_version ADD COLUMN registry TEXT CHECK (${oneOf('registry', 'city rural')});
ALTER TABLE household_member ADD COLUMN health TEXT;
ALTER TABLE household_member ADD COLUMN occupation TEXT;
ALTER TABLE household_member ADD COLUMN yearly_income_fen INTEGER CHECK (yearly_income_fen >= 0);
ALTER TABLE decision ADD COLUMN level TEXT CHECK (${oneOf('level', 'township county')});
ALTER TABLE decision ADD COLUMN ground TEXT CHECK (${oneOf('ground', 'not_in_need over_line repeated untrue not_local uncooperative covered other')});
ALTER TABLE agency ADD COLUMN no_family TEXT;
ALTER TABLE agency ADD COLUMN filed_on TEXT CHECK (filed_on ${DATE});
ALTER TABLE agency ADD COLUMN county_filed_on TEXT CHECK (county_filed_on ${DATE});
ALTER TABLE transfer ADD COLUMN service_kind TEXT CHECK (${oneOf('service_kind', 'shelter care counselling other')});
ALTER TABLE transfer ADD COLUMN begins_on TEXT CHECK (begins_on ${DATE});
ALTER TABLE transfer ADD COLUMN ends_on TEXT CHECK (ends_on ${DATE});
CREATE INDEX transfer_day ON transfer (on_date);
CREATE INDEX transfer_batch ON transfer (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX voucher_form ON voucher (form_number) WHERE form_number IS NOT NULL;
CREATE INDEX card_line_day ON card_line (on_date);
CREATE INDEX relief_case_applied ON relief_case (applied_on);
CREATE INDEX decision_day ON decision (on_date);
CREATE INDEX agency_name ON agency (name);
CREATE INDEX agency_number ON agency (id_number) WHERE id_number IS NOT NULL;
CREATE INDEX agency_phone ON agency (phone) WHERE phone IS NOT NULL;
CREATE INDEX transfer_agency ON transfer (agency_id) WHERE agency_id IS NOT NULL;
`;

/** A CHECK cannot be altered: the table is made anew with the longer list, row by row the same. */
const rebuilt = (table: string, columns: string, definition: string, after: string): string => `
CREATE TABLE ${table}_new (${definition}) STRICT;
INSERT INTO ${table}_new (${columns}) SELECT ${columns} FROM ${table} ORDER BY id;
DROP TABLE ${table};
ALTER TABLE ${table}_new RENAME TO ${table};
${after}
${guard(table)}`;

const STEPS =
  'accepted materials surveyed income_tested checked appraised notice_before notice_ended objection objection_answered reviewed met ' +
  'skipped handed_up filed finance_agreed receipt_seen handed_over notice_after entered paperwork refusal_served referred ' +
  'referral_answered recovery_demanded visited withdrawn archived';

const STEP_TABLE = rebuilt(
  'case_step',
  'id, case_id, kind, on_date, opinion, staff_id, act_no',
  `
  id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES relief_case (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (${oneOf('kind', STEPS)}), on_date TEXT NOT NULL CHECK (on_date ${DATE}), opinion TEXT,
  detail TEXT CHECK (json_valid(detail)), staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE RESTRICT, act_no INTEGER NOT NULL
`,
  `CREATE INDEX case_step_case ON case_step (case_id);
CREATE INDEX case_step_archived ON case_step (case_id) WHERE kind = 'archived';
CREATE INDEX case_step_asked ON case_step (case_id) WHERE kind IN ('recovery_demanded', 'referred');`,
);

const FINDING_TABLE = rebuilt(
  'finding',
  'id, case_id, stage, subject_id, code, severity, message, document, article, override_reason, act_no',
  `
  id INTEGER PRIMARY KEY, case_id INTEGER REFERENCES relief_case (id) ON DELETE RESTRICT,
  stage TEXT NOT NULL CHECK (${oneOf('stage', 'intake decision payment purchase tekun close sending import')}),
  subject_id INTEGER NOT NULL, period TEXT CHECK (period ${PERIOD}), code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (${oneOf('severity', 'forbid explain remind')}), message TEXT NOT NULL,
  document TEXT NOT NULL, article TEXT NOT NULL, override_reason TEXT, act_no INTEGER NOT NULL
`,
  `CREATE INDEX finding_case ON finding (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX finding_act ON finding (act_no);`,
);

const REGISTERS = `
CREATE TABLE roster (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL, kind TEXT NOT NULL CHECK (${oneOf('kind', 'dibao tekun edge monitored death')}),
  as_of TEXT NOT NULL CHECK (as_of ${DATE}), file_name TEXT NOT NULL, lines INTEGER NOT NULL CHECK (lines >= 0), act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX roster_kind ON roster (kind, as_of);
CREATE TABLE roster_entry (
  id INTEGER PRIMARY KEY, roster_id INTEGER NOT NULL REFERENCES roster (id) ON DELETE RESTRICT, name TEXT NOT NULL,
  id_number TEXT NOT NULL CHECK (length(id_number) = 18), village TEXT, died_on TEXT CHECK (died_on ${DATE}), act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX roster_entry_number ON roster_entry (id_number);
CREATE TABLE holiday_year (
  id INTEGER PRIMARY KEY, year INTEGER NOT NULL CHECK (year BETWEEN 2015 AND 2199), document TEXT NOT NULL,
  off TEXT NOT NULL CHECK (json_valid(off)), worked TEXT NOT NULL CHECK (json_valid(worked)), act_no INTEGER NOT NULL
) STRICT;
CREATE TABLE tekun_payment (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL, person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  purpose TEXT NOT NULL CHECK (${oneOf('purpose', 'funeral medical')}), on_date TEXT NOT NULL CHECK (on_date ${DATE}),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0), way TEXT NOT NULL CHECK (${oneOf('way', 'cash transfer card')}),
  payee_kind TEXT NOT NULL CHECK (${oneOf('payee_kind', 'handler institution hospital other')}), payee_name TEXT NOT NULL,
  payee_bank TEXT, payee_account TEXT, designated INTEGER CHECK (designated IN (0, 1)),
  approved_by TEXT NOT NULL CHECK (${oneOf('approved_by', 'township county')}), reference TEXT NOT NULL, note TEXT, act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX tekun_payment_person ON tekun_payment (person_id);
`;

export const caseLife = {
  number: 2,
  name: 'case-life',
  sql: [
    ADDED,
    STEP_TABLE,
    FINDING_TABLE,
    REGISTERS,
    ...['roster', 'roster_entry', 'holiday_year', 'tekun_payment'].map(guard),
  ].join('\n'),
};
