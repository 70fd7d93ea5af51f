import { collapse } from '../values/fold.ts';
import type { ColumnContext, Concept } from './concept.ts';
import { append } from './record-draft.ts';

/** 総計, 行革 …: one entry a category, split by the header's own vocabulary. */
export const categories: Concept = {
  key: 'categories',
  headers: [
    '区分',
    '分類',
    '種別',
    '事業区分',
    '事業種別',
    '事業の種別',
    '取組区分',
    '課題区分',
    '分野',
    '領域',
    '類型',
    '評価類型',
    '指標の分類',
    '総計・行革・その他',
    '新規・継続',
    '新規/継続',
    '新規・継続の別',
    '評価の項目',
    'カテゴリ',
    'カテゴリー',
  ],
  read: (lines, record, column) => {
    for (const line of lines)
      record.categories = append(record.categories, splitCategories(collapse(line.text), column));
  },
};

/** The categories in one line: several only where every part is a known category word. */
function splitCategories(text: string, column: ColumnContext): string[] {
  if (text === '') return [];
  const known = new Set(column.categories);
  const parts = text.split(/[\s・、,，/／]+/).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => known.has(part))) return parts;
  const joined = text.replaceAll(' ', '');
  return known.has(joined) ? [joined] : [text];
}
