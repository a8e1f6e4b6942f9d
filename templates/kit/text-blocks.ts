/** Text of a letter in blocks over pages: paragraphs are parted between lines, pieces (tables, seals, receipts) never. */
import { drawParagraph, partOfParagraph, type Paper, type Paragraph } from './index.ts';

export type Block =
  | {
      readonly kind: 'text';
      readonly paragraph: Paragraph;
      /** Space over it, mm; none at the top of a page. */
      readonly above: number;
      /** 附件 and the like: no text for a seal to stand beside. */
      readonly appended?: boolean;
      /** Never the last of a page. */
      readonly heading?: boolean;
    }
  | {
      readonly kind: 'piece';
      readonly height: number;
      readonly draw: (paper: Paper, x: number, y: number) => void;
      readonly above: number;
      /** Never without lines of the text on its page: a seal must not stand alone. */
      readonly beside?: boolean;
    };

/** Lines of the text that at least stand on the page of a seal. */
const BESIDE = 2;

export const blockHeight = (block: Block): number => (block.kind === 'text' ? block.paragraph.height : block.height);

/** Space over a block: none for the first of a page. */
const spaceOver = (block: Block, index: number): number => (index === 0 ? 0 : block.above);

/** Height of blocks with the space between them, mm. */
export const blocksHeight = (list: readonly Block[]): number =>
  list.reduce((sum, block, index) => sum + spaceOver(block, index) + blockHeight(block), 0);

/** Splits blocks where `room` mm end. */
export function splitBlocks(list: readonly Block[], room: number): [Block[], Block[]] {
  const here: Block[] = [];
  const next: Block[] = [];
  let left = room;
  for (const [index, block] of list.entries()) {
    left -= spaceOver(block, index);
    const [stays, goes] = next.length > 0 ? [null, block] : splitBlock(block, left);
    if (stays !== null) here.push(stays);
    if (goes !== null) next.push(goes);
    left -= blockHeight(block);
  }
  return [here, next];
}

function splitBlock(block: Block, room: number): [Block | null, Block | null] {
  if (block.kind === 'piece') return block.height <= room + 0.01 ? [block, null] : [null, block];
  const { paragraph } = block;
  const lines = paragraph.lines.length;
  const kept = linesKept(lines, Math.floor(room / paragraph.style.linePitch + 0.001));
  if (kept === lines) return [block, null];
  if (kept === 0) return [null, block];
  return [
    { ...block, paragraph: partOfParagraph(paragraph, 0, kept) },
    { ...block, paragraph: partOfParagraph(paragraph, kept) },
  ];
}

/** How many of so many lines stay on the page: no line of a paragraph is left alone on either. */
function linesKept(lines: number, room: number): number {
  if (room >= lines) return lines;
  const kept = Math.min(room, lines - 2);
  return kept < 2 ? 0 : kept;
}

/** Distributes blocks over pages of `first` and `next` mm. */
export function flowBlocks(list: readonly Block[], first: number, next: number): Block[][] {
  const pages: Block[][] = [];
  let rest: Block[] = [...list];
  while (rest.length > 0) {
    const room = pages.length === 0 ? first : next;
    let [here, beyond] = splitBlocks(rest, room);
    if (here.length === 0) [here, beyond] = [rest.slice(0, 1), rest.slice(1)];
    const turned = beyond.find((block) => block.kind === 'piece' || block.appended !== true);
    if (turned?.kind === 'piece' && turned.beside === true) [here, beyond] = giveLines(here, beyond);
    const last = here.findLastIndex((block) => block.kind !== 'text' || block.heading !== true);
    if (last >= 0 && beyond.length > 0)
      [here, beyond] = [here.slice(0, last + 1), [...here.slice(last + 1), ...beyond]];
    pages.push(here);
    rest = beyond;
  }
  return pages;
}

/** Gives a page's last lines of text to the seal on the next page. */
function giveLines(here: readonly Block[], beyond: readonly Block[]): [Block[], Block[]] {
  const at = here.findLastIndex((block) => block.kind === 'text' && block.appended !== true);
  const last = here[at];
  if (last?.kind !== 'text' || at === 0) return [[...here], [...beyond]];
  const { paragraph } = last;
  const kept = linesKept(paragraph.lines.length, paragraph.lines.length - BESIDE);
  const stays = kept === 0 ? [] : [{ ...last, paragraph: partOfParagraph(paragraph, 0, kept) }];
  const goes = { ...last, paragraph: partOfParagraph(paragraph, kept) };
  return [
    [...here.slice(0, at), ...stays],
    [goes, ...here.slice(at + 1), ...beyond],
  ];
}

/** Draws blocks from (x, y) downwards; returns the y below. */
export function drawBlocks(paper: Paper, list: readonly Block[], x: number, y: number): number {
  let top = y;
  for (const [index, block] of list.entries()) {
    top += spaceOver(block, index);
    if (block.kind === 'text') drawParagraph(paper, block.paragraph, x, top);
    else block.draw(paper, x, top);
    top += blockHeight(block);
  }
  return top;
}
