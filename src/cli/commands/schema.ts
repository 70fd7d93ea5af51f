import { createOption } from '../create-option.ts';
import { headings } from '../notes.ts';
import { printOut } from '../print-out.ts';
import { databases, excluding, grains } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import type { Subcommand } from './command.ts';

interface SchemaSettings {
  readonly table?: (typeof grains)[number];
  readonly sql?: (typeof databases)[number];
  readonly config?: boolean;
}

/** Prints the schema that every output follows. */
export const schema: Subcommand = {
  name: 'schema',
  summary: {
    en: 'print the JSON Schema of the output or the configuration, the Table Schema of flat rows, or SQL',
    ja: '出力または設定ファイルの JSON Schema、行形式の Table Schema、または SQL を出力する',
  },
  define(command, say) {
    command
      .addOption(
        createOption(
          '--table <grain>',
          { en: 'the Table Schema of these flat rows', ja: 'この行形式の Table Schema' },
          say,
          grains,
        ),
      )
      .addOption(
        createOption(
          '--sql <database>',
          {
            en: 'SQL that makes the tables of a Data Package and fills them, to be run in its folder',
            ja: 'Data Package の表を作って取り込む SQL（そのフォルダーで実行する）',
          },
          say,
          databases,
        ),
      )
      .addOption(
        createOption(
          '--config',
          {
            en: 'the JSON Schema of the configuration file, for editors',
            ja: '設定ファイルの JSON Schema（エディター用）',
          },
          say,
        ),
      )
      .addHelpText(
        'after',
        `
${say(headings.examples)}:
  mbo-parse schema > sheets.schema.json
  mbo-parse schema --config > mbo-parse.config.schema.json
  mbo-parse schema --table records
  mbo-parse sheets/ -f datapackage -d package/ && cd package &&
    mbo-parse schema --sql sqlite | sqlite3 sheets.db`,
      );
  },
  async run(_args, options, io) {
    const { table, sql, config } = options as SchemaSettings;
    const asked = Object.entries({ table, sql, config }).filter(([, value]) => value !== undefined);
    const [one, other] = asked.map(([name]) => `--${name}`);
    if (one !== undefined && other !== undefined) throw new UsageError(excluding(one, other));
    await printOut(sql === undefined ? await schemaOf(table, config) : await sqlFor(sql), io);
    return 0;
  },
};

async function schemaOf(table: SchemaSettings['table'], config = false): Promise<string> {
  return `${JSON.stringify(await load(table, config), null, 2)}\n`;
}

async function load(table: SchemaSettings['table'], config: boolean): Promise<unknown> {
  if (config) return (await import('../config/configuration-schema.ts')).configurationSchema();
  if (table === undefined) return (await import('../../schema/json-schema.ts')).jsonSchema();
  return (await import('../../schema/table-schema.ts')).tableSchema(table);
}

async function sqlFor(database: (typeof databases)[number]): Promise<string> {
  const [{ packageSql }, { dialects }] = await Promise.all([
    import('../../schema/sql/package-sql.ts'),
    import('../../schema/sql/index.ts'),
  ]);
  return packageSql(dialects[database]);
}
