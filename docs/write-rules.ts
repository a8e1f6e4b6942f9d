/** Writes docs/rules.md: `node docs/write-rules.ts`. */
import { writeFileSync } from 'node:fs';
import { rulesPage } from '../domain/policy/rules-page.ts';

writeFileSync(new URL('rules.md', import.meta.url), rulesPage());
