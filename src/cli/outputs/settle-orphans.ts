import { relative, resolve } from 'node:path';
import { fileMessage } from '../../messages/file-message.ts';
import { isErrorCode } from '../describe-error.ts';
import { type Entry, isInput } from '../inputs/input.ts';
import type { Journal } from '../report/create-journal.ts';
import type { Run } from '../run-context.ts';
import { withSlashes } from '../with-slashes.ts';
import { commonFolder } from './common-folder.ts';
import { findOrphans } from './find-orphans.ts';
import { unwritable } from './finish.ts';
import { mirroredPlaces } from './mirrored-places.ts';
import { removeOutput } from './remove-output.ts';

/**
 * Removes the outputs that no input stands for any more, or tells of them. `gone` are the paths of outputs whose inputs
 * went while the run watched them.
 */
export async function settleOrphans(
  entries: readonly Entry[],
  outDir: string,
  run: Run,
  journal: Journal,
  gone: readonly string[] = [],
): Promise<void> {
  const { settings, io } = run;
  const { check, diff, prune } = settings;
  const found = await orphansOf(entries, outDir, run);
  const orphans = found.filter((path) => !gone.includes(path));
  const nameOf = (path: string) => withSlashes(relative(io.cwd, path));
  for (const path of new Set([...gone, ...(prune ? orphans : [])])) {
    try {
      await removeOutput(path, resolve(io.cwd, outDir));
      await journal.removal(nameOf(path));
    } catch (error) {
      if (!isErrorCode(error, 'ENOENT')) await journal.outputs([unwritable(error, nameOf(path))]);
    }
  }
  if (prune) return;
  const message = fileMessage('orphaned-output');
  for (const path of orphans) {
    if (diff) {
      const { printPatch } = await import('./print-patch.ts');
      await printPatch({ name: nameOf(path), path }, null, io);
    }
    // Whoever converts one folder after the other into one place is only told.
    const severity = check ? message.severity : 'info';
    await journal.outputs([{ path: nameOf(path), message: { ...message, severity } }]);
  }
}

/** None where it is not certain what the inputs are: single files are named, or something could not be found. */
async function orphansOf(
  entries: readonly Entry[],
  outDir: string,
  { format, settings, io }: Run,
): Promise<string[]> {
  if (!('signature' in format) || entries.some(({ kind }) => isUncertain(kind))) return [];
  const inputs = entries.filter(isInput);
  const root = commonFolder(inputs.map(({ base }) => base));
  if (root === '' || !(settings.prune || inputs.some(({ named }) => !named))) return [];
  const [extension = ''] = format.extensions;
  const places = mirroredPlaces(inputs, outDir, extension, io.cwd);
  const current = new Set(Array.from(places.values(), ({ path }) => path));
  const { signature } = format;
  const { cwd } = io;
  return findOrphans({ outDir: resolve(cwd, outDir), root, current, extension, signature, cwd });
}

function isUncertain(kind: Entry['kind']): boolean {
  return kind === 'missing' || kind === 'unread';
}
