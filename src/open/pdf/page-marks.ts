/** A rectangle on an upright page: points from the left and from the top. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Quarter turns clockwise in which a glyph stands; null for slanted text. */
export type Turn = 0 | 1 | 2 | 3 | null;

/** One glyph as it stands on the page; its box is the em box, not the ink. */
export interface Glyph extends Box {
  /** What it means, in Unicode; may be more than one character. */
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly turn: Turn;
  readonly bold: boolean;
  /** True for text that shows: painted, inside its clip and the page. */
  readonly visible: boolean;
  /** Marked content it belongs to, as the structure tree names it. */
  readonly content: string | null;
  /** True inside content marked as an artefact of the page. */
  readonly artifact: boolean;
}

/** A drawn line along one axis: `at` on the other axis, `from` and `to` along it, in points. */
export interface Rule {
  readonly axis: 'horizontal' | 'vertical';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** All that is read of one page. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Null where the page draws more than any table. */
  readonly rules: readonly Rule[] | null;
  /** Small round areas: bullets that are drawn. */
  readonly dots: readonly Box[];
  readonly pictures: number;
  /** Glyphs whose font has no mapping to Unicode, so that their meaning is unknown. */
  readonly unmapped: number;
  /** The structure tree of a tagged page, as the engine gives it; else null. */
  readonly structure: unknown;
}
