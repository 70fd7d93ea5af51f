import { basename, dirname, join, relative } from 'node:path';
import { CommandError } from '../command-error.ts';
import { configurationSchema } from '../config/configuration-schema.ts';
import { findConfig } from '../config/find-config.ts';
import { describeError } from '../describe-error.ts';
import type { ExitCode, Io } from '../io.ts';
import { language } from '../language.ts';
import { writeFiles } from '../outputs/write-files.ts';
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
  const texts = new Map([
    [join(io.cwd, draftFile), draft],
    [join(io.cwd, schemaFile), `${JSON.stringify(configurationSchema(), null, 2)}\n`],
  ]);
  await writeFiles(texts, unwritable);
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

function unwritable(error: unknown, path: string): CommandError {
  const name = basename(path);
  return new CommandError({
    en: `cannot write ${name}: ${describeError(error)}`,
    ja: `${name} を書けません: ${describeError(error, 'ja')}`,
  });
}
