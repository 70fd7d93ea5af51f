import { relative, resolve } from 'node:path';
import type { Io } from '../io.ts';
import { language } from '../language.ts';
import type { Settings } from '../settings.ts';
import type { Configuration } from './configuration.ts';
import { findConfig } from './find-config.ts';

/** The configuration that `--config` names, else the nearest one; nothing where there is none. */
export async function loadConfig({ config: name, lang }: Settings, io: Io): Promise<Configuration> {
  const path = name === undefined ? findConfig(io.cwd) : resolve(io.cwd, name);
  if (path === null) return {};
  const { readConfig } = await import('./read-config.ts');
  return readConfig(path, name ?? relative(io.cwd, path), language(lang, io.env), io.signal);
}
