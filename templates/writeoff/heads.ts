/** Heads of the three forms of the paper, by GB/T 9704-2012. */
import { LINE_PITCH, ptmm, RED, roles, TEXT_AREA, type Paper } from '../kit/index.ts';
import type { WriteoffView } from './view.ts';

const BODY = 16;
const em = ptmm(BODY);
/** A number not yet given is left for the hand. */
const numberText = ({ documentNumber }: WriteoffView): string => documentNumber ?? '　　　〔　　　　〕　　号';

/** The organ's name in red, spread over `width` mm in the middle of the page; returns the y under it. */
function drawMark(paper: Paper, name: string, top: number, width: number): number {
  const role = roles.biao;
  const characters = [...name].length;
  let size = 42;
  while (size > 16 && role.width(name, size) > width) size -= 1;
  const spread = (width - role.width(name, size)) / Math.max(1, characters - 1);
  const track = Math.min(spread, ptmm(size) * 1.2);
  const drawn = role.width(name, size, track);
  const x = (paper.size[0] - drawn) / 2;
  paper.text(name, x, top + ptmm(size) * 0.84, { role: 'biao', size, color: RED, track, owner: '发文机关标志' });
  return top + ptmm(size) * 0.94;
}

/**
 * 信函格式 (10.1): mark 30 mm from the top edge, thick-thin rule 4 mm below it and thin-thick rule 20 mm above the foot,
 * both 170 mm; number at the right under the first rule; no page number on this page. Returns the title's top.
 */
function drawLetterHead(paper: Paper, view: WriteoffView): number {
  const rule = drawMark(paper, view.issuer, 30, 150) + 4;
  const red = { color: RED };
  paper.line(20, rule, 190, rule, 0.9, red);
  paper.line(20, rule + 1.3, 190, rule + 1.3, 0.3, red);
  paper.line(20, 276, 190, 276, 0.3, red);
  paper.line(20, 277.3, 190, 277.3, 0.9, red);
  const top = rule + 1.6 + (em * 7) / 8;
  paper.text(numberText(view), TEXT_AREA.x, top + em * 0.86, { size: BODY, align: 'right', width: TEXT_AREA.w });
  return top + em + LINE_PITCH * 1.55;
}

/**
 * 上行文 (7.2): mark 35 mm under the top of the text area, number at the left and 签发人 at the right in one line, red rule
 * 4 mm below, as wide as the text. Returns the title's top.
 */
function drawRequestHead(paper: Paper, view: WriteoffView, signer: string): number {
  const below = drawMark(paper, `${view.issuer}文件`, TEXT_AREA.y + 35, 150);
  const baseline = below + LINE_PITCH * 2;
  const words = `签发人：${signer}`;
  paper.text(numberText(view), TEXT_AREA.x + em, baseline, { size: BODY });
  paper.text('签发人：', TEXT_AREA.x, baseline, {
    size: BODY,
    align: 'right',
    width: TEXT_AREA.w - em - roles.kai.width(signer, BODY),
  });
  paper.text(signer, TEXT_AREA.x, baseline, {
    role: 'kai',
    size: BODY,
    align: 'right',
    width: TEXT_AREA.w - em,
    owner: words,
  });
  const rule = baseline + em * 0.14 + 4;
  paper.line(TEXT_AREA.x, rule, TEXT_AREA.x + TEXT_AREA.w, rule, 0.9, { color: RED });
  return rule + LINE_PITCH * 1.5;
}

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
  if (view.form.kind === 'letter') return { titleTop: drawLetterHead(paper, view), bottom: 272, numbered: false };
  if (view.form.kind === 'request')
    return { titleTop: drawRequestHead(paper, view, view.form.signer), bottom, numbered: true };
  return { titleTop: TEXT_AREA.y, bottom, numbered: true };
}
