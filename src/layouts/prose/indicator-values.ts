import { readFiscalYear } from '../../values/fiscal-year.ts';
import type { ConceptKey } from '../../vocabulary/meaning.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** A value on the line of an indicator, and what it is of it; `label` is blank where none stands in front of it. */
export interface IndicatorValue {
  readonly part: Extract<ConceptKey, 'baseline' | 'target' | 'actual' | 'value'>;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** The name of an indicator ends at `end`, and its values stand behind it. */
export interface IndicatorLine {
  readonly end: number;
  readonly values: readonly IndicatorValue[];
}

/**
 * `満足度（目標：80％、実績：76％）`, `世帯数　目標 420世帯／実績 451世帯`, `参加率　80％以上`: the values behind the name of an
 * indicator. All that stands there is values, each behind a known word for one, or one number with its unit alone: that is
 * the target where it says a bound, else of no certain part. Null for any other text.
 */
export function indicatorValues(
  text: string,
  year: number | null,
  vocabulary: Vocabulary,
): IndicatorLine | null {
  if (text.length > longest || !/[\d０-９]/u.test(text)) return null;
  return labelledLine(text, year, vocabulary) ?? boundLine(text);
}

const longest = 200;

const bracketed = /^(?=[\s　]*[^\s　])(.*?)[\s　]*[(（]([^()（）]*)[)）][\s　]*$/u;
const gap = /[\s　]+|[：:][\s　]*/gu;

function labelledLine(
  text: string,
  year: number | null,
  vocabulary: Vocabulary,
): IndicatorLine | null {
  const [, name, inner] = bracketed.exec(text) ?? [];
  if (name !== undefined && inner !== undefined && isName(name)) {
    const values = pairsFrom(text.slice(0, text.indexOf(inner, name.length) + inner.length), {
      at: text.indexOf(inner, name.length),
      year,
      vocabulary,
    });
    if (values) return { end: name.length, values };
  }
  for (const { index, 0: space } of text.matchAll(gap)) {
    if (!isName(text.slice(0, index))) continue;
    const values = pairsFrom(text.trimEnd(), { at: index + space.length, year, vocabulary });
    if (values) return { end: index, values };
  }
  return null;
}

const isName = (text: string): boolean => /\p{L}{2}/u.test(text);

const apart = '\\s　：:＝=、，,／/；;→⇒・（）()。';
const ofYear = '(?:(?:令和|平成|[RHＲＨ])?[\\d０-９元]{1,4}年?度?末?の?)?';
const figure = `[約▲△]?[\\d０-９](?:[,，.．](?=[\\d０-９])|[^\\s　、，,.．／/；;→⇒・（）()：:。])*`;
const pair = new RegExp(
  `([^${apart}]{1,14})(?:[\\s　]*[：:＝=][\\s　]*|[\\s　]+)(${figure})|(${ofYear}[^${apart}\\d０-９]{1,8})(${figure})`,
  'uy',
);
const between = /[\s　]*[、，,／/；;→⇒・][\s　]*|[\s　]+/uy;

interface Place {
  readonly at: number;
  readonly year: number | null;
  readonly vocabulary: Vocabulary;
}

/** The values behind their labels from a place to the end of a text, which holds nothing else; else null. */
function pairsFrom(text: string, { at, year, vocabulary }: Place): IndicatorValue[] | null {
  const values: IndicatorValue[] = [];
  let from = at;
  while (from < text.length) {
    pair.lastIndex = from;
    const found = pair.exec(text);
    const [whole = '', label = found?.[3] ?? '', value = found?.[4] ?? ''] = found ?? [];
    const part = partOf(label, year, vocabulary);
    if (part === null) return null;
    const to = from + whole.length;
    values.push({ part, label, from: to - value.length, to });
    between.lastIndex = to;
    from = to + (between.exec(text)?.[0].length ?? 0);
    if (from === to && to < text.length) return null;
  }
  return values.length === 0 ? null : onceEach(values);
}

const parts: Partial<Record<ConceptKey, IndicatorValue['part']>> = {
  goals: 'target',
  target: 'target',
  outcomes: 'actual',
  actual: 'actual',
  baseline: 'baseline',
};

/** What a label says of its value; one of another year than the sheet's is a value of no part. */
function partOf(
  label: string,
  year: number | null,
  vocabulary: Vocabulary,
): IndicatorValue['part'] | null {
  const part = parts[vocabulary.column(label)?.key ?? 'extra'] ?? null;
  const named = part === null ? null : (readFiscalYear(label, year ?? undefined)?.year ?? null);
  const isOther = named !== null && named !== year && part !== 'baseline';
  return isOther ? 'value' : part;
}

/** Of two values of one part none is certainly the indicator's. */
function onceEach(values: readonly IndicatorValue[]): IndicatorValue[] {
  const isTwice = ({ part }: IndicatorValue): boolean =>
    values.filter((other) => other.part === part).length > 1;
  return values.map((value) => (isTwice(value) ? { ...value, part: 'value' } : value));
}

const bound = /(?:以上|以下|以内|未満|超)$/u;
/** A number, and what it counts or its bound; not a date, a duration or the steps of a scale. */
const alone =
  /^(?<name>.*\S)(?<gap>[\s　]+)(?<value>[約▲△]?[\d０-９][\d０-９,，.．]*(?!(?:年|期|月|日|時|段階|か年|ヵ年|カ年)[^\s]*$)[^\s　\d０-９、。，,：:（）()／/]{1,8})[\s　]*$/u;

function boundLine(text: string): IndicatorLine | null {
  const { name = '', gap: space = '', value = '' } = alone.exec(text)?.groups ?? {};
  const isBound = bound.test(value);
  if (!isName(name) || (!isBound && !/　|[\s　]{2}/u.test(space))) return null;
  const from = name.length + space.length;
  const part = isBound ? 'target' : 'value';
  return { end: name.length, values: [{ part, label: '', from, to: from + value.length }] };
}
