import { writeFileSync } from 'node:fs';
import { columns, type Table } from './columns.ts';
import { jsonSchema } from './json-schema.ts';
import { tableSchema } from './table-schema.ts';

/** Part of the build: writes the schemas as files beside this one. */
const schemas: Record<string, unknown> = { 'sheets.schema.json': jsonSchema() };
for (const table of Object.keys(columns) as Table[]) {
  schemas[`${table}.table-schema.json`] = tableSchema(table);
}
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
