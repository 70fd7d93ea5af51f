import type { SheetRecord, Statement } from '../../../src/schema/sheet.ts';
import { holds, squeeze } from '../words/tokens.ts';
import type {
  ExpectedEntry,
  ExpectedIndicator,
  ExpectedRecord,
  ExpectedStatement,
} from './expectation.ts';
import { type Fault, show } from './fault.ts';

const lists = ['goals', 'actions', 'outcomes', 'issues', 'nextSteps'] as const;

/** Differences between an initiative as it was written and as it was read. */
export function compareRecord(wanted: ExpectedRecord, got: SheetRecord): Fault[] {
  const name = show(wanted.initiative[0]);
  return differences(wanted, got).map(({ sin, what }) => ({
    sin,
    what: `${name}: ${what}`,
    record: wanted,
  }));
}

function differences(wanted: ExpectedRecord, got: SheetRecord): Fault[] {
  const { entries } = wanted;
  return [
    ...oneOf('initiative', wanted.initiative, got.initiative, 'inexact'),
    ...oneOf('no', wanted.no, got.no, 'inexact'),
    ...oneOf('section', wanted.section, got.section, 'shifted'),
    ...oneOf('department', [wanted.department], got.department, 'shifted'),
    ...oneOf('rating', wanted.rating, got.rating, 'shifted'),
    ...lists.flatMap((field) => [
      ...compareStatements(field, entries, got[field]),
      ...foreign(field, wanted, got[field]),
    ]),
    ...compareRatings(entries, got),
    ...compareIndicators(entries, got),
    ...compareExtra(entries, got, wanted.titleKey),
  ];
}

/** A value that is none of the right ones: missing is inexact, another is `sin`. */
function oneOf(
  field: string,
  right: readonly (string | null)[],
  got: string | null,
  sin: Fault['sin'],
): Fault[] {
  if (right.includes(got)) return [];
  const what = `${field}: got ${show(got)}, expected ${show(right[0] ?? null)}`;
  return [{ sin: got === null ? 'inexact' : sin, what }];
}

function compareStatements(
  field: string,
  entries: readonly ExpectedEntry[],
  got: readonly Statement[],
): Fault[] {
  const wanted = entries
    .filter(({ concept }) => concept === field)
    .flatMap((entry) => (hasOther(entry, got) ? [] : entry.statements));
  const others = entries.flatMap(({ also }) => also ?? []);
  const rest = got.filter(({ marker, text }) => !others.includes((marker ?? '') + text));
  if (sameStatements(wanted, rest)) return [];
  const what = `${field}: got ${show(got.map(written))}, expected ${show(wanted.map(written))}`;
  return [{ sin: 'inexact', what }];
}

/** Whether the entry was read as one of the texts that are as right as its own. */
function hasOther({ also = [] }: ExpectedEntry, got: readonly Statement[]): boolean {
  return got.some(({ marker, text }) => also.includes((marker ?? '') + text));
}

const written = ({ marker, text }: ExpectedStatement | Statement): string =>
  `${marker === 'any' ? '' : (marker ?? '')}|${text}`;

/** Walks both lists; a statement that `joins` may have been read as the end of the one before. */
function sameStatements(wanted: readonly ExpectedStatement[], got: readonly Statement[]): boolean {
  let at = 0;
  for (const one of got) {
    const first = wanted[at];
    if (!first || !sameHead(first, one)) return false;
    let text = squeeze(first.text);
    at += 1;
    const whole = squeeze(first.marker === 'any' ? (one.marker ?? '') + one.text : one.text);
    while (text !== whole) {
      const next = wanted[at];
      if (!next?.joins) return false;
      text += squeeze(next.text);
      at += 1;
    }
    if (!wanted[at - 1]?.joins && first.marker !== 'any' && one.text !== first.text) return false;
  }
  return at === wanted.length;
}

function sameHead(wanted: ExpectedStatement, got: Statement): boolean {
  const level = wanted.level === 'any' || wanted.level === got.level;
  return level && (wanted.marker === 'any' || wanted.marker === got.marker);
}

