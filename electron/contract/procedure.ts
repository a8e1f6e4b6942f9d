/** What an entry of the contract is: a name, what goes in, what comes out, and who may call it. */
import type { z } from 'zod';
import type { Role } from '../../domain/entities/codes.ts';

export interface Procedure<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** An act writes, in one transaction and once for each request id; a query only reads. */
  readonly kind: 'act' | 'query';
  /** Chinese, one sentence: shown by `procedures` */
  readonly about: string;
  /** Any one of these roles is enough; a query with none is open to everybody who is signed in. */
  readonly roles: readonly Role[];
  readonly input: I;
  readonly output: O;
}

export const act = <I extends z.ZodType, O extends z.ZodType>(
  about: string,
  roles: readonly Role[],
  input: I,
  output: O,
) => ({ kind: 'act', about, roles, input, output }) as const satisfies Procedure<I, O>;

export const query = <I extends z.ZodType, O extends z.ZodType>(
  about: string,
  input: I,
  output: O,
  roles: readonly Role[] = [],
) => ({ kind: 'query', about, roles, input, output }) as const satisfies Procedure<I, O>;
