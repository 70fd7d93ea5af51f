import type { Sheet } from '../../schema/sheet.ts';
import { finish, unwritable } from './finish.ts';
import type { Place } from './mirrored-places.ts';
import type { Sink } from './sink.ts';
import type { OutputProblem, Target } from './target.ts';

/** All sheets as one folder of files, for a format that writes them in one go. */
export function folderTarget(
  write: (sheets: readonly Sheet[]) => ReadonlyMap<string, string>,
  placeOf: (name: string) => Place,
  open: (path: string) => Promise<Sink>,
): Target {
  const sheets: Sheet[] = [];
  return {
    async add(_input, { whole }) {
      for (const sheet of whole) sheets.push(sheet);
      return [];
    },
    async end(failed) {
      if (failed && sheets.length === 0) return [];
      const contents = Array.from(write(sheets), ([name, content]) => ({
        place: placeOf(name),
        content,
      }));
      return writeAll(contents, open);
    },
    discard: async () => {},
  };
}

interface Content {
  readonly place: Place;
  readonly content: string;
}

/** The files belong together: none replaces an older one before all are on the disk. */
async function writeAll(
  contents: readonly Content[],
  open: (path: string) => Promise<Sink>,
): Promise<OutputProblem[]> {
  const written: { readonly place: Place; readonly sink: Sink }[] = [];
  const problems: OutputProblem[] = [];
  for (const { place, content } of contents) {
    try {
      const sink = await open(place.path);
      written.push({ place, sink });
      await sink.write(content);
      await sink.flush();
    } catch (error) {
      for (const { sink } of written) await sink.discard();
      return [unwritable(error, place.name)];
    }
  }
  for (const { place, sink } of written) {
    const told = await finish(sink, place.name).catch((error) => [unwritable(error, place.name)]);
    for (const problem of told) problems.push(problem);
  }
  return problems;
}
