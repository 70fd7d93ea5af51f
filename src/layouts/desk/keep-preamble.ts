import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import type { Desk, SheetDraft } from './desk.ts';
import { held, joinPreamble } from './sheets.ts';

/**
 * A part with a title, a head or a typed label, but neither department nor initiative, still is one sheet; what another
 * prints goes to the sheet above, if there is one.
 */
export function keepPreamble(desk: Desk): void {
  const { preamble, sheets } = desk;
  const above = sheets.at(-1);
  if (namesSheet(preamble) || (above && hasYearOrPlace(preamble)))
    sheets.push({ ...preamble, ...held(desk) });
  else if (above) joinPreamble(desk, above);
}

function namesSheet({ title, heads, metadata }: SheetDraft): boolean {
  const typed = metadata.some((pair) => ![null, 'plain'].includes(matchBlockLabel(pair.label)));
  return title !== null || heads.length > 0 || typed;
}

/** What cannot be said of another part's sheet. */
function hasYearOrPlace({ year, municipality }: SheetDraft): boolean {
  return year !== null || municipality !== null;
}
