import { escapeControls } from '../messages/escape-controls.ts';
import { createPaint, type Paint } from '../messages/paint.ts';
import type { Change, Difference, Resemblance } from './difference.ts';
import { type DifferenceWords, differenceWords, fieldTitle } from './difference-words.ts';
import { differingLines } from './differing-lines.ts';
import { type Group, groupChanges, type Item } from './group-changes.ts';
import { groupHeading, itemTitle, resemblanceTitles } from './headings.ts';
import { summary } from './summary.ts';

/** How a difference is told. */
export interface DifferenceTextOptions {
  readonly lang: 'en' | 'ja';
  /** Colours for a terminal. */
  readonly color: boolean;
}

interface Style {
  readonly words: DifferenceWords;
  readonly paint: Paint;
}

/** Writes a difference for a person to read: by department, initiative by initiative, then the counts. */
export function emitDifferenceText(
  difference: Difference,
  { lang, color }: DifferenceTextOptions,
): string {
  const style = { words: differenceWords[lang], paint: createPaint(color) };
  const lines = [
    ...groupChanges(difference).flatMap((group) => groupLines(group, style)),
    ...perhapsLines(difference.perhaps, style),
    escapeControls(summary(difference, style.words)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function groupLines(group: Group, style: Style): string[] {
  const { unit, years } = groupHeading(group, style.words);
  const heading = style.paint.bold(escapeControls([unit, years].filter(Boolean).join('  ')));
  return [heading, ...group.items.flatMap((item) => itemLines(item, style))];
}

function itemLines(item: Item, style: Style): string[] {
  const { words, paint } = style;
  const [{ kind, certainty }] = item;
  const title = escapeControls(itemTitle(item[0], words));
  if (kind === 'added') return [paint.green(`  + ${title}`)];
  if (kind === 'dropped') return [paint.red(`  - ${title}`)];
  const certain = certainty === null || certainty === 1 ? '' : `  (${words.certain(certainty)})`;
  return [`  ~ ${title}${paint.dim(certain)}`, ...item.flatMap((change) => details(change, style))];
}

/** The number stands in the title already. */
function details({ field, old, new: next }: Change, { words, paint }: Style): string[] {
  if (field === null || field === 'no') return [];
  const lines = differingLines(old, next);
  const shown = (side: readonly string[], whole: string | null) =>
    (whole === null ? [words.nothing] : side).map(escapeControls);
  return [
    `      ${fieldTitle(field, words)}`,
    ...shown(lines.old, old).map((line) => paint.red(`      - ${line}`)),
    ...shown(lines.new, next).map((line) => paint.green(`      + ${line}`)),
  ];
}

function perhapsLines(perhaps: readonly Resemblance[], { words, paint }: Style): string[] {
  if (perhaps.length === 0) return [];
  return [
    paint.bold(words.perhaps),
    ...perhaps.flatMap((resemblance) => {
      const titles = resemblanceTitles(resemblance, words);
      return [
        `  ? ${paint.dim(words.certain(resemblance.certainty))}`,
        paint.red(`      - ${escapeControls(titles.old)}`),
        paint.green(`      + ${escapeControls(titles.new)}`),
      ];
    }),
  ];
}
