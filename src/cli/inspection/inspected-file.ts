import type { Inspection } from '../../inspect-sheets.ts';
import type { Message } from '../../messages/message.ts';
import type { Conversion } from '../conversion.ts';

/** What was seen in one input. */
export interface InspectedFile {
  readonly source: string;
  readonly state: Conversion['state'];
  /** Of a text file; of others their kind: `workbook`. Null where nothing could be read; then `seen` is null too. */
  readonly encoding: string | null;
  readonly seen: Inspection | null;
  readonly messages: readonly Message[];
  /** The pages of a PDF file as they were read, in SVG; where they were asked for. */
  readonly pictures?: Iterable<string> | undefined;
}
