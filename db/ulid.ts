/** ULID (github.com/ulid/spec): 48 bits of time, 80 of chance, Crockford base 32, 26 characters. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @param atMs milliseconds since 1970 UTC @param chance ten random bytes */
export function ulid(atMs: number, chance: Uint8Array): string {
  let time = '';
  for (let rest = atMs, i = 0; i < 10; i++) {
    time = ALPHABET.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  let tail = '';
  let bits = 0;
  let held = 0;
  for (const byte of chance) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      tail += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return time + tail;
}
