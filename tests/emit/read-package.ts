import { parse } from 'csv-parse/sync';

export interface Descriptor {
  readonly resources: readonly Resource[];
  readonly [key: string]: unknown;
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly encoding: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly title: string;
      readonly description: string;
      readonly unit?: string;
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

/** A row of a package's CSV file, every cell as text. */
export type TextRow = Record<string, string>;

/** The descriptor of a package and the rows of its files, read by an independent reader. */
export function readPackage(files: ReadonlyMap<string, string>) {
  const descriptor: Descriptor = JSON.parse(files.get('datapackage.json') ?? '');
  const tables = new Map(
    descriptor.resources.map(({ name, path }) => {
      const rows: TextRow[] = parse(files.get(path) ?? '', { columns: true });
      return [name, rows];
    }),
  );
  return { descriptor, tables };
}
