/** The sentences under 每月发放表: check of three books, voucher numbers, chain head, legend. */
import { dateCn } from '../../domain/calendar/date.ts';
import { formatFen } from '../../domain/money/fen.ts';
import type { Check, MonthlyTotals } from './totals.ts';
import { chainText } from '../kit/chain.ts';
import type { MonthlyView, NumberSpan } from './view.ts';

export interface Note {
  readonly text: string;
  /** A disagreement: printed red. */
  readonly wrong: boolean;
}

function checkNote(word: string, { vouchers, tableFen, ledgerFen, equal }: Check): Note {
  const slips = `${word}：四联单${vouchers.issued}张减红字${vouchers.red}张，净额${formatFen(vouchers.netFen)}元`;
  const text = equal
    ? `${slips}＝本表＝明细账，相符。`
    : `${slips}，本表${formatFen(tableFen)}元，明细账${formatFen(ledgerFen)}元：不符，查明原因前不得上报。`;
  return { text, wrong: !equal };
}

function serviceNote(view: MonthlyView, totals: MonthlyTotals): Note[] {
  const { fen } = totals.byWay.service;
  const booked = view.ledgerFen.service;
  if (fen === 0 && booked === 0) return [];
  const table = `服务（凭票据，无四联单）：${formatFen(fen)}元`;
  const text = totals.serviceEqual
    ? `${table}＝明细账，相符。`
    : `${table}，明细账${formatFen(booked)}元：不符，查明原因前不得上报。`;
  return [{ text, wrong: !totals.serviceEqual }];
}

/** A number as its common part and its running part: `2026-000040` → [`2026-`, 40]. */
function split(number: string): { stem: string; digits: string } {
  const digits = /\d+$/.exec(number)?.[0] ?? '';
  return { stem: number.slice(0, number.length - digits.length), digits };
}

const follows = (a: string, b: string): boolean =>
  split(a).stem === split(b).stem &&
  split(a).digits.length === split(b).digits.length &&
  Number(split(b).digits) === Number(split(a).digits) + 1;

function compareNumbers(a: string, b: string): number {
  const [left, right] = [split(a), split(b)];
  if (left.stem !== right.stem) return left.stem < right.stem ? -1 : 1;
  return Number(left.digits) - Number(right.digits);
}

/** `2026-000072至000074、2026-000079`: consecutive numbers as a range, so that a long list stays readable and whole. */
export function numberRanges(numbers: readonly string[]): string {
  const ranges: { first: string; last: string }[] = [];
  for (const number of numbers.toSorted(compareNumbers)) {
    const open = ranges.at(-1);
    if (open !== undefined && follows(open.last, number)) open.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}至${split(last).digits}`)).join('、');
}

function missingText(missing: NumberSpan['missing']): string {
  const words = [...new Set(missing.map(({ declared }) => declared))];
  return words
    .map((word) => {
      const numbers = missing.filter(({ declared }) => declared === word).map(({ number }) => number);
      return `${numberRanges(numbers)}（${word === '' ? '未说明' : word}）`;
    })
    .join('、');
}

/** Longer lists than this many characters would not leave room for the table. */
const LONGEST_LIST = 160;
const atMost = (list: string): string => (list.length > LONGEST_LIST ? '号码较多，见凭证登记' : list);

function spanNote({ first, last, voided, missing }: NumberSpan): Note {
  const gaps = [
    voided.length > 0 ? `作废${voided.length}张：${atMost(numberRanges(voided))}（各联齐全保存）` : '无作废',
    missing.length > 0 ? `缺号${missing.length}个：${atMost(missingText(missing))}` : '无缺号',
  ];
  const [start, end] = [split(first), split(last)];
  const count = start.stem === end.stem ? `，共${Number(end.digits) - Number(start.digits) + 1}号` : '';
  return {
    text: `四联单起止：${first}至${last}${count}；${gaps.join('；')}。`,
    wrong: missing.some(({ declared }) => declared === ''),
  };
}

const plain = (text: string): Note => ({ text, wrong: false });

/** All notes of the table, in the order printed. */
export function monthlyNotes(view: MonthlyView, totals: MonthlyTotals): Note[] {
  const notes = [checkNote('现金', totals.cash), checkNote('合计', totals.withVoucher), ...serviceNote(view, totals)];
  const { count, fen } = view.earlierBack;
  if (count > 0)
    notes.push(plain(`建账前发放的本月收回${count}笔、${formatFen(Math.abs(fen))}元，不列本表，明细账另列红字。`));
  notes.push(...(view.numbers.length === 0 ? [plain('本月没有使用四联单。')] : view.numbers.map(spanNote)));
  if (view.lines.some((line) => line.kind === 'reversal'))
    notes.push(plain('红字金额前加“-”；全额冲销的，户次、人次相应扣减。'));
  if (view.lines.some((line) => line.approvedOn === null)) notes.push(plain('审批日期栏“先行”：先行救助，手续待补。'));
  notes.push(plain(`${chainText(view.chain)}　制表：${dateCn(view.madeOn)}`));
  return notes;
}
