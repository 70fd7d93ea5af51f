import { quotedLabel } from '../../concepts/bare-forms.ts';
import { matchHeader } from '../../concepts/match-header.ts';
import { readSectionName } from '../../values/department-name.ts';
import { splitMarker } from '../../values/marker.ts';
import type { Desk } from '../desk/desk.ts';
import { readRatingHeading } from '../desk/rating-heading.ts';
import { emptyScope } from '../desk/scope.ts';
import {
  closeRecord,
  type Item,
  lineDepth,
  openField,
  type Prose,
  startProseRecord,
} from './prose.ts';
import { readRecordStart } from './record-start.ts';

export function recordStart(item: Item, prose: Prose, desk: Desk): boolean {
  const found = readRecordStart(item.text);
  if (!found || (prose.record && prose.recordDepth > 0 && item.depth > prose.recordDepth))
    return false;
  startProseRecord(item, found.no, found.title, prose, desk);
  return true;
}

export function ratingHeading(
  { text, lines, depth, container }: Item,
  prose: Prose,
  desk: Desk,
): boolean {
  if (prose.record && depth >= prose.recordDepth && prose.field) return false;
  const rating = container === 'item' ? null : readRatingHeading(text, desk.ratingWords);
  if (!rating || (container !== 'heading' && (prose.record || !prose.headsList))) return false;
  closeRecord(prose, desk);
  desk.scope = { ...emptyScope, rating: { ...rating, lines, depth } };
  prose.ratingDepth = depth;
  prose.listDepth = depth;
  return true;
}

export function recordLabel(item: Item, prose: Prose, desk: Desk): boolean {
  if (!prose.record) return false;
  const match = matchHeader(item.text, desk.index);
  if (!match || match.concept.key === 'no') return false;
  openField(item, quotedLabel(item.text), match.concept, prose, desk);
  return true;
}

export function sectionName(
  { text, lines, depth, container }: Item,
  prose: Prose,
  desk: Desk,
): boolean {
  const heads = container === 'heading' || (prose.headsList && /^[【［[■]/u.test(text));
  const name = heads ? readSectionName(text) : null;
  if (name === null) return false;
  closeRecord(prose, desk);
  desk.scope = { ...desk.scope, section: { text: name, lines, depth } };
  return true;
}

/** A heading below 重点課題 and the like that is no label names an initiative. */
export function initiativeHeading(item: Item, prose: Prose, desk: Desk): boolean {
  if (
    item.container !== 'heading' ||
    prose.listDepth === null ||
    item.depth <= prose.listDepth ||
    prose.mode === 'keep'
  )
    return false;
  if (prose.record && item.depth > prose.recordDepth) return false;
  startProseRecord(item, null, quotedInitiative(item.text), prose, desk);
  return true;
}

/** Below 重点課題 and the like each list item or marked line is an initiative. */
export function listItem(item: Item, prose: Prose, desk: Desk): boolean {
  if (
    prose.listDepth === null ||
    (prose.record && prose.recordDepth < lineDepth) ||
    prose.mode !== 'text'
  )
    return false;
  const marked = splitMarker(item.text.trim());
  if ((item.container !== 'item' && !marked) || /^[※＊*注]/u.test(item.text.trim())) return false;
  if ((item.lines[0]?.level ?? 0) > 0) return false;
  startProseRecord(
    item,
    null,
    marked && !/[0-9①-⑳]/u.test(marked.marker)
      ? item.text.trim().slice(marked.length).trim()
      : item.text,
    prose,
    desk,
  );
  return true;
}

/** A title as printed, its bullet and brackets gone. */
function quotedInitiative(text: string): string {
  return text
    .trim()
    .replace(/^[■□◆◇●○・\s　]+/u, '')
    .trim();
}
