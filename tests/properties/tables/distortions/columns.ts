import type { Draft } from '../draft.ts';
import { headerWords, unknownHeaders } from '../header-words.ts';
import { codeCell, emptyCell, gradeCell, phraseCell, wordCell } from '../make-cell.ts';
import { column } from '../make-columns.ts';
import type { ColumnKey, Model } from '../model.ts';
import * as phrases from '../phrases.ts';
import type { Distortion } from './distortion.ts';
import { addColumn, arrange, changeColumn, columnsOf, dropColumn, rowsOf } from './each-table.ts';

const content: readonly ColumnKey[] = ['goals', 'actions', 'outcomes', 'issues', 'nextSteps'];

const isList = ({ layout }: Draft): boolean =>
  ['flat', 'status', 'spans', 'stack'].includes(layout);

const indexOf = (model: Model, key: ColumnKey): number =>
  columnsOf(model).findIndex((each) => each.key === key);

/** Places for a further column; bands stay whole. */
const anyPlace = ({ random, model }: Draft): number =>
  random.pick(columnsOf(model).flatMap((each, i) => (each.bands.length === 0 ? [i] : [])));

/** A header that no column has yet; none where the layout has no columns. */
const freshHeader = ({ random, model }: Draft, words: readonly string[]): string | undefined => {
  const used = columnsOf(model).map(({ header }) => header);
  if (used.length === 0) return undefined;
  return random.shuffle(words).find((word) => !used.includes(word));
};

export const shuffledColumns: Distortion = {
  name: 'columns-shuffled',
  stage: 'model',
  apply: (draft) => {
    // A number without a header is known by its place.
    if (!isList(draft) || columnsOf(draft.model).some(({ header }) => header === '')) return false;
    arrange(draft.model, draft.random.shuffle(columnsOf(draft.model).map((_, i) => i)));
    return true;
  },
};

/** Headers that are common, but that a reader need not know. */
export const openHeaders: Distortion = {
  name: 'header-open',
  stage: 'model',
  excludes: ['title-unknown', 'two-titles'],
  apply: ({ random, model }) => {
    const columns = columnsOf(model);
    const known = columns.filter(({ key, bands }) => content.includes(key) && bands.length === 0);
    const open: readonly ColumnKey[] = ['section', 'rating', ...content];
    const keys: readonly ColumnKey[] = known.length > 2 ? ['initiative', ...open] : open;
    const places = columns.flatMap(({ key, bands }, i) =>
      keys.includes(key) && bands.length === 0 && headerWords[key].open.length > 0 ? [i] : [],
    );
    for (const at of random.some(places, random.between(1, 2))) {
      const { key, homes } = columns[at] ?? { key: 'extra', homes: [] };
      changeColumn(model, at, {
        header: random.pick(headerWords[key].open),
        homes: [...homes, 'extra'],
      });
    }
    return places.length > 0;
  },
};

export const unknownColumn: Distortion = {
  name: 'column-unknown',
  stage: 'model',
  apply: (draft, maker) => {
    const header = freshHeader(draft, unknownHeaders);
    if (header === undefined) return false;
    addColumn(draft.model, anyPlace(draft), column('extra', header), () =>
      draft.random.chance(0.15) ? emptyCell() : phraseCell(phrases.remarks, maker),
    );
    return true;
  },
};

/** The title stands under a word that nobody knows: null or the title, never another column. */
export const unknownTitle: Distortion = {
  name: 'title-unknown',
  stage: 'model',
  excludes: ['header-open', 'two-titles', 'numbered-titles'],
  apply: (draft) => {
    const { model } = draft;
    const known = columnsOf(model).filter(({ key }) => content.includes(key));
    const header = freshHeader(draft, unknownHeaders);
    if (known.length < 2 || header === undefined) return false;
    changeColumn(model, indexOf(model, 'initiative'), { header, homes: ['initiative', 'extra'] });
    return true;
  },
};

export const secondNumber: Distortion = {
  name: 'number-twice',
  stage: 'model',
  apply: (draft, maker) => {
    const { model, random } = draft;
    const at = indexOf(model, 'no');
    const header = freshHeader(draft, ['事業番号', '整理番号', '施策№']);
    if (at < 0 || header === undefined) return false;
    changeColumn(model, at, { homes: ['no', 'extra'], twin: true });
    const twin = { ...column('no', header, true), twin: true };
    addColumn(model, random.pick([at + 1, anyPlace(draft)]), twin, () => codeCell(maker));
    return true;
  },
};

export const secondSection: Distortion = {
  name: 'section-twice',
  stage: 'model',
  apply: (draft, maker) => {
    const { model, random } = draft;
    const at = indexOf(model, 'section');
    const header = freshHeader(draft, ['所管課', '担当課', '課名']);
    if (at < 0 || header === undefined) return false;
    changeColumn(model, at, { homes: ['section', 'extra'], twin: true });
    const twin = { ...column('section', header, true), twin: true };
    addColumn(model, random.pick([at + 1, anyPlace(draft)]), twin, () =>
      phraseCell(phrases.sections, maker),
    );
    return true;
  },
};

/** A department of its own for each row. */
export const ownDepartment: Distortion = {
  name: 'department-of-row',
  stage: 'model',
  excludes: ['department-twice'],
  apply: (draft, maker) => {
    const header = freshHeader(draft, headerWords.department.known);
    if (header === undefined || draft.layout === 'stack') return false;
    addColumn(draft.model, anyPlace(draft), column('department', header), () =>
      phraseCell(['{w}部', '{w}局'], maker),
    );
    return true;
  },
};

