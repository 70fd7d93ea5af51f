import { isDeepStrictEqual } from 'node:util';
import { rules } from '../../../src/messages/rules.ts';
import type { ParseResult } from '../../../src/parse-sheets.ts';
import type { Sheet, SheetRecord } from '../../../src/schema/sheet.ts';
import { type Fault, show } from '../judge/fault.ts';
import { strings } from '../judge/spots.ts';
import { squeeze } from '../words/tokens.ts';
import type { Named } from './vocabulary.ts';

/** A known label made unknown. */
export interface Change {
  readonly word: string;
  readonly named: Named;
  readonly invented: string;
}

/** What else moved when one label became unknown: nothing may but its own text. */
export function compareReadings(base: ParseResult, changed: ParseResult, change: Change): Fault[] {
  const before = base.sheets.flatMap(({ records }) => records);
  const after = changed.sheets.flatMap(({ records }) => records);
  return [
    ...lost(base.sheets, changed.sheets, change),
    ...(after.length === 0 && before.length > 0
      ? [{ sin: 'inexact' as const, what: `no initiative of ${before.length}` }]
      : compareRecords(before, after, change)),
    ...compareSheets(base.sheets, changed.sheets, change),
    ...untold(changed, change),
  ];
}

/** Every text that was read must stand somewhere still. */
function lost(before: readonly Sheet[], after: readonly Sheet[], { word }: Change): Fault[] {
  const held = strings(after).map(folded);
  const whole = held.join('\n');
  return before
    .flatMap(printed)
    .filter((text) => !whole.includes(folded(text)))
    .filter((text) => !folded(text).includes(word) && !word.includes(folded(text)))
    .filter((text, i, all) => all.indexOf(text) === i && !partsHeld(text, whole))
    .map((text): Fault => ({ sin: 'lost', what: `${show(text)} stands nowhere` }));
}

/** A number is folded in its field, and as printed in extra. */
function folded(text: string): string {
  return squeeze(text).normalize('NFKC');
}

/** The strings of a sheet that it prints: not its source, nor grades as they are folded. */
function printed({ source: _, records, ...sheet }: Sheet): string[] {
  const own = records.map(({ rating: __, ratings, ...record }) => ({
    ...record,
    texts: ratings.map(({ label, text }) => [label, text]),
  }));
  return strings([sheet, own]);
}

/** A text may stand in parts: a name without its wrap, a label without its band. */
function partsHeld(text: string, whole: string): boolean {
  return text.split(/[\s/]+/).every((part) => whole.includes(part));
}

function compareRecords(
  before: readonly SheetRecord[],
  after: readonly SheetRecord[],
  change: Change,
): Fault[] {
  const pairs = pairRecords(before, after);
  const faults: Fault[] = after
    .filter((record) => ![...pairs.values()].includes(record))
    .map((record) => ({ sin: 'invented', what: `initiative ${show(record.initiative)}` }));
  const missing = before.filter((record) => !pairs.has(record));
  return [
    ...faults,
    ...missing.map(
      ({ initiative }): Fault => ({ sin: 'inexact', what: `no initiative ${show(initiative)}` }),
    ),
    ...[...pairs].flatMap(([record, got]) => compareRecord(record, got, change, after)),
  ];
}

/** One after the other where there are as many; else each with the one that shares most of its texts. */
function pairRecords(
  before: readonly SheetRecord[],
  after: readonly SheetRecord[],
): Map<SheetRecord, SheetRecord> {
  const pairs = new Map<SheetRecord, SheetRecord>();
  for (const [i, record] of after.entries()) {
    const free = before.filter((one) => !pairs.has(one));
    const same = before.length === after.length ? before[i] : closest(free, record);
    if (same) pairs.set(same, record);
  }
  return pairs;
}

