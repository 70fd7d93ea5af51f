import type { SheetRecord } from '../../../src/schema/sheet.ts';
import type { ExpectedRating, ExpectedRecord } from './expectation.ts';
import { differ, fault, type Notebook } from './notebook.ts';
import { includesText, squeeze } from './text-forms.ts';

type Rating = SheetRecord['ratings'][number];

/** Every printed grade under its own label. */
export function judgeRatings(
  { ratings }: SheetRecord,
  row: number,
  model: ExpectedRecord,
  notebook: Notebook,
): void {
  if (model.ratings === null) return;
  for (const rating of ratings) {
    const own = model.ratings.filter(({ labels }) => hasLabel(rating, labels));
    if (own.length > 0 && rating.rating !== null && !own.some((want) => sameGrade(want, rating)))
      fault(notebook, 'shifted', `row ${row + 1} ${rating.label} is rated ${rating.rating}`);
  }
  if (!sameList(model.ratings, ratings))
    differ(notebook, model.block, `row ${row + 1} ratings are ${JSON.stringify(ratings)}`);
}

function sameList(wanted: readonly ExpectedRating[], got: readonly Rating[]): boolean {
  let at = 0;
  for (const want of wanted)
    if (isSame(want, got[at])) at++;
    else if (!want.optional) return false;
  return at === got.length;
}

function isSame(want: ExpectedRating, got: Rating | undefined): boolean {
  return (
    got !== undefined &&
    hasLabel(got, want.labels) &&
    sameGrade(want, got) &&
    squeeze(got.text) === squeeze(want.text)
  );
}

const sameGrade = ({ rating }: ExpectedRating, got: Rating): boolean =>
  includesText(rating, got.rating);

/** Without labels any is right. */
const hasLabel = ({ label }: Rating, labels: readonly string[]): boolean =>
  labels.length === 0 || labels.some((text) => squeeze(text) === squeeze(label));
