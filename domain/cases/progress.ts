/** From a case's record to what the rules on progress may know (policy/facts/progress.ts). */
import type { IsoDate } from '../calendar/date.ts';
import { PAPERWORK, type Paperwork } from '../entities/steps.ts';
import type { Fen } from '../money/fen.ts';
import type { MadePayment, ProgressFacts } from '../policy/facts/progress.ts';
import type { Stage } from '../policy/finding.ts';
import { type CaseRecord, hasStep, latest, recordAsOf, type RecordedPayment, stepsOf } from './record.ts';

/** The case as it had come by the end of `on`; what was recorded for later days is not seen. */
export function progressOf(whole: CaseRecord, { on, stage }: { on: IsoDate; stage: Stage }): ProgressFacts {
  const record = recordAsOf(whole, on);
  const ordered = record.decisions.find(({ kind }) => kind === 'ordered');
  return {
    recordLevel: record.recordLevel,
    stage,
    on,
    caseKey: record.key,
    number: record.number,
    name: record.name,
    type: record.type,
    appliedOn: hasStep(record, 'withdrawn') ? undefined : record.appliedOn,
    ordered: ordered && { on: ordered.on, dueOn: ordered.paperworkDueOn },
    ...decidedOf(record),
    payments: record.payments.map((payment) => madePayment(record, payment)),
    outstanding: outstandingPaperwork(record).map((item) => PAPERWORK[item]),
    enteredOn: lastOn(record, 'entered'),
    disclosedOn: lastOn(record, 'notice_after'),
    filedOn: lastOn(record, 'filed'),
    archivedOn: lastOn(record, 'archived'),
    openObjections: openObjections(record),
    referrals: referralsOf(record),
    recoveries: recoveriesOf(record),
    stillInNeedOn: stillInNeedOn(record),
  };
}

const lastOn = (record: CaseRecord, kind: 'entered' | 'notice_after' | 'filed' | 'archived'): IsoDate | undefined =>
  latest(stepsOf(record, kind).map(({ on }) => on));

/** The decision that stands is the last one recorded; an order is none. */
export function decidedOf({ decisions }: CaseRecord): Pick<ProgressFacts, 'approved' | 'refusedOn'> {
  const last = decisions.findLast(({ kind }) => kind !== 'ordered');
  if (last?.kind === 'refused') return { refusedOn: last.on };
  if (last?.way === undefined || last.amountFen === undefined) return {};
  const { on, level, way, amountFen, staged } = last;
  return { approved: { on, level, way, amountFen, staged } };
}

function madePayment(record: CaseRecord, payment: RecordedPayment): MadePayment {
  const { on, way, amountFen, returns, voucher, agencyId, writeOff } = payment;
  const agent = agencyId === undefined ? undefined : record.agencies.find(({ id }) => id === agencyId);
  return {
    on,
    way,
    amountFen,
    returnedFen: sum(returns.map((one) => one.amountFen)),
    givenBackFen: sum(returns.filter(({ kind }) => kind === 'given_back').map((one) => one.amountFen)),
    returnedOn: latest(returns.filter(({ kind }) => kind === 'returned').map((one) => one.on)),
    voucher: voucher && {
      number: voucher.number,
      issuedOn: voucher.issuedOn,
      signedOn: voucher.signedOn,
      receipt: stepsOf(record, 'receipt_seen').some(
        ({ detail }) => detail?.voucherId === voucher.id && (detail.signature || detail.fingerprint),
      ),
    },
    agent: agent && { name: agent.name, handedOverOn: handedOverOn(record, payment) },
    writeOff,
  };
}

const handedOverOn = (record: CaseRecord, { id }: RecordedPayment): IsoDate | undefined =>
  latest(stepsOf(record, 'handed_over').flatMap(({ on, detail }) => (detail?.transferId === id ? [on] : [])));

/**
 * 补办手续 after an order, still to be made up. A `paperwork` step names one item, or makes up all where it names none; the
 * steps and materials themselves count as well, and a notice on record as simplified is not made up.
 */
export function outstandingPaperwork(record: CaseRecord): readonly Paperwork[] {
  if (!record.decisions.some(({ kind }) => kind === 'ordered')) return [];
  const made = stepsOf(record, 'paperwork').map(({ detail }) => detail?.item);
  if (made.includes(undefined)) return [];
  const present = stepsOf(record, 'materials').flatMap(({ detail }) => detail?.present ?? []);
  const skipped = stepsOf(record, 'skipped').map(({ detail }) => detail?.step);
  const otherwise: Readonly<Record<Paperwork, boolean>> = {
    register: false,
    application: present.includes('application'),
    identity: present.includes('identity'),
    survey: hasStep(record, 'surveyed') || skipped.includes('surveyed'),
    signature: false,
    seal: false,
    notice: hasStep(record, 'notice_before') || hasStep(record, 'notice_after') || skipped.includes('notice_before'),
  };
  return (Object.keys(PAPERWORK) as Paperwork[]).filter((item) => !otherwise[item] && !made.includes(item));
}

function openObjections(record: CaseRecord): ProgressFacts['openObjections'] {
  const answered = new Set(stepsOf(record, 'objection_answered').map(({ detail }) => detail?.objectionId));
  return stepsOf(record, 'objection')
    .filter(({ id }) => typeof id !== 'number' || !answered.has(id))
    .map(({ on, detail }) => ({ on, what: detail?.what ?? '' }));
}

function referralsOf(record: CaseRecord): ProgressFacts['referrals'] {
  const answers = stepsOf(record, 'referral_answered');
  return stepsOf(record, 'referred').map(({ id, on, detail }) => ({
    target: detail?.target,
    on,
    answeredOn: latest(answers.filter((answer) => answer.detail?.referralId === id).map((answer) => answer.on)),
  }));
}

/** What came back by 追回 settles the demands in their order; what nobody demanded on record stands as one that is settled. */
function recoveriesOf(record: CaseRecord): ProgressFacts['recoveries'] {
  const back = record.payments.flatMap(({ returns }) => returns.filter(({ kind }) => kind === 'recovered'));
  let left: Fen = sum(back.map(({ amountFen }) => amountFen));
  const demanded = stepsOf(record, 'recovery_demanded').flatMap(({ on, detail }) => {
    if (detail === undefined) return [];
    const recoveredFen = Math.min(left, detail.amountFen);
    left -= recoveredFen;
    return [{ demandedOn: on, dueOn: detail.dueOn, amountFen: detail.amountFen, recoveredFen }];
  });
  const day = latest(back.map(({ on }) => on));
  return left === 0 || day === undefined
    ? demanded
    : [...demanded, { demandedOn: day, amountFen: left, recoveredFen: left }];
}

/** What the last visit that asked found. */
function stillInNeedOn(record: CaseRecord): IsoDate | undefined {
  const asked = stepsOf(record, 'visited').filter(({ detail }) => detail?.stillInNeed !== undefined);
  const last = asked.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)).at(-1);
  return last?.detail?.stillInNeed === true ? last.on : undefined;
}

const sum = (amounts: readonly Fen[]): Fen => amounts.reduce((total, amount) => total + amount, 0);
