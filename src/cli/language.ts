import type { Language } from '../messages/render-message.ts';

/** The language of messages: as asked for, else as the locale says. */
export function language(
  asked: Language | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return asked ?? (/^ja(?![a-z])/i.test(locale) ? 'ja' : 'en');
}
