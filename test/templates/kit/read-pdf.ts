/** Reads a PDF back with poppler, a second and independent implementation. */
import { spawnSync } from 'node:child_process';
import jsqr from 'jsqr';

function poppler(command: string, args: readonly string[], pdf: Uint8Array): Buffer {
  const run = spawnSync(command, args, { input: pdf, maxBuffer: 1 << 28 });
  if (run.error !== undefined) {
    throw new Error(`${command} is missing: install poppler-utils (Debian, Ubuntu: apt-get install poppler-utils)`, {
      cause: run.error,
    });
  }
  if (run.status !== 0) throw new Error(`${command} failed: ${run.stderr.toString()}`);
  return run.stdout;
}

/** The text of the pages, laid out; a form feed ends each page. */
export const pdfText = (pdf: Uint8Array): string => poppler('pdftotext', ['-layout', '-', '-'], pdf).toString('utf8');

/** The text of each page. */
export const pdfPages = (pdf: Uint8Array): string[] => pdfText(pdf).split('\f').slice(0, -1);

/** Each page without any white space: what is said, not where. */
export const pdfWords = (pdf: Uint8Array): string[] => pdfPages(pdf).map((page) => page.replaceAll(/\s/g, ''));

/** All the text in the order it was drawn, without white space: a value over several lines of a cell stays together. */
export const pdfDrawn = (pdf: Uint8Array): string =>
  poppler('pdftotext', ['-raw', '-', '-'], pdf).toString('utf8').replaceAll(/\s/g, '');

export interface Word {
  readonly text: string;
  /** mm from the top left. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const mm = (points: string | undefined) => (Number(points) / 72) * 25.4;

/** The words of one page (from 1) with their places. */
export function pdfPlaces(pdf: Uint8Array, page = 1): Word[] {
  const html = poppler('pdftotext', ['-bbox', '-f', String(page), '-l', String(page), '-', '-'], pdf).toString('utf8');
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
  return [...html.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: mm(left),
    top: mm(top),
    right: mm(right),
    bottom: mm(bottom),
  }));
}

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** RGBA, one byte a channel. */
  readonly rgba: Uint8ClampedArray;
  /** Grey of the pixel at (x, y) in mm: 0 black – 255 white. */
  readonly greyAt: (x: number, y: number) => number;
}

/** One page (from 1) as a picture. */
export function pdfRaster(pdf: Uint8Array, page = 1, dpi = 150): Raster {
  const pages = ['-f', String(page), '-l', String(page)];
  const pgm = poppler('pdftoppm', ['-r', String(dpi), '-gray', ...pages, '-'], pdf);
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 64));
  if (header === null) throw new Error('pdftoppm did not answer a PGM picture');
  const [width, height] = [Number(header[1]), Number(header[2])];
  const grey = pgm.subarray(header[0].length);
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) rgba.fill(grey[i] ?? 255, i * 4, i * 4 + 3).fill(255, i * 4 + 3, i * 4 + 4);
  const pixel = (mm: number) => Math.floor((mm / 25.4) * dpi);
  return { width, height, rgba, greyAt: (x, y) => grey[pixel(y) * width + pixel(x)] ?? 255 };
}

/** What a scanner reads from the picture, or null. */
export function scanQr(raster: Raster): string | null {
  return jsqr.default(raster.rgba, raster.width, raster.height)?.data ?? null;
}

/** A part of a picture, in mm: a scanner looks at one code. */
export function crop(raster: Raster, box: { x: number; y: number; w: number; h: number }, dpi = 150): Raster {
  const px = (millimetres: number) => Math.round((millimetres / 25.4) * dpi);
  const [width, height] = [px(box.w), px(box.h)];
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row++) {
    const start = ((px(box.y) + row) * raster.width + px(box.x)) * 4;
    rgba.set(raster.rgba.subarray(start, start + width * 4), row * width * 4);
  }
  return { width, height, rgba, greyAt: (x, y) => raster.greyAt(x + box.x, y + box.y) };
}
