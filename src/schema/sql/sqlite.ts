import type { Column } from '../columns.ts';
import type { SqlDialect } from './dialect.ts';

/** For the shell `sqlite3`, whose import knows no missing value: it goes by way of a table of texts. */
export const sqlite: SqlDialect = {
  types: { string: 'TEXT', integer: 'INTEGER', boolean: 'INTEGER' },
  load: (table, columns) =>
    [
      `.import --csv ${table}.csv ${table}_text`,
      `INSERT INTO "${table}" SELECT ${columns.map(value).join(', ')} FROM "${table}_text";`,
      `DROP TABLE "${table}_text";`,
    ].join('\n'),
  begin: ['.bail on', 'PRAGMA foreign_keys = ON;'],
};

function value({ name, type }: Column): string {
  const present = `nullif("${name}", '')`;
  return type === 'boolean' ? `${present} = 'true'` : present;
}
