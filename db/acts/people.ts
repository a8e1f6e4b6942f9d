/** 人员与家庭: found by identity number, versioned by date. */
import type { IsoDate } from '../../domain/calendar/date.ts';
import type { Registry } from '../../domain/entities/case-codes.ts';
import type { Category } from '../../domain/entities/codes.ts';
import type { HouseholdInput, MemberInput, PersonChange, PersonInput } from '../../domain/entities/people.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { household, householdMember, householdVersion, person, personVersion } from '../schema/index.ts';

interface PersonRow {
  readonly personId: number;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string | null;
  readonly address: string | null;
  readonly bankName: string | null;
  readonly bankAccount: string | null;
  readonly accountVerified: 0 | 1 | null;
}

type Particulars = { readonly [K in keyof PersonInput]: PersonInput[K] | undefined } & Pick<
  PersonInput,
  'name' | 'idNumber'
>;

const flagOf = (yes: boolean | undefined): 0 | 1 | null => (yes === undefined ? null : yes ? 1 : 0);

const columns = (input: Particulars) => ({
  name: input.name,
  idNumber: input.idNumber,
  phone: input.phone ?? null,
  address: input.address ?? null,
  bankName: input.bankName ?? null,
  bankAccount: input.bankAccount ?? null,
  accountVerified: flagOf(input.accountVerified),
});

/** Who bears this number in the newest version of a person; a number once mistyped and corrected finds nobody. */
function personByNumber(tx: Tx, idNumber: string): PersonRow | undefined {
  const candidates = tx.book.all<{ personId: number }>(
    'SELECT DISTINCT person_id AS personId FROM person_version WHERE id_number = ?',
    idNumber,
  );
  return candidates.map(({ personId }) => newestPerson(tx, personId)).find((row) => row?.idNumber === idNumber);
}

const newestPerson = (tx: Tx, personId: number): PersonRow | undefined =>
  tx.book.get<PersonRow>(
    `SELECT person_id AS personId, name, id_number AS idNumber, phone, address, bank_name AS bankName, bank_account AS bankAccount,
       account_verified AS accountVerified
     FROM person_version WHERE person_id = ? ORDER BY valid_from DESC, id DESC LIMIT 1`,
    personId,
  );

/**
 * The person with this number, made or brought up to date. The name must agree: the same number under another name is
 * a mistake at the counter until somebody says otherwise.
 */
export function takePerson(tx: Tx, input: PersonInput, on: IsoDate): number {
  const known = personByNumber(tx, input.idNumber);
  if (known === undefined) {
    const personId = tx.insert(person, { uid: tx.newUid() });
    tx.insert(personVersion, { personId, validFrom: on, ...columns(input) });
    return personId;
  }
  if (known.name !== input.name)
    throw new Refusal(
      'name-differs',
      `身份证号与账簿中“${known.name}”的相同，姓名却写成“${input.name}”。请核对身份证；确需更名的，先办理人员信息变更。`,
    );
  const bankAccount = input.bankAccount ?? known.bankAccount;
  const merged = {
    ...columns(input),
    phone: input.phone ?? known.phone,
    address: input.address ?? known.address,
    bankName: input.bankName ?? known.bankName,
    bankAccount,
    // Another account has to be verified anew.
    accountVerified:
      flagOf(input.accountVerified) ?? (bankAccount === known.bankAccount ? known.accountVerified : null),
  };
  const changed = (['phone', 'address', 'bankName', 'bankAccount', 'accountVerified'] as const).some(
    (key) => merged[key] !== known[key],
  );
  if (changed) tx.insert(personVersion, { personId: known.personId, validFrom: on, ...merged });
  return known.personId;
}

/** The same for an old workbook: what it says is recorded, also where the name differs from an earlier row. */
export function takePersonAsWritten(tx: Tx, input: PersonInput, on: IsoDate): number {
  const known = personByNumber(tx, input.idNumber);
  if (known === undefined || known.name === input.name) return takePerson(tx, input, on);
  tx.insert(personVersion, {
    personId: known.personId,
    validFrom: on,
    ...columns({ ...input, phone: input.phone ?? known.phone ?? undefined }),
  });
  return known.personId;
}

