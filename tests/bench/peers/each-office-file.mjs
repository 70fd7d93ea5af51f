import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Calls `convert` with the path of every file of the folder named on the command line; writes one JSON line a file. */
export async function eachOfficeFile(convert) {
  const [folder] = process.argv.slice(2);
  for (const name of readdirSync(folder).sort()) {
    const records = await convert(join(folder, name));
    process.stdout.write(`${JSON.stringify({ source: name, records })}\n`);
  }
}
