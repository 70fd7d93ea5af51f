import { isLgCode } from '../schema/is-lg-code.ts';
import {
  type PackageTable,
  type PackageTableName,
  packageTables,
} from '../schema/package-tables.ts';
import type { Sheet } from '../schema/sheet.ts';
import { tableSchemaField } from '../schema/table-schema-field.ts';
import type { Row } from './flat-rows.ts';
import { type Publisher, packageRows } from './package-rows.ts';
import { sheetIds } from './sheet-ids.ts';
import { writeDelimited } from './write-delimited.ts';

/** What a Data Package says of itself. */
export interface DataPackageOptions extends Publisher {
  /** Short name for URLs; default `goal-management-sheets`. */
  readonly name?: string;
  readonly title?: string;
  /** Where the sheets were published; default the sheets' own files. */
  readonly sources?: readonly { readonly title?: string; readonly path?: string }[];
  readonly licenses?: readonly {
    readonly name?: string;
    readonly title?: string;
    readonly path?: string;
  }[];
}

/**
 * The sheets as a Data Package (v2): file name → content.
 * Throws TypeError for an `lgCode` whose check digit is wrong.
 */
export function emitDataPackage(
  sheets: readonly Sheet[],
  options: DataPackageOptions = {},
): Map<string, string> {
  if (options.lgCode !== undefined && !isLgCode(options.lgCode)) {
    throw new TypeError(`Not a local government code: ${options.lgCode}`);
  }
  const ids = sheetIds(sheets);
  const texts = sheets.map((sheet, index) => {
    const rows = packageRows(sheet, ids[index] ?? '', options);
    return new Map(tables.map(([name, table]) => [name, lines(table, rows[name])]));
  });
  const files = tables.map(([name, table]): [string, string] => {
    return [`${name}.csv`, [header(table), ...texts.map((text) => text.get(name))].join('')];
  });
  return new Map([...files, ['datapackage.json', descriptor(sheets, options)]]);
}

const tables = Object.entries(packageTables) as [PackageTableName, PackageTable][];

function header({ columns }: PackageTable): string {
  return writeDelimited([columns.map(({ name }) => name)], ',');
}

function lines({ columns }: PackageTable, rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ name }) => row[name] ?? null));
  return writeDelimited(cells, ',');
}

function descriptor(sheets: readonly Sheet[], options: DataPackageOptions): string {
  const { name = 'goal-management-sheets', title, licenses = [] } = options;
  const sources = options.sources ?? [...new Set(sheets.map(({ source }) => source))].map(asSource);
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: title ?? 'Goal-management sheets',
    ...(title === undefined && { 'x-title-ja': '目標管理シート' }),
    ...(sources.length > 0 && { sources }),
    ...(licenses.length > 0 && { licenses }),
    resources: tables.map(([table, definition]) => resource(table, definition)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const asSource = (title: string) => ({ title });

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
