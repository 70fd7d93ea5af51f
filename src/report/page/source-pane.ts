import { element } from './element.ts';
import { renderedSource } from './rendered-source.ts';
import type { Row } from './rows.ts';
import { type ExcerptLine, sourceExcerpt } from './source-excerpt.ts';
import type { Words } from './words.ts';

/** A piece of a line longer than this is cut, so that no line can stall the page. */
const maxPiece = 10_000;

/** The source of an initiative, its own text marked, with the messages about it; a web page as it looks, and its text. */
export function sourcePane({ source, record, messages }: Row, words: Words): HTMLElement {
  const lines =
    source.text === null || record.span === null ? [] : sourceExcerpt(source.text, record.span);
  const own = lines.filter((line) => line.marked !== '').map((line) => line.number);
  const place =
    record.place ?? (own.length > 0 ? words.sourceLines(own[0] ?? 0, own.at(-1) ?? 0) : null);
  const text = sourceText(lines, source.text === null ? words.noSource : words.noPlace, words);
  const page = isPage(source.path) && lines.length > 0;
  return element(
    'section',
    { class: 'source-pane' },
    element('h3', {}, words.source),
    element(
      'p',
      { class: 'path' },
      [source.path, place].filter((text) => text !== null).join(' · '),
    ),
    ...messages.map((message) =>
      element(
        'p',
        { class: `message ${message.severity}` },
        element('strong', {}, words.severity[message.severity]),
        ` ${message.place ?? (message.line === null ? '' : words.sourceLines(message.line, message.line))} `,
        message[words.lang],
      ),
    ),
    page ? views(text, source.text ?? '', record.span ?? [0, 0], words) : text,
  );
}

function isPage(path: string): boolean {
  return /\.html?$/i.test(path);
}

/** The page as it looks, with the text of its file to be opened below. */
function views(
  text: HTMLElement,
  html: string,
  span: readonly [number, number],
  words: Words,
): HTMLElement {
  const region = { class: 'rendered lines', role: 'region', tabindex: 0, lang: 'ja' };
  const page = element('div', { ...region, 'aria-label': words.rendered });
  page.append(renderedSource(html, span));
  const summary = element('summary', {}, words.sourceText);
  return element('div', {}, page, element('details', {}, summary, text));
}

function sourceText(lines: readonly ExcerptLine[], reason: string, words: Words): HTMLElement {
  if (lines.length === 0) return element('p', { class: 'hint' }, reason);
  const region = { class: 'lines', role: 'region', tabindex: 0, 'aria-label': words.source };
  return element('div', { ...region, lang: 'ja' }, ...lines.map((line) => sourceLine(line, words)));
}

function sourceLine({ number, before, marked, after }: ExcerptLine, words: Words): HTMLElement {
  const piece = (text: string) =>
    text.length > maxPiece ? text.slice(0, maxPiece) + words.cut : text;
  return element(
    'div',
    { class: 'line' },
    element('span', { class: 'line-number' }, String(number)),
    element(
      'code',
      {},
      piece(before),
      marked === '' ? null : element('mark', {}, piece(marked)),
      piece(after),
    ),
  );
}
