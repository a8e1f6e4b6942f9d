/** Text to GB18030: the platform only decodes it, so its tables are turned round once. */

let codes: ReadonlyMap<string, Uint8Array> | undefined;

/** Bytes of a text in GB18030, level 3 included. Throws on a lone surrogate. */
export function encodeGb18030(text: string): Uint8Array {
  codes ??= table();
  const bytes: number[] = [];
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point >= 0x10000) bytes.push(...fourBytes(point - 0x10000 + SUPPLEMENTARY));
    else {
      const code = codes.get(sign);
      if (!code) throw new RangeError(`no GB18030 code for U+${point.toString(16)}`);
      bytes.push(...code);
    }
  }
  return Uint8Array.from(bytes);
}

/** U+10000 is 0x90308130; before it four-byte codes hold what two bytes cannot. */
const SUPPLEMENTARY = 189_000;
const BASIC_FOUR_BYTES = 39_420;

const fourBytes = (linear: number): number[] => [
  0x81 + Math.floor(linear / 12_600),
  0x30 + (Math.floor(linear / 1260) % 10),
  0x81 + (Math.floor(linear / 10) % 126),
  0x30 + (linear % 10),
];

function table(): Map<string, Uint8Array> {
  const decoder = new TextDecoder('gb18030');
  const map = new Map<string, Uint8Array>();
  const enter = (code: number[]): void => {
    const bytes = Uint8Array.from(code);
    const sign = decoder.decode(bytes);
    if ([...sign].length === 1 && sign !== '\uFFFD' && !map.has(sign)) map.set(sign, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) enter([lead, trail]);
  }
  for (let linear = 0; linear < BASIC_FOUR_BYTES; linear += 1) enter(fourBytes(linear));
  return map;
}
