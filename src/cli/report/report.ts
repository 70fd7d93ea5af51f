import type { Message } from '../../messages/message.ts';
import type { Language } from '../../messages/render-message.ts';

/** What became of one path. */
export interface FileReport {
  readonly path: string;
  readonly state: 'converted' | 'warned' | 'failed' | 'ignored';
  readonly sheets: number;
  readonly records: number;
  /** Those that the chosen verbosity shows, in the order of their places. */
  readonly messages: readonly Message[];
}

/** The counts of a run. The four states add up to `files`. */
export interface Summary {
  readonly files: number;
  readonly converted: number;
  readonly warned: number;
  readonly failed: number;
  readonly ignored: number;
  /** Outputs that are missing, stale or could not be written. */
  readonly outputs: number;
  readonly sheets: number;
  readonly records: number;
}

export interface ReportOptions {
  readonly lang: Language;
  readonly color: boolean;
  /** No summary. */
  readonly quiet: boolean;
}

/** Tells about a run: a text after each file and one at its end. */
export interface Reporter {
  file(report: FileReport): string;
  /** A message that concerns an output, or a folder as a whole. */
  output(path: string, message: Message): string;
  end(summary: Summary): string;
}
