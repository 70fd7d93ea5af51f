import { resolve } from 'node:path';
import type { Io } from '../io.ts';
import type { Settings } from '../settings.ts';
import { findConfig } from './find-config.ts';

/** The absolute path of the configuration that `--config` names, else of the nearest one; null where there is none. */
export function configPath({ config: name }: Pick<Settings, 'config'>, { cwd }: Io): string | null {
  return name === undefined ? findConfig(cwd) : resolve(cwd, name);
}
