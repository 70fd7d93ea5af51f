import { headTitle } from './expected-sheets.ts';
import type { Cell, Department, Item, SheetModel } from './sheet-model.ts';

/** A file of one syntax: its name decides how it is read. */
export interface Written {
  readonly source: string;
  readonly text: string;
}

export interface PageBreaks {
  /** Rows a page; each page prints header and page number again. */
  readonly rowsPerPage: number;
}

/** A cell with the markup of its syntax; null where the cell above spans down into it. */
type Printed = { readonly html: string; readonly span: number } | null;

interface Syntax {
  readonly heading: (depth: number, text: string) => string;
  readonly line: (text: string) => string;
  readonly table: (rows: readonly (readonly Printed[])[], headed: boolean) => string;
  readonly escape: (text: string) => string;
  /** Whether cells of equal section or category are merged downwards. */
  readonly merges: boolean;
  readonly frame: (body: string) => string;
  readonly source: string;
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const markdown = {
  heading: (depth: number, text: string) => `${'#'.repeat(depth)} ${text}\n\n`,
  line: (text: string) => `${text}\n\n`,
  merges: false,
  frame: (body: string) => `\n${body}`,
  source: 'sheet.md',
};

const htmlTable = (rows: readonly (readonly Printed[])[], headed: boolean): string => {
  const lines = rows.map((row, y) => {
    const name = headed && y === 0 ? 'th' : 'td';
    const cells = row.map(
      (cell) =>
        cell && `<${name}${cell.span > 1 ? ` rowspan="${cell.span}"` : ''}>${cell.html}</${name}>`,
    );
    return `<tr>${cells.filter(Boolean).join('')}</tr>`;
  });
  return `<table>\n${lines.join('\n')}\n</table>\n\n`;
};

const syntaxes = {
  tab: {
    ...markdown,
    escape: (text: string) => text.replaceAll('&', '&amp;'),
    table: (rows) =>
      `${rows.map((row) => row.map((cell) => cell?.html ?? '').join('\t')).join('\n')}\n\n`,
  },
  pipe: {
    ...markdown,
    escape: (text: string) => text.replaceAll('|', '\\|'),
    table: (rows) =>
      `${rows
        .map((row) => `| ${row.map((cell) => cell?.html ?? '').join(' | ')} |`)
        .toSpliced(1, 0, `|${'---|'.repeat(rows[0]?.length ?? 0)}`)
        .join('\n')}\n\n`,
  },
  html: { ...markdown, escape: escapeHtml, table: htmlTable },
  rowspan: { ...markdown, escape: escapeHtml, table: htmlTable, merges: true },
  page: {
    ...markdown,
    escape: escapeHtml,
    table: htmlTable,
    heading: (depth: number, text: string) => `<h${depth}>${text}</h${depth}>\n`,
    line: (text: string) => `<p>${text}</p>\n`,
    frame: (body: string) =>
      `<!DOCTYPE html>\n<html lang="ja"><head><meta charset="utf-8"><title>あさひ市</title></head><body>\n<nav><ul><li>ホーム</li></ul></nav>\n<main>${body}</main>\n</body></html>\n`,
    source: 'sheet.html',
  },
} satisfies Record<string, Syntax>;

export type SyntaxName = keyof typeof syntaxes;

export const syntaxNames = Object.keys(syntaxes) as SyntaxName[];

/** Writes a model in a syntax, on one page or on several. */
export function write(
  model: SheetModel,
  name: SyntaxName,
  pages: PageBreaks | null = null,
): Written {
  const syntax: Syntax = syntaxes[name];
  const body = [
    syntax.heading(2, `${model.year.label}目標管理シート`),
    ...model.departments.map((department) => writeDepartment(department, syntax, pages)),
  ];
  return { source: syntax.source, text: syntax.frame(body.join('')) };
}

function writeDepartment(department: Department, syntax: Syntax, pages: PageBreaks | null): string {
  const { goal, staff, thousandYen } = department;
  const plain = (text: string): Printed => ({ html: syntax.escape(text), span: 1 });
  const metadata = [
    ['部の目標', goal, '', '', ''],
    ['部の概要', '人員', `${staff}人`, '予算規模', `${thousandYen.toLocaleString('en')}千円`],
  ];
  return [
    syntax.heading(
      3,
      `【${headTitle(department)}${department.head ? ` ${department.head}` : ''}】`,
    ),
    syntax.table(
      metadata.map((row) => row.map(plain)),
      false,
    ),
    syntax.heading(3, '【具体的な取り組み】'),
    ...pagesOf(department, pages).map((rows, i) =>
      [
        i > 0 ? syntax.line(`- ${i} -`) : '',
        syntax.table(
          [
            department.columns.map(({ header }) => plain(header)),
            ...printRows(rows, department, syntax),
          ],
          true,
        ),
      ].join(''),
    ),
  ].join('');
}

function pagesOf({ rows }: Department, pages: PageBreaks | null): (readonly Cell[])[][] {
  const size = pages?.rowsPerPage ?? rows.length;
  const count = Math.ceil(rows.length / size);
  return Array.from({ length: count }, (_, i) => rows.slice(i * size, (i + 1) * size));
}

function printRows(
  rows: readonly (readonly Cell[])[],
  { columns }: Department,
  syntax: Syntax,
): Printed[][] {
  const html = rows.map((row) => row.map((cell) => printCell(cell, syntax)));
  const same = (y: number, x: number): boolean =>
    syntax.merges &&
    ['section', 'categories'].includes(columns[x]?.key ?? '') &&
    y > 0 &&
    html[y]?.[x] === html[y - 1]?.[x];
  return html.map((row, y) =>
    row.map((text, x) => {
      if (same(y, x)) return null;
      let span = 1;
      while (y + span < rows.length && same(y + span, x)) span++;
      return { html: text, span };
    }),
  );
}

function printCell({ items, shape }: Cell, syntax: Syntax): string {
  const print = ({ marker, text }: Item): string => (marker ?? '') + syntax.escape(text);
  if (shape === 'paragraphs') return items.map((item) => `<p>${print(item)}</p>`).join(' ');
  if (shape === 'breaks') return items.map(print).join('<br>');
  return items.length > 0
    ? `<ul style="list-style-type: none">${printItems(items, print)}</ul>`
    : '';
}

/** List items; those of level 1 stand in a list inside the item above. */
function printItems(items: readonly Item[], print: (item: Item) => string): string {
  return items
    .map((item, i) => {
      const opens = item.level > (items[i - 1]?.level ?? 0) ? '<ul>' : '';
      const next = items[i + 1]?.level ?? 0;
      const end = next > item.level ? '' : `</li>${'</ul></li>'.repeat(item.level - next)}`;
      return `${opens}<li>${print(item)}${end}`;
    })
    .join('');
}
