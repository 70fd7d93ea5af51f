import type { Archive } from './archive.ts';
import { readXml } from './read-xml.ts';

/** A part that another part refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `comments`. */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly target: string;
}

/** What a part of an Office Open XML file refers to inside the file; '' is the file itself. Throws Refusal. */
export function readRelationships(archive: Archive, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (!archive.has(name)) return found;
  readXml(archive, name, {
    open(element, { Id = '', Type = '', Target = '', TargetMode }) {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      found.push({ id: Id, type, target: resolve(folder, Target) });
    },
  });
  return found;
}

/** The parts of one type. */
export function targetsOf(relationships: readonly Relationship[], type: string): string[] {
  return relationships.filter((each) => each.type === type).map(({ target }) => target);
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
