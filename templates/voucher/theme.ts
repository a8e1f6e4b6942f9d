/** Everything that depends on the sheet a voucher is printed on: places in mm inside one copy, sizes in pt. */
import { FAINT, MIN_PT_LASER, SEAL, type RoleName } from '../kit/index.ts';

export interface VoucherTheme {
  /** Left edge, top and width of the ruled frame. */
  readonly x: number;
  readonly top: number;
  readonly w: number;
  /** Height of one copy. */
  readonly copyHeight: number;
  /** QR code: left, top, side; null where the printer cannot draw one that can be read on each ply. */
  readonly qr: { readonly x: number; readonly y: number; readonly side: number } | null;
  readonly title: {
    readonly baseline: number;
    readonly size: number;
    readonly min: number;
    readonly room: number;
    readonly track: number;
  };
  /** Baseline of date, unit and number. */
  readonly subline: number;
  /** Height of the seven ordinary rows; with goods eight rows share their room. */
  readonly row: number;
  /** Height of the row of the amount. */
  readonly amount: number;
  /** Heights of the two rows of signatures. */
  readonly sign: readonly [number, number];
  /** Width of the place of the seal, right of the signatures: ⌀42 and a little. */
  readonly seal: number;
  /** Width of the block names written downwards. */
  readonly block: number;
  readonly label: { readonly role: RoleName; readonly size: number };
  readonly value: { readonly role: RoleName; readonly size: number; readonly wrapped: number };
  readonly amountRole: RoleName;
  readonly titleRole: RoleName;
  readonly sentenceRole: RoleName;
  readonly foot: { readonly baseline: number; readonly size: number; readonly pitch: number };
  readonly outer: number;
  readonly inner: number;
  readonly faint: string;
  /** The copy's name, written downwards right of the frame: centre line, and the height of the name's part. */
  readonly strip: { readonly x: number; readonly w: number; readonly nameHeight: number };
  /** Top left of the 补打 frame. */
  readonly reprint: { readonly x: number; readonly y: number };
  /** Middle of the places to sign: 作废 and 样张 go there, away from the figures. */
  readonly signPlaces: { readonly x: number; readonly y: number };
}

/** Two A5 landscape copies on A4 portrait, laser. */
export const LASER: VoucherTheme = {
  x: 16,
  top: 25,
  w: 174,
  copyHeight: 148.5,
  qr: { x: 16, y: 5, side: 17.5 },
  title: { baseline: 13.2, size: 18, min: 15.5, room: 124, track: 0.25 },
  subline: 21.4,
  row: 7.6,
  amount: 11,
  sign: [22.5, 20.5],
  seal: SEAL.township + 2,
  block: 8,
  label: { role: 'song', size: 10.5 },
  value: { role: 'fang', size: 12, wrapped: MIN_PT_LASER },
  amountRole: 'songB',
  titleRole: 'songB',
  sentenceRole: 'kai',
  foot: { baseline: 136.4, size: MIN_PT_LASER, pitch: 4.8 },
  outer: 0.4,
  inner: 0.2,
  faint: FAINT,
  strip: { x: 192.5, w: 6.5, nameHeight: 58 },
  reprint: { x: 165.6, y: 4.6 },
  signPlaces: { x: 81, y: 111.5 },
};
