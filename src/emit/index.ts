import type { Emitter } from './emitter.ts';

/** A format by its name and file extensions; its code is loaded when it is needed. */
export interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly load: () => Promise<Emitter>;
}

/** Every text format, in the order of the documentation. */
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
];
