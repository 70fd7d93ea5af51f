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
import { type TitleStyle, titleStyles } from './title-styles.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';

/** The sheet of running text of a seed: every title style with every label style in turn, all else by chance. */
export const proseSample = (seed: number): Sample => makeSample(seed, false);

/** A sheet of initiatives only, every word of it common: nothing varies but how it is set. */
export const plainSample = (seed: number): Sample => makeSample(seed, true);

function makeSample(seed: number, plain: boolean): Sample {
  const random = createRandom(seed);
  const title = turn(titleStyles, seed);
  const label = turn(labelStyles, Math.floor(seed / titleStyles.length));
  for (let tries = 0; ; tries += 1) {
    // Some titles and labels never meet: another label then.
    const sample = attempt(random, title, tries < 200 ? label : random.pick(labelStyles), plain);
    if (sample) return sample;
  }
}

/** Null where no sheet is set so. */
function attempt(
  random: Random,
  title: TitleStyle,
  label: LabelStyle,
  plain: boolean,
): Sample | null {
  const syntax = random.pick<Syntax>(['text', 'text', 'text', 'markdown', 'html']);
  const body = random.pick(bodies);
  if (![title, label, body].every(({ syntaxes }) => syntaxes.includes(syntax))) return null;
  const extent = pickExtent(random, plain);
  const count = extent.departments * extent.initiatives;
  const doubt = doubtOf(title, label, body, count);
  if (doubt === 'never') return null;
  const unknown = plain ? 0 : pickUnknown(random, label, doubt, count);
  const setting = pickSetting(random, { title, label, body, syntax }, extent);
  return setting ? write(random, setting, { ...extent, unknown }, doubt) : null;
}

function pickExtent(random: Random, plain: boolean): Extent {
  const departments = !plain && random.chance(0.3) ? random.int(2, 3) : 1;
  const initiatives = departments === 1 && random.chance(0.25) ? 1 : random.int(2, 4);
  const rare = !plain && random.chance(0.3) ? 0.5 : 0;
  return { departments, initiatives, unknown: 0, rare, planOnly: random.chance(0.2), plain };
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
