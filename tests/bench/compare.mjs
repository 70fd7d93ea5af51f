import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** How many of the peer's sheets hold the same records as ours: `{ same, all }`. */
export function compareRecords(ours, theirs) {
  const own = new Map(
    linesOf(ours).map((sheet) => [basename(sheet.source), sheet.records.map(flat)]),
  );
  const sheets = linesOf(theirs);
  const same = sheets.filter(
    ({ source, records }) => JSON.stringify(records) === JSON.stringify(own.get(source)),
  );
  return { same: same.length, all: sheets.length };
}

function linesOf(path) {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** A record in the words of the peers, which know neither markers nor lists of categories. */
function flat({ no, section, categories, initiative, goals, rating, outcomes }) {
  return {
    no,
    section,
    category: categories.join(' '),
    initiative,
    goals: goals.map(printed),
    rating,
    outcomes: outcomes.map(printed),
  };
}

const printed = ({ marker, text }) => (marker ?? '') + text;
