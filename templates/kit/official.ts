/** What letters and notices share by GB/T 9704-2012: page numbers and the sign-off under a seal. */
import { LINE_PITCH, TEXT_AREA } from './paragraph.ts';
import type { Paper } from './paper.ts';
import { roles } from './roles.ts';
import { MIDDLE_TO_BASELINE, PT_OF, ptmm } from './units.ts';

/** — 1 — in 四号 half-width Song, 7 mm under the text area; odd pages right, even left, one character in (7.5). */
export function drawOfficialPageNumber(paper: Paper, page: number): void {
  const style = { role: 'song', size: PT_OF.四号 } as const;
  const text = `— ${page} —`;
  const em = ptmm(style.size);
  const width = roles.song.width(text, style.size);
  const x = page % 2 === 1 ? TEXT_AREA.x + TEXT_AREA.w - em - width : TEXT_AREA.x + em;
  paper.text(text, x, TEXT_AREA.y + TEXT_AREA.h + 7 + em / 2, style);
}

export interface SignOff {
  readonly organ: string;
  /** Chinese date, e.g. 2026年11月19日 */
  readonly date: string;
  /** Distance of lines, mm. */
  readonly linePitch?: number;
  /** Lines left free over the organ's name, so that the seal's top lies within one line of the text. */
  readonly above?: number;
  /** Lowest y the two lines may reach, mm. */
  readonly bottom?: number;
  /** pt; default 三号. */
  readonly size?: number;
}

/**
 * Organ and date under a sealed letter: the date four characters in from the right, the name centred over it; the seal
 * goes over both. Returns the top of the name's line; refused at `end()` if there is no room.
 */
export function drawSignOff(paper: Paper, y: number, signOff: SignOff): number {
  const { organ, date, linePitch = LINE_PITCH, above = 2, bottom = TEXT_AREA.y + TEXT_AREA.h } = signOff;
  const { size = PT_OF.三号 } = signOff;
  const em = ptmm(size);
  const right = TEXT_AREA.x + TEXT_AREA.w;
  const dateCentre = right - 4 * em - roles.fang.width(date, size) / 2;
  const centre = Math.min(dateCentre, right - 2 * em - roles.fang.width(organ, size) / 2);
  const top = y + linePitch * above;
  if (top + linePitch * 2 > bottom + 0.5) paper.misfit('落款', `${organ}　${date}`);
  const style = { role: 'fang', size, align: 'center' } as const;
  paper.text(organ, centre, top + linePitch * 0.5 + em * MIDDLE_TO_BASELINE, style);
  paper.text(date, centre, top + linePitch * 1.5 + em * MIDDLE_TO_BASELINE, style);
  return top;
}
