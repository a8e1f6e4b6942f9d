import { finding, found, NOTHING, type Rule } from '../rule.ts';

/**
 * 未核算家庭收支: 支出型 help without the income test a document wants, or with one over another number of months (红河 2019 二（一）2:
 * 申请之前6个月). It is wanted of 低保 and 特困 too: 红河 only shifts the weight (重点核实其生活必需支出). 江西, where the survey of income
 * falls away for them, has no such test and no clause here. Not at intake: the test comes after.
 */
export const incomeTestMissing: Rule<'income-test-missing'> = {
  code: 'income-test-missing',
  goesBy: 'approval',
  at: ['decision', 'payment'],
  asks: [],
  judge: ({ payment, subject }, clauses) => {
    const income = subject?.income;
    if (payment.type !== 'spending' || income === undefined) return NOTHING;
    return found(
      clauses
        .filter(({ provision }) => income?.months !== provision.months)
        .map((clause) => {
          const { months } = clause.provision;
          const what = income === null ? '没有家庭收支核算的记录' : `家庭收支核算的是申请前 ${income.months} 个月`;
          return finding('income-test-missing', clause, {
            message: `支出型救助${what}；请核算提出申请之前 ${months} 个月的家庭可支配收入和自付的生活必需支出。`,
            subject: 'case',
            details: { months, ...(income === null ? {} : { testedMonths: income.months }) },
          });
        }),
    );
  },
};
