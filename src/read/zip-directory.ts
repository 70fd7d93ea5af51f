/** One entry of a zip archive, as its directory declares it. */
export interface ZipEntry {
  /** With `/` as separator. */
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Offset of the entry's own header. */
  readonly header: number;
}

/** Ends the directory of a zip archive; it stands in the last 64 KB. */
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const longestComment = 0xffff;
/** Stands where the true number is in the field of a large archive. */
const elsewhere = 0xffffffff;

/** Most entries read: no workbook or document has more, and directories can be made to be read for ever. */
const mostEntries = 20_000;

/** The directory of a zip archive; null where there is none at its end. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < mostEntries && isEntry(view, at)) {
    entries.push(readEntry(bytes, view, at));
    at += entryLength(view, at);
  }
  const declared = view.getUint16(end + 10, true);
  return entries.length > 0 || declared === 0 ? entries : null;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

function isEntry(view: DataView, at: number): boolean {
  return at + entrySize <= view.byteLength && view.getUint32(at, true) === entrySignature;
}

function entryLength(view: DataView, at: number): number {
  const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  return entrySize + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameEnd = at + entrySize + view.getUint16(at + 28, true);
  const extraEnd = Math.min(bytes.length, nameEnd + view.getUint16(at + 30, true));
  const large = largeNumbers(view, nameEnd, extraEnd);
  const number = (field: number): number => {
    const value = view.getUint32(at + field, true);
    return value === elsewhere ? (large.shift() ?? value) : value;
  };
  // In the order in which the extra field holds them.
  const [size = 0, packed = 0, header = 0] = [24, 20, 42].map(number);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + entrySize, nameEnd)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    header,
  };
}

/** The 64-bit numbers of an entry of a large archive. */
function largeNumbers(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const last = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    const numbers: number[] = [];
    for (let from = at + 4; from + 8 <= last; from += 8)
      numbers.push(Number(view.getBigUint64(from, true)));
    return numbers;
  }
  return [];
}
