import type { AnyFormat } from './choose-format.ts';
import type { Configuration } from './config/configuration.ts';
import type { Recipe } from './recipe.ts';
import type { Settings } from './settings.ts';

/** How a run converts: an option comes before the configuration, that before the default. */
export function createRecipe(format: AnyFormat, settings: Settings, config: Configuration): Recipe {
  const municipality = settings.municipality ?? config.municipality;
  const { headers, ratings, categories } = config;
  const { rows, listSeparator, excel } = settings;
  return {
    encoding: settings.encoding ?? config.encoding ?? 'auto',
    parse: {
      ...(municipality !== undefined && { municipality }),
      ...((settings.positions || showsFiles(format)) && { positions: true }),
      vocabulary: {
        ...(headers && { headers }),
        ...(ratings && { ratings }),
        ...(categories && { categories }),
      },
    },
    format: format.name,
    hash: showsFiles(format),
    emit: {
      ...(rows && { rows }),
      ...(listSeparator !== undefined && { listSeparator }),
      ...(excel && { excel }),
      ...(settings.lang && { lang: settings.lang }),
      ...(settings.title !== undefined && { title: settings.title }),
    },
  };
}

function showsFiles(format: AnyFormat): boolean {
  return 'showsFiles' in format && format.showsFiles === true;
}
