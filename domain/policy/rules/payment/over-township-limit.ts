import { LEVELS } from '../../../entities/case-codes.ts';
import { formatFen } from '../../../money/fen.ts';
import { decidedOn } from '../../facts/case.ts';
import type { PaymentFacts } from '../../facts/payment.ts';
import type { Finding } from '../../finding.ts';
import type { Clause } from '../../layers/layer.ts';
import { lastYearStandard } from '../../standards.ts';
import { decidingFen } from './cap.ts';
import { restsOnOrder } from './order.ts';
import { asksFor, finding, found, NOTHING, type Office, type Rule, type Verdict } from '../rule.ts';
import { ownLimit, type OwnLimit } from './township-limit.ts';

/**
 * 超过乡镇审批额度: the township has decided on more than it may; the whole approval counts, the limit itself is still its own.
 * 吉林 2015 二（三）: nothing at all unless the county has delegated, and then up to the sum. 红河 2019 二（二）3, 云南 2023 一 and 江西
 * 2020 二（三） leave the limit to the county: the office's setting. Where it has set none it is asked, unless the sum is
 * above 红河's own measure (a share of last year's annual standard) however that is read; a setting above the measure is to be
 * explained where it matters.
 * Decisions of the county are not judged.
 */
export const overTownshipLimit: Rule<'over-township-limit'> = {
  code: 'over-township-limit',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: ['township_limit', 'township_delegated', 'dibao_city_month', 'dibao_rural_month'],
  asksBecauseOf: ({ provision }) =>
    provision.measure === 'if-delegated'
      ? ['township_delegated']
      : ['township_limit', 'dibao_city_month', 'dibao_rural_month'],
  judge: (facts, clauses, office) => {
    if (facts.procedure?.level !== 'township') return NOTHING;
    const delegating = clauses.flatMap(narrow('if-delegated'));
    const shares = clauses.flatMap(narrow('share-of-last-year'));
    const own = ownLimit(decidedOn(facts.payment), office);
    if (delegating.length > 0) return byDelegation(facts, delegating, own, office);
    if (own === undefined) return byShareAlone(facts, shares, office);
    if ('unset' in own) return asksFor(own.unset);
    if (decidingFen(facts.payment) > own.limitFen) {
      const limit = `${formatFen(own.limitFen)} 元（含）的乡镇审批额度（${own.how}）`;
      // A share is the measure of one document: that one is quoted before those that only speak of a limit.
      const quoted = own.kind === 'share' ? [...new Set([...shares, ...clauses])] : clauses;
      return found(quoted.map((clause) => overLimit(facts, clause, own.limitFen, `超过 ${limit}`)));
    }
    return found(shares.flatMap((clause) => aboveShare(facts, clause, own, office)));
  },
};

type LimitClause = Clause<'over-township-limit'>;
type Measured<M> = LimitClause & { readonly provision: { readonly measure: M } };

const narrow =
  <M extends LimitClause['provision']['measure']>(measure: M) =>
  (clause: LimitClause): readonly Measured<M>[] =>
    clause.provision.measure === measure ? [clause as Measured<M>] : [];

/** Without delegation any decision of the township is one too many; with it, the lower of the document's sum and the office's. */
function byDelegation(
  facts: PaymentFacts,
  clauses: readonly Measured<'if-delegated'>[],
  own: OwnLimit | undefined,
  { setting }: Office,
): Verdict {
  const delegated = setting('township_delegated');
  if (delegated === undefined) return asksFor('township_delegated');
  if (!delegated) {
    return found(clauses.map((clause) => overLimit(facts, clause, 0, '县级民政部门没有委托乡镇审批')));
  }
  const over = clauses.flatMap((clause) => {
    const { capFen } = clause.provision;
    const limitFen = own !== undefined && 'limitFen' in own ? Math.min(own.limitFen, capFen) : capFen;
    return decidingFen(facts.payment) > limitFen
      ? [overLimit(facts, clause, limitFen, `超过委托乡镇审批的 ${formatFen(limitFen)} 元（含）`)]
      : [];
  });
  return over.length === 0 && own !== undefined && 'unset' in own ? asksFor(own.unset) : found(over);
}

/**
 * The document lets the county fix the limit at a share and does not say of which standard: above the share of the higher one
 * no reading lets the township decide; up to it the office has to say what its limit is.
 */
function byShareAlone(
  facts: PaymentFacts,
  clauses: readonly Measured<'share-of-last-year'>[],
  office: Office,
): Verdict {
  const [clause] = clauses;
  const limits = clause === undefined ? undefined : sharesOf(clause, facts, ['city', 'rural'], office);
  if (clause === undefined || limits === undefined) return asksFor('township_limit');
  const highest = Math.max(...limits);
  if (decidingFen(facts.payment) <= highest) return asksFor('township_limit');
  const over = `本办没有设定乡镇审批额度，金额超过${shareText(clause)}，即 ${formatFen(highest)} 元`;
  return found([overLimit(facts, clause, highest, over)]);
}

/** The office's own limit lets the decision through, though no reading of the document's measure would. */
function aboveShare(
  facts: PaymentFacts,
  clause: Measured<'share-of-last-year'>,
  own: Extract<OwnLimit, { limitFen: number }>,
  office: Office,
): Finding[] {
  const limits = sharesOf(clause, facts, own.standard === undefined ? ['city', 'rural'] : [own.standard], office);
  if (limits === undefined) return [];
  const highest = Math.max(...limits);
  const approvedFen = decidingFen(facts.payment);
  if (approvedFen <= highest) return [];
  return [
    finding('over-township-limit', clause, {
      severity: 'explain',
      message:
        `乡镇审批 ${formatFen(approvedFen)} 元，在 ${formatFen(own.limitFen)} 元（含）的乡镇审批额度（${own.how}）以内，` +
        `但超过${shareText(clause)}，即 ${formatFen(highest)} 元；请说明额度的依据，或报县级民政部门审批。`,
      subject: 'payment',
      details: { approvedFen, limitFen: own.limitFen, shareFen: highest },
    }),
  ];
}

const shareText = ({ provision }: Measured<'share-of-last-year'>): string => `上一年低保年标准的 ${provision.percent}%`;

/** 分, cut to whole ones (a sum is above the share exactly when it is above that); undefined where a standard is not known. */
function sharesOf(
  { provision }: Measured<'share-of-last-year'>,
  { payment }: PaymentFacts,
  standards: readonly ('city' | 'rural')[],
  { settingAt }: Office,
): readonly number[] | undefined {
  const limits = standards.flatMap((standard) => {
    const annual = lastYearStandard(standard, decidedOn(payment), settingAt);
    return annual === undefined ? [] : [Math.floor((annual * provision.percent) / 100)];
  });
  return limits.length === standards.length ? limits : undefined;
}

/** 先行救助 is no approval yet: help already ordered is not stopped, the reason is put on record. */
function overLimit({ payment }: PaymentFacts, clause: LimitClause, limitFen: number, over: string): Finding {
  const approvedFen = decidingFen(payment);
  const ordered = restsOnOrder(payment);
  const softened = ordered && clause.provision.severity === 'forbid' ? { severity: 'explain' as const } : {};
  const what = ordered ? `${LEVELS.township}先行救助` : `${LEVELS.township}审批`;
  const then = ordered ? '请说明情况，并随后报县级民政部门审批' : '应报县级民政部门审批';
  return finding('over-township-limit', clause, {
    ...softened,
    message: `${what} ${formatFen(approvedFen)} 元，${over}；${then}。`,
    subject: 'payment',
    details: { approvedFen, limitFen },
  });
}
