/** The first book. Frozen: a released migration is never edited, its SHA-256 is stored in every book. */
import { DATE, guard, oneOf, PERIOD } from './sql.ts';

const OFFICE = `
CREATE TABLE book (
  id INTEGER PRIMARY KEY CHECK (id = 1), uid TEXT NOT NULL, kind TEXT NOT NULL CHECK (${oneOf('kind', 'township')}),
  profile TEXT NOT NULL, demo INTEGER NOT NULL CHECK (demo IN (0, 1)), created_at TEXT NOT NULL, act_no INTEGER NOT NULL
) STRICT;
CREATE TABLE audit (
  no INTEGER PRIMARY KEY, at TEXT NOT NULL, staff_id INTEGER NOT NULL, session TEXT NOT NULL, act TEXT NOT NULL,
  request_id TEXT, input_sha256 TEXT NOT NULL, answer TEXT NOT NULL, rows TEXT NOT NULL,
  prev_hash TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX audit_request ON audit (request_id) WHERE request_id IS NOT NULL;
CREATE TABLE staff (id INTEGER PRIMARY KEY, uid TEXT NOT NULL, act_no INTEGER NOT NULL) STRICT;
CREATE TABLE staff_version (
  id INTEGER PRIMARY KEY, staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
  valid_from TEXT NOT NULL CHECK (valid_from ${DATE}), name TEXT NOT NULL, roles TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)), act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX staff_version_staff ON staff_version (staff_id, valid_from);
CREATE TABLE office_version (
  id INTEGER PRIMARY KEY, valid_from TEXT NOT NULL CHECK (valid_from ${DATE}), county TEXT NOT NULL, town TEXT NOT NULL,
  government TEXT NOT NULL, unit TEXT NOT NULL, address TEXT, phone TEXT, county_phone TEXT, bank_name TEXT,
  bank_account TEXT, basis TEXT, act_no INTEGER NOT NULL
) STRICT;
CREATE TABLE setting (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL, valid_from TEXT NOT NULL CHECK (valid_from ${DATE}), value TEXT NOT NULL,
  act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX setting_key ON setting (key, valid_from);
`;

const PEOPLE = `
CREATE TABLE person (id INTEGER PRIMARY KEY, uid TEXT NOT NULL, act_no INTEGER NOT NULL) STRICT;
CREATE TABLE person_version (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  valid_from TEXT NOT NULL CHECK (valid_from ${DATE}), name TEXT NOT NULL,
  id_number TEXT NOT NULL CHECK (length(id_number) = 18), phone TEXT, address TEXT, bank_name TEXT, bank_account TEXT,
  act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX person_version_person ON person_version (person_id, valid_from);
CREATE INDEX person_version_number ON person_version (id_number);
CREATE TABLE household (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL, head_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX household_head ON household (head_id);
CREATE TABLE household_version (
  id INTEGER PRIMARY KEY, household_id INTEGER NOT NULL REFERENCES household (id) ON DELETE RESTRICT,
  valid_from TEXT NOT NULL CHECK (valid_from ${DATE}), village TEXT NOT NULL, village_group TEXT,
  size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 40),
  category TEXT NOT NULL CHECK (${oneOf('category', 'dibao tekun edge monitored general')}), act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX household_version_household ON household_version (household_id, valid_from);
CREATE TABLE household_member (
  id INTEGER PRIMARY KEY, household_id INTEGER NOT NULL REFERENCES household (id) ON DELETE RESTRICT,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT, relation TEXT NOT NULL,
  present INTEGER NOT NULL CHECK (present IN (0, 1)), valid_from TEXT NOT NULL CHECK (valid_from ${DATE}),
  act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX household_member_household ON household_member (household_id);
CREATE INDEX household_member_person ON household_member (person_id);
`;

