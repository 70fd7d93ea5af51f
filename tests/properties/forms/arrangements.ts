import type { Random } from '../words/random.ts';
import type { Form, Item, Row } from './form.ts';
import { keyCell } from './form.ts';
import { type Layout, layouts } from './layouts.ts';
import { writeHtmlTable, writePipes, writeTabs } from './write-table.ts';

export type FormSyntax = 'tab' | 'pipe' | 'html';

/** How tables are written. */
export interface TableManner {
  readonly syntax: FormSyntax;
  /** Keys in `th`. */
  readonly headers: boolean;
  /** Tab rows as wide as the widest. */
  readonly padded: boolean;
}

/** How the forms of a sheet are set beside one another. */
export type Arrangement =
  | 'a table each'
  | 'chained'
  | 'parts'
  | 'parts under headings'
  | 'lines'
  | 'dl';

export interface FormManner extends TableManner {
  readonly layout: Layout;
  readonly arrangement: Arrangement;
}

/** Writes all forms; parts of the text are apart by blank lines. */
export function arrange(forms: readonly Form[], manner: FormManner, random: Random): string[] {
  switch (manner.arrangement) {
    case 'a table each':
      return forms.flatMap((form) => [
        table(manner.layout.rows(form), manner),
        ...below(form, manner),
      ]);
    case 'chained':
      return [
        table(
          forms.flatMap((form) => [...manner.layout.rows(form), ...indicatorRows(form, manner)]),
          manner,
        ),
      ];
    case 'parts':
      return forms.flatMap((form) => inParts(form, manner, () => []));
    case 'parts under headings': {
      const heading = headings(manner, random);
      return forms.flatMap((form) => inParts(form, manner, heading));
    }
    case 'lines':
      return forms.map(({ items }) =>
        items.map(({ key, lines }) => `${key}：${lines.join('\n')}`).join('\n'),
      );
    case 'dl':
      return forms.map(({ items }) => `<dl>${items.map(definition).join('')}</dl>`);
  }
}

const definition = ({ key, lines }: Item): string =>
  `<dt>${key}</dt><dd>${lines.join('<br>')}</dd>`;

function table(rows: readonly Row[], { syntax, headers, padded }: TableManner): string {
  const width = Math.max(...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)));
  if (syntax === 'tab') return writeTabs(rows, width, padded);
  return syntax === 'pipe' ? writePipes(rows, width) : writeHtmlTable(rows, headers);
}

/** A table of indicators right below its form. */
function below(form: Form, manner: FormManner): string[] {
  return form.indicators.length > 0 ? [table(indicatorRows(form, manner), manner)] : [];
}

function indicatorRows({ indicators }: Form, { syntax }: TableManner): Row[] {
  return indicators.map((cells, y) =>
    cells.flatMap((text, x) => {
      if (syntax === 'html' && x === 0 && text === '') return [];
      const rows = syntax === 'html' && x === 0 && indicators[y + 1]?.[0] === '' ? 2 : 1;
      return [y === 0 ? keyCell(text) : { lines: [text], key: false, columns: 1, rows }];
    }),
  );
}

/** What the initiative is, its plan and its result in tables of their own. */
function inParts(
  form: Form,
  manner: FormManner,
  heading: (part: Item['part']) => string[],
): string[] {
  const parts = (['head', 'plan', 'result'] as const).flatMap((part) => {
    const items = form.items.filter((item) => item.part === part);
    const note = part === 'result' ? form.note : null;
    if (items.length === 0) return [];
    return [...heading(part), table(manner.layout.rows({ ...form, items, note }), manner)];
  });
  return [...parts, ...below(form, manner)];
}

const names: readonly (readonly [head: string, plan: string, result: string])[] = [
  ['事業の概要', '計画', '評価'],
  ['基本情報', '事業の計画', '総合評価'],
  ['事業概要', '目標と取組', '評価と今後の方向性'],
];

function headings({ syntax }: TableManner, random: Random): (part: Item['part']) => string[] {
  const [head, plan, result] = random.pick(names);
  const numbered = random.chance(0.5);
  const texts = { head: [1, head], plan: [2, plan], result: [3, result] } as const;
  return (part) => {
    const [count, name] = texts[part];
    const text = numbered ? `${count} ${name}` : `【${name}】`;
    if (syntax === 'html') return [`<h3>${text}</h3>`];
    return [syntax === 'pipe' ? `### ${text}` : text];
  };
}

/** The layouts that an arrangement can be made of. */
export function layoutsFor(arrangement: Arrangement, syntax: FormSyntax): readonly Layout[] {
  const possible = layouts.filter(({ spans }) => !spans || syntax === 'html');
  const parted = arrangement === 'parts' || arrangement === 'parts under headings';
  return parted
    ? possible.filter(({ name }) => ['left', 'two pairs', 'above', 'above two'].includes(name))
    : possible;
}
