import type { Language } from '../messages/render-message.ts';
import { languages } from './settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of messages: as asked for, else as the locale says. */
export function language(asked: Language | undefined, env: Environment): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return asked ?? (/^ja(?![a-z])/i.test(locale) ? 'ja' : 'en');
}

/** The language in which a command line is answered, before it is parsed: help and errors speak it too. */
export function languageOf(argv: readonly string[], env: Environment): Language {
  const end = argv.indexOf('--');
  const asked = (end === -1 ? argv : argv.slice(0, end)).flatMap((argument, at) => {
    if (argument === '--lang') return [argv[at + 1]];
    return argument.startsWith('--lang=') ? [argument.slice('--lang='.length)] : [];
  });
  return language(
    languages.find((known) => known === asked.at(-1)),
    env,
  );
}
