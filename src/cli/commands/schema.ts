import { Option } from 'commander';
import { printOut } from '../print-out.ts';
import { grains } from '../settings.ts';
import type { Subcommand } from './command.ts';

/** Prints the schema that every output follows. */
export const schema: Subcommand = {
  name: 'schema',
  summary: 'print the JSON Schema of the output, or the Table Schema of its flat rows',
  define(command) {
    command
      .addOption(
        new Option('--table <grain>', 'the Table Schema of these flat rows').choices(grains),
      )
      .addHelpText(
        'after',
        `
Examples:
  mbo-parse schema > sheets.schema.json
  mbo-parse schema --table records`,
      );
  },
  async run(_args, { table }, io) {
    const grain = grains.find((name) => name === table);
    const text = JSON.stringify(await load(grain), null, 2);
    await printOut(`${text}\n`, io);
    return 0;
  },
};

async function load(table: (typeof grains)[number] | undefined): Promise<unknown> {
  if (table === undefined) return (await import('../../schema/json-schema.ts')).jsonSchema();
  return (await import('../../schema/table-schema.ts')).tableSchema(table);
}
