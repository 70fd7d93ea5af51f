import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { foreignKinds } from '../../read/foreign-kinds.ts';

const sheetName = /\.(?:txt|md|markdown|html?|xlsx|xlsm|docx|ods|odt|pdf)$/i;
/** What programs write beside a file that is open in them: ~$plan.docx. */
const lockName = /^~\$/;

const foreignExtensions: ReadonlySet<string> = new Set(
  Object.values(foreignKinds).flatMap(({ extensions }) => [...extensions]),
);

/** What stands below a folder; names are relative to it, `/` as separator. */
export interface Walk {
  readonly sheets: readonly string[];
  /** Files of kinds that are known and not read, by their extensions. */
  readonly foreign: ReadonlyMap<string, number>;
  /** Folders that could not be read, and why. */
  readonly blocked: readonly { readonly name: string; readonly error: unknown }[];
}

/**
 * Lists the sheets below a folder. Hidden entries, lock files and node_modules are left out;
 * a folder that links lead back to is read once.
 */
export async function walkFolder(folder: string): Promise<Walk> {
  const sheets: string[] = [];
  const foreign = new Map<string, number>();
  const blocked: { name: string; error: unknown }[] = [];
  const seen = new Set<string>();
  const visit = async (prefix: string): Promise<void> => {
    try {
      for (const { name, isFolder } of await entriesOf(join(folder, prefix), seen)) {
        if (isFolder) await visit(`${prefix}${name}/`);
        else if (sheetName.test(name)) sheets.push(prefix + name);
        else countForeign(name, foreign);
      }
    } catch (error) {
      blocked.push({ name: prefix, error });
    }
  };
  await visit('');
  return { sheets, foreign, blocked };
}

function countForeign(name: string, counts: Map<string, number>): void {
  const extension = extname(name).slice(1).toLowerCase();
  if (foreignExtensions.has(extension)) counts.set(extension, (counts.get(extension) ?? 0) + 1);
}

/** The visible entries of a folder by name; none where the folder was seen before. */
async function entriesOf(
  path: string,
  seen: Set<string>,
): Promise<{ readonly name: string; readonly isFolder: boolean }[]> {
  const identity = await realpath(path);
  if (seen.has(identity)) return [];
  seen.add(identity);
  const entries = (await readdir(path, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith('.') && !lockName.test(name) && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(
    entries.map(async (entry) => ({
      name: entry.name,
      isFolder: entry.isSymbolicLink()
        ? await leadsToFolder(join(path, entry.name))
        : entry.isDirectory(),
    })),
  );
}

async function leadsToFolder(link: string): Promise<boolean> {
  return stat(link).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
