import type { RuleId } from '../messages/rules.ts';
import type { Document } from '../parse/document.ts';
import type { Places } from './places.ts';

/** A file that was opened: its reading text and blocks, and where in the original each character stands. */
export interface Opened {
  /** `source` is the reading text: the visible text, a line a cell line. */
  readonly document: Document;
  readonly places: Places;
  /** Draws each page as SVG, as it was read: only where `pictures` was asked for and the kind has pages. */
  readonly pictures?:
    | ((meaningOf: (header: string) => string | null) => Iterable<string>)
    | undefined;
}

/**
 * Tells of something at an offset of the reading text; of the whole file where `offset` is null.
 * `place` is given where the reading text does not hold what is told of: hidden rows.
 */
export type Report = (
  ruleId: RuleId,
  offset: number | null,
  values?: Readonly<Record<string, string>>,
  place?: string,
) => void;

export interface OpenerOptions {
  readonly report: Report;
  /** Keeps what the pages of the file looked like, to draw them. */
  readonly pictures?: boolean | undefined;
}

/** Reads the bytes of one kind of file. Never rejects for what a file holds: an error is reported, and nothing is read. */
export type Opener = (bytes: Uint8Array, options: OpenerOptions) => Promise<Opened>;

/** What is read of a file that cannot be opened. */
export const unopened: Opened = {
  document: { source: '', blocks: [] },
  places: { at: () => null },
};
