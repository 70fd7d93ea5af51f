/** What the headers of a ZIP entry say of it. */
export interface ZipEntry {
  /** ASCII. */
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  /** Where its local header stands. */
  readonly offset: number;
}

/** Without the extension for more, sizes and places have 32 bits. */
const most = 0xffff_ffff;

const deflated = 8;
const version = 20;
/** 1 January 1980: the time of writing would make every run differ. */
const date = 0x0021;

/** The header in front of an entry's bytes. Throws RangeError for an entry of 4 GiB or more. */
export function localHeader(entry: ZipEntry): Uint8Array {
  return header(0x04034b50, [], entry, []);
}

/** The entries again, with their places, and the end of the archive. */
export function* centralDirectory(
  entries: readonly ZipEntry[],
  start: number,
): Generator<Uint8Array> {
  let size = 0;
  for (const entry of entries) {
    const bytes = header(0x02014b50, [version], entry, [0, 0, 0, 0, 0, 'offset']);
    size += bytes.length;
    yield bytes;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, within(start), true);
  yield new Uint8Array(end.buffer);
}

/** Both headers hold the same in the middle; `'offset'` stands for the entry's place. */
function header(
  signature: number,
  before: readonly number[],
  entry: ZipEntry,
  behind: readonly (number | 'offset')[],
): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const bytes: number[] = [];
  const put = (value: number, width: 2 | 4) => {
    for (let at = 0; at < width; at++) bytes.push(Math.floor(value / 256 ** at) % 256);
  };
  put(signature, 4);
  for (const value of [...before, version, 0, deflated, 0, date]) put(value, 2);
  for (const value of [entry.crc, entry.compressedSize, entry.size]) put(within(value), 4);
  put(name.length, 2);
  put(0, 2);
  for (const value of behind) {
    if (value === 'offset') put(within(entry.offset), 4);
    else put(value, 2);
  }
  return Uint8Array.from([...bytes, ...name]);
}

function within(value: number): number {
  if (value > most) throw new RangeError('The file would be larger than 4 GiB: write fewer sheets');
  return value;
}
