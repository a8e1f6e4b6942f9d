/** The demonstration book: one township from the end of 2024 to the beginning of 2026, through the real acts. */
import { setSurroundings } from '../../../db/surroundings.ts';
import { createBook } from '../../../db/create.ts';
import type { NewBook } from '../../../db/create.ts';
import { Refusal } from '../../../domain/problem.ts';
import { play } from './agenda.ts';
import { DEMO_PASSWORD, DEMO_PROFILE, DEMO_SEED, LAST_DAY, OFFICE, OPENING_DAY, STAFF } from './office.ts';
import { SETTINGS } from './settings.ts';
import { AUTUMN } from './story/cases-2025-autumn.ts';
import { SPRING } from './story/cases-2025-spring.ts';
import { SUMMER } from './story/cases-2025-summer.ts';
import { OPEN_CASES } from './story/cases-open.ts';
import { CHANGES } from './story/changes.ts';
import { FUND_STORY } from './story/fund.ts';
import { MONTHS_STORY } from './story/months.ts';
import { REGISTERS } from './story/registers.ts';
import { Storyteller } from './storyteller.ts';
import { caseHappenings } from './tell-case.ts';

const STORY = [
  ...CHANGES,
  ...REGISTERS,
  ...[...SPRING, ...SUMMER, ...AUTUMN, ...OPEN_CASES].flatMap(caseHappenings),
  ...FUND_STORY,
  ...MONTHS_STORY,
];

/**
 * Makes the book in an empty folder; the clock is left on the story's last day. Two runs give the same book up to its
 * keys, so its packages are the same byte for byte.
 * @returns the storyteller with the open book and the packages as they were sent; the caller closes the book
 * @throws Refusal `folder-not-empty`, `demo-refused`
 */
export async function tellTownship(folder: string): Promise<Storyteller> {
  const [manager] = STAFF;
  if (manager === undefined) throw new Refusal('demo-refused', '演示没有写明管理人员。');
  const clock = setSurroundings(`${OPENING_DAY}T00:00:00.000Z`, DEMO_SEED);
  const input: NewBook = {
    folder,
    office: OFFICE,
    profile: DEMO_PROFILE,
    settings: SETTINGS.map(({ key, value }) => ({ key, value })),
    manager: { name: manager.name, password: DEMO_PASSWORD },
    demo: true,
  };
  const { book, session } = createBook(input, clock);
  try {
    const teller = new Storyteller(book, session, clock.moveTo, OPENING_DAY);
    await play(teller, STORY, LAST_DAY);
    return teller;
  } catch (error) {
    book.close();
    throw error;
  }
}