export function changePerson(tx: Tx, input: PersonChange): { personId: number } {
  const { personId, validFrom } = input;
  if (newestPerson(tx, personId) === undefined)
    throw new Refusal('person-unknown', `账簿中没有第 ${personId} 号人员，请核对。`);
  const other = personByNumber(tx, input.idNumber);
  if (other !== undefined && other.personId !== personId)
    throw new Refusal('number-taken', `这个身份证号已登记在“${other.name}”名下，请核对。`);
  tx.insert(personVersion, { personId, validFrom, ...columns(input) });
  return { personId };
}

interface HouseholdRow {
  readonly householdId: number;
  readonly village: string;
  readonly villageGroup: string | null;
  readonly size: number;
  readonly category: string;
  readonly registry: Registry | null;
}

/** A household whose category has been settled. */
type KnownHousehold = HouseholdInput & { readonly category: Category };

/** The household headed by this person, or of which he is a present member; made or brought up to date. */
export function takeHousehold(tx: Tx, headId: number, input: KnownHousehold, on: IsoDate): number {
  const known = householdOf(tx, headId);
  const householdId = known ?? tx.insert(household, { uid: tx.newUid(), headId });
  const before = tx.book.get<HouseholdRow>(
    `SELECT household_id AS householdId, village, village_group AS villageGroup, size, category, registry FROM household_version
     WHERE household_id = ? ORDER BY valid_from DESC, id DESC LIMIT 1`,
    householdId,
  );
  const next = {
    village: input.village,
    villageGroup: input.group ?? null,
    size: input.size,
    category: input.category,
    registry: input.registry ?? before?.registry ?? null,
  };
  const same =
    before !== undefined &&
    (['village', 'villageGroup', 'size', 'category', 'registry'] as const).every((key) => before[key] === next[key]);
  if (!same) tx.insert(householdVersion, { householdId, validFrom: on, ...next });
  for (const member of input.members) takeMember(tx, householdId, takePerson(tx, member.person, on), member, on);
  return householdId;
}

/** Household the person heads, else the one he lives in. */
function householdOf(tx: Tx, personId: number): number | undefined {
  const headed = tx.book.get<{ id: number }>(
    'SELECT id FROM household WHERE head_id = ? ORDER BY id DESC LIMIT 1',
    personId,
  );
  if (headed !== undefined) return headed.id;
  const last = tx.book.get<{ id: number; present: number }>(
    'SELECT household_id AS id, present FROM household_member WHERE person_id = ? ORDER BY valid_from DESC, id DESC LIMIT 1',
    personId,
  );
  return last !== undefined && last.present === 1 ? last.id : undefined;
}

interface MemberRow {
  readonly relation: string;
  readonly present: 0 | 1;
  readonly health: string | null;
  readonly occupation: string | null;
  readonly yearlyIncomeFen: number | null;
}

function takeMember(tx: Tx, householdId: number, personId: number, input: MemberInput, on: IsoDate): void {
  const last = tx.book.get<MemberRow>(
    `SELECT relation, present, health, occupation, yearly_income_fen AS yearlyIncomeFen FROM household_member
     WHERE household_id = ? AND person_id = ? ORDER BY valid_from DESC, id DESC LIMIT 1`,
    householdId,
    personId,
  );
  const next: MemberRow = {
    relation: input.relation,
    present: 1,
    health: input.health ?? last?.health ?? null,
    occupation: input.occupation ?? last?.occupation ?? null,
    yearlyIncomeFen: input.yearlyIncomeFen ?? last?.yearlyIncomeFen ?? null,
  };
  const keys = ['relation', 'present', 'health', 'occupation', 'yearlyIncomeFen'] as const;
  if (last !== undefined && keys.every((key) => last[key] === next[key])) return;
  tx.insert(householdMember, { householdId, personId, ...next, validFrom: on });
}
