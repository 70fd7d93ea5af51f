import type { Archive } from '../package/archive.ts';
import { readXml } from '../package/read-xml.ts';
import { richText } from './rich-text.ts';

/** Reads the texts that the cells of all tabs refer to by number. Throws Refusal. */
export function readSharedStrings(archive: Archive, part: string | null): readonly string[] {
  const strings: string[] = [];
  if (part === null || !archive.has(part)) return strings;
  const rich = richText();
  readXml(archive, part, {
    open: rich.open,
    text: rich.text,
    close(name) {
      rich.close(name);
      if (name === 'si') strings.push(rich.take());
    },
  });
  return strings;
}
