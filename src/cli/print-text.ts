import { resolve } from 'node:path';
import { contentText } from '../open/content-text.ts';
import { type Content, openFile } from '../open/open-file.ts';
import type { ExitCode, Io } from './io.ts';
import { language } from './language.ts';
import { printOut } from './print-out.ts';
import { readInput } from './read-input.ts';
import { textReporter } from './report/text-reporter.ts';
import type { Settings } from './settings.ts';
import { unread } from './unread.ts';
import { unreadable } from './unreadable.ts';
import { UsageError } from './usage-error.ts';
import { useColor } from './use-color.ts';

/** Prints the text that is read of one file; why there is none goes to standard error. Throws UsageError. */
export async function printText(file: string, settings: Settings, io: Io): Promise<ExitCode> {
  const content = await contentOf(file, settings, io);
  if (content.type !== 'refused') {
    await printOut(contentText(content), io);
    return 0;
  }
  const reporter = textReporter({
    lang: language(settings.lang, io.env),
    color: useColor(settings.color, io),
    quiet: true,
    strict: false,
    verbose: true,
  });
  for (const message of content.messages) {
    io.stderr.write(reporter.output(file === '-' ? '<stdin>' : file, message));
  }
  return 1;
}

async function contentOf(file: string, { encoding }: Settings, io: Io): Promise<Content> {
  const kind = file === '-' ? 'stdin' : 'file';
  try {
    const bytes = await readInput({ kind, path: resolve(io.cwd, file) }, io);
    return await openFile(bytes, { encoding: encoding ?? 'auto' });
  } catch (error) {
    const [state, message] = unread(error);
    if (state === 'failed') return { type: 'refused', messages: [message] };
    throw new UsageError(unreadable(file, error));
  }
}
