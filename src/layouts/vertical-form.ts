import type { ColumnContext } from '../concepts/concept.ts';
import { conceptOf } from '../concepts/index.ts';
import { periodOf } from '../concepts/match-header.ts';
import { newRecord, type RecordDraft } from '../concepts/record-draft.ts';
import { isStandIn } from '../concepts/stand-ins.ts';
import { foldKey } from '../values/fold.ts';
import { applyScope } from './desk/apply-scope.ts';
import { columnContext } from './desk/column-context.ts';
import { claim, type Desk } from './desk/desk.ts';
import { keepRow } from './desk/keep.ts';
import { recordSheet } from './desk/sheets.ts';
import type { Layout, Reading, View } from './layout.ts';
import type { Pairs } from './pairs/key-values.ts';
import type { Pair } from './pairs/pair.ts';
import { takePair } from './pairs/take-pair.ts';
import { closeRecord, type Prose } from './prose/prose.ts';
import { readRecordStart } from './prose/record-start.ts';
import { splitInitiative } from './rows/split-initiative.ts';

/** One initiative a table, its labels left of or above their values. */
export const verticalForm: Layout = {
  name: 'vertical-form',
  recognise: ({ from, prose, pairs }) => {
    const form = pairs();
    if (!form || !isForm(form, prose)) return null;
    const known = form.pairs.filter((pair) => pair.record).length;
    const confidence =
      form.keyRows === 1 &&
      form.pairs.length === known &&
      form.pairs.every((pair) => pair.key.row === from)
        ? 0.5
        : 0.95;
    return { confidence, why: `${known} labels beside or above their values` };
  },
  read: readForm,
};

const content = new Set<string>([
  'initiative',
  'goals',
  'actions',
  'outcomes',
  'issues',
  'nextSteps',
  'rating',
]);

/** Labels of an initiative: with its name or number, or going on with the one above. */
function isForm(form: Pairs, prose: Prose): boolean {
  const pairs = withInitiative(form.pairs);
  const keys = new Set(
    pairs.map((pair) => (startOf(pair) ? 'initiative' : (pair.record?.concept.key ?? ''))),
  );
  const said = [...keys].filter((key) => content.has(key)).length;
  const known = pairs.filter((pair) => pair.record || startOf(pair)).length;
  if (known * 2 <= pairs.length) return false;
  const begins = keys.has('initiative') || (keys.has('no') && keys.has('goals'));
  return begins
    ? said >= 2 || (said === 1 && keys.has('no'))
    : prose.record !== null && said >= 1 && pairs.every((pair) => pair.record);
}

/** Without a label that names the initiative, the nearest thing to one takes its place. */
function withInitiative(pairs: readonly Pair[]): readonly Pair[] {
  const initiative = conceptOf('initiative');
  if (!initiative || pairs.some((pair) => startOf(pair) || pair.record?.concept === initiative))
    return pairs;
  if (!pairs.some((pair) => pair.record?.concept.key === 'no')) return pairs;
  const standIn = pairs.find((pair) => pair.record && isStandIn(pair.label));
  return pairs.map((pair) =>
    standIn && pair.record && foldKey(pair.label) === foldKey(standIn.label)
      ? { ...pair, record: { ...pair.record, concept: initiative } }
      : pair,
  );
}

/** `経営課題1` as a label: the number, its value being the title. */
function startOf(pair: Pair): { no: string | null } | null {
  const start = readRecordStart(`${pair.label} x`);
  return start && start.title === 'x' ? start : null;
}

function readForm({ table, from, desk, prose, pairs }: View): Reading {
  const form = pairs();
  if (!form) return { end: from + 1, frame: null };
  const { block, rest } = splitBlock(withInitiative(form.pairs));
  if (block.length > 0) closeRecord(prose, desk);
  for (const pair of block) takePair(pair, desk);
  const sheet = recordSheet(desk, table.start);
  const opened: RecordDraft[] = [];
  let record = continues(form, prose) ? prose.record : null;
  if (!record) closeRecord(prose, desk);
  for (const pair of rest) {
    if (!record || beginsNext(pair, record)) {
      if (record) splitInitiative(record, false);
      record = newRecord(pair.key.start, pair.key.end);
      opened.push(record);
      sheet.records.push(record);
    }
    readPair(pair, record, desk);
  }
  if (record) splitInitiative(record, record.no !== null);
  for (const begun of opened)
    applyScope(begun, desk, { categories: false, rating: begun.ratings.length > 0 });
  for (const cell of form.copies) claim(desk, cell.lines, 'decoration');
  if (form.strays.length > 0) keepRow(form.strays, sheet, desk);
  if (prose.record !== record) prose.recordDepth = 0;
  prose.record = record;
  sheet.frame = null;
  return { end: form.end, frame: null };
}

/** Several forms in one table, below the labels of their department. */
function splitBlock(pairs: readonly Pair[]): { block: readonly Pair[]; rest: readonly Pair[] } {
  const first = pairs.findIndex(isLead);
  const lead = pairs[first];
  const forms = pairs.filter((pair) => isLead(pair) && pair.label === lead?.label).length;
  const block = pairs.slice(0, Math.max(first, 0));
  return forms > 1 && block.every((pair) => pair.block !== null)
    ? { block, rest: pairs.slice(first) }
    : { block: [], rest: pairs };
}

function isLead(pair: Pair): boolean {
  return startOf(pair) !== null || ['no', 'initiative'].includes(pair.record?.concept.key ?? '');
}

/** A form without name and number goes on with the initiative above. */
function continues(form: Pairs, prose: Prose): boolean {
  return (
    prose.record !== null &&
    !form.pairs.some(
      (pair) =>
        startOf(pair) ||
        pair.record?.concept.key === 'initiative' ||
        pair.record?.concept.key === 'no',
    )
  );
}

/** A number or name met again begins the next form of the same table. */
function beginsNext(pair: Pair, record: RecordDraft): boolean {
  const key = pair.record?.concept.key;
  if (startOf(pair)) return record.initiative !== null;
  return (
    (key === 'no' && (record.no !== null || record.goals.length > 0)) ||
    (key === 'initiative' && record.initiative !== null)
  );
}

function readPair(pair: Pair, record: RecordDraft, desk: Desk): void {
  const start = startOf(pair);
  const { values, label } = pair;
  claim(desk, pair.key.lines, 'decoration');
  if (pair.group) claim(desk, pair.group.lines, 'decoration');
  record.end = Math.max(record.end, pair.key.end, values.at(-1)?.end ?? 0);
  if (values.length === 0) return;
  claim(desk, values, 'field');
  if (start) {
    record.no = start.no;
    record.initiative = values.map((line) => line.text.trim()).join(' ');
  } else if (pair.record) pair.record.concept.read(values, record, contextOf(pair, desk));
  else record.extra.push({ label, value: values.map((line) => line.text.trim()).join(' ') });
}

function contextOf({ label, record }: Pair, desk: Desk): ColumnContext {
  return columnContext(desk, label, record?.period ?? periodOf(foldKey(label)));
}
