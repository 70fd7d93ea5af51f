import { resolve } from 'node:path';
import { emitters } from '../emit/index.ts';
import { type Sheet, Sheets } from '../schema/sheet.ts';
import { loadConfig } from './config/load-config.ts';
import { createRecipe } from './create-recipe.ts';
import { describeError } from './describe-error.ts';
import { collectInputs } from './inputs/collect-inputs.ts';
import type { ExitCode, Io } from './io.ts';
import { createProgress } from './progress.ts';
import { readBytes } from './read-bytes.ts';
import { createJournal } from './report/create-journal.ts';
import type { Settings } from './settings.ts';
import { startCrew } from './start-crew.ts';
import { unreadable } from './unreadable.ts';
import { UsageError } from './usage-error.ts';

/** Sheets, and what the exit code of reading them alone would be. */
export interface Reading {
  readonly sheets: Sheet[];
  readonly code: ExitCode;
}

/** Records take more room than the sheets that they were read from; a string holds no more than this. */
const largestRecords = 500_000_000;

const recordFile = /\.(?:json|ndjson|jsonl)$/i;

/**
 * Reads the sheets below a path: JSON or NDJSON that mbo-parse wrote is taken as it is,
 * anything else is converted as on the main command line. Throws UsageError.
 */
export async function readSheets(path: string, settings: Settings, io: Io): Promise<Reading> {
  if (recordFile.test(path)) return { sheets: await readRecords(path, io), code: 0 };
  const ndjson = emitters.find(({ name }) => name === 'ndjson');
  if (!ndjson) throw new TypeError('the list of formats lacks ndjson');
  const recipe = createRecipe(ndjson, settings, await loadConfig(settings, io));
  const entries = await collectInputs([path], settings, io);
  const journal = await createJournal(settings, io, createProgress(entries.length, settings, io));
  const crew = await startCrew([], { recipe, io, settings });
  const pieces: string[] = [];
  for (const entry of entries) {
    if ('message' in entry) {
      await journal.absence(entry);
      continue;
    }
    const conversion = await crew.convert(entry);
    for (const chunks of conversion.pieces) pieces.push([...chunks].join(''));
    await journal.conversion(entry, conversion);
  }
  await crew.end();
  return { sheets: pieces.map((piece) => JSON.parse(piece)), code: await journal.end() };
}

async function readRecords(path: string, io: Io): Promise<Sheet[]> {
  const absolute = resolve(io.cwd, path);
  const bytes = await readBytes(absolute, io.signal, largestRecords).catch((error) => {
    throw new UsageError(unreadable(path, error));
  });
  const text = new TextDecoder().decode(bytes);
  const result = Sheets.safeParse(parseJson(path, text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const problem = `${issue?.path.join('.')} ${issue?.message}`;
  throw new UsageError({
    en: `${path} holds no sheets of mbo-parse: ${problem}`,
    ja: `${path} は mbo-parse の出力ではありません: ${problem}`,
  });
}

function parseJson(path: string, text: string): unknown {
  try {
    if (path.toLowerCase().endsWith('.json')) return JSON.parse(text);
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
  } catch (error) {
    throw new UsageError({
      en: `${path} is no JSON: ${describeError(error)}`,
      ja: `${path} は JSON として読めません: ${describeError(error, 'ja')}`,
    });
  }
}
