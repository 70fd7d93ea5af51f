import { columns, type Table } from './columns.ts';
import { tableSchemaField } from './table-schema-field.ts';
import { version } from './version.ts';

/** The Table Schema (Data Package v2) of a flat table, generated from its column list. */
export function tableSchema(table: Table) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    name: `mbo-parse-${table}`,
    version,
    fields: columns[table].map(tableSchemaField),
    missingValues: [''],
  };
}
