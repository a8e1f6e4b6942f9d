/** Those who sign a paper by hand, side by side: 甲方 and 乙方, an applicant, two handlers. */
import { drawCell, drawFingerPlace, FAINT, FINGER, fitText, ptmm, type Paper } from './index.ts';
import type { Block } from './text-blocks.ts';

export interface Party {
  /** `甲方（救助对象）` */
  readonly title: string;
  /** Lines under the title: number, telephone; '' after a colon leaves it for the hand. */
  readonly lines?: readonly string[];
  /** Word of the place to sign; default `签名：`. */
  readonly who?: string;
  readonly finger?: boolean;
  /** Seal instead of, or over, the signature. */
  readonly seal?: string;
  /** Chinese date; default: for the hand. */
  readonly date?: string;
}

/** Height of the place to sign and of the date's line, mm. */
const SIGN = FINGER.h + 3;
const DATE = 8;
const GAP = 5;
const STYLE = { role: 'song', min: 9, pad: 0, lines: 8, lead: 1.15 } as const;
const TITLE = { ...STYLE, role: 'hei' } as const;

/** A block of parties, `w` mm wide, in type of `size` pt (at most 12). */
export function layParties(parties: readonly Party[], w: number, size: number, above: number): Block {
  const pt = Math.min(size, 12);
  const room = (w - GAP * (parties.length - 1)) / Math.max(1, parties.length);
  const line = ptmm(pt) * 1.6;
  const heightOf = (words: string): number => {
    for (let lines = 1; lines < STYLE.lines; lines++)
      if (fitText(words, room, line * lines, { ...STYLE, lines, size: pt }) !== null) return line * lines;
    return line * STYLE.lines;
  };
  const heads = parties.map(({ title, lines = [] }) => [title, ...lines].map(heightOf));
  const head = Math.max(0, ...heads.map((heights) => heights.reduce((sum, h) => sum + h, 0)));
  const height = head + SIGN + DATE;
  const draw = (paper: Paper, x: number, y: number) =>
    parties.forEach((party, index) => {
      const left = x + index * (room + GAP);
      let top = y;
      [party.title, ...(party.lines ?? [])].forEach((words, at) => {
        const h = heads[index]?.[at] ?? line;
        const owner = `${party.title} ${words}`;
        drawCell(paper, words, { x: left, y: top, w: room, h }, { ...(at === 0 ? TITLE : STYLE), size: pt, owner });
        top += h;
      });
      drawSigning(paper, party, left, y + head, room, pt);
    });
  return { kind: 'piece', height, above, beside: true, draw };
}

function drawSigning(paper: Paper, party: Party, x: number, y: number, w: number, size: number): void {
  const { who = '签名：', finger, seal, date = '年　　月　　日' } = party;
  const style = { role: 'song', size } as const;
  paper.text(who, x, y + SIGN / 2 + 1.5, style);
  if (finger === true) drawFingerPlace(paper, x + w - FINGER.w - 1, y + 1);
  if (seal !== undefined) {
    const room = finger === true ? w - FINGER.w - 4 : w - 8;
    paper.text(seal, x, y + SIGN - 2, { ...style, size: 10.5, color: FAINT, align: 'right', width: room });
  }
  paper.text(date, x, y + SIGN + DATE - 2.6, { ...style, align: 'right', width: w - 1 });
}
