import { element } from './element.ts';
import { facetValues } from './facet-values.ts';
import { type Facet, type FacetValue, facets } from './facets.ts';
import type { Selection } from './filter-rows.ts';
import { nothingChosen } from './page-state.ts';
import type { Row } from './rows.ts';
import type { Scale } from './scales.ts';
import type { Words } from './words.ts';

/** What the filters choose from, and whom they tell. */
export interface FilterPanelOptions {
  readonly rows: readonly Row[];
  readonly scales: readonly Scale[];
  readonly words: Words;
  readonly onChange: (selection: Selection) => void;
}

/** The filters: they tell what the reader chooses, and show what was chosen elsewhere. */
export interface FilterPanel {
  readonly node: HTMLElement;
  readonly show: (selection: Selection) => void;
}

/** The search box, a list per facet, and the switch for rows with messages. */
export function filterPanel(options: FilterPanelOptions): FilterPanel {
  const { words } = options;
  const node = element('form', { class: 'filters', role: 'search', autocomplete: 'off' });
  let selection = nothingChosen.selection;
  const change = (changed: Partial<Selection>) => {
    selection = { ...selection, ...changed };
    options.onChange(selection);
  };
  const list = (facet: Facet) => facetList(facet, options, selection, changeFacet);
  const changeFacet = (facet: Facet, value: FacetValue | undefined) => {
    change({ choices: withChoice(selection.choices, facet, value) });
    if (facet === 'department') node.querySelector('#field-section')?.replaceWith(list('section'));
    if (facet === 'scale') node.querySelector('#field-rating')?.replaceWith(list('rating'));
  };
  const clear = () => {
    change(nothingChosen.selection);
    fill();
    node.querySelector('input')?.focus();
  };
  const fill = () =>
    node.replaceChildren(
      searchBox(words, selection.query, (query) => change({ query })),
      ...facetsOf(options).map(list),
      lastLine(
        words,
        flaggedBox(selection.flagged, (flagged) => change({ flagged })),
        clearButton(words, clear),
      ),
    );
  node.addEventListener('submit', (event) => event.preventDefault());
  const show = (chosen: Selection) => {
    selection = chosen;
    fill();
  };
  return { node, show };
}

/** Scales are asked for where there are several. */
function facetsOf({ scales }: FilterPanelOptions): Facet[] {
  const names = Object.keys(facets) as Facet[];
  return scales.length > 1 ? names : names.filter((name) => name !== 'scale');
}

type ChangeFacet = (facet: Facet, value: FacetValue | undefined) => void;

/** Sections belong to a department and ratings to a scale: choosing another lets go of them. */
const belonging: Readonly<Partial<Record<Facet, Facet>>> = {
  department: 'section',
  scale: 'rating',
};

function withChoice(
  choices: Selection['choices'],
  facet: Facet,
  value: FacetValue | undefined,
): Selection['choices'] {
  const next = { ...choices };
  const dependent = belonging[facet];
  if (dependent) delete next[dependent];
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
  { rows, scales }: FilterPanelOptions,
  { department, scale }: Selection['choices'],
): FacetValue[] {
  const inDepartment = facet === 'section' && department !== undefined;
  const values = facetValues(
    inDepartment ? rows.filter((row) => row.department === department) : rows,
    facet,
  );
  if (facet !== 'rating') return values;
  const asked = scales.filter(({ name }) => scale === undefined || name === scale);
  const grades = [...new Set(asked.flatMap((one) => one.grades))];
  return values.includes(null) ? [...grades, null] : grades;
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
