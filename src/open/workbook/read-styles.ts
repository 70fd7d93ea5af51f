import type { Archive } from '../package/archive.ts';
import { type Attributes, readXml } from '../package/read-xml.ts';
import { builtInFormats } from './built-in-formats.ts';

/** How the cells of one style show. */
export interface CellStyle {
  /** The number format, as Excel writes it. */
  readonly format: string;
  /** Rules on two sides or more. */
  readonly ruled: boolean;
}

const plain: CellStyle = { format: 'General', ruled: false };

/** Reads what the cells' style numbers mean. Throws Refusal. */
export function readStyles(archive: Archive, part: string | null): (style: number) => CellStyle {
  const styles: CellStyle[] = [];
  if (part === null || !archive.has(part)) return () => plain;
  const formats = new Map<number, string>();
  const ruled: boolean[] = [];
  let inCells = false;
  let sides = 0;
  readXml(archive, part, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'border') sides = 0;
      else if (isSide(name, attributes)) sides++;
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) styles.push(styleOf(attributes, formats, ruled));
    },
    close(name) {
      if (name === 'border') ruled.push(sides > 1);
      else if (name === 'cellXfs') inCells = false;
    },
  });
  return (style) => styles[style] ?? plain;
}

const sideNames: ReadonlySet<string> = new Set(['left', 'right', 'top', 'bottom', 'start', 'end']);

function isSide(name: string, { style }: Attributes): boolean {
  return sideNames.has(name) && style !== undefined && style !== 'none';
}

function styleOf(
  { numFmtId = '0', borderId = '0' }: Attributes,
  formats: ReadonlyMap<number, string>,
  ruled: readonly boolean[],
): CellStyle {
  const number = Number(numFmtId);
  const format = formats.get(number) ?? builtInFormats[number] ?? 'General';
  return { format, ruled: ruled[Number(borderId)] ?? false };
}
