import type { Configuration } from './configuration.ts';
export async function readConfig(_path: string, _name: string): Promise<Configuration> {
  return {};
}
