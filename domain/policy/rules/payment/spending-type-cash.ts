import { formatFen } from '../../../money/fen.ts';
import type { PaymentFacts } from '../../facts/payment.ts';
import type { Finding } from '../../finding.ts';
import { type Clause, prevails, sourceOf } from '../../layers/layer.ts';
import { decidingFen } from './cap.ts';
import { hasReason } from './on-record.ts';
import { finding, found, NOTHING, type Rule } from '../rule.ts';

/**
 * 支出型发放现金. Where one document in force bars it and another lets it be under a condition, the bar is softened to 须说明 and
 * the finding names both; a mere 原则上 gives way to the condition. Whether the condition (特殊情况, 确需) was met is not in an
 * old file: there it is not held against the payment.
 */
export const spendingTypeCash: Rule<'spending-type-cash'> = {
  code: 'spending-type-cash',
  goesBy: 'payment',
  at: ['decision', 'payment'],
  onFile: true,
  asks: [],
  judge: (facts, clauses) => {
    const { payment } = facts;
    if (payment.type !== 'spending' || payment.way !== 'cash') return NOTHING;
    const against = clauses.flatMap(({ layer, provision }) =>
      provision.effect === 'against' ? [{ layer, provision }] : [],
    );
    const [lets] = clauses.flatMap(({ layer, provision }) =>
      provision.effect === 'lets' && decidingFen(payment) <= (provision.capFen ?? Infinity)
        ? [{ layer, provision }]
        : [],
    );
    if (lets === undefined) return found(against.map((clause) => barred(facts, clause)));
    const bars = against.filter(({ provision }) => provision.severity === 'forbid');
    if (bars.length > 0) return found(bars.map((clause) => softened(facts, clause, lets)));
    const met = facts.recordLevel === 'history' || hasReason(payment.special);
    return met ? NOTHING : found([conditionOpen(facts, lets)]);
  },
};

type SpendingCash<E> = Clause<'spending-type-cash'> & { readonly provision: { readonly effect: E } };
type Against = SpendingCash<'against'>;
type Lets = SpendingCash<'lets'>;

const paidText = ({ payment }: PaymentFacts): string => `支出型救助以现金发放 ${formatFen(payment.amountFen)} 元`;

const about = ({ payment }: PaymentFacts) => ({
  subject: 'payment' as const,
  details: { amountFen: payment.amountFen, approvedFen: payment.approvedFen },
});

const barred = (facts: PaymentFacts, bar: Against): Finding =>
  finding('spending-type-cash', bar, { message: `${paidText(facts)}：${bar.provision.instead}。`, ...about(facts) });

function softened(facts: PaymentFacts, bar: Against, lets: Lets): Finding {
  const which = prevails(bar.layer, lets.layer) ? '两文不一致，以发文在后的上级文件为准' : '两文不一致';
  const local = `${lets.layer.document}${lets.provision.article}允许${lets.provision.when}的发放现金`;
  return finding('spending-type-cash', bar, {
    severity: 'explain',
    message: `${paidText(facts)}：${bar.provision.instead}。${local}，${which}；确需发放现金的，须说明理由。`,
    alsoSources: [sourceOf(lets)],
    ...about(facts),
  });
}

const conditionOpen = (facts: PaymentFacts, lets: Lets): Finding =>
  finding('spending-type-cash', lets, {
    message: `${paidText(facts)}：限于${lets.provision.when}，没有写明理由。`,
    ...about(facts),
  });
