import type { Random } from '../generated/random.ts';
import type { Sample } from '../generated/sample.ts';
import { createWords } from '../generated/words.ts';
import type { Distortion } from './distortions/distortion.ts';
import type { Draft } from './draft.ts';
import { expectationOf } from './expect.ts';
import type { Layout } from './layouts/layout.ts';
import { makeModel } from './make-model.ts';
import type { Syntax, TableStyle } from './syntaxes/syntax.ts';

/** Makes a model, sets it, distorts it and says what it has to give; null where a distortion does not fit. */
export function compose(
  random: Random,
  layout: Layout,
  syntax: Syntax,
  distortions: readonly Distortion[],
): Sample | null {
  const words = createWords(random);
  const { model, maker } = makeModel(random, words, syntax.ability);
  layout.fill(model, maker);
  const draft = createDraft(random, words, layout, syntax, model);
  const stage = (name: Distortion['stage']): boolean =>
    distortions.every((distortion) => distortion.stage !== name || distortion.apply(draft, maker));
  for (const { prepare } of distortions) prepare?.(draft);
  if (!stage('model')) return null;
  layout.set(draft, maker);
  if (!stage('blocks')) return null;
  const text = write(draft);
  if (text === null) return null;
  draft.text = text;
  if (!stage('text')) return null;
  return {
    text: draft.text,
    source: syntax.source,
    setting: `${layout.name} × ${syntax.name}`,
    distortions: distortions.map(({ name }) => name),
    expected: expectationOf(draft),
  };
}

function createDraft(
  random: Random,
  words: Draft['words'],
  { name }: Layout,
  syntax: Syntax,
  model: Draft['model'],
): Draft {
  return {
    random,
    words,
    layout: name,
    syntax,
    style: styleOf(random),
    model,
    blocks: [],
    text: '',
    sheets: [],
    texts: [],
    tables: [],
    held: [],
    hidden: [],
    rules: [...model.title.rules],
    blockOf: new Map(),
    open: syntax.open,
    lastBlock: 0,
  };
}

function styleOf(random: Random): TableStyle {
  return {
    covered: random.pick(['blank', 'repeat']),
    heads: random.pick(['header', 'header', 'none', 'first', 'thead'] as const),
    outer: random.chance(0.85),
    ruled: random.chance(0.5),
  };
}

function write({ blocks, syntax, style }: Draft): string | null {
  const body = blocks.map((block) => {
    if (block.type === 'heading') return syntax.heading(block.depth, block.text);
    if (block.type === 'line') return syntax.line(block.text);
    if (block.type === 'raw') return block.text;
    const text = syntax.table(block.rows, style);
    return text !== null && block.wrap ? block.wrap(text) : text;
  });
  return body.includes(null) ? null : syntax.frame(body.join(''));
}
