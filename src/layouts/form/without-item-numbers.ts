import { conceptOf } from '../../concepts/index.ts';
import { foldKey } from '../../values/fold.ts';
import type { ColumnMeaning, Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Pair } from '../desk/pair.ts';

/**
 * 取組1 and 取組2 behind 事業名 number what is said of one initiative: each form begins with the label of its name, none of
 * its labels comes again, and its numbers count a word for texts from 1 on. Where a number stands in front of the first
 * name, or labels come again behind each number, it may begin an initiative: all are left as they are.
 */
export function withoutItemNumbers(
  pairs: readonly Pair[],
  vocabulary: Vocabulary,
): readonly Pair[] {
  const forms = formsOf(pairs);
  if (!forms.every(isOfOne)) return pairs;
  return forms.flatMap(({ named, own }) => (named ? unnumbered(own, vocabulary) : own));
}

/** A name and what stands behind it, or what stands in front of the first name. */
interface NamedForm {
  readonly named: boolean;
  readonly own: readonly Pair[];
}

function formsOf(pairs: readonly Pair[]): readonly NamedForm[] {
  const begins = pairs.flatMap((pair, at) => (namesInitiative(pair) ? at : []));
  const front = { named: false, own: pairs.slice(0, begins[0] ?? pairs.length) };
  return [front, ...begins.map((at, i) => ({ named: true, own: pairs.slice(at, begins[i + 1]) }))];
}

function namesInitiative({ record, start, values }: Pair): boolean {
  return (
    !start && record?.key === 'initiative' && record.titled === record.key && values.length > 0
  );
}

/** No label comes again behind a name, and in front of the first none has a number. */
function isOfOne({ named, own }: NamedForm): boolean {
  if (!named) return own.every(({ start }) => start === null);
  return new Set(own.map(({ label }) => foldKey(label))).size === own.length;
}

const numbered = /^(.{1,12}?)[\s　]*[(（]?([0-9０-９]{1,2}|[①-⑳])[)）]?$/u;

/** The labels without the meaning that their numbers gave them, and with that of their words. */
function unnumbered(own: readonly Pair[], vocabulary: Vocabulary): readonly Pair[] {
  const last = new Map<string, number>();
  return own.map((pair) => {
    const [, word = '', number = ''] = numbered.exec(pair.label) ?? [];
    const record = word === '' || pair.number ? null : textsOf(word, vocabulary);
    const no = Number(number.normalize('NFKC'));
    if (record === null || no !== (last.get(word) ?? 0) + 1) return pair;
    last.set(word, no);
    return { ...pair, record: pair.record ?? record, start: null };
  });
}

/** What a word for texts of an initiative means. */
function textsOf(word: string, { column }: Vocabulary): ColumnMeaning | null {
  const meaning = column(word);
  return meaning && conceptOf(meaning.titled).kind === 'content' ? meaning : null;
}
