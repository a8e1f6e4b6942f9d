/** 村: from a column of its own or from the middle of an address. */
import { plainText } from '../written.ts';

/** 社区 and 小区 are not 区; 村委会 is not a place's name. Lazy: the first county, then the first town. */
const PROVINCE = /^.{2,8}?(?:省|壮族自治区|回族自治区|维吾尔自治区|自治区)/u;
const PREFECTURE = /^.{2,12}?(?:自治州|地区|盟|州)(?=.{4})/u;
const CITY_COUNTY = /^.{1,10}?(?:自治县|自治旗|县|(?<![社小])区|旗|市)/u;
const TOWN = /^.{1,10}?(?:街道办事处|街道|乡|镇|农场)/u;
const VILLAGE = /^.+?(?:村(?!村|寨|民|委)|社区|居委会|村委会|村民委员会)/u;
const HAMLET = /^.+?(?:寨|屯|庄|组|队|嘎查|坪)/u;

/** `允景村委会` and `允景村村民委员会` are 允景村. */
const plainVillage = (village: string): string =>
  village.replace(/村?村(?:民)?委(?:员)?会$/u, '村').replace(/居委会$/u, '社区');

/** The rest behind a leading administrative name, if something is left that can be a village. */
function behind(address: string, name: RegExp): string {
  const rest = address.replace(name, '');
  return VILLAGE.test(rest) || HAMLET.test(rest) ? rest : address;
}

/**
 * The village in an address such as 南汀县勐禾乡允景村三组12号 → 允景村. County and town in front are passed over; an
 * address without a village word gives what stands behind them.
 */
export function villageOf(address: string): string {
  let rest = plainText(address).replace(/\s/gu, '');
  for (const name of [PROVINCE, PREFECTURE, CITY_COUNTY, CITY_COUNTY, TOWN]) rest = behind(rest, name);
  const village = VILLAGE.exec(rest)?.[0] ?? HAMLET.exec(rest)?.[0] ?? rest;
  return plainVillage(village);
}
