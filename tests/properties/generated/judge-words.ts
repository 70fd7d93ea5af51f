import type { ExpectedCell, ExpectedRecord } from './expectation.ts';
import { findWords, type Owners } from './find-words.ts';
import { differ, fault, type Notebook } from './notebook.ts';
import type { Place } from './places.ts';
import type { Reading } from './reading.ts';
import { squeeze } from './text-forms.ts';

/** Where each word stands: in a field that is its own, kept, in another's, or nowhere. */
export function judgeWords(reading: Reading, notebook: Notebook): void {
  const seen = new Set<string>();
  for (const place of reading.places) {
    const words = findWords(place.text, (word) => reading.index.has(word));
    for (const word of words) seen.add(word);
    if (judgeEach(words, place, reading, notebook)) judgeGlue(words, place, reading, notebook);
  }
  judgeLost(seen, reading, notebook);
}

/** True where all of the words stand in their own place. */
function judgeEach(
  words: readonly string[],
  place: Place,
  reading: Reading,
  notebook: Notebook,
): boolean {
  const strays = words.filter((word) => isStray(word, place, reading));
  const where = nameOf(place);
  for (const word of strays)
    fault(notebook, 'shifted', `${where} holds ${word} of ${homeOf(word, reading)}`);
  return strays.length === 0;
}

function isStray(word: string, place: Place, reading: Reading): boolean {
  const owners = reading.index.get(word);
  if (!owners || place.field === 'remainder') return false;
  return place.record === null ? isStrayFact(owners, place) : isStrayCell(owners, place, reading);
}

function isStrayFact({ cells, texts }: Owners, place: Place): boolean {
  if (texts.some(({ homes }) => homes.some((home) => home === place.field))) return false;
  return !(place.field === 'metadata' && cells.some(({ cell }) => hasLabel(cell, place)));
}

function isStrayCell({ cells, texts }: Owners, place: Place, reading: Reading): boolean {
  const match = reading.matches[place.record ?? -1];
  if (!match || match.invented !== null || match.expected === null) return false;
  const record = match.expected;
  const own = cells.filter((owner) => owner.record === record).map(({ cell }) => cell);
  if (isExpected(place, reading.expected.records[record])) return false;
  if (own.some((cell) => fits(cell, place))) return false;
  if (own.length > 0 && reading.expected.records[record]?.damaged) return false;
  return !texts.some(
    ({ records, fields }) =>
      records.includes(record) && fields.some((field) => field === place.field),
  );
}

/** A value that holds for the row though a cell above it prints it, as a section that goes on. */
function isExpected({ field, text }: Place, record: ExpectedRecord | undefined): boolean {
  const values: Readonly<Record<string, readonly (string | null)[] | undefined>> = {
    department: record?.department,
    section: record?.section,
    categories: record?.categories.flat(),
  };
  return (values[field] ?? []).some((value) => value !== null && squeeze(value) === text);
}

/** A cell fits its home; further columns and ratings that are text are kept under their own label. */
function fits(cell: ExpectedCell, place: Place): boolean {
  if (place.field === 'extra' || place.field === 'ratings') return hasLabel(cell, place);
  if (!cell.homes.some((home) => home === place.field)) return false;
  return !cell.parts || cell.parts.some((part) => place.part === part);
}

const hasLabel = (cell: ExpectedCell, { part, label }: Place): boolean =>
  part !== 'label' && cell.labels.some((text) => squeeze(text) === label);

/** Two cells in one value, though each may stand there alone. */
function judgeGlue(
  words: readonly string[],
  place: Place,
  reading: Reading,
  notebook: Notebook,
): void {
  if (place.field === 'remainder' || place.record === null || words.length < 2) return;
  const match = reading.matches[place.record];
  if (!match || match.invented !== null || match.expected === null) return;
  if (reading.expected.records[match.expected]?.damaged) return;
  const record = match.expected;
  const cells = new Set(
    words.map(
      (word) => reading.index.get(word)?.cells.find((owner) => owner.record === record)?.cell,
    ),
  );
  if (cells.size > 1)
    fault(notebook, 'shifted', `${nameOf(place)} glues ${words.join(' and ')}: ${place.text}`);
}

function judgeLost(seen: ReadonlySet<string>, reading: Reading, notebook: Notebook): void {
  // A file in which nothing is recognised gives no sheet and an error.
  if (reading.sheets.length === 0 && reading.messages.some(({ severity }) => severity === 'error'))
    return;
  for (const [word] of reading.index)
    if (!seen.has(word)) fault(notebook, 'lost', `${word} of ${homeOf(word, reading)}`);
  const all = reading.places.map(({ text }) => text);
  for (const word of reading.expected.hidden)
    if (all.some((text) => text.includes(word)))
      fault(notebook, 'invented', `${word} does not show and is read`);
  for (const text of reading.expected.held)
    if (!all.some((string) => string.includes(squeeze(text)))) fault(notebook, 'lost', text);
  for (const text of tableHeads(reading))
    if (!all.some((string) => string.includes(squeeze(text))))
      fault(notebook, 'lost', `the header ${text} of a table from which nothing is read`);
  judgeTexts(reading, notebook);
}

/** The headers of tables of which no record was read. */
function tableHeads({ expected, matches }: Reading): string[] {
  const read = new Set(matches.map((match) => match.expected));
  return expected.tables
    .filter(({ records }) => !records.some((record) => read.has(record)))
    .flatMap(({ headers }) => headers);
}

/** Text outside the records that should be in a field and is not. */
function judgeTexts({ expected, places }: Reading, notebook: Notebook): void {
  for (const { words, kept, homes, fields, block } of expected.texts) {
    if (kept) continue;
    const fieldsOf = [...homes, ...fields] as string[];
    const home = places.some(
      ({ field, text }) => fieldsOf.includes(field) && words.every((word) => text.includes(word)),
    );
    if (!home) differ(notebook, block, `${words.join(' ')} is not in ${fieldsOf.join(' or ')}`);
  }
}

function nameOf({ sheet, record, field, part }: Place): string {
  const path = part ? `${field}.${part}` : field;
  return record === null ? `sheet ${sheet + 1} ${path}` : `record ${record + 1} ${path}`;
}

function homeOf(word: string, { index }: Reading): string {
  const owners = index.get(word);
  const cells = owners?.cells.map(
    ({ record, cell }) => `${cell.homes.join(' or ')} of row ${record + 1}`,
  );
  const texts = owners?.texts.map(({ homes }) => `text (${homes.join(' or ') || 'remainder'})`);
  return [...new Set([...(cells ?? []), ...(texts ?? [])])].slice(0, 3).join(', ');
}
