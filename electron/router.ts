/**
 * One router for all doors: parses what comes in, checks the session's roles, runs the procedure, parses what goes out.
 * Nothing thrown crosses it: a refusal becomes `{ok: false}` with its Chinese sentence, a bug becomes `internal`.
 */
import { z } from 'zod';
import { zhCN } from 'zod/locales';
import { ROLES } from '../domain/entities/codes.ts';
import { Refusal } from '../domain/problem.ts';
import type { Book } from '../db/book.ts';
import { saidPlainly } from '../db/connection.ts';
import { Call, contract, isProcedure } from './contract/index.ts';
import type { Procedure } from './contract/procedure.ts';
import { handlers } from './handlers/index.ts';
import type { Session } from '../db/session.ts';

// What zod says by itself is read by people too.
z.config(zhCN());

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly details?: unknown };

const refused = (code: string, message: string, details?: unknown): Answer => ({
  ok: false,
  code,
  message,
  ...(details !== undefined && { details }),
});

/** @param report told of bugs, never of refusals */
export function route(book: Book, session: Session, call: unknown, report: (error: unknown) => void): Answer {
  const parsed = Call.safeParse(call);
  if (!parsed.success) return refused('call-malformed', '请求的格式不对，没有执行。', issuesOf(parsed.error));
  const { procedure: name, input, requestId } = parsed.data;
  if (!isProcedure(name))
    return refused('procedure-unknown', `没有名为“${name}”的业务。可用的业务请用 procedures 列出。`);
  const procedure: Procedure = contract[name];
  if (!mayCall(procedure, session)) return refused('not-allowed', notAllowed(procedure));
  const given = procedure.input.safeParse(input ?? {});
  if (!given.success)
    return refused('input-invalid', `填写的内容有误：${sentences(given.error)}`, issuesOf(given.error));
  if (procedure.kind === 'act' && requestId === undefined)
    return refused('request-id-missing', '请求缺少编号，没有执行。请重新提交。');
  try {
    const value = handlers[name]({ book, session, requestId: requestId ?? '' }, given.data as never);
    return { ok: true, value: procedure.output.parse(value) };
  } catch (thrown) {
    const error = saidPlainly(thrown);
    if (error instanceof Refusal) return refused(error.problem.code, error.problem.message, error.problem.details);
    report(error);
    return refused(
      'internal',
      '程序出现内部错误，这一步没有完成。账簿的每一笔要么完整记入、要么没有记入；请核对后重试，仍有问题请联系技术支持。',
    );
  }
}

const mayCall = (procedure: Procedure, session: Session): boolean =>
  procedure.roles.length === 0 || procedure.roles.some((role) => session.roles.includes(role));

const notAllowed = (procedure: Procedure): string =>
  `您的岗位不能办理“${procedure.about}”，没有执行。可以办理的岗位：${procedure.roles.map((role) => ROLES[role]).join('、')}。`;

const issuesOf = (error: z.ZodError) => error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));

const sentences = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.length > 0 ? `${path.join('.')}：` : ''}${message}`).join('；');
