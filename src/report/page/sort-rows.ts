import type { Row } from './rows.ts';

/** The columns of the table of initiatives. */
export const sortColumns = [
  'year',
  'department',
  'section',
  'no',
  'category',
  'initiative',
  'rating',
] as const;

export type SortColumn = (typeof sortColumns)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

const texts: Readonly<Record<Exclude<SortColumn, 'rating'>, (row: Row) => string | null>> = {
  year: (row) => row.year,
  department: (row) => row.department,
  section: (row) => row.record.section,
  no: (row) => row.record.no,
  category: (row) => row.record.categories.join('・') || null,
  initiative: (row) => row.record.initiative,
};

const collator = new Intl.Collator('ja', { numeric: true });

/** The rows by a column: numbers by their value, ratings as their scale lists them; what is not printed stands last. */
export function sortRows(rows: readonly Row[], sort: Sort | null): readonly Row[] {
  if (sort === null) return rows;
  const { column, descending } = sort;
  const [known, unknown] = [
    rows.filter((row) => has(row, column)),
    rows.filter((row) => !has(row, column)),
  ];
  const direction = descending ? -1 : 1;
  return [...known.sort((a, b) => direction * compare(a, b, column)), ...unknown];
}

function has(row: Row, column: SortColumn): boolean {
  return (column === 'rating' ? row.record.rating : texts[column](row)) !== null;
}

function compare(a: Row, b: Row, column: SortColumn): number {
  if (column !== 'rating') return collator.compare(texts[column](a) ?? '', texts[column](b) ?? '');
  const byScale = collator.compare(a.scale?.name ?? '', b.scale?.name ?? '');
  return byScale || rank(a) - rank(b);
}

function rank({ scale, record }: Row): number {
  return scale?.grades.indexOf(record.rating ?? '') ?? -1;
}
