import { type Facet, facets } from './facets.ts';
import type { Selection } from './filter-rows.ts';
import { type Sort, sortColumns } from './sort-rows.ts';

/** What the reader chose: all that a link to the page as it stands must say. */
export interface PageState {
  readonly selection: Selection;
  /** Null: in the order of the files. */
  readonly sort: Sort | null;
  /** Key of the initiative that is open. */
  readonly record: string | null;
}

export const nothingChosen: PageState = {
  selection: { query: '', choices: {}, flagged: false },
  sort: null,
  record: null,
};

/** Writes what was chosen as the last part of an address: `#q=保育&rating=B&sort=-year`; nothing for nothing. */
export function writeHash({ selection, sort, record }: PageState): string {
  const { query, choices, flagged } = selection;
  const parts = new URLSearchParams();
  if (query !== '') parts.set('q', query);
  for (const facet of Object.keys(facets) as Facet[]) {
    const value = choices[facet];
    // Nothing behind the sign stands for what is not printed.
    if (value !== undefined) parts.set(facet, value ?? '');
  }
  if (flagged) parts.set('flagged', '1');
  if (sort !== null) parts.set('sort', `${sort.descending ? '-' : ''}${sort.column}`);
  if (record !== null) parts.set('record', record);
  const text = parts.toString();
  return text === '' ? '' : `#${text}`;
}

/** Reads the last part of an address; what it does not know it leaves out. */
export function readHash(hash: string): PageState {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const choices = Object.keys(facets).flatMap((facet) => {
    const value = parts.get(facet);
    return value === null ? [] : [[facet, value === '' ? null : value]];
  });
  return {
    selection: {
      query: parts.get('q') ?? '',
      choices: Object.fromEntries(choices),
      flagged: parts.get('flagged') === '1',
    },
    sort: readSort(parts.get('sort') ?? ''),
    record: parts.get('record'),
  };
}

function readSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const column = sortColumns.find((name) => name === text.slice(descending ? 1 : 0));
  return column === undefined ? null : { column, descending };
}