const CASES = `
CREATE TABLE relief_case (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL, year INTEGER NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  household_id INTEGER NOT NULL REFERENCES household (id) ON DELETE RESTRICT,
  type TEXT NOT NULL CHECK (${oneOf('type', 'urgent spending')}),
  cause TEXT NOT NULL CHECK (${oneOf('cause', 'fire traffic drowning injury illness collapse lightning medical chronic schooling other')}),
  cause_text TEXT NOT NULL, applied_on TEXT NOT NULL CHECK (applied_on ${DATE}),
  found_by TEXT NOT NULL CHECK (${oneOf('found_by', 'applied discovered reported')}), relative_of TEXT,
  imported INTEGER NOT NULL CHECK (imported IN (0, 1)), act_no INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX relief_case_number ON relief_case (year, number);
CREATE INDEX relief_case_person ON relief_case (person_id);
CREATE INDEX relief_case_household ON relief_case (household_id);
CREATE TABLE case_step (
  id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES relief_case (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (${oneOf('kind', 'accepted surveyed checked appraised notice_before notice_after reviewed skipped filed entered paperwork referred visited archived')}),
  on_date TEXT NOT NULL CHECK (on_date ${DATE}), opinion TEXT, staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
  act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX case_step_case ON case_step (case_id);
CREATE TABLE decision (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL, case_id INTEGER NOT NULL REFERENCES relief_case (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (${oneOf('kind', 'approved ordered refused')}), on_date TEXT NOT NULL CHECK (on_date ${DATE}),
  reference TEXT, way TEXT CHECK (${oneOf('way', 'cash goods service transfer card')}),
  amount_fen INTEGER CHECK (amount_fen > 0), staged INTEGER NOT NULL CHECK (staged IN (0, 1)), minutes TEXT, opinion TEXT, special TEXT,
  paperwork_due_on TEXT CHECK (paperwork_due_on ${DATE}), staff_id INTEGER REFERENCES staff (id) ON DELETE RESTRICT,
  act_no INTEGER NOT NULL, CHECK ((kind = 'refused') = (amount_fen IS NULL))
) STRICT;
CREATE INDEX decision_case ON decision (case_id);
CREATE TABLE finding (
  id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES relief_case (id) ON DELETE RESTRICT,
  stage TEXT NOT NULL CHECK (${oneOf('stage', 'decision payment import')}), subject_id INTEGER NOT NULL, code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (${oneOf('severity', 'forbid explain remind')}), message TEXT NOT NULL,
  document TEXT NOT NULL, article TEXT NOT NULL, override_reason TEXT, act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX finding_case ON finding (case_id);
CREATE TABLE agency (
  id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES relief_case (id) ON DELETE RESTRICT,
  kind TEXT CHECK (${oneOf('kind', 'guardian carer designated family staff')}), name TEXT NOT NULL, relation TEXT,
  id_number TEXT, phone TEXT, reason TEXT, agreement TEXT, county_filing TEXT,
  consent INTEGER NOT NULL CHECK (consent IN (0, 1)), act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX agency_case ON agency (case_id);
`;

const ACCOUNT =
  'bank cash goods in_transit received relief_cash relief_goods relief_service relief_transfer surrendered interest shortage';

