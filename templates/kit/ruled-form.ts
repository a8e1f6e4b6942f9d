/**
 * A ruled form over as many pages as it takes: heading, rows, notes, 第x页共y页, and what has no room in an 附页. Pages are
 * known before anything is drawn. Layout ours; sizes by the offices' own forms.
 */
import { Annex } from './annex.ts';
import { copiesNote, copyNames, type DefaultWords } from './form-words.ts';
import { A4, drawCell, fitText, Paper, roles, wrapText, type DocumentOptions, type PdfResult } from './index.ts';
import { drawStrips, paginateStrips, stretchStrips, type Strip } from './strips.ts';
import { laySigns } from './ruled-box.ts';
import { layRuled } from './ruled-layout.ts';
import { signs, type RuledRow, type Sign } from './ruled.ts';

/** One line over the frame. */
export interface HeadLine {
  readonly left?: string;
  readonly middle?: string;
  readonly right?: string;
}

export interface RuledForm {
  readonly words: DefaultWords;
  /** Lines between title and frame: number, date, office. */
  readonly head: readonly HeadLine[];
  readonly rows: readonly RuledRow[];
  /** Whose form it is, on every page after the first: number and applicant. */
  readonly running: string;
  /** Who signs the 附页. */
  readonly annexSigns?: readonly Sign[];
  /** 附页 the document gives itself: heading and text, in order. */
  readonly attached?: readonly { readonly title: string; readonly text: string }[];
}

/** Where forms stand on A4, mm. */
export const FORM_AREA = { x: 25, w: 168, top: 15, bottom: 283, foot: 288.5 } as const;
const TITLE = 11;
const HEAD_LINE = 5.8;
const NOTE = { role: 'song', size: 9 } as const;
const NOTE_PITCH = 4.4;
const SMALL = { role: 'song', size: 10.5 } as const;

interface FormPage {
  readonly strips: readonly Strip[];
  readonly kind: 'first' | 'next' | 'annex';
  readonly notes: readonly string[];
}

/**
 * Prints a form, once or once for each holder of a copy.
 * @throws Refusal `glyph-missing`, `does-not-fit`.
 */
export function ruledFormPdf(form: RuledForm, options: DocumentOptions): Promise<PdfResult> {
  const paper = new Paper({ ...options, title: form.words.title, size: A4 });
  drawRuledForm(paper, form);
  return paper.end();
}

/** Draws a form on pages of its own: several forms may stand in one document. */
export function drawRuledForm(paper: Paper, form: RuledForm): void {
  const pages = layPages(form);
  for (const copy of copyNames(form.words.copies))
    pages.forEach((page, index) => drawPage(paper, form, page, copy, { page: index + 1, pages: pages.length }));
}

const headHeight = (form: RuledForm): number => TITLE + form.head.length * HEAD_LINE + 1.4;

/** Pages a form takes without its 附页: a form of two sides may be laid tighter to keep them. */
export const mainPages = (form: RuledForm): number => layPages(form).filter(({ kind }) => kind !== 'annex').length;

function layPages(form: RuledForm): FormPage[] {
  const { w, top, bottom } = FORM_AREA;
  const room = bottom - top;
  const annex = new Annex();
  const notes = form.words.footnotes.flatMap((note) => wrapText(note, NOTE.role, NOTE.size, w));
  const strips = layRuled(form.rows, { w, room: room - headHeight(form), annex });
  for (const { title, text } of form.attached ?? []) annex.addText(title, text);
  const tail = notes.length === 0 ? 0 : notes.length * NOTE_PITCH + 1;
  const main = paginateStrips(strips, { first: room - headHeight(form), next: room, tail });
  const pages = main.map((page, index): FormPage => {
    const isLast = index === main.length - 1;
    const left = room - (index === 0 ? headHeight(form) : 0) - (isLast ? tail : 0);
    return { strips: stretchStrips(page, left), kind: index === 0 ? 'first' : 'next', notes: isLast ? notes : [] };
  });
  if (annex.isEmpty) return pages;
  const signed = annexEnd(form.annexSigns ?? signs('申请人（签名）：', '经办人：'), w);
  const annexPages = paginateStrips(annex.strips(w), { first: room, next: room, tail: signed.height });
  annexPages.at(-1)?.push(signed);
  return [...pages, ...annexPages.map((page): FormPage => ({ strips: page, kind: 'annex', notes: [] }))];
}

