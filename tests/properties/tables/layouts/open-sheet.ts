import type {
  ExpectedHead,
  ExpectedLegendEntry,
  ExpectedPair,
} from '../../generated/expectation.ts';
import { type Block, type Draft, type GridRow, nextBlock, textSlot } from '../draft.ts';
import type { Department, Grades, Model } from '../model.ts';
import { announcements } from '../sheet-words.ts';

/** Title of the file, and what holds for all of its sheets. */
export function openFile(draft: Draft): void {
  const { model, blocks } = draft;
  blocks.push(titleBlock(draft));
  if (model.legend) blocks.push(...legendBlocks(draft));
}

/** Mostly a heading; without a year it is known by that. */
function titleBlock({ random, model, syntax }: Draft): Block {
  const { text, year } = model.title;
  const heading: Block = { type: 'heading', depth: random.pick([1, 2]), text };
  const item: Block = { type: 'raw', text: `* ${text}\n\n` };
  return random.weigh<Block>([
    [75, heading],
    [year === null ? 0 : 22, { type: 'line', text }],
    [year === null || syntax.source.endsWith('.html') ? 0 : 3, item],
  ]);
}

/** Name, head and facts of a department, down to the heading above its table. */
export function openDepartment(draft: Draft, department: Department): void {
  const block = nextBlock(draft);
  const names = nameBlocks(draft, department);
  const facts = factBlocks(draft, department);
  draft.blocks.push(...names.blocks, ...facts.blocks);
  if (draft.random.chance(0.5))
    draft.blocks.push({ type: 'heading', depth: 3, text: draft.random.pick(announcements) });
  holdFacts(draft, department, block);
  addSheet(draft, department, block, { heads: names.heads, metadata: facts.pairs });
}

interface Named {
  readonly blocks: Block[];
  readonly heads: readonly ExpectedHead[];
}

/** Name and head, in the one way that the file has for all of its departments. */
function nameBlocks({ model }: Draft, { name, person }: Department): Named {
  if (name === null) return { blocks: [], heads: [] };
  const heading: Block = { type: 'heading', depth: 2, text: name };
  if (person === null) return { blocks: [heading], heads: [] };
  const line = (text: string): Block => ({ type: 'line', text });
  const full = [{ title: `${name}長`, name: person }];
  const title = name.endsWith('局') ? '局長' : '部長';
  const short = [{ title, name: person }];
  const notations: Readonly<Record<Model['notation'], Named>> = {
    bracket: { blocks: [line(`【${name}長 ${person}】`)], heads: full },
    bracketHeading: {
      blocks: [{ type: 'heading', depth: 3, text: `【${name}長 ${person}】` }],
      heads: full,
    },
    line: { blocks: [line(`${name}長　${person}`)], heads: full },
    headingAndHead: { blocks: [heading, line(`${title}　${person}`)], heads: short },
    headingAndLabel: { blocks: [heading, line(`${title}名：${person}`)], heads: short },
  };
  return notations[model.notation];
}

interface Facts {
  readonly blocks: Block[];
  readonly pairs: readonly ExpectedPair[];
}

/** Goals, staff and budget: rows of a table, or lines with a colon. */
function factBlocks(draft: Draft, department: Department): Facts {
  const { municipalGoal, departmentGoal, staff, thousandYen } = department;
  const goals = [
    ...(municipalGoal ? [['市の目標', municipalGoal.text] as const] : []),
    ...(departmentGoal ? [['部の目標', departmentGoal.text] as const] : []),
  ];
  const amounts = [
    ...(staff === null ? [] : [['人員', `${staff}人`] as const]),
    ...(thousandYen === null
      ? []
      : [['予算規模', `${thousandYen.toLocaleString('en')}千円`] as const]),
  ];
  if (goals.length + amounts.length === 0) return { blocks: [], pairs: [] };
  // A lone pair is hardly a table, nor is one without a header in a syntax for lists.
  const lone = goals.length + amounts.length < 2;
  const lines = lone || !draft.syntax.grids || draft.model.factLines;
  return lines ? factLines([...goals, ...amounts]) : factTable(draft, goals, amounts);
}