const FUND = `
CREATE TABLE batch (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL, reference TEXT NOT NULL, on_date TEXT NOT NULL CHECK (on_date ${DATE}),
  through TEXT NOT NULL CHECK (through ${PERIOD}), total_fen INTEGER NOT NULL, act_no INTEGER NOT NULL
) STRICT;
CREATE TABLE transfer (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL,
  movement TEXT NOT NULL CHECK (${oneOf('movement', 'opening grant supplement replenish withdraw deposit pay_cash buy_goods receive_goods issue_goods buy_service pay_transfer refund recover indemnity interest surplus deficit write_off_loss surrender reversal')}),
  debit TEXT NOT NULL CHECK (${oneOf('debit', ACCOUNT)}), credit TEXT NOT NULL CHECK (${oneOf('credit', ACCOUNT)}),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  source TEXT CHECK (${oneOf('source', 'county upper donation dibao_surplus')}),
  on_date TEXT NOT NULL CHECK (on_date ${DATE}), period TEXT NOT NULL CHECK (period ${PERIOD}), summary TEXT NOT NULL,
  document TEXT, case_id INTEGER REFERENCES relief_case (id) ON DELETE RESTRICT,
  decision_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT, agency_id INTEGER REFERENCES agency (id) ON DELETE RESTRICT,
  payer_id INTEGER REFERENCES staff (id) ON DELETE RESTRICT, witness TEXT, special TEXT, payee_name TEXT, payee_bank TEXT,
  payee_account TEXT, reverses_id INTEGER REFERENCES transfer (id) ON DELETE RESTRICT,
  batch_id INTEGER REFERENCES batch (id) ON DELETE RESTRICT, imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
  act_no INTEGER NOT NULL, CHECK (debit <> credit)
) STRICT;
CREATE INDEX transfer_period ON transfer (period);
CREATE INDEX transfer_case ON transfer (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX transfer_reverses ON transfer (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE TABLE transfer_goods (
  transfer_id INTEGER NOT NULL REFERENCES transfer (id) ON DELETE RESTRICT, line INTEGER NOT NULL CHECK (line > 0),
  name TEXT NOT NULL, spec TEXT, unit TEXT NOT NULL, quantity_milli INTEGER NOT NULL CHECK (quantity_milli > 0),
  unit_price_fen INTEGER NOT NULL CHECK (unit_price_fen >= 0), amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  act_no INTEGER NOT NULL, PRIMARY KEY (transfer_id, line)
) STRICT, WITHOUT ROWID;
CREATE TABLE card_line (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL, case_id INTEGER NOT NULL REFERENCES relief_case (id) ON DELETE RESTRICT,
  decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE RESTRICT, amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  on_date TEXT NOT NULL CHECK (on_date ${DATE}), period TEXT NOT NULL CHECK (period ${PERIOD}),
  imported INTEGER NOT NULL CHECK (imported IN (0, 1)), act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX card_line_case ON card_line (case_id);
CREATE INDEX card_line_period ON card_line (period);
CREATE TABLE balance (key TEXT PRIMARY KEY, fen INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

const VOUCHERS = `
CREATE TABLE voucher_series (
  id INTEGER PRIMARY KEY, series TEXT NOT NULL, year INTEGER NOT NULL, start INTEGER NOT NULL CHECK (start > 0),
  width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 9), act_no INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX voucher_series_year ON voucher_series (series, year);
CREATE TABLE voucher (
  id INTEGER PRIMARY KEY REFERENCES transfer (id) ON DELETE RESTRICT, uid TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (${oneOf('kind', 'cash goods transfer')}), series TEXT NOT NULL, year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0), form_number TEXT, amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  red_of INTEGER REFERENCES voucher (id) ON DELETE RESTRICT, act_no INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX voucher_number ON voucher (series, year, number);