function closest(free: readonly SheetRecord[], record: SheetRecord): SheetRecord | undefined {
  const texts = strings(record);
  const shares = free.map((one) => ({
    one,
    shared: strings(one).filter((text) => text.length > 4 && texts.includes(text)).length,
  }));
  const [best] = shares.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared);
  return best?.one;
}

const fields = [
  'no',
  'section',
  'categories',
  'initiative',
  'goals',
  'actions',
  'indicators',
  'rating',
  'ratings',
  'outcomes',
  'issues',
  'nextSteps',
] as const;

/** Fields whose value the label's text may have made. */
const own: Readonly<Record<Named, readonly string[]>> = {
  no: ['no'],
  title: ['initiative'],
  department: ['department'],
  section: ['section', 'department'],
  categories: ['categories'],
  goals: ['goals'],
  actions: ['actions'],
  indicators: ['indicators'],
  outcomes: ['outcomes'],
  rating: ['rating', 'ratings', 'outcomes'],
  issues: ['issues'],
  nextSteps: ['nextSteps'],
  sheet: [],
};

function compareRecord(
  before: SheetRecord,
  read: SheetRecord,
  change: Change,
  all: readonly SheetRecord[],
): Fault[] {
  const name = show(before.initiative);
  const mine = own[change.named];
  const after = { ...renamed(read, change), extra: read.extra };
  const others = fields.filter((field) => !mine.includes(field));
  return [
    ...others.flatMap((field) => difference(name, field, before[field], after[field])),
    ...compareOwn(before, after, change, name),
    ...compareExtra(before, after, change, name, all),
  ];
}

/** A field that only lost something is not as it was; one that gained text has another's. */
function difference(name: string, field: string, before: unknown, after: unknown): Fault[] {
  if (isDeepStrictEqual(before, after)) return [];
  const was = strings(before).map(squeeze);
  const now = strings(after).map(squeeze);
  if (isDeepStrictEqual(was, now)) return [];
  const gained = now.some((text) => !was.includes(text));
  const what = `${name}: ${field} was ${show(before)}, is ${show(after)}`;
  return [{ sin: gained ? 'shifted' : 'inexact', what }];
}

/** With the known word again in its labels. */
function renamed(record: SheetRecord, { word, invented }: Change): SheetRecord {
  return JSON.parse(JSON.stringify(record), (key, inner: unknown) =>
    key === 'label' && typeof inner === 'string' ? inner.replace(invented, word) : inner,
  );
}

/** What is left in the label's own field was there before. */
function compareOwn(
  before: SheetRecord,
  after: SheetRecord,
  { named }: Change,
  name: string,
): Fault[] {
  return own[named].flatMap((field) => {
    const was = strings(before[field as keyof SheetRecord]);
    if (field === 'rating' && before.ratings.some(({ rating }) => rating === after.rating))
      return [];
    const strange = strings(after[field as keyof SheetRecord]).filter(
      (text) => !was.includes(text),
    );
    return field === 'department'
      ? []
      : strange.map(
          (text): Fault => ({ sin: 'shifted', what: `${name}: ${field} holds ${show(text)}` }),
        );
  });
}

/** Further columns stay, and the label's own text comes to them under its new word. */
function compareExtra(
  before: SheetRecord,
  after: SheetRecord,
  change: Change,
  name: string,
  all: readonly SheetRecord[],
): Fault[] {
  const kept = before.extra.filter(
    ({ label, value }) =>
      !after.extra.some((one) => one.value === value && sameLabel(one.label, label, change)),
  );
  const added = after.extra.filter(({ value }) => !before.extra.some((one) => one.value === value));
  const strange = added.filter(({ label }) => !squeeze(label).includes(change.invented));
  return [
    ...kept.map(
      ({ label }): Fault => ({ sin: 'inexact', what: `${name}: extra ${show(label)} is gone` }),
    ),
    ...strange.map((one): Fault => ({ sin: 'shifted', what: `${name}: extra holds ${show(one)}` })),
    ...unmoved(before, after, change, name, shared(change, all, added)),
  ];
}

