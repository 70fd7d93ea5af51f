import { resolve } from 'node:path';
import type { Emitter } from '../../emit/emitter.ts';
import type { Run } from '../convert-once.ts';
import type { Input } from '../inputs/input.ts';
import { statOrNull } from '../stat-or-null.ts';
import { UsageError } from '../usage-error.ts';
import { checkSink } from './check-sink.ts';
import { fileSink } from './file-sink.ts';
import { fileSinkBelow } from './file-sink-below.ts';
import { mergedTarget } from './merged-target.ts';
import { mirroredPlaces, type Place } from './mirrored-places.ts';
import { protectInputs } from './protect-inputs.ts';
import { streamSink } from './stream-sink.ts';
import type { Target } from './target.ts';
import { treeTarget } from './tree-target.ts';

/** The target that the settings ask for. Throws UsageError before anything is written. */
export async function openTarget(inputs: readonly Input[], run: Run): Promise<Target> {
  const { format, settings, io } = run;
  const { output, outDir, reporterFile } = settings;
  const emitter = await format.load();
  const report = reporterFile === undefined ? [] : [namedPlace(reporterFile, io.cwd)];
  if (outDir !== undefined) return tree(inputs, outDir, report, emitter, run);
  if (output !== undefined) return file(inputs, namedPlace(output, io.cwd), report, emitter, run);
  protectInputs(inputs, report);
  const open = async () => streamSink(io.stdout);
  return mergedTarget({ name: '<stdout>', keepsOld: false }, open, emitter, run.recipe.emit);
}

function tree(
  inputs: readonly Input[],
  outDir: string,
  report: readonly Place[],
  emitter: Emitter,
  { recipe, format, settings, io }: Run,
): Target {
  const [extension = ''] = format.extensions;
  const places = mirroredPlaces(inputs, outDir, extension, io.cwd);
  protectInputs(inputs, [...places.values(), ...report]);
  const open = settings.check ? checkSink : fileSinkBelow;
  return treeTarget(places, open, emitter, recipe.emit);
}

function file(
  inputs: readonly Input[],
  place: Place,
  report: readonly Place[],
  emitter: Emitter,
  { recipe, settings }: Run,
): Target {
  if (statOrNull(place.path)?.isDirectory()) {
    throw new UsageError(`--output ${place.name} is a folder; --out-dir writes into one`);
  }
  protectInputs(inputs, [place, ...report]);
  const open = settings.check ? checkSink : fileSink;
  return mergedTarget({ ...place, keepsOld: true }, () => open(place.path), emitter, recipe.emit);
}

function namedPlace(name: string, cwd: string): Place {
  return { name, path: resolve(cwd, name) };
}
