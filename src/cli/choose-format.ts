import { extname } from 'node:path';
import { emitters, type Format } from '../emit/index.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

const flat = ['csv', 'tsv'];

/** The format asked for, else the one the extension of `--output` says, else JSON. */
export function chooseFormat(settings: Settings): Format {
  const extension = extname(settings.output ?? '').toLowerCase();
  const format =
    emitters.find(({ name }) => name === settings.format) ??
    emitters.find(({ extensions }) => extensions.includes(extension)) ??
    emitters.find(({ name }) => name === 'json');
  if (!format) throw new TypeError('the list of formats lacks json');
  const forRows = settings.rows ?? settings.listSeparator ?? settings.excel;
  if (forRows !== undefined && !flat.includes(format.name)) {
    throw new UsageError(
      `--rows, --list-separator and --excel need --format ${flat.join(' or ')}, not ${format.name}`,
    );
  }
  return format;
}
