/** 程序: the steps a case has to go through before a decision, and which of them a document lets one simplify on record. */
import { PROCEDURE_STEPS, type ProcedureStep } from '../entities/case-codes.ts';
import type { Finding, FindingSource } from '../policy/finding.ts';
import { sourceOf } from '../policy/layers/layer.ts';
import { isWaived } from '../policy/rules/payment/steps.ts';
import type { Law } from './law.ts';
import { type CaseRecord, hasStep, stepsOf } from './record.ts';

/** What the planned help asks for besides the steps. */
export interface Needs {
  /** 集体研究, 一事一议 */
  readonly meeting: boolean;
  /** 报县审批 */
  readonly county: boolean;
  /** 财务审批 */
  readonly finance: boolean;
}

interface RouteStep {
  readonly step: ProcedureStep;
  /** The provision that lets one skip it on record */
  readonly skippableBy?: FindingSource | undefined;
}

export interface Route extends Needs {
  /** In the order of the work; what is waived for the person is not among them */
  readonly steps: readonly RouteStep[];
}

/** In every region a case is taken in, looked into and reviewed (红河 2019 二（二）, 国家 2019 二（三） 层层做好审核把关). */
const ALWAYS: readonly ProcedureStep[] = ['accepted', 'surveyed', 'reviewed'];

/** What the findings on the planned help (`judgePayment` at 审批) and the office's settings ask for. */
export const needsOf = (planned: readonly Pick<Finding, 'code'>[], law: Pick<Law, 'setting'>): Needs => ({
  meeting: planned.some(({ code }) => code === 'meeting-missing' || code === 'discussion-missing'),
  county: planned.some(({ code }) => code === 'over-township-limit'),
  finance: law.setting('finance_approval') === true,
});

/**
 * The route of a case by the clauses of step-missing and skip-not-allowed: what a document orders for its type, and what a document
 * names as a step that may be simplified. What a document only reminds of is no station of the route. A step may be skipped
 * where every document that speaks of the type lets it.
 */
export function routeOf(record: Pick<CaseRecord, 'type' | 'category'>, law: Law, needs: Needs): Route {
  const { type, category } = record;
  const orders = law
    .clauses('step-missing')
    .filter(({ provision }) => provision.types.includes(type) && provision.severity !== 'remind');
  const allSkips = law.clauses('skip-not-allowed');
  const skips = allSkips.filter(({ provision }) => provision.types.includes(type));
  const layers = allSkips.map(({ layer }) => layer);
  const wantedBy = (step: ProcedureStep) => [
    ...orders.filter(({ provision }) => provision.steps.includes(step)),
    ...skips.filter(({ provision }) => provision.skippable.includes(step)),
  ];
  const steps = (Object.keys(PROCEDURE_STEPS) as ProcedureStep[]).filter(
    (step) => ALWAYS.includes(step) || wantedBy(step).some(({ layer }) => !isWaived(step, category, layer, layers)),
  );
  const [first] = skips;
  return {
    ...needs,
    steps: steps.map((step) => ({
      step,
      skippableBy:
        first !== undefined && skips.every(({ provision }) => provision.skippable.includes(step))
          ? sourceOf(first)
          : undefined,
    })),
  };
}

const isSkipped = (record: CaseRecord, step: ProcedureStep): boolean =>
  stepsOf(record, 'skipped').some(({ detail }) => detail?.step === step);

/** Done or on record as skipped. A notice is over when it has hung its time. */
export const isSettled = (record: CaseRecord, step: ProcedureStep): boolean =>
  isSkipped(record, step) || hasStep(record, step === 'notice_before' ? 'notice_ended' : step);
