import { rules } from '../../../src/messages/rules.ts';
import type { ParseResult } from '../../../src/parse-sheets.ts';
import { compareRecord } from './compare-record.ts';
import { compareSheets } from './compare-sheets.ts';
import type { Expectation, Sample } from './expectation.ts';
import { type Fault, type Sin, show } from './fault.ts';
import { type Matches, matchRecords } from './match-records.ts';
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
  { expectation }: Pick<Sample, 'expectation'>,
  { sheets, messages }: ParseResult,
): Verdict {
  const told = messages
    .map(({ ruleId }) => ruleId)
    .filter((ruleId) => rules[ruleId].severity !== 'info');
  if (sheets.length === 0 && told.includes('no-sheet')) return verdict(expectation, [], 'refused');
  const matches = matchRecords(expectation, sheets);
  const faults = [
    ...matches.invented.map(
      ({ record }): Fault => ({ sin: 'invented', what: `initiative ${show(record.initiative)}` }),
    ),
    ...tracePieces(expectation, sheets, matches),
    ...comparisons(expectation, sheets, matches),
  ];
  const silence = silent(expectation, faults, told);
  const records = sheets.flatMap((sheet) => sheet.records).length;
  return verdict(expectation, [...faults, ...silence], records === 0 ? 'refused' : 'part');
}

function comparisons(
  expectation: Expectation,
  sheets: ParseResult['sheets'],
  matches: Matches,
): Fault[] {
  if (expectation.kind === 'refused') return [];
  const compared = [...matches.got].flatMap(([wanted, { record }]) =>
    compareRecord(wanted, record).map(({ sin, what }) => ({
      sin,
      what: `${show(wanted.initiative[0])}: ${what}`,
    })),
  );
  const missing = expectation.sheets
    .flatMap(({ records }) => records)
    .filter((record) => !matches.got.has(record))
    .map(
      ({ initiative }): Fault => ({ sin: 'inexact', what: `no initiative ${show(initiative[0])}` }),
    );
  return [...compared, ...missing, ...compareSheets(expectation, sheets)];
}

/** Whatever is not as it should be must be told; an unknown label in any case. */
function silent(
  { kind, sheets }: Expectation,
  faults: readonly Fault[],
  told: readonly string[],
): Fault[] {
  const unread = faults.some(({ sin }) => sin === 'inexact');
  if (unread && told.length === 0)
    return [{ sin: 'silent', what: 'not as it should be, and nothing is told' }];
  if (kind === 'refused')
    return told.length === 0 ? [{ sin: 'silent', what: 'refused, and nothing is told' }] : [];
  const unknown = sheets.some(({ records }) =>
    records.some(({ entries }) => entries.some(({ concept }) => concept === 'extra')),
  );
  if (!unknown || told.length > 0) return [];
  return [{ sin: 'silent', what: 'an unknown label, and nothing is told' }];
}

function verdict(
  { kind }: Expectation,
  faults: readonly Fault[],
  short: 'part' | 'refused',
): Verdict {
  const committed = new Set(sins.filter((sin) => faults.some((fault) => fault.sin === sin)));
  const [gravest] = committed;
  const clean = kind === 'refused' ? short === 'refused' : faults.length === 0 && short === 'part';
  const outcome: Outcome = gravest ?? (kind !== 'refused' && clean ? 'exact' : short);
  const right = gravest === undefined && (clean || (kind === 'either' && outcome === 'refused'));
  return { right, outcome, sins: committed, faults };
}
