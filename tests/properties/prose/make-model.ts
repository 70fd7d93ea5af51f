import { departments, familyNames, givenNames, sections, wards } from '../words/names.ts';
import { fill, sentence, type Text } from '../words/sentences.ts';
import type { Source } from './bodies.ts';
import { type Column, pickColumns } from './columns.ts';
import type { Extent } from './extent.ts';
import { makeBlocks, makeClosing } from './make-blocks.ts';
import { makeEntry, pickScale, type Scale } from './make-entry.ts';
import type { Department, Entry, Initiative, Model } from './model.ts';
import type { Setting } from './setting.ts';
import { pickSheetTitle } from './sheet-titles.ts';

/** Makes up a sheet that can be set as the setting says. */
export function makeModel(source: Source, setting: Setting, extent: Extent): Model {
  const { random, tokens } = source;
  const known = setting.oddity === 'ward' ? wards : departments;
  const names = random.shuffle(known).slice(0, extent.departments);
  const inTitle = setting.department === 'title';
  const title = pickSheetTitle(random, inTitle ? (names[0] ?? null) : null);
  const noun = random.pick(nouns);
  const announcement = pickAnnouncement(source, setting, noun);
  const shared = {
    columns: pickColumns(random, setting, extent, title.years, [announcement, noun]),
    scale: pickScale(random, setting.oddity),
  };
  return {
    title: title.text,
    fiscalYear: title.fiscalYear,
    municipality: title.municipality,
    announcement,
    noun,
    departments: names.map((name) => makeDepartment(source, setting, extent, { ...shared, name })),
    legend: setting.oddity === 'legend' ? legendOf(shared.scale) : [],
    contact:
      !extent.plain && random.chance(0.15)
        ? fill('{T}担当　電話 0000-00-0000', random, tokens)
        : null,
  };
}

const meanings: readonly string[] = ['目標を上回った', '目標に届いた', '目標に届かなかった'];

const legendOf = (scale: Scale): Model['legend'] =>
  scale.map(([, rating], i) => ({ rating, meaning: meanings[i] ?? '' }));

const nouns: readonly string[] =
  '重点課題 重点目標 重点取組 重点事業 重点施策 経営課題 施策 重点項目 重点事項 運営目標 取組 事業'.split(
    ' ',
  );

const announcements: readonly string[] = [
  ...'重点課題 重点目標 重点事業 主要事業 重点施策 重点取組 具体的な取り組み'.split(' '),
  ...'重要事業 重点方針 組織目標 主要な施策と目標 重点目標及び取組結果 重点業務'.split(' '),
  ...'重点的に取り組む課題 重点的に取り組む経営課題 主要施策・事務事業 部の重点目標'.split(' '),
];

function pickAnnouncement(
  { random }: Source,
  { announcement }: Setting,
  noun: string,
): string | null {
  if (announcement === 'none') return null;
  return random.chance(0.5) && announcements.includes(noun) ? noun : random.pick(announcements);
}

interface Shared {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly scale: Scale;
}

function makeDepartment(
  source: Source,
  setting: Setting,
  extent: Extent,
  shared: Shared,
): Department {
  const { random, tokens } = source;
  const numbered = setting.title.shows && setting.title.family !== 'bold';
  const grouped = !extent.plain && numbered && extent.initiatives > 3 && random.chance(0.25);
  return {
    name: shared.name,
    head: `${random.pick(familyNames)} ${random.pick(givenNames)}`,
    blocks: extent.plain ? [] : makeBlocks(source, setting, shared.name),
    groups: grouped ? [1, 2].map((n) => fill(`基本目標${n}　{T}のまちづくり`, random, tokens)) : [],
    initiatives: Array.from({ length: extent.initiatives }, (_, i) =>
      makeInitiative(source, setting, extent, shared, i + 1),
    ),
    closing: extent.plain ? [] : makeClosing(source, setting),
  };
}

function makeInitiative(
  source: Source,
  setting: Setting,
  extent: Extent,
  { columns, scale }: Shared,
  count: number,
): Initiative {
  const { random, tokens } = source;
  const named = setting.section !== 'none' || setting.oddity === 'grade beside section';
  const section = named ? random.pick(sections) : null;
  const title = sentence(random, tokens, 'title');
  const some = columns.filter(
    ({ concept }) => (concept === 'extra' && isSteady(setting, extent)) || random.chance(0.85),
  );
  const kept = some.some(hasText) && !isHalf(some, columns) ? some : columns;
  return {
    count,
    title: random.chance(0.1) ? withSpace(title) : title,
    introduction: introduce(source, setting),
    section:
      kept.some(({ concept }) => concept === 'section') || setting.section !== 'label'
        ? section
        : null,
    entries: kept.map((column): Entry => makeEntry(source, setting, column, { section, scale })),
  };
}

/** A grade of the middle of the year stands beside that of its end. */
const isHalf = (some: readonly Column[], all: readonly Column[]): boolean => {
  const grades = (columns: readonly Column[]): number =>
    columns.filter(({ concept }) => concept === 'rating').length;
  return grades(all) === 2 && grades(some) === 1;
};

/** What stands below a title and is under no label. */
function introduce({ random, tokens }: Source, { oddity }: Setting): Text | null {
  if (oddity === 'introduction') return sentence(random, tokens, 'any');
  return oddity === 'tag' ? fill('【No.15：{T}の豊かさも守ろう】', random, tokens) : null;
}

/** An unknown word on a line of its own is a label only because it comes again. */
const isSteady = ({ label }: Setting, { departments, initiatives }: Extent): boolean =>
  !label.shows || label.family === 'space' || departments * initiatives < 3;

/** A title with a space inside, which stays. */
const withSpace = ({ text, tokens }: Text): Text => ({
  text: `むすんで　ひらいて　${text}`,
  tokens,
});

const hasText = ({ concept }: Column): boolean =>
  concept !== 'section' && concept !== 'extra' && concept !== 'rating';
