import { dirname, join, relative } from 'node:path';
import { CommandError } from '../command-error.ts';
import { configurationSchema } from '../config/configuration-schema.ts';
import { findConfig } from '../config/find-config.ts';
import { describeError } from '../describe-error.ts';
import type { ExitCode, Io } from '../io.ts';
import { language } from '../language.ts';
import { fileSink } from '../outputs/file-sink.ts';
import type { Sink } from '../outputs/sink.ts';
import { createSay } from '../say.ts';
import type { Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';
import { withSlashes } from '../with-slashes.ts';
import { configView, schemaFile } from './config-view.ts';
import { inspectInputs } from './inspect-inputs.ts';

const draftFile = 'mbo-parse.config.yaml';

/**
 * Writes a draft of a configuration, and its schema, into the working folder. Nothing is written where no file could
 * be read. Throws UsageError where a configuration holds already.
 */
export async function writeDraft(
  paths: readonly string[],
  settings: Settings,
  force: boolean,
  io: Io,
): Promise<ExitCode> {
  refuse(force, io);
  const lang = language(settings.lang, io.env);
  const { file, end } = configView({ lang, color: false, verbose: false });
  let [isRead, draft] = [false, ''];
  const view = {
    file(inspected: Parameters<typeof file>[0]) {
      isRead ||= inspected.seen !== null;
      return file(inspected);
    },
    end,
  };
  const print = async (text: string) => {
    draft += text;
  };
  const code = await inspectInputs(paths, settings, { config: {}, view, image: null, print }, io);
  if (!isRead) return code;
  await writeAll({ [draftFile]: draft, [schemaFile]: schemaText() }, io);
  io.stderr.write(
    createSay(lang)({
      en: `wrote ${draftFile} and ${schemaFile}\n`,
      ja: `${draftFile} と ${schemaFile} を書きました\n`,
    }),
  );
  return code;
}

/** A second configuration beside one of another name would be an error from then on. */
function refuse(force: boolean, { cwd }: Io): void {
  const present = findConfig(cwd);
  if (present === null) return;
  const beside = dirname(present) === cwd && present !== join(cwd, draftFile);
  if (force && !beside) return;
  const name = withSlashes(relative(cwd, present));
  throw new UsageError({
    en: `${name} configures this folder already; ${beside ? 'move it away first' : '--force writes a draft all the same'}`,
    ja: `このフォルダーには既に設定ファイル ${name} があります。${beside ? '先に移してください' : '--force を付けると下書きを書きます'}`,
  });
}

const schemaText = (): string => `${JSON.stringify(configurationSchema(), null, 2)}\n`;

/** Writes files that belong together: none stands in its place before all are on the disk. */
async function writeAll(texts: Readonly<Record<string, string>>, { cwd }: Io): Promise<void> {
  const sinks: Sink[] = [];
  let current = '';
  try {
    for (const [name, text] of Object.entries(texts)) {
      current = name;
      const sink = await fileSink(join(cwd, name));
      sinks.push(sink);
      await sink.write(text);
      await sink.flush();
    }
    for (const sink of sinks) await sink.close();
  } catch (error) {
    for (const sink of sinks) await sink.discard();
    throw new CommandError({
      en: `cannot write ${current}: ${describeError(error)}`,
      ja: `${current} を書けません: ${describeError(error, 'ja')}`,
    });
  }
}
