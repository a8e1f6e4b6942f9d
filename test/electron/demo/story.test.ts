/** The story itself, told into a book: which events it knows, and what it leaves to do. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  GRAVITIES,
  LEVELS,
  REGISTRIES,
  RESIDENCES,
  ROSTERS,
  SERVICE_KINDS,
  TEKUN_PURPOSES,
} from '../../../domain/entities/case-codes.ts';
import {
  AGENT_KINDS,
  CASE_TYPES,
  CATEGORIES,
  CAUSES,
  FOUND_BY,
  SOURCES,
  WAYS,
} from '../../../domain/entities/codes.ts';
import { CASE_STEPS, SYSTEM_DATES } from '../../../domain/entities/steps.ts';
import { MOVEMENTS } from '../../../domain/ledger/movements.ts';
import { settingsAskedFor } from '../../../domain/policy/evaluate.ts';
import type { Book } from '../../../db/book.ts';
import { contract, procedureNames } from '../../../electron/contract/index.ts';
import { DEMO_PROFILE, LAST_DAY } from '../../../electron/office/demo/office.ts';
import { SETTINGS } from '../../../electron/office/demo/settings.ts';
import type { Storyteller } from '../../../electron/office/demo/storyteller.ts';
import { tellTownship } from '../../../electron/office/demo/township.ts';

const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'relief-story-'));
let teller: Storyteller;
let book: Book;

beforeAll(async () => {
  teller = await tellTownship(join(folder, 'book'));
  ({ book } = teller);
});

afterAll(() => {
  book.close();
  rmSync(folder, { recursive: true, force: true });
});

const column = (sql: string): string[] => book.all<{ value: string }>(sql).map(({ value }) => value);
const distinct = (table: string, name: string): string[] =>
  column(`SELECT DISTINCT ${name} AS value FROM ${table} WHERE ${name} IS NOT NULL ORDER BY value`);
const keysOf = (words: object): string[] => Object.keys(words).toSorted();

describe('the story knows every kind of event', () => {
  it('uses every act of the contract but giving a login', () => {
    const acts = procedureNames.filter((name) => contract[name].kind === 'act' && name !== 'staff.login');
    const used = new Set(distinct('audit', 'act'));
    expect(acts.filter((name) => !used.has(name))).toEqual([]);
  });

  it.each([
    ['movements', 'transfer', 'movement', keysOf(MOVEMENTS)],
    ['sources', 'transfer', 'source', keysOf(SOURCES)],
    ['ways', 'decision', 'way', keysOf(WAYS)],
    ['decisions', 'decision', 'kind', ['approved', 'ordered', 'refused']],
    ['types', 'relief_case', 'type', keysOf(CASE_TYPES)],
    ['causes', 'relief_case', 'cause', keysOf(CAUSES)],
    ['ways a case was found', 'relief_case', 'found_by', keysOf(FOUND_BY)],
    ['categories', 'household_version', 'category', keysOf(CATEGORIES)],
    ['steps', 'case_step', 'kind', keysOf(CASE_STEPS)],
    ['agents', 'agency', 'kind', keysOf(AGENT_KINDS)],
    ['vouchers', 'voucher', 'kind', ['cash', 'goods', 'transfer']],
    ['voucher events', 'voucher_event', 'kind', ['issued', 'reprinted', 'reversed', 'signed', 'voided']],
    ['declared numbers', 'number_declaration', 'kind', ['lost', 'spoilt']],
    ['answers of the county', 'line_answer', 'answer', ['refused', 'returned', 'written_off']],
    ['month events', 'month_event', 'kind', ['closed', 'history', 'reopened']],
    ['gravities', 'relief_case', 'gravity', keysOf(GRAVITIES)],
    ['residences', 'relief_case', 'residence', keysOf(RESIDENCES)],
    ['registries', 'household_version', 'registry', keysOf(REGISTRIES)],
    ['levels of a decision', 'decision', 'level', keysOf(LEVELS)],
    ['rosters', 'roster', 'kind', keysOf(ROSTERS)],
    ['purposes of 特困 money', 'tekun_payment', 'purpose', keysOf(TEKUN_PURPOSES)],
    [
      'services but the unnamed one',
      'transfer',
      'service_kind',
      keysOf(SERVICE_KINDS).filter((kind) => kind !== 'other'),
    ],
  ])('all %s', (_, table, name, expected) => {
    expect(distinct(table, name)).toEqual(expected);
  });

  it('writes down what belongs to a step, for every kind that has more than a day', () => {
    const detailed = column(
      `SELECT DISTINCT kind AS value FROM case_step WHERE detail IS NOT NULL AND detail <> '{}' ORDER BY value`,
    );
    expect(detailed).toEqual(keysOf(CASE_STEPS).filter((kind) => kind !== 'withdrawn'));
  });

  it.each([
    ['a step left out is each of the three that may be', 'skipped', 'step', ['appraised', 'checked', 'notice_before']],
    ['paperwork is made up item by item', 'paperwork', 'item', ['register', 'seal', 'signature']],
    ['meetings of the township and of the county', 'met', 'meeting', ['special', 'township']],
    ['一事一议 and not', 'met', 'discussion', [0, 1]],
    ['objections upheld and not', 'objection_answered', 'upheld', [0, 1]],
    ['referrals taken up and not', 'referral_answered', 'accepted', [0, 1]],
    ['visits that find the trouble over and not', 'visited', 'stillInNeed', [0, 1]],
  ])('%s', (_, kind, key, expected) => {
    const values = book.all<{ value: unknown }>(
      `SELECT DISTINCT json_extract(detail, '$.${key}') AS value FROM case_step WHERE kind = ? ORDER BY value`,
      kind,
    );
    expect(values.map(({ value }) => value)).toEqual(expected);
  });

  it('enters all five dates of every case that is on file', () => {
    const dates = column(
      `SELECT (SELECT max((SELECT count(*) FROM json_each(e.detail, '$.dates'))) FROM case_step e
         WHERE e.case_id = s.case_id AND e.kind = 'entered') AS value
       FROM case_step s WHERE s.kind = 'archived'
         AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.case_id = s.case_id AND d.kind = 'refused')`,
    );
    expect(dates.length).toBeGreaterThan(80);
    expect(dates.filter((count) => Number(count) !== Object.keys(SYSTEM_DATES).length)).toEqual([]);
  });

  it('asks households what the forms ask', () => {
    const row = book.get<Record<string, number>>(
      `SELECT (SELECT count(*) FROM household_member WHERE health IS NOT NULL AND occupation IS NOT NULL AND yearly_income_fen IS NOT NULL) AS members,
         (SELECT count(*) FROM relief_case WHERE requested_fen IS NULL) AS unasked,
         (SELECT count(*) FROM relief_case WHERE type = 'urgent' AND (occurred_on IS NULL OR occurred_at IS NULL)) AS nowhere,
         (SELECT count(*) FROM relief_case WHERE found_by = 'reported' AND reporter_name IS NULL) AS unnamed,
         (SELECT count(*) FROM relief_case WHERE other_aid IS NOT NULL) AS aided,
         (SELECT count(*) FROM relief_case WHERE pending IS NOT NULL) AS pending`,
    );
    expect(row).toMatchObject({ unasked: 0, nowhere: 0, unnamed: 0, aided: 2, pending: 1 });
    expect(row?.['members']).toBeGreaterThan(20);
  });

  it('files whoever collects before the payment, but for one named with it', () => {
    const late = column(
      `SELECT g.name AS value FROM agency g JOIN transfer t ON t.agency_id = g.id WHERE g.act_no = t.act_no ORDER BY value`,
    );
    expect(late).toEqual(['黄志明']);
  });

  it('replaces a year of days off by the State Council’s own document', () => {
    expect(book.get('SELECT year, document FROM holiday_year')).toEqual({
      year: 2026,
      document: '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）',
    });
  });

  it('sets every parameter a rule of its profile asks for', () => {
    const given = new Set<string>(SETTINGS.map(({ key }) => key));
    expect(settingsAskedFor(DEMO_PROFILE).filter((key) => !given.has(key))).toEqual([]);
  });

  it('overrides what must be explained, each with a reason', () => {
    const codes = column(`SELECT DISTINCT code AS value FROM finding WHERE override_reason IS NOT NULL ORDER BY value`);
    expect(codes).toEqual([
      'income-over-line',
      'same-cause',
      'shared-agent',
      'spending-type-cash',
      'split-payment',
      'staff-relative',
      'third-in-year',
    ]);
    const unanswered = `SELECT code AS value FROM finding WHERE stage IN ('decision', 'payment') AND override_reason IS NULL`;
    expect(column(`${unanswered} AND severity = 'explain'`)).toEqual([]);
    expect(column(`SELECT code AS value FROM finding WHERE severity = 'forbid'`)).toEqual(['dead-person']);
    const reminded = column(`SELECT DISTINCT code AS value FROM finding WHERE severity = 'remind'`);
    expect(reminded).toEqual(
      expect.arrayContaining([
        'paid-late',
        'year-end-rush',
        'account-unverified',
        'category-differs',
        'amount-off-tier',
      ]),
    );
  });

  it('has the rare names and a name of twelve characters', () => {
    const names = distinct('person_version', 'name');
    for (const character of ['㛃', '𫖯', '䶮', '𬱖', '𠮷', '𣲗'])
      expect(names.some((name) => name.includes(character))).toBe(true);
    expect(names.some((name) => [...name].length === 12)).toBe(true);
  });
});

/** State of a person's newest case on the last day. */
const stateOf = (name: string): string => {
  const row = book.get<{ id: number }>(
    `SELECT max(c.id) AS id FROM relief_case c JOIN person_version v ON v.person_id = c.person_id WHERE v.name = ?`,
    name,
  );
  return teller.act('clerk', 'case.progress', { caseId: row?.id ?? 0, on: LAST_DAY }).state;
};

