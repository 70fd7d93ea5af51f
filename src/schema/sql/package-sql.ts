import type { Column } from '../columns.ts';
import { type PackageTable, packageTableEntries } from '../package-tables.ts';
import type { SqlDialect } from './dialect.ts';

/**
 * The SQL that makes the tables of a Data Package with their types and keys, and fills them from its files.
 * It is to be run in the folder of the package.
 */
export function packageSql({ types, load, begin }: SqlDialect): string {
  const tables = packageTableEntries.map(([name, table]) => createTable(name, table, types));
  const loads = packageTableEntries.map(([name, { columns }]) => load(name, columns));
  return [...begin, ...tables, ...loads].map((part) => `${part}\n`).join('');
}

function createTable(name: string, table: PackageTable, types: SqlDialect['types']): string {
  const { title, columns, primaryKey, foreignKeys } = table;
  const keys = [
    `PRIMARY KEY (${quoted(primaryKey)})`,
    ...foreignKeys.map(({ fields, table }) => {
      return `FOREIGN KEY (${quoted(fields)}) REFERENCES "${table}" (${quoted(fields)})`;
    }),
  ];
  return [
    `-- ${title.en} (${title.ja})`,
    `CREATE TABLE "${name}" (`,
    ...columns.map((column) => `  ${field(column, types)}`),
    keys.map((key) => `  ${key}`).join(',\n'),
    ');',
  ].join('\n');
}

function field({ name, type, constraints, words }: Column, types: SqlDialect['types']): string {
  const required = constraints?.required ? ' NOT NULL' : '';
  return `"${name}" ${types[type]}${required}, -- ${words.title.en} (${words.title.ja})`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
