import { relative } from 'node:path';
import { Document, visit } from 'yaml';
import { escapeControls } from '../../messages/escape-controls.ts';
import type { Bilingual } from '../../schema/words.ts';
import type { ExitCode, Io } from '../io.ts';
import { language } from '../language.ts';
import { printOut } from '../print-out.ts';
import type { Settings } from '../settings.ts';
import { withSlashes } from '../with-slashes.ts';
import { configPath } from './config-path.ts';
import { loadConfig } from './load-config.ts';

/** Prints the configuration in force, as a configuration file: an option comes before the file, that before the default. */
export async function printConfig(settings: Settings, io: Io): Promise<ExitCode> {
  const { $schema: _forEditors, ...config } = await loadConfig(settings, io);
  const path = configPath(settings, io);
  const { municipality, encoding = config.encoding ?? 'auto' } = settings;
  const merged = { ...config, ...(municipality !== undefined && { municipality }), encoding };
  const name = path === null ? null : escapeControls(withSlashes(relative(io.cwd, path)));
  const origin = originWords(name)[language(settings.lang, io.env)];
  await printOut(`# ${origin}\n${asYaml(merged)}`, io);
  return 0;
}

/** What could steer a terminal stands escaped in double quotes, where an escape keeps its meaning. */
function asYaml(config: object): string {
  const document = new Document(config);
  visit(document, {
    Scalar(_key, node) {
      const { value } = node;
      if (typeof value === 'string' && escapeControls(value) !== value) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 }).split('\n').map(escapeControls).join('\n');
}

function originWords(name: string | null): Bilingual {
  if (name === null) return { en: 'No configuration file', ja: '設定ファイルなし' };
  return { en: `From ${name}`, ja: `${name} による` };
}
