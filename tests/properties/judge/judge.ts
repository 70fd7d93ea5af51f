import type { ParseResult } from '../../../src/parse-sheets.ts';
import { compareRecord } from './compare-record.ts';
import { compareSheets } from './compare-sheets.ts';
import type { Expectation, Sample } from './expectation.ts';
import { type Fault, type Sin, show } from './fault.ts';
import { type Matches, matchRecords } from './match-records.ts';
import { type Told, tellings } from './told.ts';
import { tracePieces } from './trace-pieces.ts';

/** `part`: not all is read, but all is kept and told; `refused`: no initiative is read, and that is told. */
export type Outcome = 'exact' | 'part' | 'refused' | Sin;

export interface Verdict {
  /** Whether the expectation is met. */
  readonly right: boolean;
  /** The gravest of what happened. */
  readonly outcome: Outcome;
  readonly sins: ReadonlySet<Sin>;
  readonly faults: readonly Fault[];
}

/** Gravest first. */
export const sins: readonly Sin[] = ['invented', 'shifted', 'lost', 'silent'];

/** Holds a reading against what the document says. */
export function judge(
  { expectation, text }: Pick<Sample, 'expectation' | 'text'>,
  { sheets, messages }: ParseResult,
): Verdict {
  const told = tellings(text, expectation, messages);
  if (sheets.length === 0 && told.rules.includes('no-sheet'))
    return verdict(expectation, noSheet(expectation), 'refused');
  const matches = matchRecords(expectation, sheets);
  const faults = [
    ...matches.invented.map(
      ({ record }): Fault => ({ sin: 'invented', what: `initiative ${show(record.initiative)}` }),
    ),
    ...tracePieces(expectation, sheets, matches),
    ...comparisons(expectation, sheets, matches),
    ...expectation.rules
      .filter((rule) => !told.rules.includes(rule))
      .map((rule): Fault => ({ sin: 'inexact', what: `no message ${rule}` })),
  ];
  const records = sheets.flatMap((sheet) => sheet.records).length;
  const all = [...faults, ...silences(expectation, faults, told)];
  return verdict(expectation, all, records === 0 ? 'refused' : 'part');
}

function noSheet({ kind }: Expectation): Fault[] {
  return kind === 'refused' ? [] : [{ sin: 'inexact', what: 'no sheet' }];
}

function comparisons(
  expectation: Expectation,
  sheets: ParseResult['sheets'],
  matches: Matches,
): Fault[] {
  if (expectation.kind === 'refused') return [];
  const compared = [...matches.got].flatMap(([wanted, { record }]) =>
    compareRecord(wanted, record),
  );
  const missing = expectation.sheets
    .flatMap(({ records }) => records)
    .filter((record) => !matches.got.has(record))
    .map(
      (record): Fault => ({
        sin: 'inexact',
        record,
        what: `no initiative ${show(record.initiative[0])}`,
      }),
    );
  return [...compared, ...missing, ...compareSheets(expectation, sheets)];
}

/** Whatever is not as it should be must be told, of an initiative at its place; an unknown label in any case. */
function silences({ kind, sheets }: Expectation, faults: readonly Fault[], told: Told): Fault[] {
  const silent = faults.find(
    ({ sin, record }) => sin === 'inexact' && (record ? !told.at(record) : told.rules.length === 0),
  );
  if (silent) return [{ sin: 'silent', what: `nothing tells of ${silent.what}` }];
  if (told.rules.length > 0) return [];
  if (kind === 'refused') return [{ sin: 'silent', what: 'refused, and nothing is told' }];
  const unknown = sheets.some(({ records }) =>
    records.some(({ entries }) =>
      entries.some(({ concept, listed }) => concept === 'extra' && !listed),
    ),
  );
  return unknown ? [{ sin: 'silent', what: 'an unknown label, and nothing is told' }] : [];
}

function verdict(
  { kind }: Expectation,
  faults: readonly Fault[],
  short: 'part' | 'refused',
): Verdict {
  const plain = verdictOf(faults, short);
  if (kind === 'read') return { ...plain, right: plain.right && short === 'part' };
  const clean = faults.length === 0 && short === (kind === 'refused' ? 'refused' : 'part');
  const refused = kind === 'either' && plain.outcome === 'refused';
  return {
    ...plain,
    outcome: kind === 'refused' && clean ? 'refused' : plain.outcome,
    right: plain.sins.size === 0 && (clean || refused),
  };
}

/** The verdict on faults; `short`: what it is where not all is exact, and no sin is committed. */
export function verdictOf(faults: readonly Fault[], short: 'part' | 'refused'): Verdict {
  const committed = new Set(sins.filter((sin) => faults.some((fault) => fault.sin === sin)));
  const [gravest] = committed;
  const exact = faults.length === 0;
  return { right: exact, outcome: gravest ?? (exact ? 'exact' : short), sins: committed, faults };
}
