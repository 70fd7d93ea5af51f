import type {
  Expectation,
  ExpectedEntry,
  ExpectedRecord,
  ExpectedSheet,
  ExpectedStatement,
  ExpectedText,
  Home,
} from '../judge/expectation.ts';
import type { Text } from '../words/sentences.ts';
import type { Block, Department, Entry, Initiative, Model, Printed } from './model.ts';
import type { Setting } from './setting.ts';

/** What a reading of the sheet must give. */
export function expect(model: Model, setting: Setting, kind: Expectation['kind']): Expectation {
  return {
    kind,
    sheets: model.departments.map((department) => expectSheet(department, model, setting)),
    texts: model.departments.flatMap(textsOf).concat(contactText(model)),
    rules: [],
  };
}

function expectSheet(department: Department, model: Model, setting: Setting): ExpectedSheet {
  const { name, blocks, initiatives } = department;
  const goal = blocks.find(({ worth }) => worth === 'goal');
  return {
    title: [model.title.replace(/\s+/g, ' ')],
    fiscalYear: [model.fiscalYear],
    municipality: [model.municipality],
    department: [name],
    heads: headsOf(department, setting),
    departmentGoal: [goal?.text.text ?? null],
    metadata: blocks
      .filter(({ worth }) => worth === 'pair' || worth === 'goal')
      .map(({ label, text }) => ({ label, value: text.text })),
    ...(model.legend.length > 0 ? { ratingLegend: model.legend } : {}),
    records: initiatives.map((initiative) => expectRecord(initiative, name, setting)),
  };
}

function headsOf({ name, head }: Department, { department }: Setting): ExpectedSheet['heads'] {
  if (department === 'heading with head' || department === 'pairs')
    return [{ title: `${name.slice(-1)}長`, name: head }];
  const titled = department === 'bracketed head' || department === 'bare head';
  return titled ? [{ title: `${name}長`, name: head }] : [];
}

function expectRecord(
  { count, title, section, entries }: Initiative,
  department: string,
  { title: style }: Setting,
): ExpectedRecord {
  const grades = entries.filter(({ concept }) => concept === 'rating');
  return {
    department,
    no: style.no(count),
    initiative: [title.text.replace(/\s+/g, ' ')],
    titleTokens: title.tokens,
    section: [section],
    entries: entries.flatMap(expectEntry),
    rating: [grades.at(-1)?.grade ?? null],
  };
}

function expectEntry({ label, concept, grade, statements }: Entry): ExpectedEntry[] {
  if (concept === 'section') return [];
  return [{ label, concept, grade, statements: statements.map(expectStatement) }];
}

const expectStatement = ({
  marker,
  level,
  text,
  joins,
  tokens,
  prefix,
}: Printed): ExpectedStatement => ({
  marker,
  level,
  text: marker === 'any' ? prefix + text : text,
  joins,
  tokens,
});

function textsOf({ blocks, groups, closing, initiatives }: Department): ExpectedText[] {
  return [
    ...initiatives.flatMap(({ introduction }) =>
      introduction ? [introductionText(introduction)] : [],
    ),
    ...[...blocks, ...closing].map(blockText),
    ...groups.map(
      (group): ExpectedText => ({
        what: `the group ${group.text}`,
        tokens: group.tokens,
        homes: ['categories', 'metadata', 'remainder'],
      }),
    ),
  ];
}

const introductionText = ({ text, tokens }: Text): ExpectedText => ({
  what: `the text below a title ${text}`,
  tokens,
  homes: ['remainder', 'metadata', 'extra'],
});

function furtherHomes(worth: Block['worth']): Home[] {
  if (worth === 'goal') return ['departmentGoal'];
  return worth === 'last' ? ['extra'] : [];
}

const blockText = ({ label, text, worth }: Block): ExpectedText => ({
  what: `${label} of the department`,
  tokens: text.tokens,
  homes: ['metadata', 'remainder', ...furtherHomes(worth)],
});

function contactText({ contact }: { contact: Text | null }): ExpectedText[] {
  return contact
    ? [{ what: 'the contact box', tokens: contact.tokens, homes: ['metadata', 'remainder'] }]
    : [];
}
