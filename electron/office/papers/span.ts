/** The span a register or an inspection is asked for. */
import { Refusal } from '../../../domain/problem.ts';
import type { Span } from '../../../db/queries/inspection/payments.ts';
import { told, type PaperRequest } from './paper.ts';

/** @throws Refusal `option-missing`, `span-backward` */
export function spanOf(request: PaperRequest): Span {
  const [from, to] = [told(request, 'from'), told(request, 'to')];
  if (from > to) throw new Refusal('span-backward', `起始日期 ${from} 晚于截止日期 ${to}，请核对。`);
  return { from, to };
}

/** `2026-01-01至2026-03-31`, for names of files */
export const spanName = ({ from, to }: Span): string => `${from}至${to}`;

/** A list in full: papers are not paged by the database. */
export const WHOLE = { offset: 0, limit: 1_000_000 } as const;
