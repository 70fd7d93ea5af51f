import { realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileMessage } from '../../messages/file-message.ts';
import type { RuleId } from '../../messages/rules.ts';
import { describeError, isErrorCode } from '../describe-error.ts';
import type { Io } from '../io.ts';
import { nearest } from '../nearest.ts';
import type { Settings } from '../settings.ts';
import { statOrNull } from '../stat-or-null.ts';
import { withSlashes } from '../with-slashes.ts';
import { compareCodePoints } from './compare-code-points.ts';
import { expandGlob, isPattern } from './expand-glob.ts';
import { type IsIgnored, ignoreFilter } from './ignore-filter.ts';
import type { Absence, Entry, Input } from './input.ts';
import { readFileList } from './read-file-list.ts';
import { type Walk, walkFolder } from './walk-folder.ts';

interface Scope {
  readonly cwd: string;
  readonly isIgnored: IsIgnored;
  /** Names that a misspelt one may have meant. */
  readonly commands: readonly string[];
}

/** Everything that the command line names, sorted by path, each file once. */
export async function collectInputs(
  paths: readonly string[],
  settings: Settings,
  io: Io,
  commands: readonly string[] = [],
): Promise<Entry[]> {
  const { filesFrom, ignore = [] } = settings;
  const listed = filesFrom === undefined ? [] : await readFileList(filesFrom, io);
  const scope = { cwd: io.cwd, isIgnored: await ignoreFilter(ignore, io), commands };
  const stdin = paths.includes('-') || (paths.length === 0 && filesFrom === undefined);
  const entries: Entry[] = stdin ? [stdinInput(settings, io)] : [];
  const named = [...paths.filter((path) => path !== '-'), ...listed].map(withSlashes);
  for (const path of new Set(named)) {
    for (const entry of await expand(path, scope)) entries.push(entry);
  }
  return eachOnce(entries.sort((a, b) => compareCodePoints(a.source, b.source)));
}

function stdinInput({ stdinFilepath }: Settings, { cwd }: Io): Input {
  const source = withSlashes(stdinFilepath ?? '<stdin>');
  const path = resolve(cwd, source);
  return { kind: 'stdin', source, path, base: dirname(path), named: true };
}

/** A path that exists is never a pattern, whatever characters it has. */
async function expand(source: string, scope: Scope): Promise<Entry[]> {
  try {
    const stats = statSync(resolve(scope.cwd, source));
    return stats.isDirectory() ? await inFolder(source, scope) : [named(source, scope)];
  } catch (error) {
    const absent = isErrorCode(error, 'ENOENT') || isErrorCode(error, 'ENOTDIR');
    if (absent && isPattern(source)) return matching(source, scope);
    if (absent) return [noSuchPath(source, scope)];
    return [absence('missing', source, 'unreadable', { reason: describeError(error) })];
  }
}

/** A command that is misspelt is taken for a path. */
function noSuchPath(source: string, { commands }: Scope): Absence {
  const command = /^[a-z]+$/i.test(source) ? nearest(source, commands) : null;
  return command === null
    ? absence('missing', source, 'no-such-path')
    : absence('missing', source, 'no-such-command', { command });
}

function named(source: string, { cwd, isIgnored }: Scope): Entry {
  const path = resolve(cwd, source);
  if (isIgnored(path)) return absence('ignored', source, 'ignored');
  return { kind: 'file', source, path, base: dirname(path), named: true };
}

async function inFolder(source: string, scope: Scope): Promise<Entry[]> {
  const base = resolve(scope.cwd, source);
  const prefix = source === '.' ? '' : `${source.replace(/\/+$/, '')}/`;
  const { sheets, foreign, blocked } = await walkFolder(base);
  const top = blocked.find(({ name }) => name === '');
  if (top) throw top.error;
  const others = foreign.size === 0 ? [] : [notRead(source, foreign)];
  if (sheets.length === 0 && blocked.length === 0) {
    return [absence('missing', source, 'empty-folder'), ...others];
  }
  return [
    ...found(sheets, prefix, base, scope),
    ...blocked.map((folder) => unread(prefix, folder)),
    ...others,
  ];
}

async function matching(pattern: string, scope: Scope): Promise<Entry[]> {
  const { prefix, matches } = await expandGlob(pattern, scope.cwd);
  const base = resolve(scope.cwd, prefix);
  const names = matches.filter((match) => !match.endsWith('/'));
  const refused: Absence[] = [];
  for (const folder of matches.filter((match) => match.endsWith('/'))) {
    const { sheets, foreign, blocked } = await walkFolder(resolve(base, folder));
    for (const name of sheets) names.push(folder + name);
    for (const each of blocked) refused.push(unread(prefix + folder, each));
    if (foreign.size > 0) refused.push(notRead(prefix + folder, foreign));
  }
  if (names.length + refused.length === 0) return [absence('missing', pattern, 'no-match')];
  return [...found(names, prefix, base, scope), ...refused];
}

function unread(prefix: string, { name, error }: Walk['blocked'][number]): Absence {
  return absence('unread', prefix + name, 'unreadable', { reason: describeError(error) });
}

function notRead(source: string, foreign: Walk['foreign']): Absence {
  const kinds = [...foreign].map(([extension, count]) => `.${extension} ${count}`).join(', ');
  return absence('foreign', source, 'not-read', { kinds });
}

function found(names: readonly string[], prefix: string, base: string, scope: Scope): Entry[] {
  return names
    .map((name) => ({ source: prefix + name, path: resolve(base, name) }))
    .filter(({ path }) => !scope.isIgnored(path))
    .map(({ source, path }) =>
      isSpecial(path)
        ? absence('ignored', source, 'special-file')
        : { kind: 'file', source, path, base, named: false },
    );
}

/** A pipe, socket or device: reading one that only lies about may never end. */
function isSpecial(path: string): boolean {
  const stats = statOrNull(path);
  return stats !== null && !stats.isFile() && !stats.isDirectory();
}

function absence(
  kind: Absence['kind'],
  source: string,
  ruleId: RuleId,
  values?: Readonly<Record<string, string>>,
): Absence {
  return { kind, source, message: fileMessage(ruleId, { path: source, ...values }) };
}

/** Keeps the first of several names of one file. */
function eachOnce(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const identity = entry.kind === 'file' ? realPath(entry.path) : `${entry.kind} ${entry.source}`;
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}

/** The name that all links to a file share; pipes have none but their own. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
