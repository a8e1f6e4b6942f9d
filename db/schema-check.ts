/** The schema a book must have, to the letter: tables, indexes, and above all the triggers that keep rows unaltered. */
import Database from 'better-sqlite3';
import { Refusal } from '../domain/problem.ts';
import type { Connection } from './connection.ts';
import { migrate } from './migrations/runner.ts';

interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

const read = (db: Connection): Map<string, SchemaObject> => {
  const objects = db
    .prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")
    .all() as SchemaObject[];
  return new Map(objects.map((object) => [object.name, object]));
};

let expected: Map<string, SchemaObject> | undefined;

/** Built by running the migrations on an empty database, once a process: the expectation has no second copy to drift. */
function expectedSchema(): Map<string, SchemaObject> {
  if (expected === undefined) {
    const empty = new Database(':memory:');
    migrate(empty);
    expected = read(empty);
    empty.close();
  }
  return expected;
}

const KIND: Readonly<Record<string, string>> = { table: '表', index: '索引', trigger: '触发器', view: '视图' };

/** @returns Chinese sentences, one for each object that is missing, altered or not the program's own */
export function schemaDifferences(db: Connection): string[] {
  const actual = read(db);
  const wanted = expectedSchema();
  const found: string[] = [];
  for (const [name, object] of wanted) {
    const kind = KIND[object.type] ?? object.type;
    const present = actual.get(name);
    if (present === undefined) found.push(`缺少${kind} ${name}`);
    else if (present.sql !== object.sql) found.push(`${kind} ${name} 被改过`);
  }
  for (const [name, object] of actual)
    if (!wanted.has(name)) found.push(`多出${KIND[object.type] ?? object.type} ${name}`);
  return found;
}

/** @throws Refusal `schema-altered` */
export function requireSchema(db: Connection): void {
  const differences = schemaDifferences(db);
  if (differences.length > 0)
    throw new Refusal(
      'schema-altered',
      `账簿的结构被别的程序改过（${differences.join('；')}），已停止打开。请用备份核对。`,
      { differences },
    );
}