/** Text in a field that holds no word of this initiative: a label, a grade, a number of somewhere else. */
function foreign(field: string, wanted: ExpectedRecord, got: readonly Statement[]): Fault[] {
  const statements = wanted.entries.flatMap((entry) => entry.statements);
  const known = [
    ...statements.filter(({ tokens }) => tokens.length === 0).map(({ text }) => text),
    ...wanted.entries.flatMap(({ also }) => also ?? []),
  ];
  const strange = got.find(
    ({ marker, text }) =>
      !known.some((one) => squeeze(one).includes(squeeze((marker ?? '') + text))) &&
      !statements.some(({ tokens }) => tokens.some((token) => holds(text, token))),
  );
  return strange ? [{ sin: 'shifted', what: `${field} holds ${show(written(strange))}` }] : [];
}

function compareRatings(entries: readonly ExpectedEntry[], { ratings }: SheetRecord): Fault[] {
  const wanted = entries.filter(({ concept }) => concept === 'rating');
  const same =
    wanted.length === ratings.length &&
    wanted.every(({ label, grade, statements }, i) => {
      const got = ratings[i];
      return (
        got &&
        sameLabel(got.label, label) &&
        got.rating === grade &&
        got.text === statements[0]?.text
      );
    });
  if (same) return [];
  return [
    {
      sin: 'inexact',
      what: `ratings: got ${show(ratings)}, expected ${show(wanted.map(({ label, grade }) => [label, grade]))}`,
    },
  ];
}

function compareIndicators(
  entries: readonly ExpectedEntry[],
  { indicators }: SheetRecord,
): Fault[] {
  const wanted = entries.flatMap(indicatorsOf);
  const same =
    wanted.length === indicators.length &&
    wanted.every((one, i) => {
      const got = indicators[i];
      return got !== undefined && sameIndicator(one, got);
    });
  if (same) return [];
  return [
    { sin: 'inexact', what: `indicators: got ${show(indicators)}, expected ${show(wanted)}` },
  ];
}

function indicatorsOf({ concept, statements, indicators }: ExpectedEntry): ExpectedIndicator[] {
  if (concept !== 'indicators') return [];
  const names = statements.map(({ text }) => ({
    name: text,
    baseline: null,
    target: null,
    actual: null,
  }));
  return [...(indicators ?? names)];
}

function sameIndicator(wanted: ExpectedIndicator, got: SheetRecord['indicators'][number]): boolean {
  const parts = ['baseline', 'target', 'actual'] as const;
  return (
    squeeze(got.name ?? '') === squeeze(wanted.name) &&
    parts.every((part) => wanted[part] === 'any' || wanted[part] === got[part])
  );
}

function compareExtra(
  entries: readonly ExpectedEntry[],
  { extra }: SheetRecord,
  titleKey: string | undefined,
): Fault[] {
  const wanted = entries.filter(({ concept }) => concept === 'extra');
  const rest = extra
    .filter(({ label }) => titleKey === undefined || !sameLabel(label, titleKey))
    .filter((one) => !entries.some((entry) => isPrinted(one, entry)));
  const same =
    wanted.length === rest.length &&
    wanted.every((entry, i) => {
      const got = rest[i];
      return got && sameLabel(got.label, entry.label) && sameValue(got.value, entry);
    });
  if (same) return [];
  return [
    {
      sin: 'inexact',
      what: `extra: got ${show(extra)}, expected ${show(wanted.map(({ label }) => label))}`,
    },
  ];
}

/** What was read as another of its texts may be kept as printed beside it. */
function isPrinted({ label, value }: SheetRecord['extra'][number], entry: ExpectedEntry): boolean {
  const texts = (entry.also ?? []).map(squeeze);
  return sameLabel(label, entry.label) && texts.includes(squeeze(value));
}

function sameValue(value: string, { statements, open }: ExpectedEntry): boolean {
  const parts = statements.map(
    ({ marker, text }) => (marker === 'any' ? '' : (marker ?? '')) + text,
  );
  const whole = squeeze(parts.join(''));
  return squeeze(value) === whole || (open === true && squeeze(value).includes(whole));
}

/** Labels are kept as printed; brackets, marks and numbers round them may be set aside. */
function sameLabel(got: string, wanted: string): boolean {
  return squeeze(got) === squeeze(wanted) || squeeze(got).includes(squeeze(wanted));
}
