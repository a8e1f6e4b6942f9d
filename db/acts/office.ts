/** 单位、人员、设置 */
import type { OfficeInput, SettingInput, StaffChange, StaffInput } from '../../domain/entities/office.ts';
import type { IsoDate } from '../../domain/calendar/date.ts';
import { checkSetting } from '../../domain/policy/settings.ts';
import { Refusal, unwrap } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
import { loginsOf } from '../keys.ts';
import { officeVersion, setting, staff, staffVersion } from '../schema/index.ts';

/** 岗位分离 (design of the office's controls; 会计 ≠ 出纳, 审批 ≠ 出纳): one person may not hold both. */
const APART = [
  ['approver', 'cashier', '审批人不能兼任出纳（发放）'],
  ['accountant', 'cashier', '会计不能兼任出纳（发放）'],
] as const;

function requireSeparateDuties(roles: readonly string[]): void {
  for (const [one, other, sentence] of APART)
    if (roles.includes(one) && roles.includes(other))
      throw new Refusal('duty-separation', `${sentence}。请把两个岗位分给两个人。`);
}

export function setOffice(tx: Tx, input: OfficeInput): { id: number } {
  return { id: tx.insert(officeVersion, input) };
}

export function addStaff(tx: Tx, input: StaffInput): { staffId: number } {
  requireSeparateDuties(input.roles);
  const staffId = tx.insert(staff, { uid: tx.newUid() });
  tx.insert(staffVersion, {
    staffId,
    validFrom: input.validFrom,
    name: input.name,
    roles: JSON.stringify(input.roles),
    active: 1,
  });
  return { staffId };
}

export function changeStaff(tx: Tx, input: StaffChange): { staffId: number } {
  requireSeparateDuties(input.roles);
  const { staffId } = input;
  requireStaff(tx, staffId);
  tx.insert(staffVersion, {
    staffId,
    validFrom: input.validFrom,
    name: input.name,
    roles: JSON.stringify(input.roles),
    active: input.active ? 1 : 0,
  });
  requireManager(tx);
  return { staffId };
}

/** Without anybody who manages and can sign in, nobody could ever be let in again. */
function requireManager(tx: Tx): void {
  const managers = tx.book.all<{ staffId: number }>(
    `SELECT v.staff_id AS staffId FROM staff_version v, json_each(v.roles) r WHERE r.value = 'manager' AND v.active = 1
       AND NOT EXISTS (SELECT 1 FROM staff_version later WHERE later.staff_id = v.staff_id
         AND (later.valid_from > v.valid_from OR (later.valid_from = v.valid_from AND later.id > v.id)))`,
  );
  const logins = loginsOf(tx.book.paths.folder);
  if (!managers.some(({ staffId }) => logins.has(staffId)))
    throw new Refusal(
      'last-manager',
      '这样改就没有能登录的管理人员了，没有执行。请先给另一位管理人员设好登录口令，再作变更。',
    );
}

export function changeSetting(tx: Tx, input: SettingInput): { id: number } {
  return { id: tx.insert(setting, unwrap(checkSetting(input))) };
}

/** @throws Refusal `staff-unknown`, `staff-inactive` where the person had left by that day */
export function requireOnDuty(tx: Tx, staffId: number, on: IsoDate): void {
  requireStaff(tx, staffId);
  const version = tx.book.get<{ name: string; active: number }>(
    'SELECT name, active FROM staff_version WHERE staff_id = ? AND valid_from <= ? ORDER BY valid_from DESC, id DESC LIMIT 1',
    staffId,
    on,
  );
  if (version?.active === 0)
    throw new Refusal('staff-inactive', `${version.name}在 ${on} 已不在岗，不能经手。请核对日期，或改由在岗人员办理。`);
}

/** @throws Refusal `staff-unknown` */
export function requireStaff(tx: Tx, staffId: number): void {
  if (tx.book.get('SELECT id FROM staff WHERE id = ?', staffId) === undefined)
    throw new Refusal('staff-unknown', `人员名册里没有第 ${staffId} 号，请核对。`);
}

/** Lets a person sign in with a password, or gives a new one. keys.json is written inside the act: no login without its record. */
export function letIn(tx: Tx, staffId: number, password: string): { staffId: number } {
  const row = tx.book.get<{ name: string; active: number }>(
    'SELECT name, active FROM staff_version WHERE staff_id = ? ORDER BY valid_from DESC, id DESC LIMIT 1',
    staffId,
  );
  if (row === undefined || row.active === 0)
    throw new Refusal('staff-unknown', `人员名册里没有在岗的第 ${staffId} 号，请核对。`);
  tx.book.addLogin({ staffId, name: row.name, password });
  return { staffId };
}