function sameLabel(now: string, then: string, { word, invented }: Change): boolean {
  return squeeze(now).replace(invented, word) === squeeze(then);
}

/** Further columns that may hold the label's text; sections and categories are printed once for several rows. */
function shared(
  { named, invented }: Change,
  all: readonly SheetRecord[],
  added: SheetRecord['extra'],
): SheetRecord['extra'] {
  if (named !== 'section' && named !== 'categories' && named !== 'department') return added;
  return all.flatMap(({ extra }) => extra.filter(({ label }) => squeeze(label).includes(invented)));
}

/** What left the label's field must have come to extra. */
function unmoved(
  before: SheetRecord,
  after: SheetRecord,
  { named }: Change,
  name: string,
  added: SheetRecord['extra'],
): Fault[] {
  const values = folded(added.map(({ value }) => value).join(' '));
  return own[named].flatMap((field) => {
    if (field === 'department') return [];
    const now = strings(after[field as keyof SheetRecord]);
    const gone = strings(before[field as keyof SheetRecord]).filter((text) => !now.includes(text));
    return gone
      .filter((text) => !values.includes(folded(text)) && !isName(before, text))
      .map((text): Fault => ({ sin: 'inexact', what: `${name}: ${show(text)} left ${field}` }));
  });
}

/** Labels and folded grades of ratings are not text of the cell. */
function isName({ ratings, rating }: SheetRecord, text: string): boolean {
  return rating === text || ratings.some((one) => one.label === text || one.rating === text);
}

function compareSheets(before: readonly Sheet[], after: readonly Sheet[], change: Change): Fault[] {
  if (before.length !== after.length) {
    const sin = after.length > before.length ? 'invented' : 'inexact';
    return [{ sin, what: `${after.length} sheets of ${before.length}` }];
  }
  return before.flatMap((sheet, i) => {
    const got = after[i];
    return got ? compareSheet(sheet, got, change) : [];
  });
}

/** What a label of the sheet may have given. */
const given = [
  'staff',
  'budgetYen',
  'heads',
  'department',
  'municipalGoal',
  'departmentGoal',
] as const;

function compareSheet(before: Sheet, after: Sheet, change: Change): Fault[] {
  const fixed = ['title', 'fiscalYear', 'municipality', 'ratingLegend'] as const;
  const moved = [...fixed, ...given].filter(
    (field) => !isDeepStrictEqual(before[field], after[field]),
  );
  const mine = (field: string): boolean =>
    (change.named === 'sheet' && given.some((one) => one === field) && isEmpty(after, field)) ||
    (change.named === 'department' && field === 'department') ||
    (change.named === 'rating' && field === 'ratingLegend' && isEmpty(after, field));
  const strange = after.metadata.filter(
    ({ value }) => !before.metadata.some((one) => one.value === value),
  );
  return [
    ...moved
      .filter((field) => !mine(field))
      .map(
        (field): Fault => ({
          sin: 'shifted',
          what: `${field} was ${show(before[field])}, is ${show(after[field])}`,
        }),
      ),
    ...strange.map((one): Fault => ({ sin: 'inexact', what: `metadata holds ${show(one)}` })),
  ];
}

function isEmpty(sheet: Sheet, field: string): boolean {
  const value = sheet[field as keyof Sheet];
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** The new word is told, unless it stands among the pairs of the sheet, which take any label. */
function untold({ sheets, messages }: ParseResult, { named, invented }: Change): Fault[] {
  const paired = sheets.some(({ metadata }) =>
    metadata.some(({ label }) => squeeze(label).includes(invented)),
  );
  const told = messages.some(({ ruleId }) => rules[ruleId].severity !== 'info');
  if (told || (named === 'sheet' && paired)) return [];
  return [{ sin: 'silent', what: 'an unknown label, and nothing is told' }];
}
