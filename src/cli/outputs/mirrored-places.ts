import { extname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Bilingual } from '../../schema/words.ts';
import type { Input } from '../inputs/input.ts';
import { UsageError } from '../usage-error.ts';
import { withSlashes } from '../with-slashes.ts';
import { commonFolder } from './common-folder.ts';
import { sameName } from './same-name.ts';

/** Where one output goes. */
export interface Place {
  /** As messages name it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/**
 * Gives every input its place below a folder, mirroring the folders below the inputs' common root.
 * Throws UsageError, with every collision, where two inputs would be written to one place.
 */
export function mirroredPlaces(
  inputs: readonly Input[],
  outDir: string,
  extension: string,
  cwd: string,
): Map<Input, Place> {
  const root = commonFolder(inputs.map(({ base }) => base));
  const places = new Map<Input, Place>();
  const owners = new Map<string, Input>();
  const collisions: Collision[] = [];
  for (const input of inputs) {
    const inside = insideOf(root, input.path);
    const renamed = inside.slice(0, inside.length - extname(inside).length) + extension;
    const name = withSlashes(join(outDir, renamed));
    const path = resolve(cwd, outDir, renamed);
    const key = sameName(path);
    const owner = owners.get(key);
    if (owner) collisions.push({ owner, input, name });
    else owners.set(key, input);
    places.set(input, { name, path });
  }
  if (collisions.length > 0) throw new UsageError(collisionWords(collisions));
  return places;
}

interface Collision {
  readonly owner: Input;
  readonly input: Input;
  readonly name: string;
}

/** The path below the root; on another drive or server than others, its name is a folder. */
function insideOf(root: string, path: string): string {
  const inside = root === '' ? path : relative(root, path);
  return isAbsolute(inside) ? inside.replace(/^[\\/]+/, '').replace(':', '') : inside;
}

/** Collisions that are told one by one. */
const most = 10;

function collisionWords(collisions: readonly Collision[]): Bilingual {
  const told = collisions.slice(0, most);
  const more = collisions.length - told.length;
  const pairs = (write: (collision: Collision) => string) => told.map(write).join('; ');
  const [en, ja] = [
    pairs(
      ({ owner, input, name }) => `${owner.source} and ${input.source} would both write ${name}`,
    ),
    pairs(
      ({ owner, input, name }) => `${owner.source} と ${input.source} の出力先がどちらも ${name}`,
    ),
  ];
  return {
    en: `${en}${more > 0 ? `; and ${more} more` : ''}: rename one of each, leave it out with --ignore, or write all into one file with --output`,
    ja: `${ja}${more > 0 ? `; ほか ${more} 組` : ''}: 一方の名前を変えるか、--ignore で除くか、--output で 1 つのファイルに書いてください`,
  };
}
