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
      const problems: OutputProblem[] = [];
      for (const [name, content] of write(sheets)) {
        problems.push(...(await writeFile(content, placeOf(name), open)));
      }
      return problems;
    },
    discard: async () => {},
  };
}

async function writeFile(
  content: string,
  { name, path }: Place,
  open: (path: string) => Promise<Sink>,
): Promise<OutputProblem[]> {
  let sink: Sink | null = null;
  try {
    sink = await open(path);
    await sink.write(content);
    return await finish(sink, name);
  } catch (error) {
    await sink?.discard();
    return [unwritable(error, name)];
  }
}
