import { dateCn } from '../../../calendar/date.ts';
import { findingOfEach, NOTHING, type Rule } from '../rule.ts';

/**
 * 对象已死亡: help asked for or paid on the day of death or later, by the county's roster of deaths (虚报冒领: 国家 2019 三（一）,
 * 吉林 2015 三; office check ⑨). Goes by the day of judging. A relief that was paid before the death is nobody's fault, however
 * late it is entered.
 */
export const deadPerson: Rule<'dead-person'> = {
  code: 'dead-person',
  goesBy: 'day',
  at: ['intake', 'decision', 'payment'],
  asks: [],
  judge: ({ stage, payment: { paidOn }, subject }, clauses) => {
    const diedOn = subject?.diedOn;
    if (diedOn === undefined || diedOn > paidOn) return NOTHING;
    const todo =
      stage === 'payment'
        ? '不得再向本人发放，请停止发放并核对名册；家庭仍有困难的，由家庭成员另行申请'
        : '不得再以本人名义救助，请核对名册；家庭有困难的，由家庭成员申请';
    return findingOfEach('dead-person', clauses, {
      message: `按死亡人员名册，救助对象已于 ${dateCn(diedOn)}死亡；${todo}。`,
      subject: 'person',
      details: { diedOn, on: paidOn },
    });
  },
};
