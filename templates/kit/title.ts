/** Titles of notices and letters (GB/T 9704-2012 7.3.1): 二号, centred, broken where the sense allows. */
import { MIDDLE_TO_BASELINE, ptmm, roles, TEXT_AREA, type Paper } from './index.ts';

export const TITLE = { role: 'songB', size: 22, pitch: 12 } as const;

/** An organ's name as parts that may stand on lines of their own: a long one breaks behind its county. */
export function organParts(organ: string): string[] {
  const county = /^.{2,}?(?:自治县|自治旗|县|旗|市|区)(?=.{4,})/u.exec(organ)?.[0] ?? '';
  return [county, organ.slice(county.length)].filter((part) => part !== '');
}

/** Parts packed into lines of the text's width. */
export function packTitle(parts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = (lines.at(-1) ?? '') + part;
    const fits = lines.length > 0 && roles[TITLE.role].width(joined, TITLE.size) <= TEXT_AREA.w;
    if (fits) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}

/** Height of a packed title, mm. */
export const titleHeight = (lines: readonly string[]): number => lines.length * TITLE.pitch;

/** One centred line of a heading, `middle` being the middle of its height. */
export function drawCentred(paper: Paper, text: string, middle: number, size: number = TITLE.size): void {
  const baseline = middle + ptmm(size) * MIDDLE_TO_BASELINE;
  paper.text(text, TEXT_AREA.x, baseline, {
    role: TITLE.role,
    size,
    align: 'center',
    width: TEXT_AREA.w,
    owner: '标题',
  });
}

/** Draws a packed title from y down; returns the y below. */
export function drawTitle(paper: Paper, lines: readonly string[], y: number): number {
  lines.forEach((line, index) => drawCentred(paper, line, y + (index + 0.5) * TITLE.pitch));
  return y + titleHeight(lines);
}