function factLines(pairs: readonly (readonly [string, string])[]): Facts {
  return {
    blocks: pairs.map(([label, value]) => ({ type: 'line', text: `${label}：${value}` })),
    pairs: pairs.map(([label, value]) => ({ groups: null, label, value })),
  };
}

function factTable(
  draft: Draft,
  goals: readonly (readonly [string, string])[],
  amounts: readonly (readonly [string, string])[],
): Facts {
  const rows: GridRow[] = [
    ...goals.map(([label, value]) => pairRow([label, value, '', '', ''])),
    ...(amounts.length > 0 ? [pairRow(['部の概要', ...amounts.flat(), '', ''].slice(0, 5))] : []),
  ];
  return {
    blocks: [{ type: 'table', role: 'other', rows, department: null, block: draft.lastBlock }],
    pairs: [
      ...goals.map(([label, value]) => ({ groups: null, label, value })),
      ...amounts.map(([label, value]) => ({ groups: ['部の概要'], label, value })),
    ],
  };
}

const pairRow = (texts: readonly string[]): GridRow => ({
  kind: 'other',
  slots: texts.map((text) => textSlot(text)),
});

/** The goals have words; head and name have to stand somewhere. */
export function holdFacts(draft: Draft, department: Department, block: number): void {
  const { name, person, municipalGoal, departmentGoal } = department;
  if (name !== null) draft.held.push(name);
  if (person !== null && name !== null) draft.held.push(person);
  const goal = (text: Department['municipalGoal'], home: 'municipalGoal' | 'departmentGoal') => {
    if (text)
      draft.texts.push({
        words: text.words,
        homes: [home, 'metadata'],
        rows: [],
        fields: [],
        kept: false,
        block,
      });
  };
  goal(municipalGoal, 'municipalGoal');
  goal(departmentGoal, 'departmentGoal');
}

export function addSheet(
  draft: Draft,
  department: Department,
  block: number,
  {
    heads,
    metadata,
  }: { readonly heads: readonly ExpectedHead[]; readonly metadata: readonly ExpectedPair[] },
): void {
  const { title, grades, legend } = draft.model;
  const { name, municipalGoal, departmentGoal, staff, thousandYen } = department;
  draft.sheets.push({
    department,
    block,
    sheet: {
      title: [title.text.replace(/\s+/gu, ' ')],
      fiscalYear: [title.year],
      fiscalYearLabel: title.labels,
      municipality: title.municipalities,
      department: [name],
      heads: [heads],
      municipalGoal: [municipalGoal?.text ?? null],
      departmentGoal: [departmentGoal?.text ?? null],
      staff: [staff],
      budgetYen: [thousandYen === null ? null : thousandYen * 1000],
      metadata,
      ratingLegend: [legend ? legendOf(grades) : []],
      block,
    },
  });
}

export const legendOf = ({ marks, meanings }: Grades): ExpectedLegendEntry[] =>
  marks.map((rating, i) => ({ rating, meaning: meanings[i] ?? '' }));

/** The legend as a line or a table, announced. */
export function legendBlocks(draft: Draft): Block[] {
  const entries = legendOf(draft.model.grades);
  draft.held.push(...entries.map(({ meaning }) => meaning));
  const line = entries.map(({ rating, meaning }) => `${rating}：${meaning}`).join('　');
  if (!draft.syntax.grids || draft.random.chance(0.7))
    return [{ type: 'line', text: `【評価】${line}` }];
  const rows: GridRow[] = [
    { kind: 'header', slots: [textSlot('評価'), textSlot('評価の内容')] },
    ...entries.map(
      ({ rating, meaning }): GridRow => ({
        kind: 'other',
        slots: [textSlot(rating), textSlot(meaning)],
      }),
    ),
  ];
  return [{ type: 'table', role: 'other', rows, department: null, block: draft.lastBlock }];
}
