import type { SqlDialect } from './dialect.ts';

export const duckdb: SqlDialect = {
  types: { string: 'VARCHAR', integer: 'BIGINT', boolean: 'BOOLEAN' },
  load: (table) => `COPY "${table}" FROM '${table}.csv' (HEADER, NULLSTR '');`,
  begin: [],
};
