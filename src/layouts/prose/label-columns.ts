import { conceptOf } from '../../concepts/index.ts';
import { textOf } from '../../concepts/text-of.ts';
import { collapse } from '../../values/fold.ts';
import { closeGaps } from '../../values/unwrap.ts';
import { quotedLabel } from '../../vocabulary/quoted-label.ts';
import type { ColumnMeaning } from '../../vocabulary/vocabulary.ts';
import { columnContext } from '../desk/column-context.ts';
import type { Desk } from '../desk/desk.ts';
import { currentSheet, readYear } from '../desk/sheets.ts';
import type { Column } from '../grid/frame.ts';
import type { Atom } from '../outline/atom.ts';
import { labelOf } from '../outline/outline.ts';
import type { Plan } from '../outline/plan.ts';
import { settle } from '../table/settle-columns.ts';

const most = 40;

/**
 * The labels of the initiatives of running text as columns: what each means, by its word and by the texts below it over
 * the whole document. By folded label. Of what stands below a word for grades the first text alone says what it is: a
 * reason, or whatever follows the last initiative, is no further grade.
 */
export function labelColumns(
  plan: Plan,
  atoms: Iterable<Atom>,
  desk: Desk,
): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  const texts = new Map<string, string[]>();
  let open: string | null = null;
  const say = (text: string): void => {
    const known = open === null ? undefined : texts.get(open);
    if (!known || text === '') return;
    if (known.length < most) known.push(text);
    if (open !== null && columns.get(open)?.concept?.key === 'rating') open = null;
  };
  for (const atom of atoms) {
    const role = plan.roles.get(atom);
    if (role === 'label' || role === 'first') {
      open = labelOf(atom);
      if (!columns.has(open)) columns.set(open, columnFor(atom, columns.size, plan, desk));
      if (!texts.has(open)) texts.set(open, []);
      say(atom.rest);
    } else if (role === 'text') say(textOf([atom.line]));
    else open = null;
  }
  return columns.size === 0 ? columns : settled(columns, texts, plan, desk);
}

function settled(
  columns: ReadonlyMap<string, Column>,
  texts: ReadonlyMap<string, readonly string[]>,
  plan: Plan,
  desk: Desk,
): ReadonlyMap<string, Column> {
  const labels = [...columns.keys()];
  const title = titleColumn(labels.length, desk);
  const found = settle([...columns.values(), title], yearOf(plan), ({ index }) => ({
    texts: texts.get(labels[index] ?? '') ?? [],
    repeats: false,
  }));
  const own = [...columns.values()];
  const sizeOf = ({ index }: Column): number => texts.get(labels[index] ?? '')?.length ?? 0;
  const names = found.filter(({ concept }) => concept?.key === 'indicator');
  const most = Math.max(0, ...names.map(sizeOf));
  return new Map(
    found
      .filter((column) => column.index < labels.length)
      .map((column) => {
        const before = own[column.index];
        const isText = column.concept?.kind === 'indicator' && before?.concept?.kind === 'content';
        const lacksName = isText && sizeOf(column) > most;
        return [labels[column.index] ?? '', lacksName ? before : column];
      }),
  );
}

/** The year in the first title. */
function yearOf({ parts }: Plan): number | null {
  for (const [atom, { kind }] of parts)
    if (kind === 'title') return readYear(atom.text)?.year ?? null;
  return null;
}

function columnFor(atom: Atom, index: number, plan: Plan, desk: Desk): Column {
  const { column } = atom;
  const titled = plan.choice !== null;
  const names = plan.choice?.outline.standIn === labelOf(atom);
  const key = names ? 'initiative' : column && (titled ? column.titled : column.key);
  return {
    index,
    concept: key ? conceptOf(key) : null,
    word: column?.word ?? '',
    standIn: false,
    context: columnContext(desk, printedLabel(atom, desk), column),
  };
}

/** A known label is kept without the spaces that set its letters apart. */
function printedLabel({ setting, column }: Atom, { vocabulary }: Desk): string {
  const label = collapse(quotedLabel(setting.label));
  return column ? closeGaps(vocabulary.restore(label) ?? label) : label;
}

/** The column of a label that stands by itself below a named initiative: by its word and its year. */
export function labelColumn({ setting }: Atom, meaning: ColumnMeaning, desk: Desk): Column {
  const column: Column = {
    index: 0,
    concept: conceptOf(meaning.titled),
    word: meaning.word,
    standIn: false,
    context: columnContext(desk, quotedLabel(setting.label), meaning),
  };
  const year = currentSheet(desk).year?.year ?? null;
  const none = { texts: [], repeats: false };
  return settle([column, titleColumn(1, desk)], year, () => none)[0] ?? column;
}

function titleColumn(index: number, desk: Desk): Column {
  return {
    index,
    concept: conceptOf('initiative'),
    word: '',
    standIn: false,
    context: columnContext(desk, '', null),
  };
}
