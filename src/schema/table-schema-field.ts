import type { Column } from './columns.ts';

/** A field of a Table Schema. */
export interface TableSchemaField extends Omit<Column, 'words'> {
  readonly title: string;
  readonly description: string;
  readonly 'x-title-ja': string;
  readonly 'x-description-ja': string;
}

/** The column as a Table Schema describes it. */
export function tableSchemaField({ name, type, words, ...rest }: Column): TableSchemaField {
  return {
    name,
    type,
    title: words.title.en,
    description: words.description.en,
    'x-title-ja': words.title.ja,
    'x-description-ja': words.description.ja,
    ...rest,
  };
}
