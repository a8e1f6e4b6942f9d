import { z } from 'zod';
import { ROLES } from '../../domain/entities/codes.ts';
import { Refusal } from '../../domain/problem.ts';
import { contract, procedureNames } from '../contract/index.ts';
import { route } from '../router.ts';
import { withBook, type Command } from './command.ts';
import { newRequestId } from './request-id.ts';

const schemaOf = (type: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(type, { io, unrepresentable: 'any' });

export const procedures: Command = {
  usage: 'procedures',
  options: {},
  words: 0,
  run: async () => {
    const list = procedureNames.map((name) => {
      const { kind, about, roles, input, output } = contract[name];
      return { name, kind, about, roles, input: schemaOf(input, 'input'), output: schemaOf(output, 'output') };
    });
    return {
      json: list,
      lines: list.flatMap(({ name, kind, about, roles, input, output }) => [
        `${name}（${kind === 'act' ? '办理' : '查询'}）${about}${roles.length === 0 ? '' : `；岗位：${roles.map((role) => ROLES[role]).join('、')}`}`,
        `  输入 ${JSON.stringify(input)}`,
        `  输出 ${JSON.stringify(output)}`,
      ]),
    };
  },
};

export const call: Command = {
  usage: `call 业务名 '{"…": …}' --book 文件夹 [--request-id 编号]`,
  options: { book: 'text', 'request-id': 'text' },
  words: 2,
  run: (given) =>
    withBook(given, ({ book, session }) => {
      const [procedure, json = '{}'] = given.positionals;
      if (procedure === undefined) throw new Refusal('usage', `请写明业务名。用法：${call.usage}`);
      const requestId = given.text('request-id') ?? newRequestId(book);
      const answer = route(book, session, { procedure, input: parse(json), requestId }, (error) => {
        console.error(error);
      });
      if (answer.ok) return { json: answer, lines: [JSON.stringify(answer.value, null, 2)] };
      return { json: answer, lines: [answer.message], exitCode: 1 };
    }),
};

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new Refusal('json-malformed', '第二个参数要写成 JSON，例如 \'{"period":"2026-05"}\'。');
  }
}
