import { Option } from 'commander';
import { printOut } from '../print-out.ts';
import { databases, grains } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import type { Subcommand } from './command.ts';

interface SchemaSettings {
  readonly table?: (typeof grains)[number];
  readonly sql?: (typeof databases)[number];
}

/** Prints the schema that every output follows. */
export const schema: Subcommand = {
  name: 'schema',
  summary: 'print the JSON Schema of the output, the Table Schema of flat rows, or SQL',
  define(command) {
    command
      .addOption(
        new Option('--table <grain>', 'the Table Schema of these flat rows').choices(grains),
      )
      .addOption(
        new Option(
          '--sql <database>',
          'SQL that makes the tables of a Data Package and fills them, to be run in its folder',
        ).choices(databases),
      )
      .addHelpText(
        'after',
        `
Examples:
  mbo-parse schema > sheets.schema.json
  mbo-parse schema --table records
  mbo-parse sheets/ -f datapackage -d package/ && cd package &&
    mbo-parse schema --sql sqlite | sqlite3 sheets.db`,
      );
  },
  async run(_args, options, io) {
    const { table, sql } = options as SchemaSettings;
    if (table !== undefined && sql !== undefined) {
      throw new UsageError('--table and --sql exclude each other');
    }
    const text = sql === undefined ? await schemaOf(table) : await sqlFor(sql);
    await printOut(text, io);
    return 0;
  },
};

async function schemaOf(table: SchemaSettings['table']): Promise<string> {
  const schema =
    table === undefined
      ? (await import('../../schema/json-schema.ts')).jsonSchema()
      : (await import('../../schema/table-schema.ts')).tableSchema(table);
  return `${JSON.stringify(schema, null, 2)}\n`;
}

async function sqlFor(database: (typeof databases)[number]): Promise<string> {
  const [{ packageSql }, { dialects }] = await Promise.all([
    import('../../schema/sql/package-sql.ts'),
    import('../../schema/sql/index.ts'),
  ]);
  return packageSql(dialects[database]);
}
