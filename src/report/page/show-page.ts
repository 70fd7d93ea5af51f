import type { ReportEntry, ReportSheet, ReportSource } from '../report-entry.ts';
import { chartPanel, type Panel } from './chart-panel.ts';
import { element } from './element.ts';
import { facetValues } from './facet-values.ts';
import { filterPanel } from './filter-panel.ts';
import { filterRows, type Selection } from './filter-rows.ts';
import { gradeOrder } from './grade-order.ts';
import { legendPanel } from './legend-panel.ts';
import { messagePanel } from './message-panel.ts';
import { patterns } from './patterns.ts';
import { recordDialog } from './record-dialog.ts';
import { type RecordTable, recordTable } from './record-table.ts';
import { type Row, rows } from './rows.ts';
import { sources } from './sources.ts';
import { type Lang, type Words, words } from './words.ts';

/** What the page shows, and all that a change of language must keep. */
interface State {
  readonly sheets: readonly ReportSheet[];
  /** Each file once. */
  readonly files: readonly ReportSource[];
  readonly rows: readonly Row[];
  readonly grades: readonly string[];
  selection: Selection;
}

/** Fills the page, and fills it anew when the reader switches the language. */
export function showPage(host: HTMLElement, entries: readonly ReportEntry[], lang: Lang): void {
  const sheets = entries.map(({ sheet }) => sheet);
  const state: State = {
    sheets,
    files: [...new Set(sources(entries))],
    rows: rows(entries),
    grades: gradeOrder(sheets),
    selection: { query: '', choices: {}, flagged: false },
  };
  let table = build(host, state, lang);
  const switchLanguage = () => {
    lang = lang === 'ja' ? 'en' : 'ja';
    table = build(host, state, lang);
    host.querySelector<HTMLElement>('#language')?.focus();
  };
  host.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.id === 'language') switchLanguage();
  });
  addEventListener('beforeprint', () => table.showAll());
}

function build(host: HTMLElement, state: State, lang: Lang): RecordTable {
  const spoken = words[lang];
  const dialog = recordDialog(spoken);
  const table = recordTable(spoken, state.rows.length, dialog.open);
  const panels = [...charts(state, spoken), table];
  const update = () => {
    const selected = filterRows(state.rows, state.selection);
    for (const panel of panels) panel.update(selected);
  };
  const onChange = (selection: Selection) => {
    state.selection = selection;
    update();
  };
  const filters = filterPanel({ ...state, words: spoken, onChange });
  document.documentElement.lang = lang;
  document.title = title(state.sheets, spoken).join(' ');
  host.replaceChildren(
    element('a', { class: 'skip', href: '#initiatives' }, spoken.skip),
    pageHeader(state, spoken, lang),
    element(
      'main',
      {},
      ratingsSection(state, spoken, panels.slice(0, -1)),
      initiativesSection(spoken, filters, table),
      messagePanel(state.files, spoken),
    ),
    element('footer', {}, spoken.madeBy),
    dialog.node,
    patterns(),
  );
  update();
  return table;
}

function charts({ rows, grades }: State, words: Words): Panel[] {
  const chart = (facet: 'department' | 'year', title: string) =>
    chartPanel({
      facet,
      title,
      header: words[facet],
      values: facetValues(rows, facet),
      grades,
      words,
    });
  return [chart('department', words.byDepartment), chart('year', words.byYear)];
}

/** The municipality in front of the heading, where all sheets are of the same. */
function title(sheets: readonly ReportSheet[], words: Words): string[] {
  const municipalities = new Set(sheets.map((sheet) => sheet.municipality));
  const [only] = municipalities;
  return municipalities.size === 1 && only ? [only, words.heading] : [words.heading];
}

function pageHeader({ sheets, files, rows }: State, words: Words, lang: Lang): HTMLElement {
  const counts = {
    sheets: sheets.length,
    sources: files.length,
    records: rows.length,
  };
  const parts = title(sheets, words).flatMap((part) => [element('span', {}, part), ' ']);
  const other = lang === 'ja' ? 'en' : 'ja';
  return element(
    'header',
    {},
    element(
      'div',
      {},
      element('h1', {}, ...parts),
      element('p', { class: 'summary' }, words.summary(counts)),
    ),
    element('button', { type: 'button', id: 'language', lang: other }, words.otherLanguage),
  );
}

function ratingsSection(state: State, words: Words, panels: readonly Panel[]): HTMLElement {
  const heading = element('h2', { id: 'ratings' }, words.ratings);
  return element(
    'section',
    { 'aria-labelledby': heading.id },
    heading,
    element('p', { class: 'hint' }, words.chartNote),
    element('div', { class: 'charts' }, ...panels.map((panel) => panel.node)),
    legendPanel(state.sheets, words),
  );
}

function initiativesSection(words: Words, filters: HTMLElement, table: Panel): HTMLElement {
  const heading = element('h2', { id: 'initiatives', tabindex: -1 }, words.initiatives);
  return element('section', { 'aria-labelledby': heading.id }, heading, filters, table.node);
}
