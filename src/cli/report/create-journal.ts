import type { Message } from '../../messages/message.ts';
import { toldMessages } from '../../messages/told-messages.ts';
import type { Conversion } from '../conversion.ts';
import type { Absence, Input } from '../inputs/input.ts';
import type { ExitCode, Io } from '../io.ts';
import type { OutputProblem } from '../outputs/target.ts';
import type { Progress } from '../progress.ts';
import type { Settings } from '../settings.ts';
import { type Channel, openChannels } from './open-channels.ts';
import type { FileReport, Reporter } from './report.ts';
import { createTally } from './tally.ts';

/** Tells what happens in a run, path by path, and sums it up. */
export interface Journal {
  absence(absence: Absence): Promise<void>;
  /** `isTold`: that it was converted is told even where there is nothing else to tell. */
  conversion(input: Input, conversion: Conversion, isTold?: boolean): Promise<void>;
  outputs(problems: readonly OutputProblem[]): Promise<void>;
  /** That an output was removed. */
  removal(path: string): Promise<void>;
  end(): Promise<ExitCode>;
  discard(): Promise<void>;
}

/** A journal that writes to every channel the settings ask for. */
export async function createJournal(
  settings: Settings,
  io: Io,
  progress: Progress,
): Promise<Journal> {
  const channels = await openChannels(settings, io);
  const tally = createTally(settings);
  const shown = shownSeverities(settings);
  const foreign: Absence[] = [];

  const say = (text: (reporter: Reporter) => string) => broadcast(channels, progress, text);
  const file = async (report: FileReport) => {
    tally.file(report);
    const messages = report.messages.filter(({ severity }) => shown.has(severity));
    await say((reporter) => reporter.file({ ...report, messages }));
  };

  return {
    async absence(absence) {
      const { kind, source, message } = absence;
      if (kind === 'foreign') {
        foreign.push(absence);
        return;
      }
      if (kind === 'missing') tally.misnamed();
      await file(absent(kind, source, message));
    },
    async conversion({ source, named }, conversion, isTold = false) {
      const { state, sheets, records, messages: all } = conversion;
      const messages = toldMessages(all);
      if (state === 'unread' && named) tally.misnamed();
      const outcome = state === 'converted' ? converted(messages) : 'failed';
      const report = { path: source, sheets, records, messages: byPlace(messages) };
      await file({ ...report, state: outcome, ...(isTold && { isTold }) });
    },
    async outputs(problems) {
      for (const { path, message } of problems) {
        tally.output(message);
        if (shown.has(message.severity)) await say((reporter) => reporter.output(path, message));
      }
    },
    async removal(path) {
      tally.removal();
      await say((reporter) => reporter.removal?.(path) ?? '');
    },
    async end() {
      progress.clear();
      if (!settings.quiet)
        for (const { source, message } of foreign)
          await say((reporter) => reporter.output(source, message));
      await say((reporter) => reporter.end(tally.summary()));
      for (const { sink } of channels) await sink.close();
      return tally.exitCode();
    },
    async discard() {
      for (const { sink } of channels) await sink.discard();
    },
  };
}

function absent(kind: Absence['kind'], path: string, message: Message): FileReport {
  const state = kind === 'ignored' ? 'ignored' : 'failed';
  return { path, state, sheets: 0, records: 0, messages: [message] };
}

async function broadcast(
  channels: readonly Channel[],
  progress: Progress,
  text: (reporter: Reporter) => string,
): Promise<void> {
  for (const { reporter, sink } of channels) {
    const piece = text(reporter);
    if (piece === '') continue;
    progress.clear();
    await sink.write(piece);
  }
}

function shownSeverities({ quiet, verbose }: Settings): ReadonlySet<Message['severity']> {
  if (quiet) return new Set(['error']);
  return new Set(verbose ? ['error', 'warning', 'info'] : ['error', 'warning']);
}

function converted(messages: readonly Message[]): FileReport['state'] {
  return messages.some(({ severity }) => severity === 'warning') ? 'warned' : 'converted';
}

/** What concerns the whole file comes first. */
function byPlace(messages: readonly Message[]): Message[] {
  return messages.toSorted((a, b) => (a.offset ?? -1) - (b.offset ?? -1));
}
