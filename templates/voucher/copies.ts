/**
 * The parts of a voucher: numbered, each with its use (会计基础工作规范 asks for the use of every part and for one part
 * only as the 报账凭证). Names, number and holders are a setting; this is its default.
 */
import { Refusal } from '../../domain/problem.ts';
import type { VoucherCopy, VoucherOffice } from './view.ts';

export const DEFAULT_COPIES: readonly VoucherCopy[] = [
  {
    name: '存根联',
    holder: '{乡}民政办公室留存',
    note: '监督电话：{乡} {乡电话}　{县} {县电话}　　本联按编号顺序装订，缺号须说明。',
  },
  {
    name: '记账联',
    holder: '{乡}财政所记账',
    note: '本联为唯一报账凭证。附单据　　　张　记账凭证　　　字第　　　　号　会计：　　　　　　记账：',
  },
  {
    name: '上报联',
    holder: '报{县}民政局核销',
    note: '{县}核销批次：　　　　　　　　　民政局经办：　　　　　　　财政局经办：　　　　　　　　核销日期：',
  },
  {
    name: '领款人联',
    holder: '交救助对象',
    note: '任何人不得收取手续费或索要回扣。钱数不对、被人代领未交的，请打电话：{乡} {乡电话}　{县} {县电话}',
    bold: true,
    discreet: true,
  },
];

const COUNT_WORDS = ['', '一', '两', '三', '四'] as const;

/** 第一联, 第二联 … */
export const copyOrdinal = (index: number): string => `第${'一二三四'.charAt(index)}联`;

/** How many parts, in words: 一式四联. @throws Refusal `voucher-copies` unless two to four. */
export function copyCount(copies: readonly VoucherCopy[]): string {
  const word = COUNT_WORDS[copies.length];
  if (copies.length < 2 || word === undefined) {
    throw new Refusal('voucher-copies', `四联单设置了${copies.length}联，只能是二至四联。请在设置里改正后再打印。`, {
      copies: copies.length,
    });
  }
  return word;
}

/** Last character of a place's name: 乡, 镇, 县 … (街道 has two). */
const levelOf = (place: string): string => (place.endsWith('街道') ? '街道' : (Array.from(place).at(-1) ?? ''));

/** A copy's holder or note with the office's words filled in. */
export function fillCopyText(text: string, office: VoucherOffice): string {
  return text
    .replaceAll('{乡电话}', office.phone === '' ? '（未公布）' : office.phone)
    .replaceAll('{县电话}', office.countyPhone === '' ? '（未公布）' : office.countyPhone)
    .replaceAll('{乡}', levelOf(office.town))
    .replaceAll('{县}', levelOf(office.county));
}
