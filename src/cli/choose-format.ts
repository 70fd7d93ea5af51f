import { extname } from 'node:path';
import {
  bundleFormats,
  emitters,
  type FileFormat,
  type FolderFormat,
  type Format,
} from '../emit/index.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

export type AnyFormat = Format | FileFormat | FolderFormat;

/** Every format, those that are written sheet by sheet first. */
export const formats: readonly AnyFormat[] = [...emitters, ...bundleFormats];

const flat = ['csv', 'tsv'];

/** The format asked for, else the one the extension of `--output` says, else JSON. */
export function chooseFormat(settings: Settings): AnyFormat {
  const extension = extname(settings.output ?? '').toLowerCase();
  const format =
    formats.find(({ name }) => name === settings.format) ??
    formats.find(({ extensions }) => extensions.includes(extension)) ??
    formats.find(({ name }) => name === 'json');
  if (!format) throw new TypeError('the list of formats lacks json');
  const forRows = settings.rows ?? settings.listSeparator ?? settings.excel;
  if (forRows !== undefined && !flat.includes(format.name)) {
    throw new UsageError(
      `--rows, --list-separator and --excel need --format ${flat.join(' or ')}, not ${format.name}`,
    );
  }
  if ('output' in format && format.output === 'folder' && settings.outDir === undefined) {
    throw new UsageError(`--format ${format.name} writes several files: give --out-dir`);
  }
  return format;
}
