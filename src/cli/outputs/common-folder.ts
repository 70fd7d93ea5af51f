import { sep } from 'node:path';

/** The folder that all of these absolute folders are, or stand below; empty where they have none in common. */
export function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  let common = first.split(sep);
  for (const folder of new Set(others)) {
    const parts = folder.split(sep);
    const end = common.findIndex((part, index) => part !== parts[index]);
    if (end !== -1) common = common.slice(0, end);
  }
  // A drive without the separator would be its working folder; nothing is common to two drives.
  return common.length === 1 ? common[0] + sep : common.join(sep);
}
