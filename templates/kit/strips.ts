/**
 * A growing form as strips: rows already measured and never parted, so that pages are known before anything is drawn.
 * Rows under one upright label are a group, whose label is drawn anew on each page.
 */
import { drawCell, drawVertical, MIDDLE_TO_BASELINE, ptmm, type Box, type Paper } from './index.ts';

export interface StripGroup {
  readonly label: string;
  /** Width of the label, mm; the group's strips stand right of it. */
  readonly w: number;
  /** Heading of a table, repeated where the group goes on. */
  readonly head?: Strip;
}

export interface Strip {
  /** mm */
  readonly height: number;
  /** Draws it `height` mm high, which is more than its own where it was stretched. */
  readonly draw: (paper: Paper, x: number, y: number, height: number) => void;
  /** How much higher it may be where its page has room: places to write in, mm. */
  readonly stretch?: number;
  readonly group?: StripGroup;
  /** A heading: never the last of a page. */
  readonly keepNext?: boolean;
  /** Begins a page: the other side of a sheet. */
  readonly breakBefore?: boolean;
}

const LABEL_PT = 10.5;
const OUTER = 0.45;
const INNER = 0.2;
/** Fewest strips of a group on either of two pages. */
const FEWEST = 2;

export const heightOf = (strips: readonly Strip[]): number => strips.reduce((sum, strip) => sum + strip.height, 0);

const leastHeight = (group: StripGroup | undefined): number =>
  group === undefined ? 0 : [...group.label].length * ptmm(LABEL_PT) * 1.02;

/** Strips under one label; the last is made higher where the label needs it. */
export function labelledStrips(strips: readonly Strip[], group: StripGroup): Strip[] {
  const missing = leastHeight(group) + 2 - heightOf(strips);
  return strips.map((strip, index) => {
    const more = index === strips.length - 1 && group.label !== '' ? Math.max(0, missing) : 0;
    return { ...strip, height: strip.height + more, group };
  });
}

/** Rooms for strips on the first and the other pages, and for the notes under the last strip, mm. */
export interface StripRooms {
  readonly first: number;
  readonly next: number;
  readonly tail: number;
}

/** Distributes strips over pages; a group is parted only where its label has room on both, and then repeats its head. */
export function paginateStrips(strips: readonly Strip[], rooms: StripRooms): Strip[][] {
  const pages: Strip[][] = [[]];
  const page = () => pages.at(-1) ?? [];
  const left = () => (pages.length === 1 ? rooms.first : rooms.next) - heightOf(page()) + 0.01;
  const runs = runsOf(strips);
  for (const [at, whole] of runs.entries()) {
    let run = whole;
    const below = heightBelow(runs, at, rooms.tail);
    if (run[0]?.breakBefore === true && page().length > 0) pages.push([]);
    while (heightOf(run) + below > left()) {
      const isFresh = page().length === 0;
      const fewest = headsOf(run) + 1;
      // As high as a page: it stands alone, and what belongs below it goes on the next.
      if (isFresh && run.length <= fewest) break;
      const kept = partAfter(run, left(), below) || (isFresh ? Math.max(fewest, mostWithin(run, left())) : 0);
      page().push(...run.slice(0, kept));
      run = continued(run, kept);
      pages.push([]);
    }
    page().push(...run);
  }
  return pages;
}

/** Headings of a table a run begins with. */
const headsOf = (run: readonly Strip[]): number => (run[0]?.group?.head === undefined ? 0 : 1);

/** What has to stand on the page of a run's end: the notes under the last, what follows a heading. */
function heightBelow(runs: readonly Strip[][], at: number, tail: number): number {
  if (at === runs.length - 1) return tail;
  if (runs[at]?.[0]?.keepNext !== true) return 0;
  return heightOf(runs[at + 1]?.slice(0, FEWEST) ?? []) + (at === runs.length - 2 ? tail : 0);
}

/** Gives what a page has left to the strips that may be higher, to each by what it may take. */
export function stretchStrips(strips: readonly Strip[], room: number): Strip[] {
  const wanted = strips.reduce((sum, { stretch = 0 }) => sum + stretch, 0);
  const share = wanted === 0 ? 0 : Math.min(1, Math.max(0, room - heightOf(strips)) / wanted);
  return strips.map((strip) => ({ ...strip, height: strip.height + (strip.stretch ?? 0) * share }));
}

/** Strips of one group together; a strip without a group alone. */
function runsOf(strips: readonly Strip[]): Strip[][] {
  const runs: Strip[][] = [];
  for (const strip of strips) {
    const last = runs.at(-1);
    if (strip.group !== undefined && last?.[0]?.group === strip.group) last.push(strip);
    else runs.push([strip]);
  }
  return runs;
}

function mostWithin(run: readonly Strip[], room: number): number {
  let used = 0;
  return run.findIndex((strip) => (used += strip.height) > room);
}

/** How many strips of a group stay, or 0 if it is not to be parted here. */
function partAfter(run: readonly Strip[], room: number, tail: number): number {
  const group = run[0]?.group;
  const least = leastHeight(group);
  const fit = mostWithin(run, room);
  for (let kept = fit === -1 ? run.length - 1 : fit; kept >= FEWEST + headsOf(run); kept--) {
    const rest = heightOf(run.slice(kept)) + (group?.head?.height ?? 0);
    if (
      run.length - kept >= Math.min(FEWEST, run.length) &&
      rest + tail >= least &&
      heightOf(run.slice(0, kept)) >= least
    )
      return kept;
  }
  return 0;
}

function continued(run: readonly Strip[], kept: number): Strip[] {
  const group = run[0]?.group;
  const rest = run.slice(kept);
  return group?.head === undefined || kept === 0 ? rest : [{ ...group.head, group }, ...rest];
}

/** Draws strips of `w` mm from (x, y) in a frame; returns the y below. */
export function drawStrips(paper: Paper, strips: readonly Strip[], x: number, y: number, w: number): number {
  let top = y;
  for (const run of runsOf(strips)) {
    const group = run[0]?.group;
    const height = heightOf(run);
    if (group !== undefined) {
      const box = { x, y: top, w: group.w, h: height };
      paper.box(box, INNER);
      drawLabel(paper, group, box);
    }
    for (const strip of run) {
      strip.draw(paper, x + (group?.w ?? 0), top, strip.height);
      top += strip.height;
    }
  }
  paper.box({ x, y, w, h: top - y }, OUTER);
  return top;
}

/** Downwards; across in lines of two characters where a page has little of the group. */
function drawLabel(paper: Paper, group: StripGroup, box: Box): void {
  const style = { role: 'song', size: LABEL_PT } as const;
  if (box.h >= leastHeight(group)) drawVertical(paper, group.label, box, { ...style, step: 5.4 });
  else drawCell(paper, group.label, box, { ...style, min: 9, lines: 4, align: 'center', pad: 0.4, lead: 1.05 });
}

/** Baseline of a line of type whose middle is at `middle`. */
export const baselineAt = (middle: number, size: number): number => middle + ptmm(size) * MIDDLE_TO_BASELINE;
