/** 一, 十一, 二十, 三十二: the number of a heading, 1 to 99. */
import { countWord } from '../kit/form-words.ts';

export function ordinal(number: number): string {
  if (number <= 10) return countWord(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? '' : countWord(tens)}十${ones === 0 ? '' : countWord(ones)}`;
}
