import { duckdb } from './duckdb.ts';
import { sqlite } from './sqlite.ts';

/** Every database that SQL is written for. */
export const dialects = { duckdb, sqlite } as const;
