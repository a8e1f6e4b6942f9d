/** The opinions of 临时救助申请审批表, in the order in which they were given; null where one has not been given. */
import { settingOn } from '../../../domain/policy/settings.ts';
import { formatFen } from '../../../domain/money/fen.ts';
import type { ProcedureStep } from '../../../domain/entities/case-codes.ts';
import type { Book } from '../../../db/book.ts';
import { lawOf } from '../../../db/policy.ts';
import type { CaseFile } from '../../../db/queries/case/file.ts';
import type { ApprovalFormView } from '../../../templates/approval-form/index.ts';
import { decidedOn, stepsOn, type Printed } from './filed.ts';

type Opinions = Pick<
  ApprovalFormView,
  'survey' | 'check' | 'appraisal' | 'notice' | 'review' | 'meeting' | 'finance' | 'township' | 'county'
>;

export const opinionsOf = (book: Book, { file, on }: Printed): Opinions => ({
  survey: surveyOf(file),
  check: checkOf(file),
  appraisal: appraisalOf(file),
  notice: noticeOf(file),
  review: reviewOf(file),
  meeting: meetingOf(file),
  finance: financeOf(book, file, on),
  ...decisionsOf(file),
});

/** The rule by which a step was simplified. */
function skippedBy(file: CaseFile, step: ProcedureStep): { readonly kind: 'skipped'; readonly rule: string } | null {
  const skipped = stepsOn(file, 'skipped').find(({ detail }) => detail.step === step);
  return skipped === undefined ? null : { kind: 'skipped', rule: skipped.detail.rule ?? '' };
}

const joined = (...texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text) => text !== undefined && text !== '')
    // A sentence of its own keeps its stop; half-sentences are strung together.
    .reduce<string>(
      (said, text) => (said === '' || /[。！？]$/u.test(said) ? `${said}${text}` : `${said}；${text}`),
      '',
    );

function surveyOf(file: CaseFile): Opinions['survey'] {
  const step = stepsOn(file, 'surveyed').at(-1);
  if (step === undefined) return null;
  const { surveyors = [], conclusion } = step.detail;
  return { on: step.on, surveyors, result: joined(step.opinion, conclusion) };
}

function checkOf(file: CaseFile): Opinions['check'] {
  const step = stepsOn(file, 'checked').at(-1);
  if (step === undefined) return skippedBy(file, 'checked');
  return {
    kind: 'done',
    reference: step.detail.reference ?? '',
    result: joined(step.detail.result, step.opinion),
  };
}

function appraisalOf(file: CaseFile): Opinions['appraisal'] {
  const step = stepsOn(file, 'appraised').at(-1);
  if (step === undefined) return skippedBy(file, 'appraised');
  const { attended = null, agreed = null } = step.detail;
  return { kind: 'held', on: step.on, attended, agreed, opinion: step.opinion };
}

/** A notice still hanging says nothing yet of objections: its box stays for the hand. */
function noticeOf(file: CaseFile): Opinions['notice'] {
  const posted = stepsOn(file, 'notice_before').at(-1);
  const ended = stepsOn(file, 'notice_ended').at(-1);
  if (posted === undefined) return skippedBy(file, 'notice_before');
  if (ended === undefined) return null;
  return {
    kind: 'posted',
    from: posted.on,
    until: posted.detail.until ?? ended.on,
    place: posted.detail.place ?? '',
    objections: objectionsOf(file),
  };
}

function objectionsOf(file: CaseFile): string {
  const answers = stepsOn(file, 'objection_answered');
  return stepsOn(file, 'objection')
    .map(({ id, detail }) => {
      const answer = answers.find((one) => one.detail.objectionId === id)?.detail;
      const how =
        answer === undefined
          ? '尚未处理'
          : `${answer.upheld === true ? '异议成立' : '异议不成立'}，${answer.result ?? ''}`;
      return `异议：${detail.what ?? ''}，处理：${how}`;
    })
    .join('；');
}

function reviewOf(file: CaseFile): Opinions['review'] {
  const step = stepsOn(file, 'reviewed').at(-1);
  if (step === undefined) return null;
  return { on: step.on, opinion: step.opinion, suggestedFen: step.detail.suggestedFen ?? null, way: null };
}

function meetingOf(file: CaseFile): Opinions['meeting'] {
  const step = stepsOn(file, 'met').at(-1);
  if (step === undefined) return null;
  const { minutes = '', chair = '', discussion = false, resolvedFen } = step.detail;
  const resolved = resolvedFen === undefined ? '' : `同意救助${formatFen(resolvedFen)}元`;
  return { on: step.on, minutes, chair, discussion, opinion: joined(step.opinion, resolved) };
}

/** Where the office has money agreed to by its finance side, the box stands on the form. */
function financeOf(book: Book, file: CaseFile, on: string): Opinions['finance'] {
  const step = stepsOn(file, 'finance_agreed').at(-1);
  if (step !== undefined)
    return { on: step.on, opinion: joined(step.opinion, `审批人：${step.detail.by ?? step.staff}`) };
  return settingOn(lawOf(book).settings, 'finance_approval', decidedOn(file)?.on ?? on) === true ? null : 'not-set';
}

/** Above its limit the township hands the case up and the county decides; below it the county takes note (备案). */
function decisionsOf(file: CaseFile): Pick<Opinions, 'township' | 'county'> {
  const decided = decidedOn(file);
  const handedUp = stepsOn(file, 'handed_up').at(-1);
  const own = decided?.level === 'township' ? decisionOf(decided) : null;
  const filed = stepsOn(file, 'filed').at(-1);
  return {
    township:
      own ??
      (handedUp === undefined
        ? null
        : {
            on: handedUp.on,
            kind: 'handed-up',
            fen: null,
            way: null,
            opinion: joined(handedUp.opinion, `移交号：${handedUp.detail.reference ?? ''}`),
          }),
    county:
      decided?.level === 'county'
        ? decisionOf(decided)
        : filed === undefined
          ? null
          : { on: filed.on, kind: 'filed', fen: null, opinion: joined(filed.opinion, filed.detail.reference) },
  };
}

const decisionOf = ({ on, kind, amountFen, way, opinion }: CaseFile['decisions'][number]) => ({
  on,
  kind: kind === 'refused' ? ('refused' as const) : ('agreed' as const),
  fen: amountFen,
  way,
  opinion: opinion ?? '',
});
