import type { Message } from '../messages/message.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { DataPackageOptions } from './data-package-options.ts';

/** A text that goes to the end of one file of an output. */
export interface Piece {
  readonly file: string;
  readonly text: string;
}

/** What became of one input. */
export interface ReadFile {
  readonly source: string;
  readonly sheets: readonly Sheet[];
  readonly messages: readonly Message[];
}

/** An output of several files, all of which grow as the inputs come: nothing but the pieces holds their text. */
export interface Bundle {
  add(input: ReadFile): Iterable<Piece>;
  end(): Iterable<Piece>;
}

export interface BundleOptions extends DataPackageOptions {
  /** The language of what the output says of its own; default `ja`. */
  readonly lang?: 'en' | 'ja';
}

/** Begins an output of several files. */
export type OpenBundle = (options: BundleOptions) => Bundle;
