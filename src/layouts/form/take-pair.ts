import { textOf } from '../../concepts/text-of.ts';
import { claim, type Desk } from '../desk/desk.ts';
import type { Pair } from '../desk/pair.ts';
import { takeMetadata, takeTitle } from '../desk/sheets.ts';
import { cellText } from '../grid/cells.ts';
import { isTitlePair } from './is-title-pair.ts';
import { closeUp } from './read-form.ts';

/** Takes a pair of a table into the department block; a known label without a value is one for nothing. */
export function takePair(pair: Pair, desk: Desk): void {
  const value = textOf(pair.values);
  const group = pair.group ? closeUp(cellText(pair.group), desk.vocabulary) : null;
  if (isTitlePair(pair)) takeTitle(desk, `${pair.label} ${value}`, pair.key.start);
  else if (value !== '') takeMetadata(desk, { group, label: pair.label, value }, pair.key.start);
  claim(desk, pair.key.lines, value === '' ? 'label' : 'field');
  claim(desk, pair.values, 'field');
  if (pair.under) claim(desk, pair.under.lines, 'label');
  if (pair.group) claim(desk, pair.group.lines, value === '' ? 'label' : 'field');
}
