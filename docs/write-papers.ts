/**
 * Writes docs/papers.png, every paper of templates/ on one sheet, from the folders' own samples: `node docs/write-papers.ts`.
 * Needs pdftoppm (poppler-utils).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PdfKit from 'pdfkit';
import { PAPERS, type PaperOnSheet } from './papers.ts';

const TEMPLATES = fileURLToPath(new URL('../templates/', import.meta.url));
const TARGET = fileURLToPath(new URL('papers.png', import.meta.url));
const CAPTION_FONT = join(TEMPLATES, 'fonts', 'LXGWWenKaiGBLite-Regular.ttf');

/** One unit is a dot of the sheet. Pages are drawn finer and pasted smaller: thin lines stay thin. */
const SHEET_DPI = 72;
const FINER = 3;
const SCALE = 0.32;
const WIDTH = 1_770;
const GAP = 12;
const CAPTION = { size: 12, height: 24 };
/** Pages shown of one paper; the caption says how many there are. */
const SHOWN = 3;

interface Picture {
  readonly file: string;
  readonly caption: string;
}

requireAll();
const folder = mkdtempSync(join(tmpdir(), 'relief-papers-'));
try {
  const pictures: Picture[] = [];
  for (const paper of PAPERS) pictures.push(...(await picturesOf(paper, pictures.length)));
  const sheet = join(folder, 'sheet.pdf');
  writeFileSync(sheet, await sheetOf(pictures));
  draw(sheet, TARGET.replace(/\.png$/u, ''), SHEET_DPI, ['-singlefile']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A folder that is not on the sheet is a paper nobody sees. */
function requireAll(): void {
  const known = new Set(PAPERS.map(({ folder }) => folder));
  const missing = readdirSync(TEMPLATES).filter(
    (name) => existsSync(join(TEMPLATES, name, 'sample.ts')) && !known.has(name),
  );
  if (missing.length > 0) throw new Error(`not in docs/papers.ts: ${missing.join(', ')}`);
}

async function picturesOf({ title, build }: PaperOnSheet, before: number): Promise<Picture[]> {
  const { pdf, pages } = await build({ madeAt: '2026-12-01T02:00:00.000Z' });
  const source = join(folder, `${before}.pdf`);
  writeFileSync(source, pdf);
  draw(source, join(folder, String(before)), Math.round(SHEET_DPI * SCALE * FINER), ['-l', String(SHOWN)]);
  const drawn = readdirSync(folder)
    .filter((name) => name.startsWith(`${before}-`))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return drawn.map((name, index) => ({
    file: join(folder, name),
    caption: pages === 1 ? title : `${title} ${index + 1}/${pages}`,
  }));
}

function draw(pdf: string, target: string, dpi: number, more: readonly string[]): void {
  const { status, error, stderr } = spawnSync('pdftoppm', ['-png', '-r', String(dpi), ...more, pdf, target]);
  if (error !== undefined) throw new Error('pdftoppm is missing: apt-get install poppler-utils');
  if (status !== 0) throw new Error(`pdftoppm could not draw ${pdf}: ${stderr.toString()}`);
}

interface Placed extends Picture {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pages side by side, row after row, all at the same scale; those of a row stand on one line. */
function rowsOf(pictures: readonly Picture[]): { readonly placed: readonly Placed[]; readonly height: number } {
  const placed: Placed[] = [];
  let row: Placed[] = [];
  let x = GAP;
  let y = GAP;
  const endRow = (): void => {
    const height = Math.max(0, ...row.map((one) => one.height));
    placed.push(...row.map((one) => ({ ...one, y: y + height - one.height })));
    y += height + CAPTION.height;
    row = [];
    x = GAP;
  };
  for (const picture of pictures) {
    const [width, height] = sizeOf(picture.file);
    if (x + width + GAP > WIDTH) endRow();
    row.push({ ...picture, x, y, width, height });
    x += width + GAP;
  }
  endRow();
  return { placed, height: y + GAP };
}

/** A PNG says its width and height at bytes 16 and 20. */
function sizeOf(file: string): readonly [width: number, height: number] {
  const head = readFileSync(file);
  return [Math.round(head.readUInt32BE(16) / FINER), Math.round(head.readUInt32BE(20) / FINER)];
}

/** One large page with all of them, each in a thin frame, its caption below. */
async function sheetOf(pictures: readonly Picture[]): Promise<Uint8Array> {
  const { placed, height: tall } = rowsOf(pictures);
  const doc = new PdfKit({ size: [WIDTH, tall], margin: 0, font: CAPTION_FONT });
  doc.rect(0, 0, WIDTH, tall).fill('#E4E4E4');
  for (const { file, caption, x, y, width, height } of placed) {
    doc.image(file, x, y, { width, height });
    doc.rect(x, y, width, height).lineWidth(1).stroke('#B0B0B0');
    doc.fill('#000000').fontSize(fontSizeFor(doc, caption, width));
    doc.text(caption, x, y + height + 4, { width, align: 'center', lineBreak: false });
  }
  doc.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of doc) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function fontSizeFor(doc: PDFKit.PDFDocument, caption: string, width: number): number {
  const natural = doc.fontSize(CAPTION.size).widthOfString(caption);
  return natural <= width ? CAPTION.size : (CAPTION.size * width) / natural;
}
