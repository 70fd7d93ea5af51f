import { type Body, oneLine } from './bodies.ts';
import type { LabelStyle } from './label-styles.ts';
import type { TitleStyle } from './title-styles.ts';

/** `clear`: one reading only; `known`: clear as long as every label word is known; `either`: a reader may doubt; `never`: no sheet is set so. */
export type Doubt = 'clear' | 'known' | 'either' | 'never';

/** How plain a sheet is to someone who sees only its text. */
export function doubtOf(title: TitleStyle, label: LabelStyle, body: Body, count: number): Doubt {
  const doubts = [marks(title, label), inside(title, label, body), alone(title, count)];
  return (['never', 'either', 'known'] as const).find((doubt) => doubts.includes(doubt)) ?? 'clear';
}

/** Titles and labels that bear one mark differ only by their words. */
function marks(title: TitleStyle, label: LabelStyle): Doubt {
  if (label.place === 'item') return title.shows ? 'known' : 'never';
  if (title.family === 'item') return itemLabels(label);
  if (title.family === 'bare' && label.place === 'pairs') return 'known';
  if (title.family === 'bare') return label.family === 'bare' ? 'never' : 'either';
  if (title.family !== label.family) return 'clear';
  if (title.family === 'heading') return 'clear';
  if (title.family === 'colon' || title.family === 'space') return 'clear';
  return title.shows && title.family !== 'paren' && title.family !== 'circled' ? 'known' : 'either';
}

/** Inside an item of a list a label is a line with its text. */
function itemLabels({ place, family }: LabelStyle): Doubt {
  const fits = place === 'behind' && family !== '・' && family !== 'paren';
  return fits ? 'clear' : 'never';
}

function inside(title: TitleStyle, label: LabelStyle, body: Body): Doubt {
  if (label.place === 'item') return body === oneLine ? 'clear' : 'never';
  if (title.family === 'item' && body.name !== 'line' && body.name !== 'noun') return 'never';
  if (body.family === 'none' || body.family === 'item')
    return label.place === 'pairs' && body.name !== 'noun' ? 'never' : 'clear';
  if (label.place === 'pairs') return 'never';
  if (body.family === title.family || body.family === label.family) return 'never';
  return 'clear';
}

/** A lone title shows itself only by a number, a heading or a word. */
function alone(title: TitleStyle, count: number): Doubt {
  return count === 1 && !title.shows ? 'either' : 'clear';
}