/** Those who sign the form also sign its 附页. */
function annexEnd(who: readonly Sign[], w: number): Strip {
  const feet = laySigns({ signs: who }, w);
  const height = feet.height + 8;
  return {
    height,
    draw(paper, x, y) {
      paper.line(x, y, x + w, y, 0.2);
      feet.draw(paper, x, y + height - feet.height);
    },
  };
}

function drawPage(
  paper: Paper,
  form: RuledForm,
  page: FormPage,
  copy: string,
  place: { readonly page: number; readonly pages: number },
): void {
  const { x, w, top, foot } = FORM_AREA;
  paper.page();
  if (copy !== '') paper.text(copy, x, 9.5, { role: 'hei', size: 10.5, align: 'right', width: w, owner: '份名' });
  if (page.kind === 'first') drawHeading(paper, form);
  else drawRunning(paper, form, page.kind === 'annex' ? '附页' : '续');
  const y = page.kind === 'first' ? top + headHeight(form) : top;
  const below = drawStrips(paper, page.strips, x, y, w);
  page.notes.forEach((note, index) => paper.text(note, x, below + 4.2 + index * NOTE_PITCH, NOTE));
  const numbered = `第 ${place.page} 页　共 ${place.pages} 页`;
  paper.text(numbered, x, foot, { ...NOTE, align: 'right', width: w });
  if (place.page === 1)
    drawCell(paper, copiesNote(form.words.copies), noteBox(numbered), { ...NOTE, pad: 0, lines: 2 });
}

/** Room of the note of copies, beside the page's number. */
const noteBox = (numbered: string) => ({
  x: FORM_AREA.x,
  y: FORM_AREA.foot - 4.8,
  w: FORM_AREA.w - roles[NOTE.role].width(numbered, NOTE.size) - 4,
  h: 7.4,
});

function drawHeading(paper: Paper, form: RuledForm): void {
  const { x, w, top } = FORM_AREA;
  const { title } = form.words;
  const box = { x, y: top - 1.5, w, h: TITLE };
  const style = { role: 'songB', size: 20, min: 16, align: 'center', pad: 0, track: 0.6 } as const;
  drawCell(paper, title, box, { ...style, lines: 2, wrapped: { size: 13, min: 11 }, lead: 1.1, owner: '标题' });
  form.head.forEach((line, index) => drawHeadLine(paper, line, top + TITLE + index * HEAD_LINE - 0.6));
}

function drawHeadLine(paper: Paper, { left = '', middle = '', right = '' }: HeadLine, y: number): void {
  const { x, w } = FORM_AREA;
  const rightW = right === '' ? 0 : roles.song.width(right, SMALL.size);
  const middleW = middle === '' ? 0 : roles.song.width(middle, SMALL.size);
  const room = middle === '' ? w - rightW - 3 : (w - middleW) / 2 - 3;
  const style = { ...SMALL, min: 9, lines: 2, pad: 0, wrapped: { size: 9, min: 9 }, lead: 1.05 } as const;
  drawCell(paper, left, { x, y: y - 1, w: room, h: HEAD_LINE + 1.4 }, style);
  drawCell(paper, middle, { x, y, w, h: HEAD_LINE }, { ...style, align: 'center' });
  drawCell(paper, right, { x, y, w, h: HEAD_LINE }, { ...style, align: 'right' });
}

/** The line over the frame of a page that is not the first. */
function drawRunning(paper: Paper, form: RuledForm, mark: '续' | '附页'): void {
  const { x, w, top } = FORM_AREA;
  const title = `${form.words.title}（${mark}）`;
  const titleW = Math.min(roles.songB.width(title, SMALL.size) + 0.2, w / 2);
  const line = { y: top - 8.74, h: 7.4 };
  const two = {
    ...SMALL,
    min: 9,
    lines: 2,
    pad: 0,
    wrapped: { size: 9, min: 9 },
    vertical: 'bottom',
    lead: 1.15,
  } as const;
  drawCell(paper, title, { ...line, x, w: titleW }, { ...two, role: 'songB', owner: '标题' });
  const room = { ...line, x: x + titleW + 4, w: w - titleW - 4 };
  // It only says again what the first page says: where it has no room it is left out, not the form refused.
  if (fitText(form.running, room.w, room.h, two) !== null)
    drawCell(paper, form.running, room, { ...two, align: 'right', owner: '续页编号' });
}
