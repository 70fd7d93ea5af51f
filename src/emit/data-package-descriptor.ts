import {
  type PackageTable,
  type PackageTableName,
  packageTableEntries,
} from '../schema/package-tables.ts';
import { tableSchemaField } from '../schema/table-schema-field.ts';
import type { DataPackageOptions } from './data-package-options.ts';

/** The `datapackage.json` (v2) of a package whose rows come from the given files. */
export function dataPackageDescriptor(
  files: ReadonlySet<string>,
  options: DataPackageOptions,
): string {
  const { name = 'goal-management-sheets', title, licenses = [] } = options;
  const sources = options.sources ?? [...files].map((file) => ({ title: file }));
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: title ?? 'Goal-management sheets',
    ...(title === undefined && { 'x-title-ja': '目標管理シート' }),
    ...(sources.length > 0 && { sources }),
    ...(licenses.length > 0 && { licenses }),
    resources: packageTableEntries.map(([table, definition]) => resource(table, definition)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function resource(name: PackageTableName, table: PackageTable) {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title: table.title.en,
    'x-title-ja': table.title.ja,
    description: table.description.en,
    'x-description-ja': table.description.ja,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    'x-byteOrderMark': false,
    dialect,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(tableSchemaField),
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(table.foreignKeys.length > 0 && { foreignKeys: table.foreignKeys.map(foreignKey) }),
    },
  };
}

const dialect = {
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
};

function foreignKey({ fields, table }: PackageTable['foreignKeys'][number]) {
  return { fields, reference: { resource: table, fields } };
}
