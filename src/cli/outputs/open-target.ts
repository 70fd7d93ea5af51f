import { devNull } from 'node:os';
import { join, resolve } from 'node:path';
import type { FolderFormat } from '../../emit/index.ts';
import type { Input } from '../inputs/input.ts';
import type { Run } from '../run-context.ts';
import { statOrNull } from '../stat-or-null.ts';
import { UsageError } from '../usage-error.ts';
import { withSlashes } from '../with-slashes.ts';
import type { Assemble } from './assembly.ts';
import { checkSink, diffSink } from './check-sink.ts';
import { fileSink } from './file-sink.ts';
import { fileSinkBelow } from './file-sink-below.ts';
import { folderTarget } from './folder-target.ts';
import { type KeptFile, keptFiles } from './kept-files.ts';
import { loadAssembly } from './load-assembly.ts';
import { mergedTarget } from './merged-target.ts';
import { mirroredPlaces, type Place } from './mirrored-places.ts';
import { protectFiles } from './protect-files.ts';
import type { Sink } from './sink.ts';
import { streamSink } from './stream-sink.ts';
import type { Target } from './target.ts';
import { treeTarget } from './tree-target.ts';

/** The target that the settings ask for. Throws UsageError before anything is written. */
export async function openTarget(inputs: readonly Input[], run: Run): Promise<Target> {
  const { format, settings, io, recipe } = run;
  const { output, outDir, reporterFile } = settings;
  const report = reporterFile === undefined ? [] : [namedPlace(reporterFile, io.cwd)];
  const kept = keptFiles(inputs, settings, io);
  if ('output' in format && format.output === 'folder') return folder(kept, report, format, run);
  const assemble = await loadAssembly(format, recipe.emit);
  if (outDir !== undefined) {
    const [extension = ''] = format.extensions;
    const places = mirroredPlaces(inputs, outDir, extension, io.cwd);
    protectFiles(kept, [...places.values(), ...report]);
    return treeTarget(places, sinkOf(run, fileSinkBelow), assemble);
  }
  if (output !== undefined) return file(kept, namedPlace(output, io.cwd), report, assemble, run);
  if ('output' in format && io.stdout.isTTY) {
    throw new UsageError({
      en: `--format ${format.name} is nothing to read in a terminal: give --output`,
      ja: `--format ${format.name} は端末では読めません。--output を指定してください`,
    });
  }
  protectFiles(kept, report);
  const open = async () => streamSink(io.stdout);
  return mergedTarget({ name: '<stdout>', keepsOld: false }, open, assemble);
}

function file(
  kept: readonly KeptFile[],
  place: Place,
  report: readonly Place[],
  assemble: Assemble,
  run: Run,
): Target {
  if (statOrNull(place.path)?.isDirectory()) {
    throw new UsageError({
      en: `--output ${place.name} is a folder; --out-dir writes into one`,
      ja: `--output ${place.name} はフォルダーです。フォルダーに書くには --out-dir を使います`,
    });
  }
  protectFiles(kept, [place, ...report]);
  const open = sinkOf(run, fileSink);
  return mergedTarget({ ...place, keepsOld: true }, () => open(place.path), assemble);
}

async function folder(
  kept: readonly KeptFile[],
  report: readonly Place[],
  format: FolderFormat,
  run: Run,
): Promise<Target> {
  const { settings, publisher, recipe, io } = run;
  const { files, open } = await format.load();
  const outDir = settings.outDir ?? '';
  const places = new Map(files.map((name) => [name, namedPlace(join(outDir, name), io.cwd)]));
  protectFiles(kept, [...places.values(), ...report]);
  const bundle = open({ ...publisher, ...recipe.emit });
  return folderTarget(bundle, places, sinkOf(run, fileSinkBelow));
}

type OpenSink = (path: string) => Promise<Sink>;

/** What an output on the disk goes to: a file, or a comparison with the one that is there. */
function sinkOf({ settings, io }: Run, write: OpenSink): OpenSink {
  if (!settings.check) return write;
  return settings.diff ? diffSink(io) : checkSink;
}

function namedPlace(name: string, cwd: string): Place {
  return { name: withSlashes(name), path: name === '/dev/null' ? devNull : resolve(cwd, name) };
}