describe('what is left when the story ends', () => {
  it.each([
    ['刘永福', 'to_survey'],
    ['尼罕那', 'to_decide'],
    ['王秀英', 'posted'],
    ['玉腊香', 'to_decide'],
    ['俸艾嘎', 'with_county'],
    ['周堃', 'to_agree'],
    ['钟正明', 'to_pay'],
    ['何凤英', 'to_make_up'],
    ['罕金保', 'to_sign'],
    ['岩温丙', 'to_hand_over'],
    ['叶应门', 'to_disclose'],
    ['岩温叫', 'to_archive'],
    ['叶小香', 'withdrawn'],
    ['岩应帕', 'archived'],
  ])('%s stands at %s', (name, state) => {
    expect(stateOf(name)).toBe(state);
  });

  it('is work to do, some of it overdue, all of it with a last day', () => {
    const todo = teller.act('clerk', 'work.todo', { on: LAST_DAY, limit: 200 });
    expect(todo.rows.filter(({ dueOn }) => dueOn === undefined)).toEqual([]);
    expect(todo.overdue).toBeGreaterThan(0);
    const late = todo.rows.filter(({ dueOn = '' }) => dueOn < LAST_DAY).map(({ code, name }) => `${name} ${code}`);
    expect(late).toEqual(
      expect.arrayContaining([
        '何凤英 paperwork-overdue',
        '罕金保 voucher-unsigned',
        '岩温丙 agent-not-handed-over',
        '叶应门 not-entered',
        '岩温叫 recovery-open',
      ]),
    );
    expect(todo.rows.map(({ code, name }) => `${name} ${code}`)).toEqual(
      expect.arrayContaining(['王秀英 objection-open', '王秀英 notice_ends', '罕翀 referral-unanswered']),
    );
  });

  it('shows an inspector what is open and what is shared', () => {
    const span = { from: '2025-01-01', to: LAST_DAY };
    const view = teller.act('manager', 'inspect.view', span);
    expect(view.missing).toEqual([]);
    expect(view.unreturned.rows.map(({ name }) => name)).toEqual(['罕金保']);
    expect(view.latePaperwork.rows.filter(({ completedOn }) => completedOn === null)).toMatchObject([
      { name: '何凤英' },
    ]);
    expect(view.sameHand.total).toBe(0);
    expect(teller.act('manager', 'inspect.agents', span)).toMatchObject({
      rows: [{ names: ['玉光香'], households: 2 }],
    });
    const compared = teller.act('manager', 'report.compare', { ...span, limit: 200 });
    expect(compared.rows.filter(({ differs }) => differs).map(({ name }) => name)).toContain('王秀英');
  });
});
