/** Red heads of official letters, by GB/T 9704-2012. */
import { LINE_PITCH, ptmm, RED, roles, TEXT_AREA, type Paper } from './index.ts';

const BODY = 16;
const em = ptmm(BODY);

export interface LetterHead {
  /** 发文机关 */
  readonly issuer: string;
  /** 发文字号; null: to be filled in by hand. */
  readonly documentNumber: string | null;
}

/** A number not yet given is left for the hand. */
const numberText = ({ documentNumber }: LetterHead): string => documentNumber ?? '　　　〔　　　　〕　　号';

/** Width of an organ's name in red, mm. */
const MARK = 150;

/** Size of an organ's name, pt: as large as it fits its width. */
function markSize(name: string): number {
  let size = 42;
  while (size > 16 && roles.biao.width(name, size) > MARK) size -= 1;
  return size;
}

/** The organ's name in red, spread over its width in the middle of the page; returns the y under it. */
function drawMark(paper: Paper, name: string, top: number): number {
  const role = roles.biao;
  const characters = [...name].length;
  const size = markSize(name);
  const spread = (MARK - role.width(name, size)) / Math.max(1, characters - 1);
  const track = Math.min(spread, ptmm(size) * 1.2);
  const drawn = role.width(name, size, track);
  const x = (paper.size[0] - drawn) / 2;
  paper.text(name, x, top + ptmm(size) * 0.84, { role: 'biao', size, color: RED, track, owner: '发文机关标志' });
  return top + ptmm(size) * 0.94;
}

/** Top of the name, space under it, space under the rule (7/8 character), mm. */
const MARK_TOP = 30;
const UNDER_MARK = 4;
const UNDER_RULE = 1.6 + (em * 7) / 8;

/** Top of the title under a 信函格式 head, mm. */
export const letterTitleTop = (issuer: string): number =>
  MARK_TOP + ptmm(markSize(issuer)) * 0.94 + UNDER_MARK + UNDER_RULE + em + LINE_PITCH * 1.55;

/** Lowest y of the text over the foot rule of 信函格式, mm. */
export const LETTER_BOTTOM = 272;

/**
 * 信函格式 (10.1): mark 30 mm from the top edge, thick-thin rule 4 mm below it and thin-thick rule 20 mm above the foot,
 * both 170 mm; number at the right under the first rule; no page number on this page. Returns the title's top.
 */
export function drawLetterHead(paper: Paper, head: LetterHead): number {
  const rule = drawMark(paper, head.issuer, MARK_TOP) + UNDER_MARK;
  const red = { color: RED };
  paper.line(20, rule, 190, rule, 0.9, red);
  paper.line(20, rule + 1.3, 190, rule + 1.3, 0.3, red);
  paper.line(20, 276, 190, 276, 0.3, red);
  paper.line(20, 277.3, 190, 277.3, 0.9, red);
  const top = rule + UNDER_RULE;
  paper.text(numberText(head), TEXT_AREA.x, top + em * 0.86, { size: BODY, align: 'right', width: TEXT_AREA.w });
  return letterTitleTop(head.issuer);
}

/**
 * 上行文 (7.2): mark 35 mm under the top of the text area, number at the left and 签发人 at the right in one line, red rule
 * 4 mm below, as wide as the text. Returns the title's top.
 */
export function drawRequestHead(paper: Paper, head: LetterHead, signer: string): number {
  const below = drawMark(paper, `${head.issuer}文件`, TEXT_AREA.y + 35);
  const baseline = below + LINE_PITCH * 2;
  const words = `签发人：${signer}`;
  paper.text(numberText(head), TEXT_AREA.x + em, baseline, { size: BODY });
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
