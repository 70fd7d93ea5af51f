import type { Sheet } from '../../schema/sheet.ts';
import type { Assembly } from './assembly.ts';
import type { Sink } from './sink.ts';

/** Keeps all sheets for a format that writes them in one go. */
export function gather(
  sink: Sink,
  write: (sheets: readonly Sheet[]) => Promise<Uint8Array>,
): Assembly {
  const sheets: Sheet[] = [];
  return {
    isEmpty: () => sheets.length === 0,
    async add({ whole }) {
      for (const sheet of whole) sheets.push(sheet);
    },
    async end() {
      await sink.write(await write(sheets));
    },
  };
}
