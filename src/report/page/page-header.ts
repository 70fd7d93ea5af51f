import { element } from './element.ts';
import type { PageData } from './page-data.ts';
import type { Words } from './words.ts';

/** What the page is called: as it was told, else with the municipality in front where all sheets are of the same. */
export function pageTitle(
  { about, files }: Pick<PageData, 'about' | 'files'>,
  words: Words,
): string[] {
  if (about.title !== null) return [about.title];
  const sheets = files.flatMap((file) => file.sheets);
  const municipalities = new Set(sheets.map(({ municipality }) => municipality));
  const [only] = municipalities;
  return municipalities.size === 1 && only ? [only, words.heading] : [words.heading];
}

/** The title, what there is, what is missing, and the other language. */
export function pageHeader(data: PageData, words: Words): HTMLElement {
  const { files, rows } = data;
  const sheets = files.flatMap((file) => file.sheets);
  const counts = { sheets: sheets.length, sources: files.length, records: rows.length };
  const parts = pageTitle(data, words).flatMap((part) => [element('span', {}, part), ' ']);
  const other = words.lang === 'ja' ? 'en' : 'ja';
  return element(
    'header',
    {},
    element(
      'div',
      {},
      element('h1', {}, ...parts),
      element('p', { class: 'summary' }, words.summary(counts)),
      lacking(data, words),
    ),
    element('button', { type: 'button', id: 'language', lang: other }, words.otherLanguage),
  );
}

/** What the charts and the list do not show, each with a link to it; null where nothing is missing. */
function lacking({ files }: PageData, words: Words): HTMLElement | null {
  const sheets = files.flatMap((file) => file.sheets);
  const refused = files.filter((file) => file.sheets.length === 0).length;
  const empty = sheets.filter(({ records }) => records.length === 0).length;
  const remainder = sheets.reduce((sum, sheet) => sum + sheet.remainder.length, 0);
  const parts = [
    [refused, '#files', words.refused(refused)],
    [empty, '#sheets', words.emptyOf(empty)],
    [remainder, '#sheets', words.remainderOf(remainder)],
  ] as const;
  const links = parts.flatMap(([count, href, text]) =>
    count === 0 ? [] : [element('li', {}, element('a', { href }, text))],
  );
  return links.length === 0 ? null : element('ul', { class: 'lacking' }, ...links);
}
