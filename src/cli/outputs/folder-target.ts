import type { Bundle, Piece } from '../../emit/bundle.ts';
import { attempts } from './attempts.ts';
import { finish } from './finish.ts';
import { lazySink } from './lazy-sink.ts';
import type { Place } from './mirrored-places.ts';
import type { Sink } from './sink.ts';
import type { OutputProblem, Target } from './target.ts';

/** All sheets as one folder of files, each of which grows as the inputs come. */
export function folderTarget(
  bundle: Bundle,
  places: ReadonlyMap<string, Place>,
  open: (path: string) => Promise<Sink>,
): Target {
  const outputs = new Map([...places].map(([file, place]) => [file, outputAt(place, open)]));
  let sheets = 0;
  const write = async (pieces: Iterable<Piece>) => {
    const problems: OutputProblem[] = [];
    for (const { file, text } of pieces) {
      const output = outputs.get(file);
      if (!output) throw new TypeError(`no place for ${file}`);
      problems.push(...(await output.attempt(() => output.sink.write(text).then(() => []))));
    }
    return problems;
  };
  return {
    async add({ source }, { whole, messages }) {
      sheets += whole.length;
      return whole.length === 0 ? [] : write(bundle.add({ source, sheets: whole, messages }));
    },
    async end(failed) {
      if (failed && sheets === 0) return [];
      const problems = await write(bundle.end());
      for (const { attempt, sink, name } of outputs.values()) {
        problems.push(...(await attempt(() => finish(sink, name))));
      }
      return problems;
    },
    async discard() {
      for (const { sink } of outputs.values()) await sink.discard();
    },
  };
}

/** One of the files: given up with its first problem, while the others go on. */
function outputAt({ name, path }: Place, open: (path: string) => Promise<Sink>) {
  const sink = lazySink(() => open(path));
  return { name, sink, attempt: attempts(sink, name) };
}
