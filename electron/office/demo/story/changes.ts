/** Who comes and goes, and what changes in the office's particulars. */
import type { IsoDate } from '../../../../domain/calendar/date.ts';
import type { Happening } from '../agenda.ts';
import { OFFICE, OPENING, OPENING_DAY, STAFF, UNREPORTED, type Colleague } from '../office.ts';
import { personInput } from '../people.ts';
import { LATER_SETTINGS } from '../settings.ts';
import type { Storyteller } from '../storyteller.ts';

const changed = (on: IsoDate, tell: Happening['tell']): Happening => ({ on, at: 'office', tell });

function hire(teller: Storyteller, { name, roles, from }: Colleague): void {
  const { staffId } = teller.act('manager', 'staff.add', { validFrom: from, name, roles: [...roles] });
  teller.introduce({ staffId, name, roles, door: 'command' });
}

/** The leaving cashier's account is shut on the day her successor begins. */
function handOver(teller: Storyteller, leaving: Colleague, on: IsoDate): void {
  const staffId = teller.staffIdOf(leaving.name);
  teller.act('manager', 'staff.change', {
    staffId,
    validFrom: on,
    name: leaving.name,
    roles: [...leaving.roles],
    active: false,
  });
}

function openBook(teller: Storyteller): void {
  const { transferIds } = teller.act('accountant', 'opening.record', OPENING);
  for (const [index, id] of transferIds.slice(-UNREPORTED.length).entries()) {
    const line = UNREPORTED[index];
    if (line !== undefined) teller.told.transfers.set(line.name, id);
  }
}

const [, ...HIRED] = STAFF;

export const CHANGES: readonly Happening[] = [
  ...HIRED.map((colleague) => changed(colleague.from, (teller) => hire(teller, colleague))),
  ...HIRED.flatMap((colleague) =>
    colleague.until === undefined
      ? []
      : [changed(colleague.until, (teller) => handOver(teller, colleague, colleague.until ?? ''))],
  ),
  changed(OPENING_DAY, openBook),
  ...LATER_SETTINGS.map(({ on, ...given }) =>
    changed(on, (teller) => void teller.act('manager', 'setting.set', given)),
  ),
  changed(
    '2025-09-01',
    (teller) => void teller.act('manager', 'office.set', { ...OFFICE, validFrom: '2025-09-01', phone: '0899-0012399' }),
  ),
  // The clerk hears of a new telephone; papers of before keep the old one.
  changed('2025-09-10', (teller) => {
    teller.act('clerk', 'person.change', {
      ...personInput('杨㛃'),
      personId: teller.personOf('杨㛃'),
      validFrom: '2025-09-10',
      phone: '0899-0024680',
    });
  }),
];
