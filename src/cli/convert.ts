import { chooseFormat } from './choose-format.ts';
import { loadConfig } from './config/load-config.ts';
import { convertOnce } from './convert-once.ts';
import { createPublisher } from './create-publisher.ts';
import { createRecipe } from './create-recipe.ts';
import { collectInputs } from './inputs/collect-inputs.ts';
import type { ExitCode, Io } from './io.ts';
import { checkCombination, type Settings } from './settings.ts';

/** Converts what the command line names; `commands` are names that a path may have meant. Throws UsageError before anything is written. */
export async function convert(
  paths: readonly string[],
  settings: Settings,
  io: Io,
  commands: readonly string[],
): Promise<ExitCode> {
  if (settings.printConfig)
    return (await import('./config/print-config.ts')).printConfig(settings, io);
  checkCombination(paths, settings);
  const format = chooseFormat(settings);
  const config = await loadConfig(settings, io);
  const recipe = createRecipe(format, settings, config);
  const collect = () => collectInputs(paths, settings, io, commands);
  const publisher = createPublisher(settings, config);
  const run = { recipe, format, publisher, settings, io };
  if (!settings.watch) return convertOnce(await collect(), run);
  const { watch } = await import('./watch.ts');
  return watch(paths, collect, run);
}
