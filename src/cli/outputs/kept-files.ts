import { resolve } from 'node:path';
import type { Bilingual } from '../../schema/words.ts';
import { configPath } from '../config/config-path.ts';
import { ignoreFile } from '../inputs/ignore-filter.ts';
import type { Input } from '../inputs/input.ts';
import type { Io } from '../io.ts';
import type { Settings } from '../settings.ts';

/** A file that no output may overwrite. */
export interface KeptFile {
  /** Absolute. */
  readonly path: string;
  /** As a message calls it: `the input a.txt`. */
  readonly name: Bilingual;
}

/** Everything that a run reads: its inputs, the file that standard input came from, lists and configuration. */
export function keptFiles(inputs: readonly Input[], settings: Settings, io: Io): KeptFile[] {
  const { filesFrom, stdinFilepath } = settings;
  const at = (name: string) => resolve(io.cwd, name);
  const configured = configPath(settings, io);
  const sources = inputs.filter(({ kind }) => kind === 'file' || stdinFilepath !== undefined);
  return [
    ...sources.map(({ path, source }) => ({
      path,
      name: { en: `the input ${source}`, ja: `入力 ${source} ` },
    })),
    ...(configured === null
      ? []
      : [{ path: configured, name: { en: 'the configuration', ja: '設定ファイル' } }]),
    ...(filesFrom === undefined || filesFrom === '-'
      ? []
      : [{ path: at(filesFrom), name: listed(filesFrom) }]),
    { path: at(ignoreFile), name: listed(ignoreFile) },
  ];
}

function listed(name: string): Bilingual {
  return { en: `the list ${name}`, ja: `一覧 ${name} ` };
}
