/** 摘要 of the ledger: from the fullest wording to the shortest, so that one line always holds it at a readable size. */
import { roles, wrapText } from '../kit/index.ts';
import type { EntryTexts } from './paginate.ts';

export const SUMMARY = { width: 81, pad: 0.8, size: 10.5, min: 9, role: 'fang' } as const;
export const NUMBER = { width: 25, pad: 0.2, size: 10.5, min: 9, role: 'song' } as const;

export interface PaymentWords {
  readonly name: string;
  readonly cause: string;
  readonly isGoods: boolean;
  /** 村（社区） */
  readonly village: string;
  readonly byAgent: boolean;
}

/** 发放+name+cause+救助（village，代领）; the bracket is dropped part by part, then the cause, then all but the name. */
export function paymentSummary({ name, cause, isGoods, village, byAgent }: PaymentWords): [string, ...string[]] {
  const kind = isGoods ? '实物' : '';
  const base = `发放${name}${cause}${kind}救助`;
  return [
    `${base}（${village}${byAgent ? '，代领' : ''}）`,
    ...(byAgent ? [`${base}（代领）`] : []),
    base,
    `发放${name}${kind}救助`,
    `${name}${kind}救助`,
    name,
  ];
}

/** 冲销X月X日现×号（reason）, the wording the accounting rules give for a red entry. */
export function reversalSummary(
  original: { readonly date: string; readonly kind: string; readonly number: string },
  reason: string,
): [string, ...string[]] {
  const [, month, day] = original.date.split('-').map(Number);
  const base = `冲销${month}月${day}日${original.kind}${original.number}号`;
  return [`${base}（${reason}）`, base];
}

/**
 * The first wording that fits one line at 9 pt or more; where none does, the shortest on as many rows as it needs, and so
 * with a long number: a posted line can't be shortened, and must still print.
 */
export const fittedTexts: EntryTexts = ({ summary, number }) => {
  const room = SUMMARY.width - 2 * SUMMARY.pad;
  const fits = summary.find((words) => roles[SUMMARY.role].width(words, SUMMARY.min) <= room);
  const words = fits === undefined ? wrapText(summary.at(-1) ?? '', SUMMARY.role, SUMMARY.min, room) : [fits];
  const numbers = wrapText(number, NUMBER.role, NUMBER.min, NUMBER.width - 2 * NUMBER.pad);
  const rows = Math.max(words.length, numbers.length);
  return Array.from({ length: rows }, (_, index) => ({ summary: words[index] ?? '', number: numbers[index] ?? '' }));
};
