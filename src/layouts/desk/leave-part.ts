import type { Desk } from './desk.ts';
import { emptyScope } from './scope.ts';
import { held, newSheet } from './sheets.ts';

/** Goes on to the next part of the document: no record, header, heading or sheet goes on in it. */
export function leavePart(desk: Desk): void {
  if (desk.sheets.length === 0) desk.common = held(desk);
  else desk.preamble = newSheet(Number.POSITIVE_INFINITY);
  desk.sheet = null;
  desk.open = null;
  desk.heading = null;
  desk.scope = emptyScope;
  desk.announced = false;
  desk.formStart = null;
}
