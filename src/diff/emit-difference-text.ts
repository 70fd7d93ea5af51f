import pc from 'picocolors';
import { escapeControls } from '../messages/escape-controls.ts';
import { type Change, changeKinds, type Difference } from './difference.ts';
import { type DifferenceWords, differenceWords } from './difference-words.ts';

/** How a difference is told. */
export interface DifferenceTextOptions {
  readonly lang: 'en' | 'ja';
  /** Colours for a terminal. */
  readonly color: boolean;
}

interface Style {
  readonly words: DifferenceWords;
  readonly paint: ReturnType<typeof pc.createColors>;
}

/** Writes a difference for a person to read: by department, initiative by initiative, then the counts. */
export function emitDifferenceText(
  difference: Difference,
  { lang, color }: DifferenceTextOptions,
): string {
  const style = { words: differenceWords[lang], paint: pc.createColors(color) };
  const lines: string[] = [];
  let before: Change | null = null;
  for (const change of difference.changes) {
    const heading = headingOf(change, style);
    if (before === null || heading !== headingOf(before, style)) lines.push(heading);
    if (before === null || !isSameInitiative(change, before)) lines.push(titleOf(change, style));
    lines.push(...details(change, style));
    before = change;
  }
  return [...lines, summary(difference, style)].map((line) => `${line}\n`).join('');
}

function headingOf(change: Change, { words, paint }: Style): string {
  const { municipality, department, oldYear, newYear } = change;
  const unit = [municipality, department ?? words.noDepartment].filter(Boolean).join(' ');
  const years = [...new Set([oldYear, newYear])].filter((year) => year !== null).map(words.year);
  return paint.bold(escapeControls([unit, years.join(' → ')].filter(Boolean).join('  ')));
}

/** The changes of one initiative stand one behind the other, of several kinds. */
function isSameInitiative(a: Change, b: Change): boolean {
  return (
    a.oldNo === b.oldNo &&
    a.newNo === b.newNo &&
    a.initiative === b.initiative &&
    a.section === b.section &&
    changeKinds.indexOf(a.kind) > changeKinds.indexOf(b.kind)
  );
}

function titleOf(change: Change, { words, paint }: Style): string {
  const { kind, oldNo, newNo, initiative, section, certainty } = change;
  const no = [...new Set([oldNo, newNo])].filter((no) => no !== null).join('→');
  const place = section === null ? '' : `[${section}]`;
  const certain =
    certainty === null || certainty === 1 ? '' : `${words.certainty} ${certainty.toFixed(2)}`;
  const text = [no, initiative ?? words.untitled, place].filter(Boolean).join(' ');
  const title = escapeControls(text.replaceAll('\n', ' / '));
  if (kind === 'added') return paint.green(`  + ${title}`);
  if (kind === 'dropped') return paint.red(`  - ${title}`);
  return `  ~ ${title}${certain && paint.dim(`  (${certain})`)}`;
}

function details({ kind, old, new: next }: Change, { words, paint }: Style): string[] {
  if (kind === 'added' || kind === 'dropped') return [];
  const lines = (text: string | null) => (text ?? words.nothing).split('\n').map(escapeControls);
  return [
    `      ${words.kinds[kind]}`,
    ...lines(old).map((line) => paint.red(`      - ${line}`)),
    ...lines(next).map((line) => paint.green(`      + ${line}`)),
  ];
}

function summary({ changes, unchanged, certainty }: Difference, { words }: Style): string {
  const counts = changeKinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [words.count(words.counts[kind], count)];
  });
  return [...counts, words.count(words.unchanged, unchanged), words.threshold(certainty)].join(
    words.comma,
  );
}
