/** 导入历史台账: a workbook of a thousand rows from disk into a new book, read, understood, judged and posted. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runImport } from '../electron/office/import/run.ts';
import { later } from '../test/generators/old-book/days.ts';
import { fundSheets } from '../test/generators/old-book/fund.ts';
import { ledgerSheet, ledgerStyle, type Office as OldOffice } from '../test/generators/old-book/ledger.ts';
import { fromFund, honest } from '../test/generators/old-book/payments.ts';
import { peopleMaker, place } from '../test/generators/old-book/people.ts';
import { random as seeded } from '../test/generators/old-book/random.ts';
import { habits } from '../test/generators/old-book/styles.ts';
import { toXlsx } from '../test/generators/old-book/write.ts';
import { inFolder } from './folder.ts';
import { median, times, type Figure } from './measure.ts';
import { Office } from './office.ts';

const ROWS = 1_000;
const RUNS = 5;
const SEED = 4;

export async function measure(): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const path = join(folder, '2025年临时救助台账.xlsx');
    writeFileSync(path, await workbook());
    const offices = Array.from({ length: RUNS }, (_, n) => new Office(join(folder, `book-${n}`), { opening: false }));
    const all = await times(RUNS, async (run) => {
      const office = offices[run];
      if (office === undefined) return;
      office.moveTo('2026-03-01');
      const request = { path, dryRun: false, requestId: `import-${run}` };
      const { report } = await runImport(office.book, office.sessionOf('manager'), request);
      if (report.accepted !== ROWS) throw new Error(`only ${report.accepted} of ${ROWS} rows were taken`);
    });
    for (const office of offices) office.close();
    return [
      { what: 'import of 1,000 rows, the first of the process', value: all[0] ?? 0, unit: 'ms', target: 2_000 },
      { what: 'import of 1,000 rows, median', value: median(all), unit: 'ms', target: 2_000 },
    ];
  });
}

/** One year on one sheet with its monthly totals, notations as offices mix them, and the sheet 资金收支. */
async function workbook(): Promise<Uint8Array> {
  const random = seeded(SEED);
  const office: OldOffice = { random, habits: habits(random), place: place(random) };
  const person = peopleMaker(random, office.place);
  const payments = Array.from({ length: ROWS }, (_, n) =>
    honest({ random, person }, later('2025-01-03', Math.floor((n * 340) / ROWS))),
  );
  let number = 0;
  const entries = payments.map((payment) =>
    fromFund(payment) ? { payment, year: 2025, number: ++number } : { payment, year: 2025 },
  );
  const style = { ...ledgerStyle(random, false), totals: 'month', titles: true } as const;
  const title = `${office.place.county}${office.place.town}2025年临时救助备用金发放台账`;
  const { grid } = ledgerSheet(office, style, { name: '2025年', title, year: 2025, entries, before: 0 }, undefined);
  return toXlsx([grid, ...fundSheets(random, office.habits, payments, false).grids], random);
}
