import type { DataPackageOptions } from '../emit/data-package-options.ts';
import type { Configuration } from './config/configuration.ts';
import type { Settings } from './settings.ts';

/** What a package says of who publishes it, by the configuration. */
export function createPublisher(settings: Settings, config: Configuration): DataPackageOptions {
  const municipality = settings.municipality ?? config.municipality;
  const { lgCode, licenses, sources } = config;
  return {
    ...(municipality !== undefined && { municipality }),
    ...(lgCode !== undefined && { lgCode }),
    ...(licenses && { licenses }),
    ...(sources && { sources }),
  };
}
