import { InvalidArgumentError, Option } from 'commander';
import { encodings } from '../read/encodings.ts';
import type { Bilingual } from '../schema/words.ts';
import { createOption, noChoice } from './create-option.ts';
import { encodingNamed } from './encoding-named.ts';
import { nearest } from './nearest.ts';
import type { Say } from './say.ts';
import { languages } from './settings.ts';

/** `--encoding`, by any name that the encodings have. */
export function encodingOption(say: Say, of: Bilingual): Option {
  const option = createOption('--encoding <name>', of, say, encodings);
  return option.argParser((name: string) => {
    const encoding = encodingNamed(name);
    if (encoding !== null) return encoding;
    throw new InvalidArgumentError(say(noChoice(encodings, nearest(name, encodings))));
  });
}

/** `--ignore`, which may be given several times. */
export function ignoreOption(say: Say): Option {
  return new Option(
    '--ignore <pattern>',
    say({
      en: 'leave out, in .gitignore syntax (repeatable)',
      ja: '除外するパス（.gitignore の書式、繰り返し可）',
    }),
  ).argParser((pattern: string, before: readonly string[] = []) => [...before, pattern]);
}

export function configOption(say: Say): Option {
  return createOption(
    '--config <file>',
    {
      en: 'configuration (default: nearest mbo-parse.config.yaml, .yml or .json)',
      ja: '設定ファイル（省略時は最も近い mbo-parse.config.yaml・.yml・.json）',
    },
    say,
  );
}

export function languageOption(say: Say): Option {
  return createOption(
    '--lang <language>',
    {
      en: 'of messages and help (default: by locale)',
      ja: 'メッセージと使い方の言語（省略時はロケールによる）',
    },
    say,
    languages,
  );
}

export function colorOptions(say: Say): Option[] {
  return [
    createOption('--color', { en: 'colour the text', ja: '色を付ける' }, say),
    createOption('--no-color', { en: 'do not colour the text', ja: '色を付けない' }, say),
  ];
}
