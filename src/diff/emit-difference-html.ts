import { escapeHtml } from '../emit/escape-html.ts';
import type { Change, Difference, Resemblance } from './difference.ts';
import { differencePageStyle } from './difference-page-style.ts';
import { type DifferenceWords, differenceWords, fieldTitle } from './difference-words.ts';
import type { DifferenceDocumentOptions } from './emit-difference-markdown.ts';
import { type Group, groupChanges, type Item } from './group-changes.ts';
import { groupHeading, itemTitle, resemblanceTitles } from './headings.ts';
import { markChanges, type Segment } from './mark-changes.ts';
import { summary } from './summary.ts';

/** Writes a difference as one self-contained page without any script: old beside new, what differs marked. */
export function emitDifferenceHtml(
  difference: Difference,
  { lang = 'ja' }: DifferenceDocumentOptions = {},
): string {
  const words = differenceWords[lang];
  const title = escapeHtml(words.title[difference.mode]);
  const groups = groupChanges(difference).map((group) => groupHtml(group, words));
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${differencePageStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${escapeHtml(summary(difference, words))}</p>
</header>
<main>
${[...groups, ...perhapsHtml(difference.perhaps, words)].join('\n') || `<p>${escapeHtml(words.none)}</p>`}
</main>
</body>
</html>
`;
}

function groupHtml(group: Group, words: DifferenceWords): string {
  const { unit, years } = groupHeading(group, words);
  const heading = `<span lang="ja">${escapeHtml(unit)}</span> <small>${escapeHtml(years)}</small>`;
  return section(
    heading,
    '',
    group.items.map((item) => itemHtml(item, words)),
  );
}

function section(heading: string, note: string, articles: readonly string[]): string {
  return `<section>\n<h2>${heading}</h2>\n${[note, ...articles].filter(Boolean).join('\n')}\n</section>`;
}

const signs = { added: '+', dropped: '−', changed: '~' } as const;

function itemHtml(item: Item, words: DifferenceWords): string {
  const [{ kind, certainty }] = item;
  const certain =
    certainty === null || certainty === 1
      ? ''
      : ` <small>${escapeHtml(words.certain(certainty))}</small>`;
  const title = `<span aria-hidden="true">${signs[kind]}</span> <span lang="ja">${escapeHtml(itemTitle(item[0], words))}</span>`;
  const state = kind === 'changed' ? '' : ` <small>${escapeHtml(words.kind[kind])}</small>`;
  const fields = item.filter(({ field }) => field !== null);
  const table = fields.length === 0 ? '' : `\n${tableHtml(fields, words)}`;
  return `<article class="${kind}">\n<h3>${title}${state}${certain}</h3>${table}\n</article>`;
}

function tableHtml(changes: readonly Change[], words: DifferenceWords): string {
  const rows = changes.map(({ field, old, new: next }) => {
    const parts = markChanges(old ?? '', next ?? '');
    const name = escapeHtml(fieldTitle(field ?? '', words));
    return row(
      name,
      side(old, parts.old, 'del', words),
      side(next, parts.new, 'ins', words),
      words,
    );
  });
  return `<table>\n${head(words.field, words)}\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function head(first: string, words: DifferenceWords): string {
  const cells = [first, words.old, words.new].map(
    (text) => `<th scope="col">${escapeHtml(text)}</th>`,
  );
  return `<thead><tr>${cells.join('')}</tr></thead>`;
}

/** On a narrow screen the cells stand below each other, and tell by themselves which they are. */
function row(name: string, old: string, next: string, words: DifferenceWords): string {
  const cell = (label: string, content: string) =>
    `<td lang="ja" data-label="${escapeHtml(label)}">${content}</td>`;
  return `<tr><th scope="row">${name}</th>${cell(words.old, old)}${cell(words.new, next)}</tr>`;
}

function side(
  text: string | null,
  segments: readonly Segment[],
  tag: 'del' | 'ins',
  words: DifferenceWords,
): string {
  if (text === null) return `<span class="none">${escapeHtml(words.nothing)}</span>`;
  return segments
    .map(({ text, changed }) =>
      changed ? `<${tag}>${escapeHtml(text)}</${tag}>` : escapeHtml(text),
    )
    .join('');
}

function perhapsHtml(perhaps: readonly Resemblance[], words: DifferenceWords): string[] {
  if (perhaps.length === 0) return [];
  const rows = perhaps.map((resemblance) => {
    const titles = resemblanceTitles(resemblance, words);
    const parts = markChanges(titles.old, titles.new);
    const certain = escapeHtml(words.certain(resemblance.certainty));
    const [old, next] = [
      side(titles.old, parts.old, 'del', words),
      side(titles.new, parts.new, 'ins', words),
    ];
    return row(certain, old, next, words);
  });
  const table = `<table>\n${head('', words)}\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
  return [section(escapeHtml(words.perhaps), `<p>${escapeHtml(words.perhapsNote)}</p>`, [table])];
}
