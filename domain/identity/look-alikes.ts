/** Code points that look like a character of a name but are another one: copied from PDFs, old systems and input methods. */

/**
 * U+2E80–2EF3, each replaced by its unified ideograph (Unicode EquivalentUnifiedIdeograph.txt 17.0). Text copied from a PDF
 * carries ⻢ for 马 and ⻩ for 黄. The two without an equivalent, U+2E80 and U+2E9A, stand for themselves.
 */
const RADICALS_SUPPLEMENT = [
  '⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟',
  '罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨',
  '鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
].join('');
const SUPPLEMENT = Array.from(RADICALS_SUPPLEMENT);
const SUPPLEMENT_START = 0x2e80;

/** Kangxi radicals U+2F00–2FD5 (NFKC maps each) and the radicals supplement become the characters they look like. */
export function unifyRadicals(name: string): string {
  return name
    .replace(/[\u2F00-\u2FD5]/gu, (radical) => radical.normalize('NFKC'))
    .replace(/[\u2E80-\u2EF3]/gu, (radical) => SUPPLEMENT[(radical.codePointAt(0) ?? 0) - SUPPLEMENT_START] ?? radical);
}

/**
 * The 80 characters of GBK FE50–FEA0, which Windows code page 936 keeps in the private area at U+E815–E864; the standard
 * characters are those of GB 18030-2022. 䶮 (U+E863 there) is the one that names need.
 */
const GBK_PRIVATE = Array.from(
  '⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟' +
    '䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻',
);
const GBK_PRIVATE_START = 0xe815;

/** The standard character a private-use one most likely stands for, if GBK gave it a place. */
export const standardOf = (privateUse: string): string | undefined =>
  GBK_PRIVATE[(privateUse.codePointAt(0) ?? 0) - GBK_PRIVATE_START];
