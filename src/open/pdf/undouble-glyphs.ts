import type { Glyph } from './page-marks.ts';

/** How far apart two prints of one glyph may stand, in parts of its size: bold faked by printing twice. */
const shift = 0.2;

/** Drops every glyph that is printed again at nearly the same place, and calls the first one bold. */
export function undoubleGlyphs(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = new Map<string, Map<number, number>>();
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const places = seen.get(glyph.text) ?? new Map<number, number>();
    if (places.size === 0) seen.set(glyph.text, places);
    const twin = glyph.text.trim() === '' ? null : twinOf(glyph, kept, places);
    if (twin === null) {
      places.set(placeOf(glyph.left, glyph.bottom), kept.length);
      kept.push(glyph);
    } else if (glyph.visible) {
      kept[twin] = { ...glyph, bold: true, left: kept[twin]?.left ?? glyph.left };
    }
  }
  return kept;
}

/** Places are told apart by squares of this size, in points: a shift seldom reaches over more than one side. */
const square = 4;

function placeOf(x: number, y: number): number {
  return Math.floor(x / square) * 0x10000 + Math.floor(y / square);
}

/** The glyph printed before within the shift; it stands in the same square or in a neighbour. */
function twinOf(
  glyph: Glyph,
  kept: readonly Glyph[],
  places: ReadonlyMap<number, number>,
): number | null {
  const most = Math.min(shift * glyph.size, square);
  const { left, bottom } = glyph;
  // By hand, because every glyph is asked.
  return (
    twinAt(placeOf(left, bottom), glyph, most, kept, places) ??
    twinAt(placeOf(left - most, bottom - most), glyph, most, kept, places) ??
    twinAt(placeOf(left - most, bottom + most), glyph, most, kept, places) ??
    twinAt(placeOf(left + most, bottom - most), glyph, most, kept, places) ??
    twinAt(placeOf(left + most, bottom + most), glyph, most, kept, places)
  );
}

function twinAt(
  place: number,
  glyph: Glyph,
  most: number,
  kept: readonly Glyph[],
  places: ReadonlyMap<number, number>,
): number | null {
  const at = places.get(place);
  const other = at === undefined ? undefined : kept[at];
  return at !== undefined && other && isTwin(glyph, other, most) ? at : null;
}

function isTwin(a: Glyph, b: Glyph, most: number): boolean {
  return (
    a.turn === b.turn && Math.abs(a.left - b.left) <= most && Math.abs(a.bottom - b.bottom) <= most
  );
}
