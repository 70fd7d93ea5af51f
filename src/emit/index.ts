import type { OpenBundle } from './bundle.ts';
import type { Emitter } from './emitter.ts';

interface Named {
  readonly name: string;
  readonly extensions: readonly string[];
}

/** A text format that is written sheet by sheet; its code is loaded when it is needed. */
export interface Format extends Named {
  /** Whether it shows the files themselves: it needs places in them, and what identifies them. */
  readonly showsFiles?: boolean;
  readonly load: () => Promise<Emitter>;
}

/** A format of several parts, written as the inputs come and packed into one ZIP archive. */
export interface FileFormat extends Named {
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
  { name: 'json', extensions: ['.json'], load: async () => (await import('./json.ts')).json },
  {
    name: 'ndjson',
    extensions: ['.ndjson', '.jsonl'],
    load: async () => (await import('./ndjson.ts')).ndjson,
  },
  {
    name: 'yaml',
    extensions: ['.yaml', '.yml'],
    load: async () => (await import('./yaml.ts')).yaml,
  },
  { name: 'csv', extensions: ['.csv'], load: async () => (await import('./csv.ts')).csv },
  { name: 'tsv', extensions: ['.tsv'], load: async () => (await import('./tsv.ts')).tsv },
  {
    name: 'html',
    extensions: ['.html', '.htm'],
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
    load: async () => (await import('./xlsx.ts')).openXlsx,
  },
  {
    name: 'datapackage',
    extensions: [],
    output: 'folder',
    load: async () => (await import('./datapackage.ts')).dataPackage,
  },
];
