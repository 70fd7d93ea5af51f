import { expect, it } from 'vitest';
import { databases, grains } from '../../src/cli/settings.ts';
import { jsonSchema } from '../../src/schema/json-schema.ts';
import { dialects } from '../../src/schema/sql/index.ts';
import { packageSql } from '../../src/schema/sql/package-sql.ts';
import { tableSchema } from '../../src/schema/table-schema.ts';
import { builtCommand } from './built-command.ts';
import { folder } from './folder.ts';
import { inProcess, spawned } from './run-command.ts';

const schema = (...args: string[]) => inProcess({ args: ['schema', ...args], cwd: folder() });

it('prints the JSON Schema of the output', async () => {
  const { code, stdout, stderr } = await schema();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(jsonSchema());
});

it.each(grains)('prints the Table Schema of %s', async (table) => {
  expect(JSON.parse((await schema('--table', table)).stdout)).toEqual(tableSchema(table));
});

it.each(databases)('prints SQL for %s', async (database) => {
  const { code, stdout } = await schema('--sql', database);
  expect(code).toBe(0);
  expect(stdout).toBe(packageSql(dialects[database]));
  expect(stdout).toContain(`"rating" ${dialects[database].types.string}`);
});

it('refuses two schemas at once', async () => {
  const { code, stderr } = await schema('--sql', 'sqlite', '--table', 'records');
  expect([code, stderr]).toEqual([2, 'error: --table and --sql exclude each other\n']);
});

it('has SQL for every database that it names', () => {
  expect(Object.keys(dialects)).toEqual(databases);
});

it('refuses a table that is none', async () => {
  const { code, stdout, stderr } = await schema('--table', 'rows');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('records, statements, sheets');
});

it('arrives whole through a pipe', async () => {
  const call = { args: ['schema'], cwd: folder() };
  const { stdout } = await spawned(await builtCommand(), call);
  expect(stdout).toBe((await inProcess(call)).stdout);
}, 120_000);
