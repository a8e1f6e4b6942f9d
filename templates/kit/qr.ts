/** QR codes as filled bars, level M: they survive a copier, and nothing is rasterised. */
import QRCode, { type QRCodeSegment } from 'qrcode';
import type { Paper } from './paper.ts';
import { INK } from './units.ts';

/** What the alphanumeric mode of ISO/IEC 18004 can hold. */
const ALPHANUMERIC = /^[0-9A-Z $%*+\-./:]+$/;

/** Draws a QR code of `side` mm; leave a margin of four modules around it. */
export function drawQr(paper: Paper, payload: string, x: number, y: number, side: number): void {
  // One segment: searching the best mix of modes takes longer than it saves.
  const segment: QRCodeSegment = ALPHANUMERIC.test(payload)
    ? { mode: 'alphanumeric', data: payload }
    : { mode: 'byte', data: Buffer.from(payload) };
  const { size, data } = QRCode.create([segment], { errorCorrectionLevel: 'M' }).modules;
  const bars: [column: number, row: number, length: number][] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const start = column;
      while (column < size && data[row * size + column]) column++;
      if (column > start) bars.push([start, row, column - start]);
    }
  }
  paper.fillGrid(x, y, side / size, bars, INK);
}
