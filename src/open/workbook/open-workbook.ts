import type { Block, Part } from '../../parse/document.ts';
import { cellName, cellPlace } from '../grid/cell-place.ts';
import type { GridBuilder } from '../grid/grid-builder.ts';
import { hiddenNames } from '../grid/hidden-names.ts';
import { readGrid } from '../grid/read-grid.ts';
import type { Opener } from '../opener.ts';
import { type Archive, openArchive } from '../package/archive.ts';
import { readRelationships, targetsOf } from '../package/relationships.ts';
import { placeTable } from '../place-table.ts';
import { readingText } from '../reading-text.ts';
import { refusing } from '../refusal.ts';
import { readCatalogue, type TabEntry } from './read-catalogue.ts';
import { readComments, readThreads } from './read-comments.ts';
import { readDrawing } from './read-drawing.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readStyles } from './read-styles.ts';
import { type CellAt, type CellContext, readTab } from './read-tab.ts';
import { showNumber, showText } from './show-value.ts';

/** Opens a workbook of Excel (.xlsx, .xlsm): what shows on its visible tabs, each a part of the document. */
export const openWorkbook: Opener = refusing(async (bytes, report) => {
  const archive = openArchive(bytes);
  const { tabs, from1904, sharedStrings, styles } = readCatalogue(archive);
  const names = tabs.map(({ name }) => name);
  const output = { text: readingText(), places: placeTable(), blocks: [] as Block[] };
  const shared = {
    strings: readSharedStrings(archive, sharedStrings),
    styleOf: readStyles(archive, styles),
    showText,
  };
  const parts: Part[] = [];
  tabs.forEach((tab, index) => {
    const start = output.text.end();
    const hide = (what: string): void => report('hidden-content', start, { what }, what);
    if (tab.hidden) {
      hide(tab.name);
      return;
    }
    parts.push({ name: tab.name, start });
    const printer = numberPrinter(from1904, (at, values) => {
      const cell = cellName(cellPlace(index, at.row, at.column), names);
      report('raw-value', start, values, cell);
    });
    const builder = readWholeTab(archive, tab, { ...shared, showNumber: printer });
    const { grid, hidden } = builder.finish(index);
    for (const name of hiddenNames(hidden, tab.name)) hide(name);
    readGrid(grid, output);
  });
  const places = output.places.finish((place) => cellName(place, names));
  return { document: { source: output.text.take(), blocks: output.blocks, parts }, places };
});

/** The cells of a tab, and what lies over them. */
function readWholeTab(archive: Archive, { part }: TabEntry, context: CellContext): GridBuilder {
  const builder = readTab(archive, part, context);
  const relationships = readRelationships(archive, part);
  for (const drawing of targetsOf(relationships, 'drawing')) {
    if (!archive.has(drawing)) continue;
    const { boxes, hidden } = readDrawing(archive, drawing);
    for (const box of boxes) builder.addBox(box);
    for (const { row, column } of hidden) builder.addHidden(row, column);
  }
  const threads = targetsOf(relationships, 'threadedComment');
  // Beside a thread stands a plain comment that only says so.
  const [list, read] =
    threads.length > 0
      ? [threads, readThreads]
      : [targetsOf(relationships, 'comments'), readComments];
  for (const comments of list) {
    if (!archive.has(comments)) continue;
    for (const comment of read(archive, comments)) builder.addComment(comment);
  }
  return builder;
}

/** Shows numbers, and tells once a tab of each format that cannot be read. */
function numberPrinter(
  from1904: boolean,
  tell: (at: CellAt, values: Readonly<Record<string, string>>) => void,
): CellContext['showNumber'] {
  const unknown = new Set<string>();
  return (value, format, at) => {
    const text = showNumber(value, format, { from1904 });
    if (text !== null) return text;
    const stored = showNumber(value, 'General', { from1904 }) ?? String(value);
    if (!unknown.has(format)) {
      unknown.add(format);
      tell(at, { format: format.slice(0, 60), value: stored });
    }
    return stored;
  };
}
