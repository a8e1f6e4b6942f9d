import { unwrap } from '../../domain/problem.ts';
import { fileAgency } from '../../db/acts/agencies.ts';
import { openCase } from '../../db/acts/cases.ts';
import { decide, explain } from '../../db/acts/decisions.ts';
import { pay } from '../../db/acts/payments.ts';
import { recordStep } from '../../db/acts/steps.ts';
import { suggestionFor } from '../../db/facts/suggestion.ts';
import { earlierHelp } from '../../db/queries/case/earlier-help.ts';
import { agenciesOf } from '../../db/queries/case/agencies.ts';
import { caseFile } from '../../db/queries/case/file.ts';
import { caseProgress, caseStates, workTodo } from '../../db/queries/case/progress.ts';
import { caseFindings } from '../../db/queries/findings.ts';
import { listCases } from '../../db/queries/lists.ts';
import { systemCopy } from '../office/system-copy.ts';
import type { caseProcedures } from '../contract/cases.ts';
import type { OutputOf } from '../contract/index.ts';
import { acting, previewing, type Handlers } from './handler.ts';

export const caseHandlers: Handlers<keyof typeof caseProcedures> = {
  'case.open': acting('case.open', openCase),
  'case.judge': previewing(openCase),
  'case.earlier': ({ book }, { idNumber }) => earlierHelp(book, idNumber),
  'case.step': acting('case.step', recordStep),
  'case.suggest': ({ book }, { caseId, on }) => unwrap(suggestionFor(book, caseId, on)),
  'case.decide': acting('case.decide', decide),
  'case.judgeDecision': previewing(decide),
  'case.explain': acting('case.explain', explain),
  'case.list': ({ book }, { text, ...page }) => {
    const { total, rows } = listCases(book, text, page);
    const states = caseStates(
      book,
      rows.map(({ caseId }) => caseId),
      book.surroundings.today(),
    );
    return { total, rows: rows.map((row) => ({ ...row, progress: states.get(row.caseId) ?? 'imported' })) };
  },
  'case.view': ({ book }, { caseId }) => caseFile(book, caseId) as OutputOf<'case.view'>,
  'case.progress': ({ book }, { caseId, on }) => caseProgress(book, caseId, on),
  'work.todo': ({ book }, { on, ...page }) => workTodo(book, on, page),
  'case.systemCopy': ({ book }, { caseId }) => systemCopy(book, caseId),
  'case.findings': ({ book }, { caseId }) => caseFindings(book, caseId),
  'agency.file': acting('agency.file', fileAgency),
  'agency.list': ({ book }, { caseId }) => agenciesOf(book, caseId),
  'payment.judge': previewing(pay),
};
