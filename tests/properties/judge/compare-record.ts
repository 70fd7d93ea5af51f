import type { SheetRecord, Statement } from '../../../src/schema/sheet.ts';
import { holds, squeeze } from '../words/tokens.ts';
import type { ExpectedEntry, ExpectedRecord, ExpectedStatement } from './expectation.ts';
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
  const entries = wanted.entries.map((entry) =>
    isInExtra(entry, got) ? { ...entry, concept: 'extra' as const } : entry,
  );
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
    ...compareExtra(entries, got),
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

function isInExtra({ orExtra, label }: ExpectedEntry, got: SheetRecord): boolean {
  return orExtra && got.extra.some((extra) => sameLabel(extra.label, label));
}

function compareStatements(
  field: string,
  entries: readonly ExpectedEntry[],
  got: readonly Statement[],
): Fault[] {
  const wanted = entries
    .filter(({ concept }) => concept === field)
    .flatMap(({ statements }) => statements);
  if (sameStatements(wanted, got)) return [];
  const what = `${field}: got ${show(got.map(written))}, expected ${show(wanted.map(written))}`;
  return [{ sin: 'inexact', what }];
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
  const tokens = wanted.entries.flatMap(({ statements }) =>
    statements.flatMap((one) => one.tokens),
  );
  const strange = got.find(({ text }) => !tokens.some((token) => holds(text, token)));
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
  const wanted = entries
    .filter(({ concept }) => concept === 'indicators')
    .flatMap(({ statements }) => statements);
  const same =
    wanted.length === indicators.length &&
    wanted.every(({ text }, i) => squeeze(indicators[i]?.name ?? '') === squeeze(text));
  if (same) return [];
  return [
    {
      sin: 'inexact',
      what: `indicators: got ${show(indicators)}, expected ${show(wanted.map(({ text }) => text))}`,
    },
  ];
}

function compareExtra(entries: readonly ExpectedEntry[], { extra }: SheetRecord): Fault[] {
  const wanted = entries.filter(({ concept }) => concept === 'extra');
  const same =
    wanted.length === extra.length &&
    wanted.every(({ label, statements }, i) => {
      const got = extra[i];
      return got && sameLabel(got.label, label) && sameValue(got.value, statements);
    });
  if (same) return [];
  return [
    {
      sin: 'inexact',
      what: `extra: got ${show(extra)}, expected ${show(wanted.map(({ label }) => label))}`,
    },
  ];
}

function sameValue(value: string, statements: readonly ExpectedStatement[]): boolean {
  const whole = statements
    .map(({ marker, text }) => (marker === 'any' ? '' : (marker ?? '')) + text)
    .join('');
  return squeeze(value) === squeeze(whole);
}

/** Labels are kept as printed; brackets, marks and numbers round them may be set aside. */
function sameLabel(got: string, wanted: string): boolean {
  return squeeze(got) === squeeze(wanted) || squeeze(got).includes(squeeze(wanted));
}
