import type { Message } from '../messages/message.ts';
import type { Table } from '../schema/columns.ts';
import type { Sheet } from '../schema/sheet.ts';

/** How flat rows are written; JSON, NDJSON and YAML need no option. */
export interface EmitOptions {
  /** The grain of flat rows; default `records`. */
  readonly rows?: Table;
  /** What joins the entries of a list within a value; default `; `, with `excel` a line feed. */
  readonly listSeparator?: string;
  /** Byte-order mark, line feeds between list entries, and formulas disarmed. */
  readonly excel?: boolean;
  /** The language in which a page opens; default `ja`. */
  readonly lang?: 'en' | 'ja';
  /** What a page or a workbook is called. */
  readonly title?: string;
}

/** The decoded file that a sheet was read from, and what was said about it. */
export interface Origin {
  /** Null where it is not at hand. */
  readonly text: string | null;
  /** Of the file's bytes, in hexadecimal; null where they are not at hand. */
  readonly sha256: string | null;
  readonly messages: readonly Message[];
}

/** A text format, written piece by piece: `open`, the sheets in their order with `between` between them, `close`. */
export interface Emitter {
  open(options: EmitOptions): string;
  readonly between: string;
  /** The sheet in chunks, so that a long one is never held whole; an `origin` of null is the file of the sheet before. */
  sheet(sheet: Sheet, options: EmitOptions, origin?: Origin | null): Iterable<string>;
  /** What stands for a file that gave no sheet; formats of sheets alone write nothing for it. */
  refused?(source: string, origin: Origin): string;
  /** `count` is the number of sheets, and of files without any, that were written. */
  close(count: number, options: EmitOptions): string;
}
