import { foldKey } from '../values/fold.ts';

/** Words that mean the initiative where nothing else does: 施策名 beside 事業名 is a category, alone it is the initiative. */
const standIns = new Set(
  ['施策', '施策名', '課題', '政策', '政策名', '基本施策', '基本施策名'].map(foldKey),
);

/** True for a header or label that may stand in for the initiative; number, band and year are set aside. */
export function isStandIn(label: string): boolean {
  return standIns.has(lastWord(label));
}

/** The folded leaf of a label without its year. */
function lastWord(label: string): string {
  return foldKey(label)
    .replace(/^.*\//, '')
    .replace(/^(?:\(?\d{1,2}\)|\d{1,2}[.．]?)(?=[^\d年])/, '')
    .replace(/^(?:令和|平成|[rh])?(?:元|\d+)年度の?/, '');
}
