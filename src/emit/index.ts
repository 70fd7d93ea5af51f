import type { OpenBundle } from './bundle.ts';
import type { Emitter } from './emitter.ts';

interface Named {
  readonly name: string;
  readonly extensions: readonly string[];
}

/**
 * What an output begins or ends with: it tells an output of ours from any other file of that name. The group `source`
 * is the path of its first input, quoted as the format quotes it.
 */
interface Signed {
  readonly signature: RegExp;
}

/** A text format that is written sheet by sheet; its code is loaded when it is needed. */
export interface Format extends Named, Signed {
  /** Whether it shows the files themselves: it needs places in them, and what identifies them. */
  readonly showsFiles?: boolean;
  readonly load: () => Promise<Emitter>;
}

/** A format of several parts, written as the inputs come and packed into one ZIP archive. */
export interface FileFormat extends Named, Signed {
  readonly output: 'file';
  readonly load: () => Promise<OpenBundle>;
}

/** A format of several files, written as the inputs come. */
export interface FolderFormat extends Named {
  readonly output: 'folder';
  /** `files` names all of them, in their order. */
  readonly load: () => Promise<{ readonly files: readonly string[]; readonly open: OpenBundle }>;
}

/** Every format that is written sheet by sheet, in the order of the documentation. */
export const emitters: readonly Format[] = [
  {
    name: 'json',
    extensions: ['.json'],
    signature: /^\[\n {2}\{\n {4}"source": (?<source>"(?:[^"\\]|\\.)*")/,
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'ndjson',
    extensions: ['.ndjson', '.jsonl'],
    signature: /^\{"source":(?<source>"(?:[^"\\]|\\.)*")/,
    load: async () => (await import('./ndjson.ts')).ndjson,
  },
  {
    name: 'yaml',
    extensions: ['.yaml', '.yml'],
    signature: /^- source: (?<source>.+)/,
    load: async () => (await import('./yaml.ts')).yaml,
  },
  {
    name: 'csv',
    extensions: ['.csv'],
    signature: /^\ufeff?source,(?:title,)?fiscalYear,.*\r\n(?<source>"(?:[^"]|"")*"|[^,\r]+)?/,
    load: async () => (await import('./csv.ts')).csv,
  },
  {
    name: 'tsv',
    extensions: ['.tsv'],
    signature: /^\ufeff?source\t(?:title\t)?fiscalYear\t.*\r\n(?<source>"(?:[^"]|"")*"|[^\t\r]+)?/,
    load: async () => (await import('./tsv.ts')).tsv,
  },
  {
    name: 'html',
    extensions: ['.html', '.htm'],
    signature:
      /^<!doctype html>\n<html lang="..">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; base-uri/,
    showsFiles: true,
    load: async () => (await import('../report/html.ts')).html,
  },
];

/** Every format of several files or parts. */
export const bundleFormats: readonly (FileFormat | FolderFormat)[] = [
  {
    name: 'xlsx',
    extensions: ['.xlsx'],
    output: 'file',
    // The names of its last parts, in the order in which no other program has them.
    signature:
      /xl\/_rels\/workbook\.xml\.rels.{46}docProps\/core\.xml.{46}xl\/styles\.xmlPK.{20}$/s,
    load: async () => (await import('./xlsx.ts')).openXlsx,
  },
  {
    name: 'datapackage',
    extensions: [],
    output: 'folder',
    load: async () => (await import('./datapackage.ts')).dataPackage,
  },
];
