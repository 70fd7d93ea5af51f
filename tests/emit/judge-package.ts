import { parse } from 'csv-parse/sync';

/** A value as a Table Schema types it; null for a missing one. */
type Typed = string | number | boolean | null;

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

type TypedRow = ReadonlyMap<string, Typed>;

/**
 * What a validator of Data Packages finds wrong with a package: header, width of rows, types, constraints, keys.
 * As in frictionless, a foreign key is looked up unless all its cells are missing, so that a key of which
 * only a part is filled must be found like any other.
 */
export function judgePackage(files: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const { resources } = JSON.parse(files.get('datapackage.json') ?? '{}') as {
    resources: readonly Resource[];
  };
  const tables = new Map(
    resources.map((resource) => [resource.name, readTable(resource, files, faults)]),
  );
  for (const { name, schema } of resources) {
    const rows = tables.get(name) ?? [];
    judgePrimaryKey(name, schema.primaryKey, rows, faults);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(
        tables.get(reference.resource)?.map((row) => keyOf(row, reference.fields)),
      );
      for (const [at, row] of rows.entries()) {
        if (isMissing(row, fields) || known.has(keyOf(row, fields))) continue;
        faults.push(`${name} row ${at + 2}: no ${reference.resource} for ${keyOf(row, fields)}`);
      }
    }
  }
  return faults;
}

function readTable(
  { name, path, schema }: Resource,
  files: ReadonlyMap<string, string>,
  faults: string[],
): TypedRow[] {
  const lines: string[][] = parse(files.get(path) ?? '', { relax_column_count: true });
  const [header = [], ...body] = lines;
  const { fields, missingValues } = schema;
  if (header.join() !== fields.map((field) => field.name).join())
    faults.push(`${name}: header ${header.join()}`);
  return body.map((cells, at) => {
    const place = `${name} row ${at + 2}`;
    if (cells.length !== fields.length) faults.push(`${place}: ${cells.length} cells`);
    if (cells.every((cell) => cell === '')) faults.push(`${place}: blank`);
    return new Map(
      fields.map((field, column) => {
        const cell = cells[column] ?? '';
        return [field.name, typed(cell, missingValues.includes(cell), field, place, faults)];
      }),
    );
  });
}

function typed(
  cell: string,
  missing: boolean,
  { name, type, constraints = {} }: Field,
  place: string,
  faults: string[],
): Typed {
  if (missing) {
    if (constraints.required) faults.push(`${place}: ${name} is missing`);
    return null;
  }
  if (constraints.enum && !constraints.enum.includes(cell)) {
    faults.push(`${place}: ${name} is none of ${constraints.enum.join()}`);
  }
  if (type === 'string') return cell;
  if (type === 'integer' && /^-?\d+$/.test(cell)) return Number(cell);
  if (type === 'boolean' && /^(?:true|false)$/.test(cell)) return cell === 'true';
  faults.push(`${place}: ${name} is no ${type}`);
  return null;
}

function judgePrimaryKey(
  name: string,
  fields: readonly string[],
  rows: readonly TypedRow[],
  faults: string[],
): void {
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const key = keyOf(row, fields);
    if (isMissing(row, fields)) faults.push(`${name} row ${at + 2}: no primary key`);
    else if (seen.has(key)) faults.push(`${name} row ${at + 2}: primary key ${key} again`);
    seen.add(key);
  }
}

function isMissing(row: TypedRow, fields: readonly string[]): boolean {
  return fields.every((field) => row.get(field) === null);
}

function keyOf(row: TypedRow, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row.get(field) ?? null));
}
