import { appendFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Bilingual } from '../../schema/words.ts';
import { CommandError } from '../command-error.ts';
import { describeError, isErrorCode } from '../describe-error.ts';
import type { Io } from '../io.ts';
import { language } from '../language.ts';
import { fileSink } from '../outputs/file-sink.ts';
import type { Sink } from '../outputs/sink.ts';
import { streamSink } from '../outputs/stream-sink.ts';
import type { Settings } from '../settings.ts';
import { useColor } from '../use-color.ts';
import type { Reporter } from './report.ts';
import { reporters } from './reporters.ts';

/** A reporter and where its text goes. */
export interface Channel {
  readonly reporter: Reporter;
  readonly sink: Sink;
}

/** Standard error, `--reporter-file` and the summary page of a GitHub workflow, as far as they are asked for. */
export async function openChannels(settings: Settings, io: Io): Promise<Channel[]> {
  const { reporter, reporterFile, quiet = false, verbose = false, strict = false } = settings;
  const lang = language(settings.lang, io.env);
  const load = async (name: keyof typeof reporters, color: boolean) =>
    (await reporters[name]())({ lang, color, quiet, strict, verbose });
  const color = useColor(settings.color, io);
  const sink = streamSink(io.stderr);
  const onScreen = screenReporter(settings, io);
  const channels: Channel[] = [{ reporter: await load(onScreen, color), sink }];
  if (reporterFile !== undefined) {
    const file = await reportSink(reporterFile, () => fileSink(resolve(io.cwd, reporterFile)));
    channels.push({ reporter: await load(reporter ?? 'text', false), sink: file });
  }
  const page = io.env.GITHUB_STEP_SUMMARY;
  if ([reporter, onScreen].includes('github') && page) {
    const { stepSummary } = await import('./step-summary.ts');
    const file = await reportSink(page, async () => appendingSink(resolve(io.cwd, page)));
    channels.push({ reporter: stepSummary(lang), sink: file });
  }
  return channels;
}

/** What standard error gets: the form that was asked for and goes to no file, else annotations in a workflow of GitHub. */
function screenReporter(
  { reporter, reporterFile, statistics }: Settings,
  { env }: Io,
): keyof typeof reporters {
  if (statistics) return 'statistics';
  if (reporter !== undefined && reporterFile === undefined) return reporter;
  return env.GITHUB_ACTIONS === 'true' && reporter !== 'text' ? 'github' : 'text';
}

/** A sink whose failures name the report. */
async function reportSink(name: string, open: () => Promise<Sink>): Promise<Sink> {
  const fail = (error: unknown): never => {
    throw new CommandError(unwritten(name, error));
  };
  const sink = await open().catch(fail);
  return {
    write: (content) => sink.write(content).catch(fail),
    flush: () => sink.flush().catch(fail),
    close: () => sink.close().catch(fail),
    discard: () => sink.discard(),
  };
}

function appendingSink(path: string): Sink {
  return {
    write: (content) => appendFile(path, content),
    flush: async () => {},
    close: async () => 'written',
    discard: async () => {},
  };
}

function unwritten(name: string, error: unknown): Bilingual {
  const folder = dirname(name);
  const [en, ja] = isErrorCode(error, 'ENOENT')
    ? [`the folder ${folder} does not exist`, `フォルダー ${folder} がありません`]
    : [describeError(error), describeError(error, 'ja')];
  return { en: `cannot write the report ${name}: ${en}`, ja: `報告 ${name} を書けません: ${ja}` };
}
