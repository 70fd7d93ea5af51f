import { expectList } from '../schema/expect-list.ts';
import { isLgCode } from '../schema/is-lg-code.ts';
import {
  type PackageTable,
  type PackageTableName,
  packageTableEntries,
} from '../schema/package-tables.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { Bundle, Piece } from './bundle.ts';
import { dataPackageDescriptor } from './data-package-descriptor.ts';
import type { DataPackageOptions } from './data-package-options.ts';
import type { Row } from './flat-rows.ts';
import { inParts } from './in-parts.ts';
import { packageRows } from './package-rows.ts';
import { sheetKeys } from './sheet-keys.ts';
import { writeDelimited } from './write-delimited.ts';

/** The Data Package (v2): its files, and how it is begun. */
export const dataPackage = {
  files: [...packageTableEntries.map(([name]) => fileOf(name)), 'datapackage.json'],
  open: openDataPackage,
} as const;

/**
 * The sheets as a Data Package (v2): file name → content.
 * Throws TypeError for an `lgCode` whose check digit is wrong.
 */
export function emitDataPackage(
  sheets: readonly Sheet[],
  options: DataPackageOptions = {},
): Map<string, string> {
  expectList('emitDataPackage', sheets);
  const bundle = openDataPackage(options);
  const texts = new Map<string, string[]>(dataPackage.files.map((name) => [name, []]));
  const take = ({ file, text }: Piece) => texts.get(file)?.push(text);
  for (const piece of bundle.add({ source: '', sheets, messages: [] })) take(piece);
  for (const piece of bundle.end()) take(piece);
  return new Map([...texts].map(([name, parts]) => [name, parts.join('')]));
}

function openDataPackage(options: DataPackageOptions): Bundle {
  if (options.lgCode !== undefined && !isLgCode(options.lgCode)) {
    throw new TypeError(`Not a local government code: ${options.lgCode}`);
  }
  const keyOf = sheetKeys();
  const sources = new Set<string>();
  let begun = false;
  const head = (): Piece[] => {
    if (begun) return [];
    begun = true;
    return packageTableEntries.map(headerOf);
  };
  return {
    *add({ sheets }) {
      yield* head();
      for (const sheet of sheets) {
        sources.add(sheet.source);
        yield* piecesOf(packageRows(sheet, keyOf(sheet), options));
      }
    },
    *end() {
      yield* head();
      yield { file: 'datapackage.json', text: dataPackageDescriptor(sources, options) };
    },
  };
}

function fileOf(table: PackageTableName): string {
  return `${table}.csv`;
}

function headerOf([name, { columns }]: readonly [PackageTableName, PackageTable]): Piece {
  return { file: fileOf(name), text: writeDelimited([columns.map((column) => column.name)], ',') };
}

function* piecesOf(rowsOf: Readonly<Record<PackageTableName, Iterable<Row>>>): Generator<Piece> {
  for (const [name, { columns }] of packageTableEntries) {
    for (const part of inParts(rowsOf[name])) {
      const cells = part.map((row) => columns.map((column) => row[column.name] ?? null));
      yield { file: fileOf(name), text: writeDelimited(cells, ',') };
    }
  }
}
