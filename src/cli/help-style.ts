import type { Argument, Help, Option } from 'commander';
import type { Language } from '../messages/render-message.ts';
import { displayWidth } from './display-width.ts';
import { headings } from './notes.ts';

/** How help is set: its headings in the language of the run, Japanese text as wide as it is. */
export function helpStyle(lang: Language): Partial<Help> {
  const titles = new Map(
    Object.values(headings).map(({ en, [lang]: own }) => [`${en}:`, `${own}:`]),
  );
  return {
    styleTitle: (title) => titles.get(title) ?? title,
    optionDescription: (option) => option.description + choices(option, lang),
    argumentDescription: (argument) => argument.description + choices(argument, lang),
    displayWidth,
    ...(lang === 'ja' && { boxWrap: wrapJapanese }),
  };
}

const words = {
  en: { open: ' (', close: ')', choices: 'choices: ', default: 'default: ', comma: ', ' },
  ja: { open: '（', close: '）', choices: '選択肢: ', default: '省略時: ', comma: '、' },
} as const;

/** More choices than these are only completed in a shell. */
export const mostChoices = 12;

function choices({ argChoices, defaultValue }: Option | Argument, lang: Language): string {
  const { open, close, comma, ...labels } = words[lang];
  const notes = [
    ...(argChoices === undefined || argChoices.length > mostChoices
      ? []
      : [labels.choices + argChoices.join(', ')]),
    ...(typeof defaultValue === 'string' ? [labels.default + String(defaultValue)] : []),
  ];
  return notes.length === 0 ? '' : open + notes.join(comma) + close;
}

/** Breaks lines between any two characters but inside Latin words and before closing marks. */
function wrapJapanese(text: string, width: number): string {
  const lines = text.split('\n').map((line) => {
    let [wrapped, used] = ['', 0];
    for (const [piece] of line.matchAll(/\s*(?:[\x21-\x7e]+|.)[、。，．）」』？・ー]*/gu)) {
      const breaks = used > 0 && used + displayWidth(piece) > width;
      wrapped += breaks ? `\n${piece.trimStart()}` : piece;
      used = (breaks ? 0 : used) + displayWidth(piece);
    }
    return wrapped;
  });
  return lines.join('\n');
}
