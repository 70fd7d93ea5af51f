import { relative } from 'node:path';
import type { Io } from '../io.ts';
import { language } from '../language.ts';
import type { Settings } from '../settings.ts';
import { configPath } from './config-path.ts';
import type { Configuration } from './configuration.ts';

/** The configuration that `--config` names, else the nearest one; nothing where there is none. */
export async function loadConfig(settings: Settings, io: Io): Promise<Configuration> {
  const { config: name, lang } = settings;
  const path = configPath(settings, io);
  if (path === null) return {};
  const { readConfig } = await import('./read-config.ts');
  return readConfig(path, name ?? relative(io.cwd, path), language(lang, io.env), io.signal);
}
