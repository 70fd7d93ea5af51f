import { element } from './element.ts';
import { facetValues } from './facet-values.ts';
import { type Facet, type FacetValue, facets } from './facets.ts';
import type { Selection } from './filter-rows.ts';
import type { Row } from './rows.ts';
import type { Words } from './words.ts';

/** What the filters choose from, and whom they tell. */
export interface FilterPanelOptions {
  readonly rows: readonly Row[];
  readonly grades: readonly string[];
  readonly words: Words;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
}

/** The search box, a list per facet, and the switch for rows with messages. */
export function filterPanel(options: FilterPanelOptions): HTMLElement {
  const { words } = options;
  const form = element('form', { class: 'filters', role: 'search', autocomplete: 'off' });
  let { selection } = options;
  const change = (changed: Partial<Selection>) => {
    selection = { ...selection, ...changed };
    options.onChange(selection);
  };
  const list = (facet: Facet) => facetList(facet, options, selection, changeFacet);
  const changeFacet = (facet: Facet, value: FacetValue | undefined) => {
    change({ choices: withChoice(selection.choices, facet, value) });
    if (facet === 'department') form.querySelector('#field-section')?.replaceWith(list('section'));
  };
  const clear = () => {
    change({ query: '', choices: {}, flagged: false });
    fill();
    form.querySelector('input')?.focus();
  };
  const fill = () =>
    form.replaceChildren(
      searchBox(words, selection.query, (query) => change({ query })),
      ...facetNames.map(list),
      lastLine(
        words,
        flaggedBox(selection.flagged, (flagged) => change({ flagged })),
        clearButton(words, clear),
      ),
    );
  form.addEventListener('submit', (event) => event.preventDefault());
  fill();
  return form;
}

const facetNames = Object.keys(facets) as Facet[];

type ChangeFacet = (facet: Facet, value: FacetValue | undefined) => void;

/** Sections belong to a department, so choosing another department lets go of the section. */
function withChoice(
  choices: Selection['choices'],
  facet: Facet,
  value: FacetValue | undefined,
): Selection['choices'] {
  const next = { ...choices };
  if (facet === 'department') delete next.section;
  if (value === undefined) delete next[facet];
  else next[facet] = value;
  return next;
}

function searchBox(words: Words, value: string, change: (query: string) => void): HTMLElement {
  const hint = element('small', { id: 'search-hint' }, words.searchHint);
  const input = element('input', { type: 'search', id: 'search', 'aria-describedby': hint.id });
  input.value = value;
  input.addEventListener('input', () => change(input.value));
  const label = element('label', { for: input.id }, words.search);
  return element('div', { class: 'field search' }, label, input, hint);
}

function facetList(
  facet: Facet,
  options: FilterPanelOptions,
  { choices }: Selection,
  change: ChangeFacet,
): HTMLElement {
  const { words } = options;
  const values = valuesFor(facet, options, choices);
  const select = element('select', { id: `facet-${facet}` });
  select.append(
    element('option', { value: '' }, words.all),
    ...values.map((value, index) =>
      element(
        'option',
        { value: index, selected: choices[facet] === value },
        name(facet, value, words),
      ),
    ),
  );
  select.addEventListener('change', () =>
    change(facet, select.value === '' ? undefined : values[Number(select.value)]),
  );
  const label = element('label', { for: select.id }, words[facet]);
  return element('div', { class: 'field', id: `field-${facet}` }, label, select);
}

function valuesFor(
  facet: Facet,
  { rows, grades }: FilterPanelOptions,
  { department }: Selection['choices'],
): FacetValue[] {
  const inDepartment = facet === 'section' && department !== undefined;
  const values = facetValues(
    inDepartment ? rows.filter((row) => row.department === department) : rows,
    facet,
  );
  if (facet !== 'rating') return values;
  return values.includes(null) ? [...grades, null] : [...grades];
}

function name(facet: Facet, value: FacetValue, words: Words): string {
  if (value === null) return facet === 'rating' ? words.unrated : words.notPrinted;
  return facet === 'year' ? words.yearOf(value) : value;
}

function lastLine(words: Words, flagged: HTMLElement, clear: HTMLElement): HTMLElement {
  const label = element('label', { for: flagged.id }, words.flagged);
  return element('div', { class: 'last-line' }, flagged, label, clear);
}

function flaggedBox(value: boolean, change: (on: boolean) => void): HTMLElement {
  const input = element('input', { type: 'checkbox', id: 'flagged', checked: value });
  input.addEventListener('change', () => change(input.checked));
  return input;
}

function clearButton(words: Words, clear: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'quiet clear' }, words.clear);
  button.addEventListener('click', clear);
  return button;
}
