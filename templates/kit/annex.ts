/** The 附页: what a form's places cannot hold goes on here, numbered, and is never cut. */
import { drawParagraph, layoutParagraph, partOfParagraph, ptmm, type Paragraph, type ParagraphStyle } from './index.ts';
import { baselineAt, type Strip } from './strips.ts';

/** Type of running text in forms, pt and mm; the second is taken where the first does not fit. */
export const FORM_TEXT = [
  { size: 12, pitch: 4.35, linePitch: 6.2 },
  { size: 11, pitch: 3.98, linePitch: 5.5 },
] as const;

const HEADING = 9;
const PAD = 2;

type Entry =
  | { readonly title: string; readonly text: string; readonly goesOn: boolean }
  | { readonly title: string; readonly strips: (w: number) => Strip[] };

export class Annex {
  readonly #entries: Entry[] = [];

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** Takes a text in; returns its number. Line feeds part paragraphs; the first may go on one begun in the form. */
  addText(title: string, text: string, goesOn = false): number {
    return this.#entries.push({ title, text, goesOn });
  }

  /** Takes rows of a table in; returns their number. */
  addStrips(title: string, strips: (w: number) => Strip[]): number {
    return this.#entries.push({ title, strips });
  }

  /** All of it, `w` mm wide. */
  strips(w: number): Strip[] {
    return this.#entries.flatMap((entry, index) => [
      headingStrip(`${index + 1}．${entry.title}`, w),
      ...('strips' in entry ? entry.strips(w) : textStrips(entry.text, entry.title, w, entry.goesOn)),
    ]);
  }
}

function headingStrip(text: string, w: number): Strip {
  return {
    height: HEADING,
    keepNext: true,
    draw(paper, x, y) {
      paper.line(x, y, x + w, y, 0.2);
      paper.text(text, x + PAD, baselineAt(y + HEADING / 2, 11), { role: 'hei', size: 11 });
    },
  };
}

/** Paragraphs of a text within `w` mm. */
export function paragraphsOf(
  text: string,
  owner: string,
  w: number,
  type: (typeof FORM_TEXT)[number],
  goesOn = false,
): Paragraph[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const style = { ...type, width: w - 2 * PAD, role: 'fang', owner } as const;
  return lines.map((line, index) => settled(line, { ...style, indent: goesOn && index === 0 ? 0 : 2 }));
}

/** Fewer characters than this on a last line look lost. */
const LOST = 4;
const isLost = ({ lines }: Paragraph): boolean => lines.length > 1 && [...(lines.at(-1) ?? '')].length < LOST;

/** A paragraph without `1。` alone on its last line: set closer where that spares the line, else some characters go down. */
function settled(text: string, style: ParagraphStyle & { readonly width: number; readonly pitch: number }): Paragraph {
  const wide = layoutParagraph(text, style);
  if (!isLost(wide)) return wide;
  const close = layoutParagraph(text, { ...style, pitch: ptmm(style.size ?? FORM_TEXT[0].size) });
  if (close.lines.length < wide.lines.length) return close;
  for (let down = 1; down <= LOST; down++) {
    const narrow = layoutParagraph(text, { ...style, width: style.width - down * style.pitch });
    if (narrow.lines.length === wide.lines.length && !isLost(narrow)) return { ...narrow, style: wide.style };
  }
  return wide;
}

/** One strip a line, so that a text may go over pages anywhere. */
function textStrips(text: string, owner: string, w: number, goesOn: boolean): Strip[] {
  const paragraphs = paragraphsOf(text, owner, w, FORM_TEXT[0], goesOn);
  const lines = paragraphs.flatMap((paragraph) =>
    paragraph.lines.map((_, at) => partOfParagraph(paragraph, at, at + 1)),
  );
  return lines.map((line, index) => ({
    height: line.height + (index === lines.length - 1 ? PAD : 0),
    draw: (paper, x, y) => void drawParagraph(paper, line, x + PAD, y),
  }));
}
