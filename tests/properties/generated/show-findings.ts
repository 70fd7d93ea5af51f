import { parseSheets } from '../../../src/parse-sheets.ts';
import type { Expectation } from './expectation.ts';
import type { Finding } from './measure.ts';
import type { Sample } from './sample.ts';
import { faultKinds } from './verdict.ts';

export interface Showing {
  readonly limit: number;
  /** A kind of fault, or an outcome without faults. */
  readonly only?: string;
  /** What a reason has to match. */
  readonly match: RegExp;
}

/** Prints the shortest samples of a kind: what they say, what was expected, what came out and why it is wrong. */
export function showFindings(findings: readonly Finding[], { limit, only, match }: Showing): void {
  const chosen = findings
    .filter((finding) => limit > 0 && isOf(finding, only) && hasReason(finding, match))
    .toSorted((a, b) => a.sample.text.length - b.sample.text.length)
    .slice(0, limit);
  for (const finding of chosen) show(finding, only);
}

const hasReason = ({ verdict }: Finding, match: RegExp): boolean =>
  match.source === '(?:)' ||
  [...verdict.differences, ...verdict.faults.map(({ why }) => why)].some((why) => match.test(why));

function isOf({ verdict, sample }: Finding, only: string | undefined): boolean {
  if (only === undefined) return verdict.faults.length > 0 || verdict.outcome !== 'exact';
  if (faultKinds.some((kind) => kind === only))
    return verdict.faults.some(({ kind }) => kind === only);
  if (only === 'read' && sample.expected.open) return false;
  return verdict.outcome === only && (only === 'exact' || verdict.faults.length === 0);
}

function show({ index, sample, verdict }: Finding, only: string | undefined): void {
  const { text, source, setting, distortions, expected } = sample;
  const shown = verdict.faults.filter(
    ({ kind }) => !faultKinds.some((k) => k === only) || kind === only,
  );
  console.log(`\n${'='.repeat(78)}`);
  console.log(
    `--at ${index}: ${source}, ${setting}, ${distortions.join(' + ') || 'no distortion'}`,
  );
  for (const { kind, why } of shown) console.log(`  ${kind.toUpperCase()} ${why}`);
  for (const why of verdict.differences) console.log(`  differs: ${why}`);
  console.log(`--- input\n${text}`);
  console.log(
    `--- expected${expected.open ? ' (may be refused)' : ''}\n${describe(expected, rowsIn(verdict))}`,
  );
  console.log(`--- got\n${outputOf(sample)}`);
}

/** Rows of the model that the verdict names; none where it names none, so that all are shown. */
function rowsIn({ faults, differences }: Finding['verdict']): ReadonlySet<string> {
  const all = [...faults.map(({ why }) => why), ...differences].join(' ');
  return new Set([...all.matchAll(/row (\d+)/g)].map(([, number = '']) => number));
}

/** The expectation, a line a sheet and a record. */
function describe(
  { sheets, records, texts, hidden, rules }: Expectation,
  rows: ReadonlySet<string>,
): string {
  const list = (values: readonly unknown[]): string =>
    values.map((value) => JSON.stringify(value)).join(' or ');
  return [
    ...sheets.flatMap((sheet, i) => [
      `sheet ${i + 1}: ${Object.entries(sheet)
        .filter(([key]) => key !== 'block')
        .map(([key, value]) => `${key} ${Array.isArray(value) ? list(value) : value}`)
        .join('; ')}`,
      ...records.flatMap((record, row) =>
        record.sheet === i && (rows.size === 0 || rows.has(`${row + 1}`))
          ? [
              `  row ${row + 1}: no ${list(record.no)}; section ${list(record.section)}; categories ${list(record.categories)}; rating ${list(record.rating)}; ratings ${JSON.stringify(record.ratings)}; indicators ${JSON.stringify(record.indicators)}`,
              ...record.cells.map(
                ({ homes, labels, statements }) =>
                  `    ${homes.join('|')} (${labels.join('|')}): ${statements.map(({ marker, level, text }) => `${marker ?? ''}${'>'.repeat(level)}${text}`).join(' / ')}`,
              ),
            ]
          : [],
      ),
    ]),
    ...texts.map(
      ({ words, homes, fields, kept }) =>
        `text ${words.join(' ')}: ${[...homes, ...fields].join('|')}${kept ? ' or kept' : ''}`,
    ),
    ...(hidden.length > 0 ? [`hidden: ${hidden.join(' ')}`] : []),
    ...(rules.length > 0 ? [`messages: ${rules.join(' ')}`] : []),
  ].join('\n');
}

function outputOf({ text, source }: Sample): string {
  try {
    const { sheets, messages } = parseSheets(text, { source });
    const told = messages.map(
      ({ line, severity, ruleId, values }) =>
        `${line ?? '-'} ${severity} ${ruleId} ${JSON.stringify(values)}`,
    );
    return [...sheets.map((sheet) => compact(sheet)), ...told].join('\n');
  } catch (error) {
    return String(error);
  }
}

/** A sheet as JSON without what is empty, a record a line. */
function compact({ records, ...facts }: { records: readonly object[] }): string {
  const filled = (value: object): object =>
    Object.fromEntries(
      Object.entries(value).filter(
        ([, inner]) => inner !== null && !(Array.isArray(inner) && inner.length === 0),
      ),
    );
  const lines = records.map((record) => `  ${JSON.stringify(filled(record))}`);
  return [JSON.stringify(filled(facts)), ...lines].join('\n');
}
