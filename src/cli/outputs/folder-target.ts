import type { Bundle, Piece } from '../../emit/bundle.ts';
import { attempts } from './attempts.ts';
import { finish, unwritable } from './finish.ts';
import { lazySink } from './lazy-sink.ts';
import type { Place } from './mirrored-places.ts';
import type { Sink } from './sink.ts';
import type { OutputProblem, Target } from './target.ts';

interface FolderFile {
  readonly name: string;
  readonly sink: Sink;
}

/**
 * All sheets as one folder of files, each of which grows as the inputs come.
 * They belong together: none replaces an older one before all are on the disk.
 */
export function folderTarget(
  bundle: Bundle,
  places: ReadonlyMap<string, Place>,
  open: (path: string) => Promise<Sink>,
): Target {
  const files = new Map([...places].map(([file, place]) => [file, fileAt(place, open)]));
  const discard = async () => {
    for (const { sink } of files.values()) await sink.discard();
  };
  const attempt = attempts(discard);
  let sheets = 0;
  const write = async (pieces: Iterable<Piece>) => {
    const problems: OutputProblem[] = [];
    for (const { file, text } of pieces) {
      const output = files.get(file);
      if (!output) throw new TypeError(`no place for ${file}`);
      const { name, sink } = output;
      problems.push(...(await attempt(name, () => sink.write(text).then(() => []))));
    }
    return problems;
  };
  const flush = async () => {
    const problems: OutputProblem[] = [];
    for (const { name, sink } of files.values()) {
      problems.push(...(await attempt(name, () => sink.flush().then(() => []))));
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
      const problems = [...(await write(bundle.end())), ...(await flush())];
      return [...problems, ...(await attempt('', () => finishAll([...files.values()])))];
    },
    discard,
  };
}

function fileAt({ name, path }: Place, open: (path: string) => Promise<Sink>): FolderFile {
  return { name, sink: lazySink(() => open(path)) };
}

async function finishAll(files: readonly FolderFile[]): Promise<OutputProblem[]> {
  const problems: OutputProblem[] = [];
  for (const { name, sink } of files) {
    const told = await finish(sink, name).catch((error) => [unwritable(error, name)]);
    problems.push(...told);
  }
  return problems;
}
