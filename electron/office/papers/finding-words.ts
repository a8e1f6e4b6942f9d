/** Stored findings in words: an old book may hold a code that is no rule's any more. */
import { FINDING_NAMES, STAGES } from '../../../domain/policy/finding.ts';
import type { StoredFinding } from '../../../db/queries/findings.ts';

export const ruleName = (code: string): string => FINDING_NAMES[code as keyof typeof FINDING_NAMES] ?? code;

export const FINDING_STAGES: Readonly<Record<StoredFinding['stage'], string>> = {
  ...STAGES,
  import: '导入',
  tekun: '特困',
};
