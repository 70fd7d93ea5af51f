import type { Bilingual } from '../../schema/words.ts';
import { chooseFormat } from '../choose-format.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Conversion } from '../conversion.ts';
import { createRecipe } from '../create-recipe.ts';
import { collectInputs } from '../inputs/collect-inputs.ts';
import type { ExitCode, Io } from '../io.ts';
import { createProgress } from '../progress.ts';
import { createJournal } from '../report/create-journal.ts';
import { checkCombination, type Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import { inspectFile } from './inspect-file.ts';
import type { InspectedFile } from './inspected-file.ts';
import type { View } from './view.ts';
import { writePictures } from './write-pictures.ts';

/** Where what is seen goes, and in what words sheets are read. */
export interface Showing {
  readonly config: Configuration;
  readonly view: View;
  /** A folder for pictures of pages; null for none. */
  readonly image: string | null;
  readonly print: (text: string) => Promise<void>;
}

/** Shows what is seen in everything named; errors and exit code are those of a conversion. */
export async function inspectInputs(
  paths: readonly string[],
  settings: Settings,
  { config, view, image, print }: Showing,
  io: Io,
): Promise<ExitCode> {
  checkCombination(paths, settings);
  const positions = settings.positions || view.showsParts === true;
  const recipe = createRecipe(chooseFormat({}), { ...settings, positions }, config);
  const entries = await collectInputs(paths, settings, io);
  const quiet = { ...settings, quiet: true };
  const journal = await createJournal(quiet, io, createProgress(entries.length, quiet, io));
  let drawn = 0;
  for (const entry of entries) {
    io.signal.throwIfAborted();
    if ('message' in entry) {
      await journal.absence(entry);
      continue;
    }
    const seeing = { parts: view.showsParts === true, pictures: image !== null };
    const file = await inspectFile(entry, recipe, seeing, io);
    if (image !== null) drawn += await writePictures(file, image, io);
    await print(view.file(file));
    await journal.conversion(entry, asConversion(file));
  }
  await print(view.end());
  const code = await journal.end();
  if (image !== null && drawn === 0) throw new UsageError(noPage);
  return code;
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

const noPage: Bilingual = {
  en: '--image draws pages of PDF files: none was read',
  ja: '--image は PDF のページを描きますが、読めたページがありません',
};
