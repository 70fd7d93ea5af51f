import { resolve } from 'node:path';
import { convertOnce } from './convert-once.ts';
import type { Entry } from './inputs/input.ts';
import type { ExitCode } from './io.ts';
import { language } from './language.ts';
import type { Run } from './run-context.ts';
import { statOrNull } from './stat-or-null.ts';
import { tellError } from './tell-error.ts';
import { UsageError } from './usage-error.ts';
import { watchFolders } from './watch-folders.ts';

/** Converts the inputs of these paths, then again whatever changes, until the run is aborted. */
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
  let before = new Map<string, string>();
  let code: ExitCode = 0;
  do {
    const entries = await collect();
    const stamps = stampsOf(entries);
    const due = new Set(
      [...stamps].filter(([path, stamp]) => before.get(path) !== stamp).map(first),
    );
    const changed = due.size > 0 || before.size !== stamps.size;
    const all = settings.output !== undefined;
    if (changed) code = await attempt(entries, run, all ? new Set(stamps.keys()) : due);
    before = stamps;
  } while (await changes.next());
  return code;
}

/** Wrong usage that a change brought about, two inputs of one output for example, is told and waited out. */
async function attempt(entries: Entry[], run: Run, due: ReadonlySet<string>): Promise<ExitCode> {
  try {
    return await convertOnce(entries, run, due);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return tellError(error, language(run.settings.lang, run.io.env), run.io);
  }
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
