/**
 * What is inside an .xlsx, read from its central directory before any library unpacks it. Sizes written there can lie
 * and entries can overlap, so every part is unpacked once to be counted, and dropped.
 */
import { Inflate } from 'fflate';

export interface ZipPart {
  readonly name: string;
  readonly encrypted: boolean;
}

export type ZipReading =
  | { readonly kind: 'parts'; readonly parts: readonly ZipPart[] }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large' };

interface Entry extends ZipPart {
  readonly method: number;
  readonly packed: number;
  readonly local: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const END_BYTES = 22;
const END_SEARCH = END_BYTES + 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Fed in small pieces: one piece of a bomb unpacks to a thousand times its size at most. */
const PIECE = 16 * 1024;

/** Lists the parts of a zip file and makes sure that they unpack to at most `maxBytes` in at most `maxParts` parts. */
export function readZipParts(bytes: Uint8Array, maxBytes: number, maxParts: number): ZipReading {
  const entries = directory(bytes, maxParts);
  if (entries === 'damaged' || entries === 'too-large') return { kind: entries };
  let total = 0;
  for (const entry of entries) {
    if (entry.encrypted) continue;
    const size = unpackedSize(bytes, entry, maxBytes - total);
    if (size === 'damaged' || size === 'too-large') return { kind: size };
    total += size;
  }
  return { kind: 'parts', parts: entries.map(({ name, encrypted }) => ({ name, encrypted })) };
}

function directory(bytes: Uint8Array, maxParts: number): Entry[] | 'damaged' | 'too-large' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return 'damaged';
  const count = view.getUint16(end + 10, true);
  if (count > maxParts) return 'too-large';
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return 'damaged';
    const nameBytes = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)).replaceAll('\\', '/'),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      local: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const from = Math.max(0, view.byteLength - END_SEARCH);
  for (let at = view.byteLength - END_BYTES; at >= from; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function unpackedSize(bytes: Uint8Array, entry: Entry, left: number): number | 'damaged' | 'too-large' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { local, packed, method } = entry;
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) return 'damaged';
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > view.byteLength) return 'damaged';
  if (method === STORED) return packed > left ? 'too-large' : packed;
  if (method !== DEFLATED) return 'damaged';
  return inflatedSize(bytes.subarray(start, start + packed), left);
}

function inflatedSize(data: Uint8Array, left: number): number | 'damaged' | 'too-large' {
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
  });
  try {
    for (let at = 0; at < data.length || at === 0; at += PIECE) {
      inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
      if (size > left) return 'too-large';
    }
  } catch {
    return 'damaged';
  }
  return size;
}
