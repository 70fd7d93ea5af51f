/** A page of a made file: its content in PDF's own operators, from the bottom left. */
export interface MadePage {
  readonly content: string;
  readonly rotate?: number;
  /** Points; default A4. */
  readonly size?: readonly [width: number, height: number];
  /** Further objects that the page's resources name, `/X1 9 0 R`; numbers from `firstFree` on. */
  readonly xobjects?: string;
}

export interface MadeFile {
  /** Objects behind those of pages and font, by number from `firstFree` on. */
  readonly objects?: readonly string[];
  /** The number of pages that the file declares; default as many as there are. */
  readonly declared?: number;
  /** The font's dictionary; default Japanese, not embedded, mapped by its encoding. */
  readonly font?: string;
}

/** The number of the first object that `objects` adds, for a file of so many pages. */
export function firstFree(pages: number): number {
  return 5 + pages * 2;
}

const japanese =
  '<< /Type /Font /Subtype /Type0 /BaseFont /KozMinPr6N-Regular /Encoding /UniJIS-UTF16-H /DescendantFonts [4 0 R] >>';
const descendant =
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /KozMinPr6N-Regular /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 6 >> /DW 1000 /W [1 230 500] /FontDescriptor << /Type /FontDescriptor /FontName /KozMinPr6N-Regular /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>';

/** Writes a PDF file by hand: small enough to be read, and as odd as a test needs it. */
export function makePdf(
  pages: readonly MadePage[],
  { objects = [], declared = pages.length, font = japanese }: MadeFile = {},
): Uint8Array {
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  const all = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${declared} >>`,
    font,
    descendant,
    ...pages.flatMap(({ content, rotate = 0, size = [595, 842], xobjects = '' }, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(' ')}] /Rotate ${rotate} /Contents ${6 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << ${xobjects} >> >> >>`,
      stream('', content),
    ]),
    ...objects,
  ];
  let text = '%PDF-1.7\n';
  const offsets = all.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
}

/** A stream with a dictionary's further entries. */
export function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Prints text with its baseline from (x, y) on. */
export function print(text: string, x: number, y: number, size = 10): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET\n`;
}

/** The codes of a text in UTF-16. */
export function hex(text: string): string {
  return Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0'),
  ).join('');
}

/** Strokes a line. */
export function rule(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${y0} m ${x1} ${y1} l S\n`;
}

/** A ruled table: lines between columns and rows, and a line of text in each cell. */
export function ruledTable(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const across = ys.map((y) => rule(left, y, right, y)).join('');
  const down = xs.map((x) => rule(x, top, x, bottom)).join('');
  const texts = rows.flatMap((cells, y) =>
    cells.map((text, x) => print(text, (xs[x] ?? 0) + 3, (ys[y] ?? 0) - 13)),
  );
  return `${across}${down}${texts.join('')}`;
}
