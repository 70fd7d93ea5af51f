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

const zipStarts = ['PK\x03\x04', 'PK\x05\x06'];
const compoundStart = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Tells what a file is by its bytes, never by its name. A text costs hardly more than a look at its first byte. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (zipStarts.some((start) => begins(bytes, start))) return zipKind(bytes);
  if (begins(bytes, compoundStart)) return foreign(compoundKind(bytes));
  const signed = signatures.find(({ signature, at }) => begins(bytes, signature, at));
  if (signed) return signed.kind;
  const first = firstSign(bytes);
  if (begins(bytes, '%PDF-', first)) return opened('pdf');
  return begins(bytes, '<?xml', first) ? xmlKind(bytes) : text;
}

const known = Object.entries<Foreign>(foreignKinds).map(([name, kind]) => ({
  ...kind,
  kind: foreign(name as ForeignKind),
}));

const signatures = known.flatMap(({ kind, signature, at = 0 }) =>
  signature === undefined ? [] : [{ kind, signature, at }],
);

const patterns = known.flatMap(({ kind, pattern }) => (pattern ? [{ kind, pattern }] : []));

const headSize = 2048;

function xmlKind(bytes: Uint8Array): FileKind {
  const head = new TextDecoder().decode(bytes.subarray(0, headSize));
  return patterns.find(({ pattern }) => pattern.test(head))?.kind ?? text;
}

/** Tells whether these bytes, a character each, stand at an offset. */
function begins(bytes: Uint8Array, signature: string, at = 0): boolean {
  for (let i = 0; i < signature.length; i++) {
    if (bytes[at + i] !== signature.charCodeAt(i)) return false;
  }
  return true;
}

/** White space, NUL and the byte-order mark; some servers put a few before the first line. */
const blanks: ReadonlySet<number> = new Set([0, 0x09, 0x0a, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

function firstSign(bytes: Uint8Array): number {
  let at = 0;
  while (at < headSize && blanks.has(bytes[at] ?? -1)) at++;
  return at;
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

const odfTypeStart = 30;
const odfTypeEnd = 120;
const odfMimetype = /^mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+(?:-[a-z]+)?)/;

/** The first entry of an OpenDocument file is its type, stored as it is; repacked ones keep the other parts. */
function odfKind(bytes: Uint8Array, names: readonly string[]): FileKind | null {
  const [, type] = odfMimetype.exec(asciiIn(bytes, odfTypeStart, odfTypeEnd)) ?? [];
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

function asciiIn(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
