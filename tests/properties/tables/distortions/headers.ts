import type { Draft } from '../draft.ts';
import type { Column } from '../model.ts';
import type { Distortion } from './distortion.ts';
import { changeColumn, columnsOf } from './each-table.ts';

/** Prints some headers in another way; what they are stays in `plain`. */
function reprint(
  { random, model }: Draft,
  takes: (column: Column) => boolean,
  print: (header: string) => string,
): boolean {
  const places = columnsOf(model).flatMap((column, i) =>
    column.header !== '' && column.plain === undefined && takes(column) ? [i] : [],
  );
  if (places.length === 0) return false;
  for (const at of random.some(places, random.between(1, 3))) {
    const header = columnsOf(model)[at]?.header ?? '';
    changeColumn(model, at, { header: print(header), plain: header });
  }
  return true;
}

const isWord = ({ header }: Column): boolean => /^[\p{L}]+$/u.test(header);

export const headerMarks: Distortion = {
  name: 'header-marks',
  stage: 'model',
  apply: (draft) =>
    reprint(
      draft,
      isWord,
      (header) => header + draft.random.pick(['※', '※1', '＊', '[1]', '（注1）', '注1']),
    ),
};

export const headerSpaced: Distortion = {
  name: 'header-spaced',
  stage: 'model',
  apply: (draft) =>
    reprint(
      draft,
      (column) => isWord(column) && column.header.length <= 4,
      (header) => [...header].join(draft.random.pick([' ', '　'])),
    ),
};

/** A narrow header cell, wrapped by its converter. */
export const headerWrapped: Distortion = {
  name: 'header-wrapped',
  stage: 'model',
  apply: (draft) =>
    reprint(
      draft,
      (column) => isWord(column) && column.header.length > 3,
      (header) => `${header.slice(0, 2)} ${header.slice(2)}`,
    ),
};

/** What is to be filled in stands in brackets behind the header. */
export const headerHint: Distortion = {
  name: 'header-hint',
  stage: 'model',
  apply: (draft) =>
    reprint(
      draft,
      (column) =>
        isWord(column) &&
        ['goals', 'actions', 'outcomes', 'issues', 'nextSteps', 'initiative'].includes(column.key),
      (header) =>
        header +
        draft.random.pick(['（何を）', '（どのように）', '(3行程度)', '（いつまでに何をするか）']),
    ),
};

/** Characters in a header that nobody sees. */
export const headerUnseen: Distortion = {
  name: 'header-unseen',
  stage: 'model',
  apply: (draft) =>
    draft.syntax.walls &&
    reprint(
      draft,
      (column) => isWord(column) && column.header.length > 1,
      (header) =>
        header[0] +
        draft.random.pick(['\u200b', '\ufe00', '\u{e0101}', '\u2060', '\u200e', '\ufeff']) +
        header.slice(1),
    ),
};
