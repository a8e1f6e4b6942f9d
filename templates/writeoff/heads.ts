/** Heads of the three forms of the paper, by GB/T 9704-2012. */
import { TEXT_AREA, type Paper } from '../kit/index.ts';
import { drawLetterHead, drawRequestHead, LETTER_BOTTOM } from '../kit/letter-head.ts';
import type { WriteoffView } from './view.ts';

export interface HeadLayout {
  /** Top of the title, mm. */
  readonly titleTop: number;
  /** Lowest y of the text on this page, mm. */
  readonly bottom: number;
  readonly numbered: boolean;
}

/** Draws the head of the first page. */
export function drawHead(paper: Paper, view: WriteoffView): HeadLayout {
  const bottom = TEXT_AREA.y + TEXT_AREA.h;
  if (view.form.kind === 'letter')
    return { titleTop: drawLetterHead(paper, view), bottom: LETTER_BOTTOM, numbered: false };
  if (view.form.kind === 'request')
    return { titleTop: drawRequestHead(paper, view, view.form.signer), bottom, numbered: true };
  return { titleTop: TEXT_AREA.y, bottom, numbered: true };
}
