/** Who is acting. One for each window, cookie or command; nothing in the book is done by nobody. */
import type { Role } from '../domain/entities/codes.ts';

export interface Session {
  readonly staffId: number;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly door: 'window' | 'command' | 'loopback';
}
