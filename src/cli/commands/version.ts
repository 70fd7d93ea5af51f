import { version as current } from '../../schema/version.ts';
import { printOut } from '../print-out.ts';
import type { Subcommand } from './command.ts';

/** Prints the version, as `--version` does. */
export const version: Subcommand = {
  name: 'version',
  summary: { en: 'print the version', ja: '版を表示する' },
  define() {},
  async run(_args, _options, io) {
    await printOut(`${current}\n`, io);
    return 0;
  },
};
