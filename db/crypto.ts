/**
 * The only door to node:crypto. Nothing here may use an algorithm that Electron's BoringSSL lacks:
 * SHA-256, scrypt, AES-256-GCM and random bytes, no more.
 */
import { createCipheriv, createDecipheriv, hash, randomBytes, scryptSync } from 'node:crypto';

/** SHA-256 in lower-case hex. */
export const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex');

export const secureRandom = (bytes: number): Uint8Array => randomBytes(bytes);

export interface ScryptCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP's figure for scrypt: 128 MiB, about a third of a second on the slowest machine measured. */
export const PASSWORD_COST: ScryptCost = { n: 2 ** 17, r: 8, p: 1 };

/** 32-byte key from a password. */
export const passwordKey = (password: string, salt: Uint8Array, cost: ScryptCost): Uint8Array =>
  scryptSync(password.normalize('NFKC'), salt, 32, { N: cost.n, r: cost.r, p: cost.p, maxmem: 256 * 1024 * 1024 });

export interface Sealed {
  readonly iv: Uint8Array;
  readonly tag: Uint8Array;
  readonly data: Uint8Array;
}

/** AES-256-GCM. `context` is authenticated but not hidden: it ties the box to what it belongs to. */
export function seal(key: Uint8Array, plain: Uint8Array, context: string): Sealed {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(context, 'utf8'));
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, tag: cipher.getAuthTag(), data };
}

/** The plain bytes, or undefined where the key is wrong or the box was altered. */
export function unseal(key: Uint8Array, box: Sealed, context: string): Uint8Array | undefined {
  const decipher = createDecipheriv('aes-256-gcm', key, box.iv, { authTagLength: 16 });
  decipher.setAAD(Buffer.from(context, 'utf8'));
  decipher.setAuthTag(box.tag);
  try {
    return Buffer.concat([decipher.update(box.data), decipher.final()]);
  } catch {
    return undefined;
  }
}
