/** One rule by itself, on words of a test's own: what a rule does with a provision, whichever documents hold one today. */
import type { PaymentFacts } from '../../../../../domain/policy/facts/payment.ts';
import type { CodeOn, Severity } from '../../../../../domain/policy/finding.ts';
import type { Clause, Layer, LayerId } from '../../../../../domain/policy/layers/layer.ts';
import { clausesOf } from '../../../../../domain/policy/profile.ts';
import type { Office, Rule, Verdict } from '../../../../../domain/policy/rules/rule.ts';
import { settingOn } from '../../../../../domain/policy/settings.ts';
import { facts, HOLIDAYS, settings } from '../../payment-facts.ts';

/** A document in force, with whatever provisions the test gives it. */
export const document = (over: Partial<Layer> & { readonly id: LayerId }): Layer => ({
  authority: over.id === 'office' ? 'office' : 'province',
  document: '某发〔2026〕1号',
  name: '某通知',
  effectiveFrom: '2020-01-01',
  provisions: {},
  ...over,
});

export const words = <S extends Severity>(severity: S) => ({ article: '一', words: '……', severity });

/** A rule on payments, whose facts a type variable alone cannot tell. */
type PaymentRule<C extends CodeOn<'payment'>> = Pick<Rule<C>, 'code'> & {
  readonly judge: (of: PaymentFacts, clauses: readonly Clause<C>[], office: Office) => Verdict;
};

/** Asks one rule; facts are an ordinary payment's unless said otherwise. */
export const alone =
  <C extends CodeOn<'payment'>>(rule: PaymentRule<C>, ...layers: readonly Layer[]) =>
  (of: Partial<PaymentFacts>, known: Record<string, string> = {}): Verdict => {
    const judged: PaymentFacts = { ...facts(), ...of };
    const values = settings(known);
    const on = judged.payment.paidOn;
    return rule.judge(judged, clausesOf(layers, rule.code), {
      setting: (key) => settingOn(values, key, on),
      settingAt: (key, day) => settingOn(values, key, day),
      holidays: HOLIDAYS,
    });
  };
