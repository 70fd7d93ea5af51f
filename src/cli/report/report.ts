import type { Message } from '../../messages/message.ts';
import type { Language } from '../../messages/render-message.ts';
import type { RuleId } from '../../messages/rules.ts';

/** What became of one path. */
export interface FileReport {
  readonly path: string;
  readonly state: 'converted' | 'warned' | 'failed' | 'ignored';
  readonly sheets: number;
  readonly records: number;
  /** Those that the chosen verbosity shows, in the order of their places. */
  readonly messages: readonly Message[];
  /** That it was converted is news, even where there is nothing else to tell. */
  readonly isTold?: boolean;
}

/** The counts of a run: `files` are converted, failed or ignored. */
export interface Summary {
  readonly files: number;
  readonly converted: number;
  /** Of those converted, the ones that something was warned of. */
  readonly warned: number;
  readonly failed: number;
  readonly ignored: number;
  /** Outputs that are missing, not current or left over. */
  readonly stale: number;
  /** Outputs that no input stands for any more: still there, where nothing fails for it, and removed. */
  readonly orphaned: number;
  readonly removed: number;
  /** Outputs that could not be written. */
  readonly unwritten: number;
  readonly sheets: number;
  readonly records: number;
  /** Warnings in all, and how many `--max-warnings` allows; null where it is not given. */
  readonly warnings: number;
  readonly allowedWarnings: number | null;
  /** How often each error and warning was told. */
  readonly rules: Readonly<Partial<Record<RuleId, number>>>;
}

export interface ReportOptions {
  readonly lang: Language;
  readonly color: boolean;
  /** No summary. */
  readonly quiet: boolean;
  /** Warnings fail a run. */
  readonly strict: boolean;
  /** Every message, however many of a kind. */
  readonly verbose: boolean;
}

/** Tells about a run: a text after each file and one at its end. */
export interface Reporter {
  file(report: FileReport): string;
  /** A message that concerns an output, or a folder as a whole. */
  output(path: string, message: Message): string;
  /** That an output was removed because its input went. */
  removal?(path: string): string;
  end(summary: Summary): string;
}
