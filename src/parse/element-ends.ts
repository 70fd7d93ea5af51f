import { lineEffects, voidElements } from './html-names.ts';
import type { Tag } from './html-tag.ts';

/** Finds where elements end; it is fed with the tags of a text in order. */
export interface ElementEnds {
  /** Takes a tag; `alone` where it closes itself. */
  read(tag: Tag, alone: boolean): void;
  /** Start of each element → offset behind its end; those that nothing ends are missing. */
  readonly ends: ReadonlyMap<number, number>;
}

interface OpenElement {
  readonly name: string;
  readonly start: number;
}

/** Follows elements as HTML nests them: with end tags left out, and others missing inside a parent that is closed. */
export function elementEnds(): ElementEnds {
  const nesting: Nesting = { open: [], counts: new Map(), ends: new Map() };
  const read = (tag: Tag, alone: boolean): void => {
    if (tag.closing) close(nesting, tag);
    else if (!alone && !voidElements.has(tag.name)) open(nesting, tag);
  };
  return { read, ends: nesting.ends };
}

interface Nesting {
  readonly open: OpenElement[];
  /** Elements open of each name. */
  readonly counts: Map<string, number>;
  readonly ends: Map<number, number>;
}

/** Elements that an opening tag ends, and those between which stand in the way. */
interface Implied {
  readonly ends: ReadonlySet<string>;
  readonly outer: ReadonlySet<string>;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' ').filter(Boolean));
const cell: Implied = { ends: set('td th'), outer: set('table tr') };
const section: Implied = { ends: set('tbody thead tfoot tr'), outer: set('table') };
const definition: Implied = { ends: set('dt dd'), outer: set('dl table td th') };
const implied: ReadonlyMap<string, Implied> = new Map([
  ['li', { ends: set('li'), outer: set('ul ol menu dir table td th') }],
  ['dt', definition],
  ['dd', definition],
  ['td', cell],
  ['th', cell],
  ['tr', { ends: set('tr'), outer: set('table') }],
  ['tbody', section],
  ['thead', section],
  ['tfoot', section],
]);
/** Any other block ends a paragraph only. */
const blocks: Implied = {
  ends: set('p'),
  outer: new Set([...lineEffects.keys()].filter((name) => name !== 'p')),
};

function open(nesting: Nesting, { name, start }: Tag): void {
  const rule = implied.get(name) ?? (lineEffects.has(name) ? blocks : null);
  for (let depth = rule ? 0 : -1; rule && depth >= 0; ) {
    depth = findOpen(nesting, rule.ends, rule.outer);
    if (depth >= 0) closeFrom(nesting, depth, start, start);
  }
  nesting.open.push({ name, start });
  count(nesting, name, 1);
}

const tableParts = set('td th tr tbody thead tfoot caption');
const tables = set('table');
const nothing = set('');
/** Their end tags end whatever stands inside, also where they were opened before the first tag that was read. */
const parents = set('td th tr tbody thead tfoot caption table ul ol menu dl body html');

function close(nesting: Nesting, { name, start, end }: Tag): void {
  if ((nesting.counts.get(name) ?? 0) === 0) {
    if (parents.has(name)) closeFrom(nesting, 0, start, start);
    return;
  }
  const outer = name === 'table' ? nothing : tableParts.has(name) ? tables : tableParts;
  const depth = findOpen(nesting, new Set([name]), outer);
  if (depth >= 0) closeFrom(nesting, depth, start, end);
}

/** Elements further out than this are not looked for. */
const deepest = 64;

/** Depth of the innermost of some elements, unless one of `outer` stands inside it; negative where there is none. */
function findOpen(
  { open: elements }: Nesting,
  names: ReadonlySet<string>,
  outer: ReadonlySet<string>,
): number {
  const least = Math.max(0, elements.length - deepest);
  for (let depth = elements.length - 1; depth >= least; depth--) {
    const name = elements[depth]?.name ?? '';
    if (names.has(name)) return depth;
    if (outer.has(name)) return -1;
  }
  return -1;
}

/** Ends the element at `depth` at `end`, and those inside it at `start`. */
function closeFrom(nesting: Nesting, depth: number, start: number, end: number): void {
  for (let at = nesting.open.length - 1; at >= depth; at--) {
    const element = nesting.open[at];
    if (!element) continue;
    nesting.ends.set(element.start, at === depth ? end : start);
    count(nesting, element.name, -1);
  }
  nesting.open.length = Math.min(depth, nesting.open.length);
}

function count({ counts }: Nesting, name: string, by: 1 | -1): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}
