/** Ends the directory of a zip archive; it stands in the last 64 KB. */
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const longestComment = 0xffff;

/** Most names looked at: more do not tell better what an archive is. */
const mostNames = 2000;

/** The names in the directory of a zip archive, `/` as separator; null where the archive has no directory at its end. */
export function zipNames(bytes: Uint8Array): readonly string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const names: string[] = [];
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  while (names.length < mostNames && isEntry(view, at)) {
    const length = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + entrySize, at + entrySize + length));
    names.push(name.replaceAll('\\', '/'));
    at += entrySize + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return -1;
}

function isEntry(view: DataView, at: number): boolean {
  return at + entrySize <= view.byteLength && view.getUint32(at, true) === directoryEntry;
}
