import type { Glyph } from './page-marks.ts';

/** How far apart two prints of one glyph may stand, in parts of its size: bold faked by printing twice. */
const shift = 0.2;

/** Drops every glyph that is printed again at nearly the same place, and calls the first one bold. */
export function undoubleGlyphs(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = new Map<string, number[]>();
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const twin = twinOf(glyph, kept, seen);
    if (twin === null) {
      const key = keyOf(glyph, 0, 0);
      seen.set(key, [...(seen.get(key) ?? []), kept.length]);
      kept.push(glyph);
    } else if (glyph.visible) {
      kept[twin] = { ...glyph, bold: true, left: kept[twin]?.left ?? glyph.left };
    }
  }
  return kept;
}

/** Buckets are as wide as two shifts, so a twin stands in this one or in a neighbour. */
function twinOf(
  glyph: Glyph,
  kept: readonly Glyph[],
  seen: ReadonlyMap<string, readonly number[]>,
): number | null {
  if (glyph.text.trim() === '') return null;
  for (const dx of [0, -1, 1]) {
    for (const dy of [0, -1, 1]) {
      for (const at of seen.get(keyOf(glyph, dx, dy)) ?? []) {
        const other = kept[at];
        if (other && isTwin(glyph, other)) return at;
      }
    }
  }
  return null;
}

function keyOf({ text, left, bottom, size, turn }: Glyph, dx: number, dy: number): string {
  const cell = Math.max(0.5, size * shift * 2);
  return `${text} ${turn} ${Math.floor(left / cell) + dx} ${Math.floor(bottom / cell) + dy}`;
}

function isTwin(a: Glyph, b: Glyph): boolean {
  const most = shift * Math.min(a.size, b.size);
  return Math.abs(a.left - b.left) <= most && Math.abs(a.bottom - b.bottom) <= most;
}
