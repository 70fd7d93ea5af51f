import { joinPieces } from '../emit/emit.ts';
import type { Origin } from '../emit/emitter.ts';
import type { Message } from '../messages/message.ts';
import { expectList } from '../schema/expect-list.ts';
import type { Sheet } from '../schema/sheet.ts';
import { html } from './html.ts';

/** A sheet with the file it was read from. */
export interface SheetInFile {
  readonly sheet: Sheet;
  /** The decoded file; null where it is not at hand. */
  readonly sourceText: string | null;
  /** SHA-256 of the file's bytes in hexadecimal, where it is at hand. */
  readonly sha256?: string;
  /** All messages about that file. */
  readonly messages: readonly Message[];
}

/** A file that gave no sheet, and why. */
export interface RefusedFile {
  readonly source: string;
  readonly sha256?: string;
  readonly messages: readonly Message[];
}

/** Settings of the report. */
export interface HtmlOptions {
  /** The language in which the page opens; its reader can switch. Default `ja`. */
  readonly lang?: 'en' | 'ja';
  /** What the page is called. */
  readonly title?: string;
  /** Files that gave no sheet: the page lists them. */
  readonly refused?: readonly RefusedFile[];
}

/**
 * Writes the sheets as one self-contained page.
 * Parse with `positions: true`, or the page cannot show where an initiative stands.
 */
export function emitHtml(
  entries: readonly SheetInFile[],
  { refused = [], ...options }: HtmlOptions = {},
): string {
  expectEntries(entries);
  const sheets = entries.map((entry, index) => {
    const again = isSameFile(entry, entries[index - 1]);
    return html.sheet(entry.sheet, options, again ? null : originOf(entry));
  });
  const files = refused.map(({ source, ...file }) => [
    html.refused?.(source, originOf({ sourceText: null, ...file })) ?? '',
  ]);
  return joinPieces(html, [...sheets, ...files], options);
}

function expectEntries(entries: unknown): void {
  expectList('emitHtml', entries);
  const strays = (entries as readonly unknown[]).some(
    (entry) => typeof entry !== 'object' || entry === null || !('sheet' in entry),
  );
  if (strays) throw new TypeError('emitHtml takes entries { sheet, sourceText, messages }');
}

function originOf({
  sourceText,
  sha256 = null,
  messages,
}: Pick<SheetInFile, 'sourceText' | 'messages'> & { sha256?: string | null }): Origin {
  return { text: sourceText, sha256, messages };
}

function isSameFile(entry: SheetInFile, before: SheetInFile | undefined): boolean {
  return (
    before !== undefined &&
    before.sheet.source === entry.sheet.source &&
    before.sourceText === entry.sourceText
  );
}
