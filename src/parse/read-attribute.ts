import { eachAttribute, isNamed } from './each-attribute.ts';
import type { Tag } from './html-tag.ts';

/** The value of a tag's attribute, quoted or not, undecoded; null where the tag has none of that name. */
export function readAttribute(source: string, tag: Tag, name: string): string | null {
  let found: string | null = null;
  eachAttribute(source, tag, (start, end, value, valueEnd) => {
    if (!isNamed(source, start, end, name)) return false;
    found = source.slice(value, valueEnd);
    return true;
  });
  return found;
}
