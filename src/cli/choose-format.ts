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
const titled = ['html', 'xlsx', 'datapackage'];

/** The format asked for, else the one the extension of `--output` says, else JSON. Throws UsageError. */
export function chooseFormat(settings: Settings): AnyFormat {
  const format = settings.format === undefined ? byExtension(settings) : named(settings.format);
  const forRows = settings.rows ?? settings.listSeparator ?? settings.excel;
  if (forRows !== undefined && !flat.includes(format.name)) {
    throw new UsageError({
      en: `--rows, --list-separator and --excel need --format ${flat.join(' or ')}, not ${format.name}`,
      ja: `--rows・--list-separator・--excel は --format ${flat.join('・')} のときだけ使えます（${format.name} では使えません）`,
    });
  }
  if (settings.title !== undefined && !titled.includes(format.name)) {
    throw new UsageError({
      en: `--title needs --format ${titled.join(', ')}, not ${format.name}`,
      ja: `--title は --format ${titled.join('・')} のときだけ使えます（${format.name} では使えません）`,
    });
  }
  if (settings.prune && !('signature' in format)) {
    throw new UsageError({
      en: `--prune removes what one input gave; in --format ${format.name} all are together`,
      ja: `--prune は入力ごとの出力を取り除きます。--format ${format.name} は全体で 1 つです`,
    });
  }
  if ('output' in format && format.output === 'folder' && settings.outDir === undefined) {
    throw new UsageError({
      en: `--format ${format.name} writes several files: give --out-dir`,
      ja: `--format ${format.name} は複数のファイルを書きます。--out-dir を指定してください`,
    });
  }
  return format;
}

function byExtension({ output = '' }: Settings): AnyFormat {
  const extension = extname(output).toLowerCase();
  if (extension === '') return named('json');
  const format = formats.find(({ extensions }) => extensions.includes(extension));
  if (format) return format;
  const known = formats.flatMap(({ extensions }) => extensions).join(', ');
  throw new UsageError({
    en: `--output ${output} ends in no known format: give --format, or one of ${known}`,
    ja: `--output ${output} の拡張子に当たる形式がありません。--format を指定するか、${known} のいずれかにしてください`,
  });
}

function named(name: string): AnyFormat {
  const format = formats.find((candidate) => candidate.name === name);
  if (!format) throw new TypeError(`the list of formats lacks ${name}`);
  return format;
}
