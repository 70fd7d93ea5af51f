import { crc32 } from './crc32.ts';
import type { Spool } from './spool.ts';
import { centralDirectory, localHeader, type ZipEntry } from './zip-headers.ts';

/** An archive whose entries grow side by side. */
export interface Zip {
  /** Puts a text at the end of an entry, which stands in the archive where it was first named. */
  append(name: string, text: string): Promise<void>;
  /** The archive's bytes; nothing can be appended any more. */
  bytes(): AsyncIterable<Uint8Array>;
  discard(): Promise<void>;
}

/** An archive that is compressed as it comes; the spools hold each entry until all of it is there. */
export function createZip(openSpool: () => Spool): Zip {
  const entries = new Map<string, Growing>();
  return {
    async append(name, text) {
      const entry = entries.get(name) ?? growing(openSpool());
      entries.set(name, entry);
      await entry.append(text);
    },
    async *bytes() {
      const finished: ZipEntry[] = [];
      let offset = 0;
      for (const [name, entry] of entries) {
        const written = { name, offset, ...(await entry.end()) };
        const header = localHeader(written);
        yield header;
        yield* entry.spool.read();
        await entry.spool.discard();
        finished.push(written);
        offset += header.length + written.compressedSize;
      }
      yield* centralDirectory(finished, offset);
    },
    async discard() {
      for (const { spool } of entries.values()) await spool.discard();
    },
  };
}

interface Growing {
  readonly spool: Spool;
  append(text: string): Promise<void>;
  end(): Promise<Pick<ZipEntry, 'crc' | 'size' | 'compressedSize'>>;
}

/** Characters that are compressed at once. */
const batch = 1 << 16;

function growing(spool: Spool): Growing {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const drained = drain(readable.getReader(), spool);
  // Whoever appends or ends meets the error; unheard until then, it would end the process.
  drained.catch(() => {});
  const encoder = new TextEncoder();
  let [waiting, crc, size] = ['', 0, 0];
  const flush = async () => {
    const bytes = encoder.encode(waiting);
    waiting = '';
    crc = crc32(crc, bytes);
    size += bytes.length;
    await writer.ready;
    // Compressed while the next are made; what goes wrong with them is met by the next ones and at the end.
    writer.write(bytes).catch(() => {});
  };
  return {
    spool,
    async append(text) {
      waiting += text;
      if (waiting.length >= batch) await flush();
    },
    async end() {
      await flush();
      await writer.close();
      return { crc, size, compressedSize: await drained };
    },
  };
}

/** Moves all bytes into the spool; tells how many there were. Where the spool fails, so does whoever writes. */
async function drain(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  spool: Spool,
): Promise<number> {
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.length;
      await spool.write(value);
    }
  } catch (error) {
    await reader.cancel(error);
    throw error;
  }
}
