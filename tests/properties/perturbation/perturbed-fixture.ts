import { type ParseResult, parseSheets } from '../../../src/parse-sheets.ts';
import { readFixtures } from '../../fuzz/read-fixtures.ts';
import type { Case } from '../judge/case.ts';
import { verdictOf } from '../judge/judge.ts';
import { compareReadings } from './compare-readings.ts';
import { findLabels, type LabelPlace } from './find-labels.ts';
import { inventWord, perturb } from './perturb.ts';
import { reachedField } from './reached-field.ts';
import type { Named } from './vocabulary.ts';

/** A known label of a fixture. */
interface Labelled {
  readonly text: string;
  readonly source: string;
  readonly word: string;
  readonly places: readonly LabelPlace[];
  /** The reading of the text as it is. */
  readonly base: ParseResult;
}

const namedBy = ({ places }: Pick<Labelled, 'places'>): Named => places[0]?.named ?? 'sheet';

let found: Labelled[] | null = null;

/** Every known label of every fixture, one after the other. */
export function allLabels(): readonly Labelled[] {
  found ??= readFixtures('fixtures').flatMap(({ text, source }) => labelsOf(text, source));
  return found;
}

function labelsOf(text: string, source: string): Labelled[] {
  const places = findLabels(text);
  const base = parseSheets(text, { source });
  const words = [...new Set(places.map(({ word }) => word))];
  return words
    .map((word) => ({
      text,
      source,
      base,
      word,
      places: places.filter((one) => one.word === word),
    }))
    .filter((one) => reachedField(base.sheets, one.word, namedBy(one)));
}

/** A fixture in which one known label is made unknown. */
export function perturbedFixture(seed: number): Case {
  const labels = allLabels();
  const label = labels[seed % labels.length];
  if (!label) throw new TypeError('no labels');
  const { text, source, word, places, base } = label;
  const named = namedBy(label);
  const invented = inventWord(word);
  return {
    text: perturb(text, places, invented),
    source,
    traits: { named, word, syntax: source },
    judge: (reading) => {
      const records = reading.sheets.flatMap((sheet) => sheet.records).length;
      const faults = compareReadings(base, reading, { word, named, invented });
      return verdictOf(faults, records === 0 ? 'refused' : 'part');
    },
  };
}
