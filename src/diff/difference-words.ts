import { descriptions } from '../schema/descriptions.ts';
import type { ChangeKind, DiffMode } from './difference.ts';

/** What a difference says of its own, in one language. */
export interface DifferenceWords {
  readonly lang: 'en' | 'ja';
  readonly title: Readonly<Record<DiffMode, string>>;
  /** What became of it, in a word. */
  readonly kind: Readonly<Record<ChangeKind, string>>;
  readonly counts: Readonly<Record<ChangeKind, (count: number) => string>>;
  readonly unchanged: (count: number) => string;
  readonly sheets: (count: number) => string;
  readonly byField: (counts: string) => string;
  readonly comma: string;
  readonly certain: (certainty: number) => string;
  readonly threshold: (certainty: number) => string;
  readonly perhaps: string;
  readonly perhapsNote: string;
  readonly nothing: string;
  readonly untitled: string;
  readonly theSheet: string;
  readonly noDepartment: string;
  readonly year: (year: number) => string;
  readonly field: string;
  readonly old: string;
  readonly new: string;
  readonly none: string;
}

const en: DifferenceWords = {
  lang: 'en',
  title: { years: 'Changes between two years', readings: 'Differences between two readings' },
  kind: { added: 'added', dropped: 'dropped', changed: 'changed' },
  counts: {
    added: (count) => `${count} added`,
    dropped: (count) => `${count} dropped`,
    changed: (count) => `${count} changed`,
  },
  unchanged: (count) => `${count} unchanged`,
  sheets: (count) => `${count} ${count === 1 ? 'sheet' : 'sheets'} changed`,
  byField: (counts) => ` (${counts})`,
  comma: ', ',
  certain: (certainty) => `certainty ${certainty.toFixed(2)}`,
  threshold: (certainty) => `matched at a certainty of ${certainty} or more`,
  perhaps: 'Perhaps the same',
  perhapsNote:
    'Told above as dropped and added: less certain than a pair, or in another department.',
  nothing: '(none)',
  untitled: '(no title)',
  theSheet: 'The sheet',
  noDepartment: '(no department)',
  year: (year) => `FY ${year}`,
  field: 'Field',
  old: 'Old',
  new: 'New',
  none: 'Nothing changed.',
};

const ja: DifferenceWords = {
  lang: 'ja',
  title: { years: '年度間の変更点', readings: '読み取り結果の相違点' },
  kind: { added: '追加', dropped: '削除', changed: '変更' },
  counts: {
    added: (count) => `追加 ${count}件`,
    dropped: (count) => `削除 ${count}件`,
    changed: (count) => `変更 ${count}件`,
  },
  unchanged: (count) => `変更なし ${count}件`,
  sheets: (count) => `シートの変更 ${count}件`,
  byField: (counts) => `（${counts}）`,
  comma: '、',
  certain: (certainty) => `確からしさ ${certainty.toFixed(2)}`,
  threshold: (certainty) => `確からしさ ${certainty} 以上で対応付け`,
  perhaps: '同じ取組かもしれない組',
  perhapsNote:
    '上では削除・追加とした取組のうち、確からしさが足りないもの、または別の部署にあるもの。',
  nothing: '（なし）',
  untitled: '（項目名なし）',
  theSheet: 'シート',
  noDepartment: '（部署の記載なし）',
  year: (year) => `${year}年度`,
  field: '項目',
  old: '旧',
  new: '新',
  none: '変更はありません。',
};

export const differenceWords: Readonly<Record<'en' | 'ja', DifferenceWords>> = { en, ja };

/** What a field is called. */
export function fieldTitle(field: string, { lang }: DifferenceWords): string {
  const known: Readonly<Record<string, { readonly title: Readonly<Record<'en' | 'ja', string>> }>> =
    { ...descriptions.Sheet, ...descriptions.SheetRecord };
  return known[field]?.title[lang] ?? field;
}
