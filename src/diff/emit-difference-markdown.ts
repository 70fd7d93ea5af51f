import type { Change, Difference, Resemblance } from './difference.ts';
import { type DifferenceWords, differenceWords, fieldTitle } from './difference-words.ts';
import { type Group, groupChanges, type Item } from './group-changes.ts';
import { groupHeading, itemTitle, resemblanceTitles } from './headings.ts';
import { markChanges, type Segment } from './mark-changes.ts';
import { summary } from './summary.ts';

/** Settings of a difference as a document. */
export interface DifferenceDocumentOptions {
  /** Default `ja`. */
  readonly lang?: 'en' | 'ja';
}

/** Writes a difference as Markdown (GFM): a table for each department, old beside new, what differs marked by `del` and `ins`. */
export function emitDifferenceMarkdown(
  difference: Difference,
  { lang = 'ja' }: DifferenceDocumentOptions = {},
): string {
  const words = differenceWords[lang];
  const groups = groupChanges(difference).map((group) => groupText(group, words));
  return [
    `## ${words.title[difference.mode]}\n`,
    `${inCell(summary(difference, words))}\n`,
    ...groups,
    ...perhapsText(difference.perhaps, words),
  ].join('\n');
}

function groupText(group: Group, words: DifferenceWords): string {
  const { unit, years } = groupHeading(group, words);
  const heading = inCell([unit, years].filter(Boolean).join(' '));
  const head = ['', words.field, words.old, words.new];
  return `### ${heading}\n\n${table(
    head,
    group.items.flatMap((item) => rowsOf(item, words)),
  )}`;
}

const signs = { added: '+', dropped: '−', changed: '~' } as const;

/** The title stands on the first row of its fields. */
function rowsOf(item: Item, words: DifferenceWords): string[][] {
  const [{ kind }] = item;
  const title = `${signs[kind]} ${inCell(itemTitle(item[0], words))}`;
  if (kind === 'added') return [[`<ins>${title}</ins>`, '', '', '']];
  if (kind === 'dropped') return [[`<del>${title}</del>`, '', '', '']];
  return item.map((change, at) => [at === 0 ? title : '', ...cellsOf(change, words)]);
}

function cellsOf({ field, old, new: next }: Change, words: DifferenceWords): string[] {
  const parts = markChanges(old ?? '', next ?? '');
  const side = (text: string | null, segments: readonly Segment[], tag: 'del' | 'ins') =>
    text === null ? inCell(words.nothing) : segments.map((part) => marked(part, tag)).join('');
  return [
    inCell(fieldTitle(field ?? '', words)),
    side(old, parts.old, 'del'),
    side(next, parts.new, 'ins'),
  ];
}

/** By tags: between Japanese characters `**` and `~~` do not always count as marks. */
function marked({ text, changed }: Segment, tag: 'del' | 'ins'): string {
  return changed ? `<${tag}>${inCell(text)}</${tag}>` : inCell(text);
}

function perhapsText(perhaps: readonly Resemblance[], words: DifferenceWords): string[] {
  if (perhaps.length === 0) return [];
  const rows = perhaps.map((resemblance) => {
    const titles = resemblanceTitles(resemblance, words);
    return [words.certain(resemblance.certainty), inCell(titles.old), inCell(titles.new)];
  });
  const intro = `### ${words.perhaps}\n\n${words.perhapsNote}\n`;
  return [`${intro}\n${table(['', words.old, words.new], rows)}`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}

/** Text is never taken for markup, and stays in its cell. */
function inCell(text: string): string {
  return text.replace(/[\\`*_~[\]<>|&#]/g, '\\$&').replace(/\r?\n|\r/g, '<br>');
}
