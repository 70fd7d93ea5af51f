import type { Column } from './columns.ts';

/** A field of a Table Schema. */
export interface TableSchemaField {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly 'x-title-ja': string;
  readonly 'x-description-ja': string;
  /** What a bare number counts. */
  readonly unit?: string;
}

/** The column as a Table Schema describes it. */
export function tableSchemaField({ name, type, unit, words }: Column): TableSchemaField {
  return {
    name,
    type,
    title: words.title.en,
    description: words.description.en,
    'x-title-ja': words.title.ja,
    'x-description-ja': words.description.ja,
    ...(unit && { unit }),
  };
}
