/** `npm run schema`: writes docs/report.schema.json anew after a change of the report. */
import { writeFileSync } from 'node:fs';
import { reportSchema, SCHEMA_FILE } from './schema.ts';

writeFileSync(SCHEMA_FILE, `${JSON.stringify(reportSchema(), null, 2)}\n`);
