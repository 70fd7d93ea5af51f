import { resolve } from 'node:path';
import { contentText } from '../open/content-text.ts';
import { openFile } from '../open/open-file.ts';
import { describeError } from './describe-error.ts';
import type { ExitCode, Io } from './io.ts';
import { language } from './language.ts';
import { streamSink } from './outputs/stream-sink.ts';
import { readBytes } from './read-bytes.ts';
import { readStdin } from './read-stdin.ts';
import { textReporter } from './report/text-reporter.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';
import { useColor } from './use-color.ts';

/** Prints the text that is read of one file; why there is none goes to standard error. Throws UsageError. */
export async function printText(file: string, settings: Settings, io: Io): Promise<ExitCode> {
  const bytes = await bytesOf(file, io);
  const content = await openFile(bytes, { encoding: settings.encoding ?? 'auto' });
  if (content.type !== 'refused') {
    await streamSink(io.stdout).write(contentText(content));
    return 0;
  }
  const lang = language(settings.lang, io.env);
  const reporter = textReporter({ lang, color: useColor(undefined, io), quiet: true });
  for (const message of content.messages) {
    io.stderr.write(reporter.output(file === '-' ? '<stdin>' : file, message));
  }
  return 1;
}

async function bytesOf(file: string, io: Io): Promise<Uint8Array> {
  if (file === '-') return readStdin(io);
  try {
    return await readBytes(resolve(io.cwd, file));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${describeError(error)}`);
  }
}
