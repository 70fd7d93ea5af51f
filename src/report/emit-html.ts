import { joinPieces } from '../emit/emit.ts';
import type { Message } from '../messages/message.ts';
import type { Sheet } from '../schema/sheet.ts';
import { html } from './html.ts';

/** A sheet with the file it was read from. */
export interface SheetInFile {
  readonly sheet: Sheet;
  /** The decoded file; null where it is not at hand. */
  readonly sourceText: string | null;
  /** All messages about that file. */
  readonly messages: readonly Message[];
}

/** Settings of the report. */
export interface HtmlOptions {
  /** The language in which the page opens; its reader can switch. Default `ja`. */
  readonly lang?: 'en' | 'ja';
}

/**
 * Writes the sheets as one self-contained page.
 * Parse with `positions: true`, or the page cannot show where an initiative stands.
 */
export function emitHtml(entries: readonly SheetInFile[], options: HtmlOptions = {}): string {
  const pieces = entries.map((entry, index) => {
    const { sheet, sourceText: text, messages } = entry;
    const again = isSameFile(entry, entries[index - 1]);
    return html.sheet(sheet, options, again ? null : { text, messages });
  });
  return joinPieces(html, pieces, options);
}

function isSameFile(entry: SheetInFile, before: SheetInFile | undefined): boolean {
  return (
    before !== undefined &&
    before.sheet.source === entry.sheet.source &&
    before.sourceText === entry.sourceText
  );
}
