import { extname, join, relative, resolve, sep } from 'node:path';
import type { Bilingual } from '../../schema/words.ts';
import type { Input } from '../inputs/input.ts';
import { UsageError } from '../usage-error.ts';
import { sameName } from './same-name.ts';

/** Where one output goes. */
export interface Place {
  /** As messages name it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/** Gives every input its place below a folder, mirroring the folders below the inputs' common root. */
export function mirroredPlaces(
  inputs: readonly Input[],
  outDir: string,
  extension: string,
  cwd: string,
): Map<Input, Place> {
  const root = commonFolder(inputs.map(({ base }) => base));
  const places = new Map<Input, Place>();
  const owners = new Map<string, Input>();
  for (const input of inputs) {
    const inside = relative(root, input.path);
    const renamed = inside.slice(0, inside.length - extname(inside).length) + extension;
    const name = join(outDir, renamed).split(sep).join('/');
    const path = resolve(cwd, outDir, renamed);
    const key = sameName(path);
    const owner = owners.get(key);
    if (owner) throw new UsageError(bothWrite(owner, input, name));
    owners.set(key, input);
    places.set(input, { name, path });
  }
  return places;
}

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  let common = first.split(sep);
  for (const folder of new Set(others)) {
    const parts = folder.split(sep);
    const end = common.findIndex((part, index) => part !== parts[index]);
    if (end !== -1) common = common.slice(0, end);
  }
  return common.join(sep) || sep;
}

function bothWrite(one: Input, other: Input, name: string): Bilingual {
  return {
    en: `${one.source} and ${other.source} would both write ${name}`,
    ja: `${one.source} と ${other.source} の出力先がどちらも ${name} になります`,
  };
}
