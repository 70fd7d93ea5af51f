import type { ExpectedSheet } from '../judge/expectation.ts';
import { departments, familyNames, givenNames, municipalities } from '../words/names.ts';
import type { Random } from '../words/random.ts';
import { type PrintedYear, years } from '../words/years.ts';
import type { FormSyntax } from './arrangements.ts';
import { type Form, keyCell, type Row } from './form.ts';
import { escapeHtml, writeHtmlTable, writePipes, writeTabs } from './write-table.ts';

/** How a department is named: by lines, by keys of each form, in a table of its own. */
export type DepartmentPlace =
  | 'none'
  | 'head'
  | 'heading'
  | 'pairs'
  | 'key'
  | 'table left'
  | 'table above';

/** What a sheet of forms prints beside its forms. */
export interface SheetFacts {
  readonly title: string;
  readonly year: PrintedYear;
  readonly municipality: string | null;
  readonly place: DepartmentPlace;
  readonly departments: readonly Department[];
}

export interface Department {
  readonly name: string | null;
  readonly head: string;
}

const titles: readonly string[] = [
  '{Y} 事務事業評価シート',
  '{Y} 施策評価表',
  '{Y} 重点事業進行管理シート',
  '{Y}　目標管理シート',
  '{Y} 事業評価票',
  '{M} {Y} 事務事業評価シート',
];

const places: readonly DepartmentPlace[] = [
  'none',
  'head',
  'head',
  'heading',
  'pairs',
  'key',
  'table left',
  'table above',
];

export function startSheet(random: Random, forms: number): SheetFacts {
  const year = random.pick(years);
  const template = random.pick(titles);
  const municipality = random.pick(municipalities);
  const place = random.pick(places);
  const several = forms > 1 && (place === 'head' || place === 'heading') && random.chance(0.3);
  const names = place === 'none' ? [null] : random.shuffle(departments).slice(0, several ? 2 : 1);
  return {
    title: template.replace('{Y}', year.own).replace('{M}', municipality),
    year,
    municipality: template.includes('{M}') ? municipality : null,
    place,
    departments: names.map((name) => ({
      name,
      head: `${random.pick(familyNames)} ${random.pick(givenNames)}`,
    })),
  };
}

/** Writes the sheet: its title, then each department with its parts. */
export function writeSheet(
  { title, place, departments: all }: SheetFacts,
  parts: readonly (readonly string[])[],
  syntax: FormSyntax,
): string {
  const blocks = all.flatMap((department, i) => [
    ...departmentBlock(department, place, syntax),
    ...(parts[i] ?? []).map((part) => inSyntax(part, syntax)),
  ]);
  return `${[headingOf(title, 1, syntax), ...blocks].join('\n\n')}\n`;
}

function headingOf(text: string, depth: number, syntax: FormSyntax): string {
  if (syntax === 'html') return `<h${depth}>${escapeHtml(text)}</h${depth}>`;
  return syntax === 'pipe' ? `${'#'.repeat(depth)} ${text}` : text;
}

function inSyntax(part: string, syntax: FormSyntax): string {
  if (syntax !== 'html' || part.startsWith('<')) return part;
  return `<p>${part.split('\n').map(escapeHtml).join('<br>\n')}</p>`;
}

function departmentBlock(
  { name, head }: Department,
  place: DepartmentPlace,
  syntax: FormSyntax,
): string[] {
  const values = [name ?? '', head];
  switch (place) {
    case 'none':
    case 'key':
      return [];
    case 'head':
      return [inSyntax(`【${name}長　${head}】`, syntax)];
    case 'heading':
      return [headingOf(name ?? '', 2, syntax)];
    case 'pairs':
      return [inSyntax(keys.map((key, i) => `${key}：${values[i]}`).join('\n'), syntax)];
    case 'table left':
      return [
        writeTable([keys.flatMap((key, i) => [keyCell(key), textCell(values[i])])], 4, syntax),
      ];
    case 'table above':
      return [writeTable([keys.map((key) => keyCell(key)), values.map(textCell)], 2, syntax)];
  }
}

const keys: readonly string[] = ['部局名', '部局長名'];

const textCell = (text = ''): Row[number] => ({ lines: [text], key: false, columns: 1, rows: 1 });

function writeTable(rows: readonly Row[], width: number, syntax: FormSyntax): string {
  if (syntax === 'tab') return writeTabs(rows, width, false);
  return syntax === 'pipe' ? writePipes(rows, width) : writeHtmlTable(rows, true);
}

/** What must be read of a department and its forms. */
export function expectSheet(
  { title, year, municipality, place }: SheetFacts,
  { name, head }: Department,
  forms: readonly Form[],
): ExpectedSheet {
  const paired = place === 'pairs' || place === 'table left' || place === 'table above';
  const values = [name ?? '', head];
  const short = { title: '部局長', name: head };
  return {
    title: [title.replace(/\s+/g, ' ')],
    fiscalYear: [year.year],
    municipality: [municipality],
    department: place === 'key' ? [name, null] : [name],
    heads: paired ? [short] : place === 'head' ? [{ title: `${name}長`, name: head }] : [],
    departmentGoal: [null],
    metadata: paired ? keys.map((label, i) => ({ label, value: values[i] ?? '' })) : [],
    records: forms.map(({ expected }) => expected),
  };
}
