import { offsetAt } from '../../concepts/offset-at.ts';
import { readDepartmentName } from '../../values/department-name.ts';
import { headingParts } from '../../vocabulary/heading-parts.ts';
import { claim, type Desk } from '../desk/desk.ts';
import { keepPart } from '../desk/keep-part.ts';
import { currentSheet, enterDepartment, printsYear, readYear } from '../desk/sheets.ts';
import type { Atom } from '../outline/atom.ts';
import { holdSection } from './hold-section.ts';

/**
 * Takes a known heading. What it prints beside its word is no decoration: whose it is (a department begins its sheet, a
 * section or an area holds for what stands below), a year, and what brackets behind it hold.
 */
export function takeHeading(atom: Atom, desk: Desk): void {
  const { owner, hint } = headingParts(atom.text);
  const holds = [
    owner !== null && takeOwner(owner, atom, desk),
    hint !== null && takeHint(hint, atom, desk),
  ].includes(true);
  takeYear(atom, desk);
  if (!holds) claim(desk, atom.lines, 'heading');
}

/** True for a section or area, which the initiatives below claim. */
function takeOwner(owner: string, atom: Atom, desk: Desk): boolean {
  if (holdSection(owner, atom, desk)) return true;
  const { lines, depth, line } = atom;
  if (readDepartmentName(owner) === null) {
    desk.scope = { ...desk.scope, category: { text: owner, lines, depth } };
    return true;
  }
  enterDepartment(desk, owner, line.start);
  claimPart(owner, atom, desk);
  return false;
}

function takeHint(hint: string, atom: Atom, desk: Desk): boolean {
  if (holdSection(hint, atom, desk)) return true;
  keepPart(atom.lines, hint, desk);
  return false;
}

/** The year of the sheet, where it has no other and its initiatives are announced; any other is kept. */
function takeYear(atom: Atom, desk: Desk): void {
  if (!printsYear(atom.text)) return;
  const sheet = currentSheet(desk);
  const found = readYear(atom.text);
  const isFree = sheet.year === null && sheet.records.length === 0;
  if (found && isFree && atom.heading === 'initiatives') {
    sheet.year = found;
    claimPart(found.label, atom, desk);
  }
  if (!found) desk.report('unread-year', atom.line.start, { text: atom.text });
  if (!found || found.year !== sheet.year?.year)
    keepPart(atom.lines, found?.label ?? atom.text, desk);
}

function claimPart(part: string, { lines }: Atom, desk: Desk): void {
  const line = lines.find(({ text }) => text.includes(part));
  if (!line) return;
  const at = line.text.indexOf(part);
  const end = offsetAt(line, at + part.length - 1) + 1;
  claim(desk, [{ start: offsetAt(line, at), end }], 'field');
}
