/** Runs the measurements, all or those named: `node bench/run.ts [papers|posting|fsyncs|import|large-book]…` */
import { printTable, type Figure } from './measure.ts';

const SUBJECTS: Readonly<Record<string, () => Promise<{ measure: () => Promise<Figure[]> }>>> = {
  papers: () => import('./papers.ts'),
  posting: () => import('./posting.ts'),
  fsyncs: () => import('./fsyncs.ts'),
  import: () => import('./import.ts'),
  'large-book': () => import('./large-book.ts'),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in SUBJECTS));
if (unknown.length > 0) {
  console.error(`No such measurement: ${unknown.join(', ')}. There are: ${Object.keys(SUBJECTS).join(', ')}.`);
  process.exit(2);
}

let met = true;
for (const [name, load] of Object.entries(SUBJECTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const { measure } = await load();
  console.log(`\n${name}`);
  met = printTable(await measure()) && met;
}
process.exitCode = met ? 0 : 1;
