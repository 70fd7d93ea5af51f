import { textOf } from '../../concepts/text-of.ts';
import { claim, type Desk } from '../desk/desk.ts';
import { takeMetadata } from '../desk/sheets.ts';
import { closeUp } from './left-pairs.ts';
import type { Pair } from './pair.ts';

/** Takes a pair of a table into the department block; a label without a value is decoration. */
export function takePair(pair: Pair, desk: Desk): void {
  const value = textOf(pair.values);
  const group = pair.group ? closeUp(textOf(pair.group.lines), desk.index) : null;
  if (value !== '') takeMetadata(desk, { group, label: pair.label, value }, pair.key.start);
  claim(desk, pair.key.lines, value === '' ? 'decoration' : 'field');
  claim(desk, pair.values, 'field');
  if (pair.group) claim(desk, pair.group.lines, value === '' ? 'decoration' : 'field');
}