CREATE TABLE voucher_event (
  voucher_id INTEGER NOT NULL REFERENCES voucher (id) ON DELETE RESTRICT, seq INTEGER NOT NULL CHECK (seq > 0),
  kind TEXT NOT NULL CHECK (${oneOf('kind', 'issued signed voided reversed reprinted')}),
  on_date TEXT NOT NULL CHECK (on_date ${DATE}), reason TEXT, copies INTEGER, staff_id INTEGER NOT NULL,
  act_no INTEGER NOT NULL, PRIMARY KEY (voucher_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE number_declaration (
  id INTEGER PRIMARY KEY, series TEXT NOT NULL, year INTEGER NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (${oneOf('kind', 'lost not_imported spoilt')}), reason TEXT NOT NULL, act_no INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX number_declaration_number ON number_declaration (series, year, number);
`;

const MONTHS = `
CREATE TABLE batch_line (
  batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE RESTRICT,
  transfer_id INTEGER NOT NULL REFERENCES transfer (id) ON DELETE RESTRICT, amount_fen INTEGER NOT NULL CHECK (amount_fen <> 0),
  act_no INTEGER NOT NULL, PRIMARY KEY (batch_id, transfer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX batch_line_transfer ON batch_line (transfer_id);
CREATE TABLE batch_answer (
  id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE RESTRICT,
  on_date TEXT NOT NULL CHECK (on_date ${DATE}), document TEXT NOT NULL, act_no INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX batch_answer_batch ON batch_answer (batch_id);
CREATE TABLE line_answer (
  batch_id INTEGER NOT NULL, transfer_id INTEGER NOT NULL,
  answer TEXT NOT NULL CHECK (${oneOf('answer', 'written_off refused returned')}), reason TEXT, act_no INTEGER NOT NULL,
  PRIMARY KEY (batch_id, transfer_id),
  FOREIGN KEY (batch_id, transfer_id) REFERENCES batch_line (batch_id, transfer_id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE TABLE cash_count (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL, on_date TEXT NOT NULL CHECK (on_date ${DATE}), pieces TEXT NOT NULL,
  counted_fen INTEGER NOT NULL CHECK (counted_fen >= 0), book_fen INTEGER NOT NULL, unsigned_fen INTEGER NOT NULL,
  ious_fen INTEGER NOT NULL CHECK (ious_fen >= 0), unbooked_in TEXT NOT NULL, unbooked_out TEXT NOT NULL,
  difference_fen INTEGER NOT NULL, explanation TEXT, cashier TEXT NOT NULL, supervisor TEXT NOT NULL, act_no INTEGER NOT NULL
) STRICT;
CREATE TABLE month_event (
  id INTEGER PRIMARY KEY, period TEXT NOT NULL CHECK (period ${PERIOD}),
  kind TEXT NOT NULL CHECK (${oneOf('kind', 'closed reopened history')}), on_date TEXT NOT NULL CHECK (on_date ${DATE}),
  reason TEXT, outstanding TEXT, count_id INTEGER REFERENCES cash_count (id) ON DELETE RESTRICT,
  staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE RESTRICT,
  second_staff_id INTEGER REFERENCES staff (id) ON DELETE RESTRICT, act_no INTEGER NOT NULL
) STRICT;
CREATE INDEX month_event_period ON month_event (period);
CREATE TABLE published_head (
  id INTEGER PRIMARY KEY, audit_no INTEGER NOT NULL, hash TEXT NOT NULL,
  what TEXT NOT NULL CHECK (${oneOf('what', 'papers package')}), period TEXT NOT NULL CHECK (period ${PERIOD}),
  sha256 TEXT, act_no INTEGER NOT NULL
) STRICT;
CREATE TABLE history_import (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL, file_name TEXT NOT NULL, file_sha256 TEXT NOT NULL,
  rows INTEGER NOT NULL, accepted INTEGER NOT NULL, refused INTEGER NOT NULL, act_no INTEGER NOT NULL
) STRICT;
CREATE TABLE history_row (
  id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL, row_key TEXT NOT NULL, sheet TEXT NOT NULL,
  row_no INTEGER NOT NULL, case_id INTEGER REFERENCES relief_case (id) ON DELETE RESTRICT, act_no INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX history_row_key ON history_row (row_key);
CREATE TABLE draft (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, staff_id INTEGER NOT NULL, content TEXT NOT NULL, updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE verified_head (id INTEGER PRIMARY KEY CHECK (id = 1), no INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
`;

const PROTECTED = [
  'book',
  'audit',
  'staff',
  'staff_version',
  'office_version',
  'setting',
  'person',
  'person_version',
  'household',
  'household_version',
  'household_member',
  'relief_case',
  'case_step',
  'decision',
  'finding',
  'agency',
  'batch',
  'transfer',
  'transfer_goods',
  'card_line',
  'voucher_series',
  'voucher',
  'voucher_event',
  'number_declaration',
  'batch_line',
  'batch_answer',
  'line_answer',
  'cash_count',
  'month_event',
  'published_head',
  'history_import',
  'history_row',
];

export const firstBook = {
  number: 1,
  name: 'first-book',
  sql: [OFFICE, PEOPLE, CASES, FUND, VOUCHERS, MONTHS, ...PROTECTED.map(guard)].join('\n'),
};
