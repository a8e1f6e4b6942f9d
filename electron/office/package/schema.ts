/** The published JSON schema of report.json: what a county's own program can check a month against. */
import { join } from 'node:path';
import { z } from 'zod';
import { Report, REPORT_FORMAT } from './report.ts';

/** Where the schema is published. */
export const SCHEMA_FILE = join(import.meta.dirname, '..', '..', '..', 'docs', 'report.schema.json');

/** JSON Schema 2020-12, made from the zod schema the program itself writes and reads by. */
export const reportSchema = (): Record<string, unknown> => ({
  title: `临时救助备用金月报 report.json（${REPORT_FORMAT}）`,
  description:
    '金额一律为整数，单位：分。各项含义见 package-format.md。Amounts are integers in fen (分); fields are explained in package-format.md.',
  ...z.toJSONSchema(Report),
});
