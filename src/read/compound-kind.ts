import type { ForeignKind } from './foreign-kinds.ts';

/** Streams that tell which program wrote an OLE compound file. */
const streams: readonly (readonly [name: string, kind: ForeignKind])[] = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
  ['JSRV_SegmentInformation', 'ichitaro'],
];

const entrySize = 128;
/** Bytes a name takes at most in a directory entry; its length stands behind it. */
const nameSize = 64;
const mostSectors = 4096;

/** Tells the kind of an OLE compound file (.xls, .doc, .ppt, a locked .xlsx …) by the names in its directory. */
export function compoundKind(bytes: Uint8Array): ForeignKind {
  const names = entryNames(bytes);
  // The main stream is written first: what is embedded comes behind it.
  for (const name of names) {
    const known = streams.find(([stream]) => stream === name);
    if (known) return known[1];
  }
  return 'compound';
}

function* entryNames(bytes: Uint8Array): Generator<string> {
  if (bytes.length < 512) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << Math.min(16, view.getUint16(30, true));
  let sector = view.getUint32(48, true);
  for (let count = 0; count < mostSectors; count++) {
    const start = (sector + 1) * sectorSize;
    for (let at = start; at < start + sectorSize; at += entrySize) {
      if (at + entrySize > bytes.length) return;
      yield nameAt(bytes, view, at);
    }
    sector = nextSector(view, sector, sectorSize);
  }
}

function nameAt(bytes: Uint8Array, view: DataView, at: number): string {
  const length = Math.min(nameSize, view.getUint16(at + nameSize, true)) - 2;
  return new TextDecoder('utf-16le').decode(bytes.subarray(at, at + Math.max(0, length)));
}

/** What the allocation table says follows a sector; behind the file where it says nothing. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const table = Math.floor(sector / perSector);
  const nowhere = view.byteLength;
  if (table >= 109) return nowhere;
  const tableSector = view.getUint32(76 + table * 4, true);
  const at = (tableSector + 1) * sectorSize + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : nowhere;
}
