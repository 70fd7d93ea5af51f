import type { Bundle, Piece } from '../../emit/bundle.ts';
import { createZip } from '../../emit/zip/create-zip.ts';
import type { Assembly } from './assembly.ts';
import { diskSpool } from './disk-spool.ts';
import type { Sink } from './sink.ts';

/** Packs the parts of a format into one ZIP archive, which is written when all of them are there. */
export function pack(sink: Sink, bundle: Bundle): Assembly {
  const zip = createZip(diskSpool);
  let sheets = 0;
  const append = async (pieces: Iterable<Piece>) => {
    for (const { file, text } of pieces) await zip.append(file, text);
  };
  return {
    isEmpty: () => sheets === 0,
    async add(source, { whole, messages }) {
      sheets += whole.length;
      await append(bundle.add({ source, sheets: whole, messages }));
    },
    async end() {
      await append(bundle.end());
      for await (const chunk of zip.bytes()) await sink.write(chunk);
    },
    discard: () => zip.discard(),
  };
}
