import { resolve } from 'node:path';
import { convertOnce, type Round } from './convert-once.ts';
import { type Entry, isInput } from './inputs/input.ts';
import type { ExitCode } from './io.ts';
import { language } from './language.ts';
import { mirroredPlaces } from './outputs/mirrored-places.ts';
import type { Run } from './run-context.ts';
import { statOrNull } from './stat-or-null.ts';
import { tellError } from './tell-error.ts';
import { UsageError } from './usage-error.ts';
import { watchFolders } from './watch-folders.ts';

/**
 * Converts the inputs of these paths, then again whatever changes, until the run is aborted; the outputs of what goes are
 * removed.
 */
export async function watch(
  paths: readonly string[],
  collect: () => Promise<Entry[]>,
  run: Run,
): Promise<ExitCode> {
  const { io, settings } = run;
  const folders = foldersOf(paths, await collect(), io.cwd);
  if (folders.size === 0) {
    throw new UsageError({
      en: '--watch finds no folder to follow',
      ja: '--watch で追跡するフォルダーがありません',
    });
  }
  const changes = watchFolders(folders, io.signal);
  const outputs = knownOutputs(run);
  let before: ReadonlyMap<string, string> | null = null;
  let code: ExitCode = 0;
  do {
    const entries = await collect();
    const stamps = stampsOf(entries);
    const known: ReadonlyMap<string, string> = before ?? new Map();
    const news = new Set(
      [...stamps].filter(([path, stamp]) => known.get(path) !== stamp).map(first),
    );
    if (before === null || news.size > 0 || known.size !== stamps.size) {
      const due = settings.output === undefined ? news : new Set(stamps.keys());
      const told = before === null ? new Set<string>() : news;
      code = await attempt(entries, run, () => ({ due, told, gone: outputs.goneWith(entries) }));
    }
    before = stamps;
  } while (await changes.next());
  return code;
}

/** Wrong usage that a change brought about, two inputs of one output for example, is told and waited out. */
async function attempt(entries: Entry[], run: Run, round: () => Round): Promise<ExitCode> {
  try {
    return await convertOnce(entries, run, round());
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return tellError(error, language(run.settings.lang, run.io.env), run.io);
  }
}

/** Remembers where the inputs of this run are written. */
function knownOutputs({ format, settings, io }: Run) {
  const { outDir } = settings;
  const known = new Set<string>();
  return {
    /** The outputs, as absolute paths, that stood for inputs which are gone; none while anything cannot be found. */
    goneWith(entries: readonly Entry[]): string[] {
      const [extension] = format.extensions;
      if (outDir === undefined || extension === undefined) return [];
      const places = mirroredPlaces(entries.filter(isInput), outDir, extension, io.cwd);
      const current = new Set(Array.from(places.values(), ({ path }) => path));
      const isWhole = entries.every(({ kind }) => kind !== 'missing' && kind !== 'unread');
      const gone = isWhole ? [...known].filter((path) => !current.has(path)) : [];
      for (const path of gone) known.delete(path);
      for (const path of current) known.add(path);
      return gone;
    },
  };
}

/** The folders to watch, empty ones too, and whether to watch what is below them as well. */
function foldersOf(
  paths: readonly string[],
  entries: readonly Entry[],
  cwd: string,
): Map<string, boolean> {
  const folders = new Map<string, boolean>();
  for (const path of paths.map((path) => resolve(cwd, path))) {
    if (statOrNull(path)?.isDirectory()) folders.set(path, true);
  }
  for (const entry of entries) {
    if (entry.kind !== 'file') continue;
    folders.set(entry.base, !entry.named || (folders.get(entry.base) ?? false));
  }
  return folders;
}

/** What changes whenever a file does. */
function stampsOf(entries: readonly Entry[]): Map<string, string> {
  const stamps = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind !== 'file') continue;
    const stats = statOrNull(entry.path);
    stamps.set(entry.path, `${stats?.mtimeNs}:${stats?.size}:${stats?.ino}`);
  }
  return stamps;
}

function first<T>([value]: readonly [T, ...unknown[]]): T {
  return value;
}
