import type { Sample } from '../judge/expectation.ts';
import { createRandom, type Random } from '../words/random.ts';
import { createTokens } from '../words/tokens.ts';
import { bodies } from './bodies.ts';
import { compose } from './compose.ts';
import { type Doubt, doubtOf } from './doubts.ts';
import { expect } from './expect.ts';
import type { Extent } from './extent.ts';
import { type LabelStyle, labelStyles } from './label-styles.ts';
import { makeModel } from './make-model.ts';
import type { Node, Syntax } from './nodes.ts';
import { pickSetting } from './pick-setting.ts';
import type { Setting } from './setting.ts';
import { titleStyles } from './title-styles.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';

/** The sheet of running text of a seed: every title style with every label style in turn, all else by chance. */
export function proseSample(seed: number): Sample {
  const random = createRandom(seed);
  for (;;) {
    const sample = attempt(random, seed);
    if (sample) return sample;
  }
}

/** Null where no sheet is set so. */
function attempt(random: Random, seed: number): Sample | null {
  const title = turn(titleStyles, seed);
  const syntax = random.pick<Syntax>(['text', 'text', 'markdown', 'html']);
  const fitting = <T extends { syntaxes: readonly Syntax[] }>(list: readonly T[]): T[] =>
    list.filter(({ syntaxes }) => syntaxes.includes(syntax));
  if (!title.syntaxes.includes(syntax)) return null;
  const label = random.pick(fitting(labelStyles));
  const body = random.pick(fitting(bodies));
  const departments = random.chance(0.3) ? random.int(2, 3) : 1;
  const initiatives = departments === 1 && random.chance(0.25) ? 1 : random.int(2, 4);
  const doubt = doubtOf(title, label, body, departments * initiatives);
  if (doubt === 'never') return null;
  const unknown = pickUnknown(random, label, doubt, departments * initiatives);
  const rare = random.chance(0.3) ? 0.5 : 0;
  const planOnly = random.chance(0.2);
  const extent: Extent = { departments, initiatives, unknown, rare, planOnly };
  const setting = pickSetting(random, { title, label, body, syntax }, extent);
  return setting ? write(random, setting, extent, doubt) : null;
}

const turn = <T>(list: readonly T[], seed: number): T => {
  const item = list[seed % list.length];
  if (item === undefined) throw new TypeError('an empty list');
  return item;
};

function pickUnknown(
  random: Random,
  { shows, family }: LabelStyle,
  doubt: Doubt,
  count: number,
): number {
  const needs = shows && family !== 'space' ? 1 : 3;
  if (doubt !== 'clear' || count < needs) return 0;
  return random.pick([0, 0, 0, 1, 1, 2]);
}

function write(random: Random, setting: Setting, extent: Extent, doubt: Doubt): Sample {
  const model = makeModel({ random, tokens: createTokens(random) }, setting, extent);
  const text = writeNodes(compose(model, setting), setting, model.title);
  const doubtful = doubt === 'either' || setting.oddity === 'one line';
  return {
    text: setting.oddity === 'one line' ? `${text.split(/\n+/).join(' ').trim()}\n` : text,
    source: sourceOf(setting),
    expectation: expect(model, setting, doubtful ? 'either' : 'read'),
    traits: { ...traitsOf(setting, extent), doubt: doubtful ? 'either' : doubt },
  };
}

function sourceOf({ syntax, oddity }: Setting): string {
  if (oddity === 'hashes in txt') return 'sheet.txt';
  return { text: 'sheet.txt', markdown: 'sheet.md', html: 'sheet.html' }[syntax];
}

function writeNodes(nodes: readonly Node[], { syntax, blanks }: Setting, title: string): string {
  return syntax === 'html' ? writeHtml(nodes, blanks, title) : writeMarkdown(nodes, blanks);
}

function traitsOf(setting: Setting, extent: Extent): Sample['traits'] {
  return {
    title: setting.title.name,
    label: setting.label.name,
    body: setting.body.name,
    syntax: setting.syntax,
    announcement: setting.announcement,
    blanks: setting.blanks,
    section: setting.section,
    oddity: setting.oddity,
    department: setting.department,
    block: setting.block,
    initiatives:
      extent.departments * extent.initiatives === 1
        ? 'one'
        : extent.departments > 1
          ? 'several departments'
          : 'several',
    unknown: String(extent.unknown),
    words: extent.rare > 0 ? 'rare' : 'common',
    plan: extent.planOnly ? 'plan only' : 'with results',
  };
}
