/** What follows if the sum is not paid back, as most offices word it; a default an office may replace. */
export const CONSEQUENCE =
  '逾期不退回的，本机关将依法采取措施追回，并按规定处理；以虚报、隐瞒、伪造等手段骗取临时救助款物的，依照有关规定处理，涉嫌犯罪的，移送司法机关依法追究责任。';

/** @param county the county whose government reviews decisions of its townships */
export const recoveryRemedy = (county: string): string =>
  `对本通知有异议的，可以在上述期限内向本机关提出书面意见；也可以自收到本通知之日起六十日内向${county}人民政府申请行政复议，或者自收到本通知之日起六个月内依法向有管辖权的人民法院提起行政诉讼。`;
