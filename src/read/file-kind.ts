import { compoundKind } from './compound-kind.ts';
import { type Foreign, type ForeignKind, foreignKinds } from './foreign-kinds.ts';
import { zipDirectory } from './zip-directory.ts';

/** Kinds of files that an opener reads. */
export type OpenedKind = 'workbook' | 'word' | 'odf' | 'pdf';

/**
 * What a file is. `foreign` is known by name and not read; `damaged` begins like an archive or document
 * and lacks its end; anything else is taken for text.
 */
export type FileKind =
  | { readonly type: 'text' }
  | { readonly type: 'opened'; readonly kind: OpenedKind }
  | { readonly type: 'foreign'; readonly kind: ForeignKind }
  | { readonly type: 'damaged' };

const text: FileKind = { type: 'text' };
const damaged: FileKind = { type: 'damaged' };

const odfTypes: Readonly<Record<string, FileKind>> = {
  text: opened('odf'),
  'text-template': opened('odf'),
  spreadsheet: opened('odf'),
  'spreadsheet-template': opened('odf'),
  presentation: foreign('odp'),
};

/** Main parts of an Office Open XML file: the folder says which program wrote it. */
const officeParts: readonly (readonly [part: RegExp, kind: FileKind])[] = [
  [/^xl\/workbook\.bin$/, foreign('xlsb')],
  [/^xl\//, opened('workbook')],
  [/^word\//, opened('word')],
  [/^ppt\//, foreign('pptx')],
];

const headSize = 2048;
const zipStarts = ['PK\x03\x04', 'PK\x05\x06'];
const compoundStart = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

const signatures = Object.entries<Foreign>(foreignKinds).map(
  ([name, { signature, at = 0, pattern }]) => ({
    kind: foreign(name as ForeignKind),
    fits: (head: string): boolean =>
      (signature !== undefined && head.startsWith(signature, at)) || pattern?.test(head) === true,
  }),
);

/** Tells what a file is by its bytes, never by its name. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = latin1(bytes.subarray(0, headSize));
  if (zipStarts.some((start) => head.startsWith(start))) return zipKind(bytes);
  if (head.startsWith(compoundStart)) return foreign(compoundKind(bytes));
  const known = signatures.find(({ fits }) => fits(head));
  if (known) return known.kind;
  return isPdf(head) ? opened('pdf') : text;
}

/** Some servers put a few bytes before the first line. */
function isPdf(head: string): boolean {
  const at = head.indexOf('%PDF-');
  return at === 0 || (at > 0 && /^[\s\0\xef\xbb\xbf]*$/.test(head.slice(0, at)));
}

function zipKind(bytes: Uint8Array): FileKind {
  const entries = zipDirectory(bytes);
  if (entries === null) return damaged;
  const names = entries.map(({ name }) => name);
  const odf = odfKind(bytes, names);
  if (odf) return odf;
  if (names.includes('[Content_Types].xml')) {
    for (const [part, kind] of officeParts) if (names.some((name) => part.test(name))) return kind;
  }
  return foreign('zip');
}

const odfMimetype = /^mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+(?:-[a-z]+)?)/;

/** The first entry of an OpenDocument file is its type, stored as it is; repacked ones keep the other parts. */
function odfKind(bytes: Uint8Array, names: readonly string[]): FileKind | null {
  const [, type] = odfMimetype.exec(latin1(bytes.subarray(30, 120))) ?? [];
  if (type !== undefined) return odfTypes[type] ?? foreign('other-odf');
  const repacked = names.includes('mimetype') && names.includes('content.xml');
  return repacked ? opened('odf') : null;
}

function opened(kind: OpenedKind): FileKind {
  return { type: 'opened', kind };
}

function foreign(kind: ForeignKind): FileKind {
  return { type: 'foreign', kind };
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
