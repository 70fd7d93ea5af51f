import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Calls `convert` with the text and name of every file of the folder named on the command line; writes one JSON line a file. */
export function eachFile(convert) {
  const [folder] = process.argv.slice(2);
  for (const name of readdirSync(folder).sort()) {
    const records = convert(readFileSync(join(folder, name), 'utf8'), name);
    process.stdout.write(`${JSON.stringify({ source: basename(name), records })}\n`);
  }
}
