/** 单位、人员、设置 */
import type { OfficeInput, SettingInput, StaffChange, StaffInput } from '../../domain/entities/office.ts';
import type { IsoDate } from '../../domain/calendar/date.ts';
import { checkSetting } from '../../domain/policy/settings.ts';
import { Refusal, unwrap } from '../../domain/problem.ts';
import type { Tx } from '../act.ts';
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
  return { staffId };
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
