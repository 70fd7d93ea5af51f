import { csvOfRows } from './csv-of-rows.ts';
import { element } from './element.ts';
import { filePanel } from './file-panel.ts';
import { filterPanel } from './filter-panel.ts';
import { filterRows, type Selection } from './filter-rows.ts';
import { messagePanel } from './message-panel.ts';
import type { PageData } from './page-data.ts';
import { pageFooter } from './page-footer.ts';
import { pageHeader, pageTitle } from './page-header.ts';
import { nothingChosen, type PageState, writeHash } from './page-state.ts';
import { patterns } from './patterns.ts';
import { ratingsSection } from './ratings-section.ts';
import { type RecordDialog, recordDialog } from './record-dialog.ts';
import { type RecordTable, recordTable } from './record-table.ts';
import type { Row } from './rows.ts';
import { saveFile } from './save-file.ts';
import { sheetPanel } from './sheet-panel.ts';
import { type Sort, type SortColumn, sortRows } from './sort-rows.ts';
import { words as inBothLanguages, type Lang, type Words } from './words.ts';

/** The page in one language. */
export interface Page {
  readonly table: RecordTable;
  /** Shows what is chosen, and the initiative that is open. */
  readonly show: (state: PageState) => void;
}

/** Builds the page; `onChange` is told what the reader chooses. */
export function buildPage(
  host: HTMLElement,
  data: PageData,
  lang: Lang,
  onChange: (changed: Partial<PageState>) => void,
): Page {
  const words = inBothLanguages[lang];
  let { selection, sort } = nothingChosen;
  const update = () => {
    const selected = sortRows(filterRows(data.rows, selection), sort);
    for (const panel of [ratings, table]) panel.update(selected);
    table.markSort(sort);
  };
  const select = (chosen: Selection) => {
    selection = chosen;
    onChange({ selection });
    update();
  };
  const dialog = dialogOf(data, words, (record) => onChange({ record }));
  const table = recordTable({
    words,
    total: data.rows.length,
    open: dialog.open,
    save: (rows) => saveFile('initiatives.csv', 'text/csv;charset=utf-8', csvOfRows(rows)),
    sort(column) {
      sort = nextSort(sort, column);
      onChange({ sort });
      update();
    },
  });
  const filters = filterPanel({ ...data, words, onChange: select });
  const ratings = ratingsSection({
    ...data,
    words,
    choose(choices) {
      select({ ...selection, choices: { ...selection.choices, ...choices } });
      filters.show(selection);
      host.querySelector<HTMLElement>('#initiatives')?.focus();
    },
  });
  const list = listSection(words, [filters.node, table.node]);
  const sections = [
    ratings.node,
    list,
    sheetPanel(data.files, words),
    filePanel(data.files, words),
  ];
  const messages = messagePanel(
    data.files.map(({ source }) => source),
    words,
  );
  document.documentElement.lang = lang;
  document.title = pageTitle(data, words).join(' ');
  host.replaceChildren(
    element('a', { class: 'skip', href: '#initiatives' }, words.skip),
    pageHeader(data, words),
    element('main', {}, ...sections, messages),
    pageFooter(data.about, words),
    dialog.node,
    patterns(),
  );
  return {
    table,
    show(state) {
      ({ selection, sort } = state);
      filters.show(selection);
      update();
      openRecord(state, data.rows, dialog);
    },
  };
}

function dialogOf(
  { yearsOf }: PageData,
  words: Words,
  onShow: (record: string | null) => void,
): RecordDialog {
  return recordDialog({
    words,
    yearsOf,
    linkTo: ({ key }) => writeHash({ ...nothingChosen, record: key }),
    onShow: (row) => onShow(row?.key ?? null),
  });
}

/** Opens the initiative among those that are listed; a link finds it among all. */
function openRecord(
  { record, selection, sort }: PageState,
  all: readonly Row[],
  dialog: RecordDialog,
): void {
  if (record === null) {
    dialog.close();
    return;
  }
  const listed = sortRows(filterRows(all, selection), sort);
  const place = (rows: readonly Row[]) => rows.findIndex(({ key }) => key === record);
  if (place(listed) !== -1) dialog.open(listed, place(listed));
  else if (place(all) !== -1) dialog.open(all, place(all));
}

/** First up, then down, then as the files have it. */
function nextSort(sort: Sort | null, column: SortColumn): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

function listSection(words: Words, parts: readonly HTMLElement[]): HTMLElement {
  const heading = element('h2', { id: 'initiatives', tabindex: -1 }, words.initiatives);
  return element('section', { 'aria-labelledby': heading.id }, heading, ...parts);
}
