import { InvalidArgumentError, Option } from 'commander';
import type { Bilingual } from '../schema/words.ts';
import { nearest } from './nearest.ts';
import type { Say } from './say.ts';

/** An option of the command line; where `choices` are given, no other value is taken. */
export function createOption(
  flags: string,
  summary: Bilingual,
  say: Say,
  choices?: readonly string[],
): Option {
  const option = new Option(flags, say(summary));
  return choices === undefined ? option : option.choices(choices).argParser(oneOf(choices, say));
}

/** Takes one of these words, and suggests the one that was perhaps meant. */
export function oneOf(choices: readonly string[], say: Say): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(say(noChoice(choices, nearest(value, choices))));
  };
}

/** What may be given instead. */
export function noChoice(choices: readonly string[], close: string | null): Bilingual {
  const list = choices.join(', ');
  return {
    en: `Allowed choices are ${list}.${close === null ? '' : ` Did you mean ${close}?`}`,
    ja: `${list} のいずれかを指定してください。${close === null ? '' : `${close} のことですか？`}`,
  };
}