export const secondDepartment: Distortion = {
  name: 'department-twice',
  stage: 'model',
  apply: (draft, maker) => {
    if (draft.layout === 'stack' || columnsOf(draft.model).length === 0) return false;
    const at = anyPlace(draft);
    for (const header of ['担当部', '部局']) {
      const twin = { ...column('department', header, true), twin: true };
      addColumn(draft.model, at, twin, () => phraseCell(['{w}部', '{w}局'], maker));
    }
    return true;
  },
};

const titlePairs = [
  ['重点課題', '主要事業'],
  ['経営課題', '個別事業'],
  ['政策項目', '事業名'],
  ['重点施策', '取組項目'],
] as const;

/** Two columns of titles: the left is the initiative and the right its actions, or the left repeats and is the category. */
export const twoTitles: Distortion = {
  name: 'two-titles',
  stage: 'model',
  excludes: [
    'header-open',
    'title-unknown',
    'numbered-titles',
    'columns-shuffled',
    'banner-group',
    'group-line',
  ],
  apply: (draft, maker) => {
    const { model, random, layout } = draft;
    const at = indexOf(model, 'initiative');
    if (layout === 'spans' || at < 0) return false;
    const [left, right] = random.pick(titlePairs);
    const repeats = model.departments.every(({ rows }) => rows.length > 1) && random.chance(0.5);
    if (indexOf(model, repeats ? 'categories' : 'actions') >= 0) return false;
    if (columnsOf(model).some(({ header }) => header === left || header === right)) return false;
    if (repeats) {
      let group = phraseCell(phrases.groups, maker);
      changeColumn(model, at, { header: right });
      addColumn(model, at, column('categories', left), (_row, i) => {
        if (i === 0 || (i > 1 && random.chance(0.4))) group = phraseCell(phrases.groups, maker);
        return group;
      });
      return true;
    }
    changeColumn(model, at, { header: left });
    addColumn(model, at + 1, column('actions', right), () => phraseCell(phrases.titles, maker));
    return true;
  },
};

/** A column named after grades that holds sentences. */
export const proseRating: Distortion = {
  name: 'rating-prose',
  stage: 'model',
  excludes: ['header-open'],
  apply: (draft, maker) => {
    const { model, random } = draft;
    const at = indexOf(model, 'rating');
    const grade = columnsOf(model)[at];
    if (!grade || grade.bands.length > 0 || draft.layout === 'spans') return false;
    if (random.chance(0.5)) {
      const header = freshHeader(draft, ['達成状況', '進捗状況']);
      if (header === undefined || rowsOf(model).length < 2) return false;
      dropColumn(model, at);
      const prose = { ...column('outcomes', header), homes: ['outcomes', 'extra'] as const };
      addColumn(model, Math.min(at, columnsOf(model).length), prose, () =>
        phraseCell(phrases.outcomes, maker),
      );
      return true;
    }
    changeColumn(model, at, { header: '達成状況' });
    if (
      columnsOf(model).filter(({ header }) => header === '達成状況' || header === '評価').length > 1
    )
      return false;
    const prose = { ...column('outcomes', '評価'), homes: ['outcomes', 'extra'] as const };
    addColumn(model, random.pick([at, at + 1]), prose, () => phraseCell(phrases.outcomes, maker));
    return true;
  },
};

/** Grades of viewpoints, with or without a grade of the whole. */
export const viewpoints: Distortion = {
  name: 'viewpoints',
  stage: 'model',
  excludes: ['rating-prose', 'grade-unread', 'header-open'],
  apply: (draft, maker) => {
    const { model, random, layout } = draft;
    if (layout === 'matrix' || layout === 'spans' || model.grades.meanings.length === 0)
      return false;
    const at = indexOf(model, 'rating');
    if (columnsOf(model).length === 0) return false;
    const place = at < 0 ? columnsOf(model).length : at;
    for (const header of random
      .shuffle(['必要性', '有効性', '効率性'])
      .slice(0, random.between(2, 3)))
      addColumn(model, place, { ...column('rating', header), period: 'viewpoint' }, () =>
        gradeCell(maker),
      );
    if (at < 0) return true;
    const final = columnsOf(model).findIndex(({ key, period }) => key === 'rating' && !period);
    if (random.chance(0.5)) dropColumn(model, final);
    else changeColumn(model, final, { header: '総合評価', period: 'final' });
    return true;
  },
};

/** Numbers in a column without a header. */
export const blankNumberHeader: Distortion = {
  name: 'number-header-blank',
  stage: 'model',
  excludes: ['number-twice', 'header-marks', 'header-spaced'],
  apply: ({ model }) => {
    const at = indexOf(model, 'no');
    if (at !== 0) return false;
    changeColumn(model, at, { header: '' });
    return true;
  },
};

/** The number stands before the title, in its cell. */
export const numberedTitles: Distortion = {
  name: 'numbered-titles',
  stage: 'model',
  apply: ({ model, random, layout }) => {
    const no = indexOf(model, 'no');
    if (layout === 'spans') return false;
    if (no >= 0) dropColumn(model, no);
    const at = indexOf(model, 'initiative');
    // Two categories and a number with a title would be two titles.
    if (at < 0 || columnsOf(model).some(({ header }) => header.includes('総計'))) return false;
    const form = random.pick([
      '{n} {t}',
      '経営課題{n} {t}',
      '重点課題{n}　{t}',
      '{n}．{t}',
    ] as const);
    for (const { rows } of model.departments)
      for (const [i, row] of rows.entries()) {
        const cell = row.cells[at];
        const title = cell?.lines[0]?.text ?? '';
        const text = form.replace('{n}', `${i + 1}`).replace('{t}', title);
        row.cells[at] = { ...wordCell(text, cell?.words ?? []), reading: [title] };
        row.given.no = [`${i + 1}`];
      }
    return columnsOf(model).length > 2;
  },
};
