import { chooseFormat } from '../choose-format.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Conversion } from '../conversion.ts';
import { createRecipe } from '../create-recipe.ts';
import { collectInputs } from '../inputs/collect-inputs.ts';
import type { ExitCode, Io } from '../io.ts';
import { createProgress } from '../progress.ts';
import { createJournal } from '../report/create-journal.ts';
import { checkCombination, type Settings } from '../settings.ts';
import { inspectFile } from './inspect-file.ts';
import type { InspectedFile } from './inspected-file.ts';
import type { View } from './view.ts';

/** Where what is seen goes, and in what words sheets are read. */
export interface Showing {
  readonly config: Configuration;
  readonly view: View;
  readonly print: (text: string) => Promise<void>;
}

/** Shows what is seen in everything named; errors and exit code are those of a conversion. */
export async function inspectInputs(
  paths: readonly string[],
  settings: Settings,
  { config, view, print }: Showing,
  io: Io,
): Promise<ExitCode> {
  checkCombination(paths, settings);
  const positions = settings.positions || view.showsParts === true;
  const recipe = createRecipe(chooseFormat({}), { ...settings, positions }, config);
  const entries = await collectInputs(paths, settings, io);
  const quiet = { ...settings, quiet: true };
  const journal = await createJournal(quiet, io, createProgress(entries.length, quiet, io));
  for (const entry of entries) {
    io.signal.throwIfAborted();
    if ('message' in entry) {
      await journal.absence(entry);
      continue;
    }
    const file = await inspectFile(entry, recipe, view.showsParts === true, io);
    await print(view.file(file));
    await journal.conversion(entry, asConversion(file));
  }
  await print(view.end());
  return journal.end();
}

function asConversion({ state, seen, messages }: InspectedFile): Conversion {
  const sheets = seen?.sheets ?? [];
  const records = sheets.reduce((sum, sheet) => sum + sheet.records.length, 0);
  return {
    state,
    pieces: [],
    whole: [],
    sheets: sheets.length,
    records,
    sha256: null,
    messages,
  };
}
