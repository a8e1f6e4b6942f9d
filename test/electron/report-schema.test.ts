/** docs/report.schema.json is what the program writes by, and it says what a county needs to rely on. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportSchema, SCHEMA_FILE } from '../../electron/office/package/schema.ts';

/** A JSON schema as far as these tests look into it. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly type?: string;
}

const published = (): Schema => JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as Schema;

/** Every object in a schema, with its path. */
function objectsOf(schema: Schema, path = ''): [string, Schema][] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => objectsOf(one, `${path}/${name}`));
  const items = schema.items === undefined ? [] : objectsOf(schema.items, `${path}[]`);
  const alternatives = (schema.anyOf ?? []).flatMap((one) => objectsOf(one, path));
  return [
    ...(schema.type === 'object' ? [[path, schema] as [string, Schema]] : []),
    ...inner,
    ...items,
    ...alternatives,
  ];
}

/** Every property called …Fen, or standing in a block of balances or totals. */
function amountsOf(schema: Schema): [string, Schema][] {
  return objectsOf(schema).flatMap(([path, { properties = {} }]) =>
    Object.entries(properties)
      .filter(([name]) => name.endsWith('Fen') || /\/(?:opening|closing|totals)$/u.test(path))
      .map(([name, one]): [string, Schema] => [`${path}/${name}`, one]),
  );
}

describe('docs/report.schema.json', () => {
  it('is the schema of the program: run "npm run schema" after a change of report.ts', () => {
    expect(published()).toEqual(reportSchema());
  });

  it('leaves no room for a field nobody knows, and asks for every field', () => {
    const objects = objectsOf(published());
    expect(objects.map(([path]) => path)).toEqual(
      expect.arrayContaining(['', '/head', '/opening', '/closing', '/movements[]', '/lines[]', '/totals', '/batch']),
    );
    for (const [path, { additionalProperties, properties, required }] of objects) {
      expect(additionalProperties, path).toBe(false);
      expect([...(required ?? [])].toSorted(), path).toEqual(Object.keys(properties ?? {}).toSorted());
    }
  });

  it('has whole 分 for every amount', () => {
    const amounts = amountsOf(published());
    expect(amounts.length).toBeGreaterThan(15);
    for (const [path, { type }] of amounts) expect(type, path).toBe('integer');
  });
});
