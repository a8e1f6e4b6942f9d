/**
 * 救济途径 as most offices word it: 行政复议 within 60 days (行政复议法 第二十条), 行政诉讼 within six months (行政诉讼法 第四十六条).
 * A default an office may replace: whom one turns to differs from place to place.
 */

/** @param county the county whose government reviews decisions of its townships and bureaus */
export const remedyText = (county: string): string =>
  `如不服本决定，可以自收到本告知书之日起六十日内向${county}人民政府申请行政复议，或者自收到本告知书之日起六个月内依法向有管辖权的人民法院提起行政诉讼。`;
